// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/slot_order.h"

#include "core/domain/access/login.h"
#include "core/domain/common/error.h"
#include "core/store/atomic_file.h"

#include <algorithm>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;

QString tidiedText(const QString& text, bool mayBeEmpty, QLatin1StringView field) {
    const QString tidy = text.trimmed().normalized(QString::NormalizationForm_C);
    const bool hasControls = std::ranges::any_of(tidy, [](QChar c) { return c.category() == QChar::Other_Control; });
    if ((tidy.isEmpty() && !mayBeEmpty) || tidy.size() > longestName || hasControls || !tidy.isValidUtf16())
        throw Error(Error::Kind::InvalidInput, field);
    return tidy;
}

UserSlot* findSlot(KeyFile& file, const QString& login) {
    const QString key = loginKey(login);
    const auto found =
        std::ranges::find_if(file.users, [&](const UserSlot& slot) { return loginKey(slot.user.login) == key; });
    return found == file.users.end() ? nullptr : &*found;
}

} // namespace

UnitUser tidied(const UnitUser& user) {
    if (!isUsableLogin(user.login))
        throw Error(Error::Kind::InvalidInput, u"user.login.unusable"_s);
    return {
        tidiedText(user.login, false, "login"_L1), tidiedText(user.displayName, true, "displayName"_L1),
        tidiedText(user.role, true, "role"_L1)};
}

UnitIdentity tidied(const UnitIdentity& identity) {
    return {
        tidiedText(identity.name, false, "name"_L1), identity.kind, tidiedText(identity.place, true, "place"_L1),
        identity.practice};
}

void requireStrong(const Passphrase& passphrase, const UnitUser& user, const UnitIdentity& identity) {
    const Issues found = passphraseIssues(passphrase, {user.login, user.displayName, identity.name, identity.place});
    if (!found.empty())
        throw Error(Error::Kind::Weak, found.front().rule);
}

QByteArray writeKeyFile(const QString& directory, const HeldUnit& unit, KeyFile& file, FileSystem& files) {
    const QString path = UnitFolder(directory, files).keysPath();
    // Somebody who does not heed the lock, such as a synchronised folder, has been here: writing would lose their
    // change.
    if (keyFileHash(files.read(path, KeyFile::largestFile)) != unit.keys.state().hash)
        throw Error(Error::Kind::InUse, u"keys: changed by somebody else"_s);
    file.sequence += 1;
    const QByteArray bytes = serialiseKeyFile(file, unit.keys.subkey(Subkey::KeyFileMac));
    replaceFile(files, path, bytes);
    return bytes;
}

SlotOrder::SlotOrder(const UnlockedKeys& keys, UnitUser user, const Passphrase& passphrase, KdfCost cost)
    : m_unitId(keys.file().unitId)
    , m_unitKey(keys.unitKey().clone())
    , m_user(std::move(user))
    , m_passphrase(passphrase.clone())
    , m_cost(cost) {
    requireStrong(m_passphrase, m_user, keys.file().identity);
}

SlotOrder
SlotOrder::forNewUser(const UnlockedKeys& keys, const UnitUser& user, const Passphrase& passphrase, KdfCost cost) {
    UnitUser added = tidied(user);
    if (keys.file().findUser(added.login))
        throw Error(Error::Kind::InvalidInput, u"user.login.taken"_s);
    if (added.displayName.isEmpty())
        throw Error(Error::Kind::InvalidInput, u"user.name.missing"_s);
    return SlotOrder(keys, std::move(added), passphrase, cost);
}

SlotOrder SlotOrder::forNewPassphrase(
    const UnlockedKeys& keys, const Passphrase& current, const Passphrase& fresh, KdfCost cost) {
    const auto user = keys.user();
    if (!user)
        throw Error(Error::Kind::WrongUser);
    SlotOrder order(keys, *user, fresh, cost);
    order.m_old = *keys.file().findUser(user->login);
    order.m_current = current.clone();
    return order;
}

UserSlot SlotOrder::make() const {
    const UserSecrets secrets = m_old ? openUserSlot(m_unitId, *m_old, *m_current) : newUserSecrets();
    return makeUserSlot(m_unitId, m_user, secrets, m_passphrase, m_cost, m_unitKey);
}

void putSlot(const QString& directory, HeldUnit& unit, UserSlot slot, FileSystem& files) {
    KeyFile file = unit.keys.file();
    if (UserSlot* old = findSlot(file, slot.user.login))
        *old = std::move(slot);
    else if (file.users.size() >= KeyFile::mostUsers)
        throw Error(Error::Kind::InvalidInput, u"users"_s);
    else
        file.users.push_back(std::move(slot));
    const QByteArray bytes = writeKeyFile(directory, unit, file, files);
    unit.keys = unit.keys.withFile(std::move(file), bytes);
}

} // namespace bk
