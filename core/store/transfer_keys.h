// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/secure_bytes.h"

#include <QByteArray>

#include <initializer_list>

namespace bk {

/// What a unit receives children from other units with (X25519) and signs what it hands over with (Ed25519).
struct TransferKeys {
    QByteArray boxPublicKey; ///< 32
    SecureBytes boxSecretKey;
    QByteArray signPublicKey; ///< 32
    SecureBytes signSeed;

    static TransferKeys generate();
};

inline constexpr qsizetype transferKeySize = 32;
inline constexpr qsizetype transferSignatureSize = 64;

/// An Ed25519ph signature (RFC 8032) over the parts, one after the other; the first says what is signed.
QByteArray signParts(std::initializer_list<QByteArrayView> parts, const SecureBytes& signSeed);
bool isSignatureOf(
    std::initializer_list<QByteArrayView> parts, const QByteArray& signature, const QByteArray& signPublicKey);

/// Whether something can be sealed to the key: of the weak points of the curve none may be.
bool canReceive(const QByteArray& boxPublicKey);

/// 24 bytes that tell two pairs of public keys apart, for people to compare in words. Sixteen thousand rounds, so that
/// trying keys until the first words fit costs as much.
QByteArray keyFingerprint(const QByteArray& boxPublicKey, const QByteArray& signPublicKey);

} // namespace bk
