// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/unit_folder.h"

#include "core/domain/common/error.h"
#include "core/store/atomic_file.h"
#include "core/store/connection.h"
#include "core/store/key_unlocking.h"
#include "core/store/slot_order.h"
#include "core/store/unit_in_making.h"

#include <QDir>
#include <QFileInfo>

#include <sodium.h>

#include <algorithm>

namespace bk {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 databasePage = 4096;
constexpr QByteArrayView plainDatabaseStart("SQLite format 3\0", 16);

const UserSlot& slotOf(const KeyFile& file, const QString& login) {
    const UserSlot* slot = file.findUser(login);
    if (!slot)
        throw Error(Error::Kind::WrongUser);
    return *slot;
}

void replaceSlot(KeyFile& file, UserSlot slot) {
    const QString key = loginKey(slot.user.login);
    const auto old = std::ranges::find_if(file.users, [&](const UserSlot& s) { return loginKey(s.user.login) == key; });
    Q_ASSERT(old != file.users.end());
    *old = std::move(slot);
}

void refuseWhenInUse(const QString& folder, ForeignLock foreign) {
    // With leave to take over, acquiring finds out whether it is another computer's lock.
    if (const auto holder = UnitLock::holder(folder); holder && foreign == ForeignLock::Refuse)
        throw Error(Error::Kind::InUse, u"%1, process %2"_s.arg(holder->host).arg(holder->pid));
}

} // namespace

UnitFolder::UnitFolder(QString path, FileSystem& files)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
    , m_files(&files) {}

QString UnitFolder::keysPath() const { return m_path + u"/keys"_s; }

QString UnitFolder::databasePath(const KeyFile& file) const { return m_path + u'/' + file.databaseFile; }

UnitInMaking UnitFolder::create(
    const UnitIdentity& identity, const UnitUser& user, const Passphrase& passphrase, const RecoveryKey& recovery,
    KdfCost cost) const {
    KeyFile file;
    file.identity = tidied(identity);
    const UnitUser first = tidied(user);
    requireStrong(passphrase, first, file.identity);

    FolderInMaking folder(m_path, *m_files);
    UnitLock lock = UnitLock::acquire(m_path);
    SecureBytes unitKey = SecureBytes::random(keySize);
    UserSecrets secrets = newUserSecrets();
    file.unitId = QByteArray(16, Qt::Uninitialized);
    randombytes_buf(file.unitId.data(), std::size_t(file.unitId.size()));
    file.databaseFile = databaseFileName(file.epoch);
    file.users.push_back(makeUserSlot(file.unitId, first, secrets, passphrase, cost, unitKey));
    file.recovery = makeRecoverySlot(recovery, unitKey);

    const QByteArray bytes = serialiseKeyFile(file, deriveSubkey(unitKey, Subkey::KeyFileMac));
    replaceFile(*m_files, keysPath(), bytes);
    UnlockedKeys keys(std::move(file), bytes, std::move(unitKey), first.login, std::move(secrets));
    return UnitInMaking(std::move(folder), HeldUnit{std::move(lock), std::move(keys)});
}

UnitFolder::Read UnitFolder::read() const {
    const QFileInfo folder(m_path);
    if (!folder.exists())
        throw Error(Error::Kind::NotFound, folder.fileName());
    if (!folder.isDir())
        throw Error(Error::Kind::NotAUnit, folder.fileName());
    const QFileInfo keys(keysPath());
    if (!keys.exists()) {
        const bool wasUnit = !QDir(m_path).entryList({u"data-*.db"_s, u"keys.bak"_s}, QDir::Files).isEmpty();
        throw Error(wasUnit ? Error::Kind::KeysMissing : Error::Kind::NotAUnit, folder.fileName());
    }
    if (!keys.isFile())
        throw Error(Error::Kind::KeysDamaged, u"keys: no file"_s);
    QByteArray bytes = m_files->read(keysPath(), KeyFile::largestFile);
    KeyFile file = parseKeyFile(bytes);
    return {std::move(bytes), std::move(file)};
}

void UnitFolder::checkDatabase(const KeyFile& file) const {
    const QFileInfo database(databasePath(file));
    if (!database.exists())
        throw Error(Error::Kind::DatabaseMissing, file.databaseFile);
    if (!database.isFile())
        throw Error(Error::Kind::DatabaseDamaged, file.databaseFile);
    // Reading a database that this process has open would drop its locks (POSIX), and one in use is a database.
    if (!UnitLock::holder(m_path) &&
        m_files->read(database.filePath(), plainDatabaseStart.size() - 1) == plainDatabaseStart)
        throw Error(Error::Kind::NotEncrypted, file.databaseFile);
    // An empty file would pass for a new database.
    if (database.size() < databasePage)
        throw Error(Error::Kind::DatabaseDamaged, file.databaseFile);
}

