// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/key_unlocking.h"

#include "core/domain/common/error.h"

namespace bk {

UnlockedKeys unlockKeyFile(const QByteArray& bytes, const QString& login, const Passphrase& passphrase) {
    KeyFile file = parseKeyFile(bytes);
    const UserSlot* slot = file.findUser(login);
    if (!slot)
        throw Error(Error::Kind::WrongUser);
    UserSecrets secrets = openUserSlot(file.unitId, *slot, passphrase);
    SecureBytes unitKey = unsealUnitKey(*slot, secrets);
    const QString storedLogin = slot->user.login;
    return UnlockedKeys(std::move(file), bytes, std::move(unitKey), storedLogin, std::move(secrets));
}

UnlockedKeys unlockKeyFile(const QByteArray& bytes, const RecoveryKey& recovery) {
    KeyFile file = parseKeyFile(bytes);
    if (!file.recovery)
        throw Error(Error::Kind::WrongRecoveryKey, QStringLiteral("the unit has none"));
    SecureBytes unitKey = openRecoverySlot(*file.recovery, recovery);
    return UnlockedKeys(std::move(file), bytes, std::move(unitKey), {}, std::nullopt);
}

} // namespace bk
