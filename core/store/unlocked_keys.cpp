// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/unlocked_keys.h"

#include "core/domain/common/error.h"

namespace bk {

UnlockedKeys::UnlockedKeys(
    KeyFile file, QByteArrayView bytes, SecureBytes unitKey, QString login, std::optional<UserSecrets> secrets)
    : m_file(std::move(file))
    , m_hash(keyFileHash(bytes))
    , m_unitKey(std::move(unitKey))
    , m_login(std::move(login))
    , m_secrets(std::move(secrets)) {
    if (!keyFileMacFits(bytes, deriveSubkey(m_unitKey, Subkey::KeyFileMac)))
        throw Error(Error::Kind::KeysDamaged, QStringLiteral("keys: MAC"));
}

UnlockedKeys UnlockedKeys::withFile(KeyFile file, QByteArrayView bytes) const {
    std::optional<UserSecrets> secrets;
    if (m_secrets)
        secrets = UserSecrets{m_secrets->boxSecretKey.clone(), m_secrets->signSeed.clone()};
    return UnlockedKeys(std::move(file), bytes, m_unitKey.clone(), m_login, std::move(secrets));
}

std::optional<UnitUser> UnlockedKeys::user() const {
    const UserSlot* slot = m_secrets ? m_file.findUser(m_login) : nullptr;
    return slot ? std::optional(slot->user) : std::nullopt;
}

std::vector<SlotPublicKeys> UnlockedKeys::publicKeys() const {
    std::vector<SlotPublicKeys> keys;
    for (const UserSlot& slot : m_file.users)
        keys.push_back({slot.user.login, slot.boxPublicKey, slot.signPublicKey});
    if (m_file.recovery)
        keys.push_back({{}, m_file.recovery->boxPublicKey, {}});
    return keys;
}

} // namespace bk
