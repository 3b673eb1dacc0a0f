// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/retention/purge_receipt.h"
#include "core/services/backup_state.h"
#include "core/store/backup.h"

#include <atomic>
#include <optional>
#include <vector>

namespace bk {

class OpenUnit;

/// A backup of an open unit, made in another thread while the unit stays in use. It reads the file beside the unit's
/// own connection, so it counts only while `OpenUnit::changeCount()` stands still: otherwise it is dropped and made
/// again.
class BackupJob {
public:
    /// On the unit's thread. Throws Refused ("backup.inUnit") for a target in the unit's own folder, where the unit
    /// clears up and which a lost disk takes along.
    BackupJob(OpenUnit& unit, const QString& target);
    /// In any thread. Throws as `writeBackup`.
    WrittenBackup run(const std::atomic_bool& stop) const;

private:
    QString m_database;
    BackupKeys m_keys;
    BackupOrder m_order;
};

/// The same on the unit's thread, through its own connection: for the command line, and where the unit is never at
/// rest. The same refusal.
WrittenBackup writeBackupHere(OpenUnit& unit, const QString& target);

/// A name in `folder` that is free.
QString newBackupPath(const OpenUnit& unit, const QString& folder);

/// Gives the backup its name and notes it as the unit's latest, in the log too. Throws as `WrittenBackup::keep` and
/// `saveBackupState`.
void keepBackup(OpenUnit& unit, WrittenBackup backup);

/// Removes from `folder` this unit's backups that are not among those kept, and what crashes have left. Only files of
/// the unit that have a backup's name are touched. In any thread; what cannot be removed stays.
void removeSurplusBackups(const QString& folder, const QByteArray& unitId, const BackupsKept& kept) noexcept;

/// The newest backup in the unit's folder for backups that the unit's present keys open; empty: there is none.
QString latestBackup(OpenUnit& unit);

/// The unit's backups in its folder for backups, newest first, and when each is rotated out at the latest. Empty where
/// there is no folder.
std::vector<PurgeReceipt::Backup> standingBackups(OpenUnit& unit);

/// A rehearsal: is the backup at `file` one that can be restored? Made in another thread; changes nothing.
class BackupTest {
public:
    /// On the unit's thread.
    BackupTest(OpenUnit& unit, QString file);
    /// In any thread: the number of rows restored. Throws as `checkBackup`.
    qint64 run(const std::atomic_bool& stop) const;

private:
    QString m_file;
    QString m_workFolder;
    BackupKeys m_keys;
};

/// Notes that a rehearsal went well.
void noteBackupTested(OpenUnit& unit);

/// What a person should know of where backups go.
enum class BackupConcern {
    NoFolder, ///< none is chosen
    Missing,  ///< the folder is not there: a disk that is not connected
    InUnit,   ///< it lies in the unit's own folder
    SameDisk, ///< a broken disk takes both
    Synced,   ///< OneDrive and the like: copies travel out of the organisation's hands
};
std::vector<BackupConcern> backupConcerns(const QString& unitDirectory, const QString& folder);

/// The day's backup has not been made yet, and its folder is there. Never for a practice unit.
bool backupIsDue(const OpenUnit& unit);
/// No backup for more than a week, or never one. Never for a practice unit.
bool backupIsOverdue(const OpenUnit& unit);

} // namespace bk
