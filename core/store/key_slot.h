// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/key_derivation.h"
#include "core/store/recovery_key.h"

#include <QByteArray>
#include <QString>

namespace bk {

/// Somebody who can open a unit. Stored unencrypted, since it is chosen from before unlocking.
struct UnitUser {
    QString login;       ///< as typed; compared by `loginKey()`
    QString displayName; ///< shown; may be empty
    QString role;        ///< a role's id; a hint only, what a role may do stands in the database

    bool operator==(const UnitUser&) const = default;
};

/// What logins are compared by: trimmed, NFC, case folded.
QString loginKey(const QString& login);

/// One user's way to the unit key. The secret keys are encrypted under the passphrase, the unit key is sealed to the
/// public key: so a new unit key needs nobody's passphrase.
struct UserSlot {
    UnitUser user;
    KdfCost cost;
    QByteArray salt;          ///< 16
    QByteArray boxPublicKey;  ///< 32, X25519
    QByteArray signPublicKey; ///< 32, Ed25519
    QByteArray nonce;         ///< 24
    QByteArray secretKeys;    ///< 80: X25519 secret key and Ed25519 seed, XChaCha20-Poly1305
    QByteArray sealedUnitKey; ///< 80, crypto_box_seal to `boxPublicKey`

    bool operator==(const UserSlot&) const = default;
};

/// The paper key's way to the unit key. Its pair follows from the seed on the paper.
struct RecoverySlot {
    QByteArray boxPublicKey;  ///< 32
    QByteArray sealedUnitKey; ///< 80

    bool operator==(const RecoverySlot&) const = default;
};

/// A user's own secret keys.
struct UserSecrets {
    SecureBytes boxSecretKey; ///< 32, X25519
    SecureBytes signSeed;     ///< 32, Ed25519
};

UserSecrets newUserSecrets();

/// Encrypts `secrets` under `passphrase` with a fresh salt and nonce and seals `unitKey`. Runs the key derivation once.
UserSlot makeUserSlot(
    const QByteArray& unitId, const UnitUser& user, const UserSecrets& secrets, const Passphrase& passphrase,
    KdfCost cost, const SecureBytes& unitKey);
/// Runs the key derivation once. Throws Error::Kind::WrongPassphrase when the slot does not open.
UserSecrets openUserSlot(const QByteArray& unitId, const UserSlot& slot, const Passphrase& passphrase);
/// Throws Error::Kind::KeysDamaged when the sealed key does not open.
SecureBytes unsealUnitKey(const UserSlot& slot, const UserSecrets& secrets);

RecoverySlot makeRecoverySlot(const RecoveryKey& key, const SecureBytes& unitKey);
/// Throws Error::Kind::WrongRecoveryKey when the key is not this slot's, KeysDamaged when the sealed unit key does not
/// open.
SecureBytes openRecoverySlot(const RecoverySlot& slot, const RecoveryKey& key);

} // namespace bk
