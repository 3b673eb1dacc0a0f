// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/secure_bytes.h"

#include <QByteArray>

namespace bk {

class RecoveryKey;

/// Makes `unitKey` readable only for who has the secret half of the X25519 key `publicKey`. Throws Io for a key that is
/// none.
QByteArray sealUnitKey(const SecureBytes& unitKey, const QByteArray& publicKey);

/// The way back. Throws KeysDamaged for what was sealed to somebody else, or is no sealed key of 32 bytes.
SecureBytes openSealedKey(const QByteArray& sealed, const QByteArray& publicKey, const SecureBytes& secretKey);
/// With the paper key. Same error.
SecureBytes openSealedKey(const QByteArray& sealed, const RecoveryKey& recovery);

} // namespace bk
