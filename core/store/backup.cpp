// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup.h"

#include "core/domain/common/error.h"
#include "core/store/atomic_file.h"
#include "core/store/connection.h"
#include "core/store/history_chain.h"
#include "core/store/history_log.h"
#include "core/store/unit_in_making.h"
#include "core/store/work_file.h"

#include <QFileInfo>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

/// Whether the log in a database ends with that row.
bool endsWith(Connection& connection, const HistoryHead& log) {
    return HistoryChain(connection).head() == log && HistoryLog(connection).hashAt(log.sequence) == log.hash;
}

/// Both checks and the rows of a database that nobody else has open and that a backup's head tells of.
TableCounts
checkedCounts(const QString& file, const SecureBytes& key, const BackupHead& head, const std::atomic_bool* stop) {
    Connection connection = Connection::open(file, key.asKey(), Connection::Mode::ReadOnly);
    const auto findings = connection.verify(stop);
    if (stop && stop->load())
        throw Error(Error::Kind::Cancelled);
    if (!findings.empty())
        throw Error(Error::Kind::DatabaseDamaged, u"backup.unitDamaged"_s);
    if (head.log.sequence > 0 && !endsWith(connection, head.log))
        throw Error(Error::Kind::DatabaseDamaged, u"backup.log"_s);
    return tableCounts(connection);
}

/// The backup of the same unit key that `mac` follows from.
BackupHead headFor(const QString& backup, const BackupKeys& keys) {
    BackupHead head = readBackupHead(backup);
    const KeyFile own = parseKeyFile(keys.keyFile);
    if (head.keys.unitId != own.unitId || head.keys.epoch != own.epoch)
        throw Error(Error::Kind::InvalidInput, u"backup.otherKeys"_s);
    return head;
}

} // namespace

BackupKeys BackupKeys::of(const UnlockedKeys& keys) {
    return {
        serialiseKeyFile(keys.file(), keys.subkey(Subkey::KeyFileMac)), keys.databaseKey(),
        keys.subkey(Subkey::BackupMac)};
}

WrittenBackup::WrittenBackup(QString temporary, QString target, FileSystem& files)
    : m_temporary(std::move(temporary))
    , m_target(std::move(target))
    , m_files(&files) {}

WrittenBackup::WrittenBackup(WrittenBackup&& other) noexcept
    : m_temporary(std::move(other.m_temporary))
    , m_target(std::move(other.m_target))
    , m_files(std::exchange(other.m_files, nullptr)) {}

WrittenBackup::~WrittenBackup() {
    if (!m_files)
        return;
    try {
        m_files->remove(m_temporary);
    } catch (const std::exception&) {
        // What cannot be removed stays under a name that is no backup's.
    }
}

void WrittenBackup::keep() && {
    if (QFileInfo::exists(m_target))
        throw Error(Error::Kind::AlreadyExists, QFileInfo(m_target).fileName());
    m_files->rename(m_temporary, m_target);
    m_temporary = m_target; // until the folder is known to be on the disk
    m_files->syncFolder(QFileInfo(m_target).path());
    m_files = nullptr;
}

WrittenBackup writeBackup(
    Connection& source, const BackupKeys& keys, const BackupOrder& order, const std::atomic_bool* stop,
    const BackupFiles& files) {
    if (QFileInfo::exists(order.target))
        throw Error(Error::Kind::AlreadyExists, QFileInfo(order.target).fileName());
    WrittenBackup written(order.target + u".new"_s, order.target, files.system);
    const QString temporary = order.target + u".new"_s;
    files.system.remove(temporary);
    {
        const WorkFile copy(order.workFolder);
        copyDatabase(source, copy.path(), stop);
        writeBackupFile(temporary, order.made, order.log, keys.keyFile, keys.mac, copy.path(), files.fresh, stop);
    }
    if (checkBackup(temporary, keys, order.workFolder, stop, files) != tableCounts(source))
        throw Error(Error::Kind::DatabaseDamaged, u"backup.differs"_s);
    return written;
}

TableCounts checkBackup(
    const QString& backup, const BackupKeys& keys, const QString& workFolder, const std::atomic_bool* stop,
    const BackupFiles& files) {
    const BackupHead head = headFor(backup, keys);
    const WorkFile copy(workFolder);
    unpackDatabase(backup, head, keys.mac, copy.path(), files.fresh, stop);
    return checkedCounts(copy.path(), keys.database, head, stop);
}

RestoredUnit
restoreBackup(const QString& backup, const UnlockKeyFile& unlock, const QString& directory, const BackupFiles& files) {
    const BackupHead head = readBackupHead(backup);
    const UnlockedKeys keys = unlock(head.keyFile);
    const UnitFolder folder(directory, files.system);
    FolderInMaking making(folder.path(), files.system);
    const UnitLock lock = UnitLock::acquire(folder.path());
    RestoredUnit restored{folder.path(), head.made, {}};
    {
        const WorkFile copy(folder.path());
        unpackDatabase(backup, head, keys.subkey(Subkey::BackupMac), copy.path(), files.fresh);
        restored.counts = checkedCounts(copy.path(), keys.databaseKey(), head, nullptr);
        files.system.rename(copy.path(), folder.databasePath(keys.file()));
    }
    replaceFile(files.system, folder.keysPath(), head.keyFile);
    making.keep();
    return restored;
}

} // namespace bk
