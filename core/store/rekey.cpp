// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rekey.h"

#include "core/domain/common/error.h"
#include "core/store/atomic_file.h"
#include "core/store/database_copy.h"
#include "core/store/key_state_repository.h"
#include "core/store/unit_key_seal.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

/// The database of the next epoch once it has its name; removed unless it is kept.
class NamedDatabase {
public:
    NamedDatabase(QString path, FileSystem& files) : m_path(std::move(path)), m_files(files) { remove(); }
    NamedDatabase(const NamedDatabase&) = delete;
    NamedDatabase& operator=(const NamedDatabase&) = delete;
    ~NamedDatabase() {
        if (!m_kept)
            remove();
    }
    void take(const QString& from) { m_files.rename(from, m_path); }
    void keep() noexcept { m_kept = true; }

private:
    void remove() {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }
    QString m_path;
    FileSystem& m_files;
    bool m_kept = false;
};

/// The key file of the next epoch, with `unitKey` sealed to everybody who stays.
KeyFile nextKeyFile(const UnlockedKeys& keys, const Rekeying& change, const SecureBytes& unitKey) {
    KeyFile next = keys.file();
    if (change.removedLogin) {
        const QString removed = loginKey(*change.removedLogin);
        const auto user = keys.user();
        if (user && loginKey(user->login) == removed)
            throw Error(Error::Kind::InvalidInput, u"user.self"_s);
        if (std::erase_if(next.users, [&](const UserSlot& slot) { return loginKey(slot.user.login) == removed; }) == 0)
            throw Error(Error::Kind::WrongUser);
        if (next.users.empty())
            throw Error(Error::Kind::InvalidInput, u"user.last"_s);
    }
    next.epoch += 1;
    next.sequence += 1;
    next.databaseFile = databaseFileName(next.epoch);
    for (UserSlot& slot : next.users)
        slot.sealedUnitKey = sealUnitKey(unitKey, slot.boxPublicKey);
    if (change.freshRecovery)
        next.recovery = makeRecoverySlot(*change.freshRecovery, unitKey);
    else if (next.recovery)
        next.recovery->sealedUnitKey = sealUnitKey(unitKey, next.recovery->boxPublicKey);
    return next;
}

UnlockedKeys unlockedWith(const UnlockedKeys& keys, KeyFile file, const QByteArray& bytes, SecureBytes unitKey) {
    std::optional<UserSecrets> secrets;
    if (const UserSecrets* own = keys.secrets())
        secrets = UserSecrets{own->boxSecretKey.clone(), own->signSeed.clone()};
    const auto user = keys.user();
    return UnlockedKeys(std::move(file), bytes, std::move(unitKey), user ? user->login : QString(), std::move(secrets));
}

/// Nobody else has changed the key file.
void requireOwnFile(const UnitFolder& folder, const HeldUnit& unit, FileSystem& files) {
    if (keyFileHash(files.read(folder.keysPath(), KeyFile::largestFile)) != unit.keys.state().hash)
        throw Error(Error::Kind::InUse, u"keys: changed by somebody else"_s);
}

/// Nobody is given the new key whom the database does not know.
void requireKnownKeys(const HeldUnit& unit, Connection& current) {
    if (!unknownPublicKeys(KeyStateRepository(current).publicKeys(), unit.keys.publicKeys()).empty())
        throw Error(Error::Kind::KeysDamaged, u"keys: a public key that the database does not know"_s);
}

/// Where the disk fails for good between the rename and what makes it last, the new key file may stand all the same:
/// then that is the unit from now on.
void commit(const UnitFolder& folder, const QByteArray& bytes, FileSystem& files) {
    try {
        replaceFile(files, folder.keysPath(), bytes);
    } catch (const Error&) {
        if (files.read(folder.keysPath(), KeyFile::largestFile) != bytes)
            throw;
    }
}

} // namespace

void requireRoomForRekey(const QString& directory, const QString& database) {
    const qint64 needed = QFileInfo(database).size() / 2 * 3;
    if (const QStorageInfo disk(directory); disk.isValid() && disk.bytesAvailable() < needed)
        throw Error(Error::Kind::DiskFull, u"rekey.room"_s);
}

Rekeying Rekeying::clone() const {
    Rekeying same{removedLogin, std::nullopt};
    if (freshRecovery)
        same.freshRecovery = freshRecovery->clone();
    return same;
}

NextEpoch nextEpoch(
    const QString& directory, const HeldUnit& unit, Connection& current, const Rekeying& change, FileSystem& files) {
    const UnitFolder folder(directory, files);
    requireOwnFile(folder, unit, files);
    requireKnownKeys(unit, current);
    requireRoomForRekey(directory, folder.databasePath(unit.keys.file()));
    SecureBytes unitKey = SecureBytes::random(keySize);
    KeyFile file = nextKeyFile(unit.keys, change, unitKey);
    QByteArray bytes = serialiseKeyFile(file, deriveSubkey(unitKey, Subkey::KeyFileMac));
    UnlockedKeys keys = unlockedWith(unit.keys, std::move(file), bytes, std::move(unitKey));
    return {std::move(keys), std::move(bytes)};
}

WrittenEpoch writeEpoch(const QString& directory, Connection& source, NextEpoch epoch, const std::atomic_bool* stop) {
    WrittenEpoch written{std::move(epoch), std::make_unique<const WorkFile>(UnitFolder(directory).path())};
    const UnlockedKeys& keys = written.epoch.keys;
    const SecureBytes databaseKey = keys.databaseKey();
    source.exportTo(written.database->path(), databaseKey.asKey(), stop);
    Connection fresh = Connection::open(written.database->path(), databaseKey.asKey(), Connection::Mode::ReadWrite);
    if (tableCounts(fresh) != tableCounts(source))
        throw Error(Error::Kind::DatabaseDamaged, u"rekey.differs"_s);
    KeyStateRepository(fresh).save(keys.state(), keys.publicKeys());
    const bool isWhole = fresh.verify(stop).empty();
    if (stop && stop->load())
        throw Error(Error::Kind::Cancelled);
    if (!isWhole)
        throw Error(Error::Kind::DatabaseDamaged, u"rekey.differs"_s);
    return written;
}

Connection commitEpoch(const QString& directory, HeldUnit& unit, WrittenEpoch written, FileSystem& files) {
    const UnitFolder folder(directory, files);
    requireOwnFile(folder, unit, files);
    UnlockedKeys& keys = written.epoch.keys;
    if (keys.file().sequence != unit.keys.file().sequence + 1)
        throw Error(Error::Kind::InUse, u"keys: changed meanwhile"_s);
    const QString path = folder.databasePath(keys.file());
    NamedDatabase next(path, files);
    next.take(written.database->path());
    files.syncFolder(folder.path());
    const SecureBytes databaseKey = keys.databaseKey();
    Connection fresh = Connection::open(path, databaseKey.asKey(), Connection::Mode::ReadWrite);
    commit(folder, written.epoch.keyFile, files);
    next.keep();
    unit.keys = std::move(keys);
    return fresh;
}

Connection
rekeyUnit(const QString& directory, HeldUnit& unit, Connection& current, const Rekeying& change, FileSystem& files) {
    return commitEpoch(
        directory, unit, writeEpoch(directory, current, nextEpoch(directory, unit, current, change, files)), files);
}

} // namespace bk
