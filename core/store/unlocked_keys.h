// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/key_file.h"
#include "core/store/key_file_state.h"

#include <optional>

namespace bk {

/// What a right passphrase or recovery key opens. Lives as long as the unit is open; dropping it wipes every key.
/// Move-only.
class UnlockedKeys {
public:
    /// Checks the MAC of `bytes`, the key file that `file` was read from. Throws Error::Kind::KeysDamaged.
    /// `login` and `secrets` are empty after unlocking with the recovery key.
    UnlockedKeys(
        KeyFile file, QByteArrayView bytes, SecureBytes unitKey, QString login, std::optional<UserSecrets> secrets);

    /// The same person's keys after the key file has been replaced by `file`. Same error.
    UnlockedKeys withFile(KeyFile file, QByteArrayView bytes) const;

    /// The raw 256-bit key of the database.
    SecureBytes databaseKey() const { return subkey(Subkey::Database); }
    SecureBytes subkey(Subkey which) const { return deriveSubkey(m_unitKey, which); }
    const SecureBytes& unitKey() const noexcept { return m_unitKey; }

    /// The user who unlocked; nothing after the recovery key.
    std::optional<UnitUser> user() const;
    /// Their own secret keys; null after the recovery key.
    const UserSecrets* secrets() const noexcept { return m_secrets ? &*m_secrets : nullptr; }

    const KeyFile& file() const noexcept { return m_file; }
    KeyFileState state() const { return {m_file.epoch, m_file.sequence, m_hash}; }
    std::vector<SlotPublicKeys> publicKeys() const;

private:
    KeyFile m_file;
    QByteArray m_hash;
    SecureBytes m_unitKey;
    QString m_login;
    std::optional<UserSecrets> m_secrets;
};

} // namespace bk