UnitSummary UnitFolder::peek() const {
    const Read found = read();
    checkDatabase(found.file);
    UnitSummary summary{found.file.unitId, found.file.identity,   {}, found.file.recovery.has_value(),
                        found.file.epoch,  KeyFile::formatVersion};
    for (const UserSlot& slot : found.file.users)
        summary.users.push_back(slot.user);
    return summary;
}

UnlockedKeys UnitFolder::unlock(const QString& login, const Passphrase& passphrase) const {
    const Read found = read();
    checkDatabase(found.file);
    return unlockKeyFile(found.bytes, login, passphrase);
}

UnlockedKeys UnitFolder::unlock(const RecoveryKey& recovery) const {
    const Read found = read();
    checkDatabase(found.file);
    return unlockKeyFile(found.bytes, recovery);
}

HeldUnit UnitFolder::hold(UnlockedKeys keys, ForeignLock foreign) const {
    UnitLock lock = UnitLock::acquire(m_path, foreign);
    if (keyFileHash(read().bytes) != keys.state().hash)
        throw Error(Error::Kind::InUse, u"keys: changed since unlocking"_s);
    return {std::move(lock), std::move(keys)};
}

HeldUnit UnitFolder::open(const QString& login, const Passphrase& passphrase, ForeignLock foreign) const {
    slotOf(read().file, login);
    refuseWhenInUse(m_path, foreign);
    return hold(unlock(login, passphrase), foreign);
}

void UnitFolder::settle(const HeldUnit&) const noexcept { removeLeftovers(*m_files, keysPath()); }

QByteArray UnitFolder::write(const HeldUnit& unit, KeyFile& file) const {
    return writeKeyFile(m_path, unit, file, *m_files);
}

HeldUnit UnitFolder::recover(
    const RecoveryKey& recovery, const QString& login, const Passphrase& fresh, KdfCost cost,
    ForeignLock foreign) const {
    UnlockedKeys keys = unlock(recovery);
    KeyFile file = keys.file();
    const UnitUser user = slotOf(file, login).user;
    requireStrong(fresh, user, file.identity);
    HeldUnit unit = hold(std::move(keys), foreign);

    UserSecrets secrets = newUserSecrets();
    replaceSlot(file, makeUserSlot(file.unitId, user, secrets, fresh, cost, unit.keys.unitKey()));
    const QByteArray bytes = write(unit, file);
    unit.keys = UnlockedKeys(std::move(file), bytes, unit.keys.unitKey().clone(), user.login, std::move(secrets));
    return unit;
}

void UnitFolder::changePassphrase(
    HeldUnit& unit, const Passphrase& current, const Passphrase& fresh, KdfCost cost) const {
    putSlot(m_path, unit, SlotOrder::forNewPassphrase(unit.keys, current, fresh, cost).make(), *m_files);
}

void UnitFolder::addUser(HeldUnit& unit, const UnitUser& user, const Passphrase& passphrase, KdfCost cost) const {
    putSlot(m_path, unit, SlotOrder::forNewUser(unit.keys, user, passphrase, cost).make(), *m_files);
}

void UnitFolder::changeIdentity(HeldUnit& unit, const UnitIdentity& identity) const {
    KeyFile file = unit.keys.file();
    file.identity = tidied(identity);
    if (file.identity == unit.keys.file().identity)
        return;
    const QByteArray bytes = write(unit, file);
    unit.keys = unit.keys.withFile(std::move(file), bytes);
}

void UnitFolder::restorePreviousKeys() const {
    const QString previous = keysPath() + u".bak"_s;
    if (!QFileInfo::exists(previous))
        throw Error(Error::Kind::KeysMissing, u"keys.bak"_s);
    const UnitLock lock = UnitLock::acquire(m_path);
    if (!keysAreLost())
        return;
    const QByteArray bytes = m_files->read(previous, KeyFile::largestFile);
    parseKeyFile(bytes);
    putKeys(bytes);
}

void UnitFolder::replaceLostKeys(const QByteArray& keyFile, const UnlockedKeys& keys) const {
    if (!keysAreLost())
        throw Error(Error::Kind::Refused, u"keys.whole"_s);
    const QString database = databasePath(keys.file());
    if (!QFileInfo::exists(database))
        throw Error(Error::Kind::InvalidInput, u"keys.foreign"_s);
    const UnitLock lock = UnitLock::acquire(m_path);
    try {
        Connection::open(database, keys.databaseKey().asKey(), Connection::Mode::ReadWrite);
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::DatabaseDamaged)
            throw Error(Error::Kind::InvalidInput, u"keys.foreign"_s);
        throw;
    }
    putKeys(keyFile);
}

bool UnitFolder::keysAreLost() const {
    try {
        read();
        return false;
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::KeysMissing && error.kind() != Error::Kind::KeysDamaged)
            throw;
        return true;
    }
}

void UnitFolder::putKeys(const QByteArray& bytes) const {
    m_files->writeDurably(keysPath() + u".new"_s, bytes);
    m_files->rename(keysPath() + u".new"_s, keysPath());
    m_files->syncFolder(m_path);
}

} // namespace bk
