// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/backup_file.h"
#include "core/store/database_copy.h"
#include "core/store/file_system.h"
#include "core/store/new_file.h"
#include "core/store/unlocked_keys.h"

#include <functional>

namespace bk {

/// What making and checking a backup needs of an unlocked unit, for a worker thread. Wiped when dropped; move-only.
struct BackupKeys {
    QByteArray keyFile; ///< as it lies in the unit's folder
    SecureBytes database;
    SecureBytes mac;

    static BackupKeys of(const UnlockedKeys& keys);
};

/// Through what files are written, so that a test can let any step fail.
struct BackupFiles {
    FileSystem& system = systemFiles();
    NewFiles& fresh = systemNewFiles();
};

/// A whole, checked backup that still has a temporary name. Unless `keep()` is called, dropping it removes it.
class WrittenBackup {
public:
    WrittenBackup(QString temporary, QString target, FileSystem& files);
    WrittenBackup(WrittenBackup&& other) noexcept;
    WrittenBackup& operator=(WrittenBackup&&) = delete;
    ~WrittenBackup();

    const QString& target() const noexcept { return m_target; }
    /// Gives it its name, for good. Throws AlreadyExists, ReadOnly, DiskFull, Io; then there is no backup.
    void keep() &&;

private:
    QString m_temporary;
    QString m_target;
    FileSystem* m_files; ///< null: nothing to remove
};

struct BackupOrder {
    QString target;       ///< the file to be; must not exist
    QString workFolder;   ///< the unit's folder
    QDateTime made;       ///< UTC
    HistoryHead log = {}; ///< the newest row of the unit's log; without one the backup tells of none
};

/// Copies the database that `source` reads, writes the backup beside its later name, then reads that file anew: its
/// MAC, both integrity checks, the newest row of the log, and as many rows in every table as `source` has. In any
/// thread; takes as long as the unit is large. Throws AlreadyExists, NotFound, DatabaseDamaged (the unit or the copy),
/// DiskFull, ReadOnly, Io, Cancelled; then nothing is left behind.
WrittenBackup writeBackup(
    Connection& source, const BackupKeys& keys, const BackupOrder& order, const std::atomic_bool* stop = nullptr,
    const BackupFiles& files = {});

/// Unpacks a backup to a work file in `workFolder`, makes both checks, looks for the row of the log that its head tells
/// of, counts and drops it again. The keys are those of the backup. Throws as `readBackupHead` and `unpackDatabase`.
TableCounts checkBackup(
    const QString& backup, const BackupKeys& keys, const QString& workFolder, const std::atomic_bool* stop = nullptr,
    const BackupFiles& files = {});

/// What opens a backup's key block; throws as `unlockKeyFile`.
using UnlockKeyFile = std::function<UnlockedKeys(const QByteArray& keyFile)>;

struct RestoredUnit {
    QString directory;
    QDateTime made; ///< when the backup was made
    TableCounts counts;
};

/// Makes a unit of a backup in a missing or empty folder: nothing has the name of a unit before everything is checked.
/// Throws as `readBackupHead`, `unlock` and `unpackDatabase`, and AlreadyExists where something is in the folder; then
/// the folder is as it was.
RestoredUnit restoreBackup(
    const QString& backup, const UnlockKeyFile& unlock, const QString& directory, const BackupFiles& files = {});

} // namespace bk
