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

/// The file of the next epoch while it is being made; removed unless it is kept.
class NextDatabase {
public:
    explicit NextDatabase(QString path) : m_path(std::move(path)) { remove(); }
    NextDatabase(const NextDatabase&) = delete;
    NextDatabase& operator=(const NextDatabase&) = delete;
    ~NextDatabase() {
        if (!m_kept)
            remove();
    }
    void keep() noexcept { m_kept = true; }

private:
    void remove() {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }
    QString m_path;
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

/// Nobody is given the new key whom the database does not know, and nobody else has changed the key file.
void requireOwnKeys(const UnitFolder& folder, const HeldUnit& unit, Connection& current, FileSystem& files) {
    if (keyFileHash(files.read(folder.keysPath(), KeyFile::largestFile)) != unit.keys.state().hash)
        throw Error(Error::Kind::InUse, u"keys: changed by somebody else"_s);
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

Connection
rekeyUnit(const QString& directory, HeldUnit& unit, Connection& current, const Rekeying& change, FileSystem& files) {
    const UnitFolder folder(directory, files);
    requireOwnKeys(folder, unit, current, files);
    requireRoomForRekey(directory, folder.databasePath(unit.keys.file()));
    SecureBytes unitKey = SecureBytes::random(keySize);
    KeyFile file = nextKeyFile(unit.keys, change, unitKey);
    const QString path = folder.databasePath(file);
    const QByteArray bytes = serialiseKeyFile(file, deriveSubkey(unitKey, Subkey::KeyFileMac));
    UnlockedKeys keys = unlockedWith(unit.keys, std::move(file), bytes, std::move(unitKey));
    const SecureBytes databaseKey = keys.databaseKey();

    NextDatabase next(path);
    current.exportTo(path, databaseKey.asKey());
    Connection fresh = Connection::open(path, databaseKey.asKey(), Connection::Mode::ReadWrite);
    if (tableCounts(fresh) != tableCounts(current))
        throw Error(Error::Kind::DatabaseDamaged, u"rekey.differs"_s);
    KeyStateRepository(fresh).save(keys.state(), keys.publicKeys());
    if (!fresh.verify().empty())
        throw Error(Error::Kind::DatabaseDamaged, u"rekey.differs"_s);
    files.syncFolder(folder.path());
    commit(folder, bytes, files);
    next.keep();
    unit.keys = std::move(keys);
    return fresh;
}

} // namespace bk
