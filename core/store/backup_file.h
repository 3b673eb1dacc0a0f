// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/history_head.h"
#include "core/store/key_file.h"

#include <QDateTime>

#include <atomic>

namespace bk {

class NewFiles;

/// What a backup shows before it is unlocked. Format: docs/formats/backup.md.
struct BackupHead {
    QDateTime made;     ///< UTC
    HistoryHead log;    ///< the newest row of the log that was backed up; sequence 0: not told (version 1)
    QByteArray keyFile; ///< the whole key file, as it was
    KeyFile keys;       ///< what it says; genuine only once its MAC fits
    qint64 databaseStart = 0;
    qint64 databaseSize = 0;
};

inline constexpr qsizetype backupMacSize = 32;

/// ".bkbackup"
QString backupSuffix();
/// Says nothing but which unit and when: "sakerhetskopia-1a2b3c4d5e6f7081-2026-11-22-160512.bkbackup", local time.
QString backupFileName(const QByteArray& unitId, const QDateTime& made);
/// What `backupFileName` can have given.
QString backupNamePattern(const QByteArray& unitId);

/// The whole key file in `path`: a backup's, or what lies there as "keys" or "keys.bak". Throws as `readBackupHead`,
/// and KeysDamaged.
QByteArray keyFileIn(const QString& path);

/// Reads the beginning and checks every length. Throws NotFound, Io, NewerFormat, InvalidInput (no backup) and
/// DatabaseDamaged (cut off, or its key block is not whole).
BackupHead readBackupHead(const QString& path);

/// Writes head, `database` (a closed file) and the MAC over all of it, and has them on the disk when it returns. Throws
/// AlreadyExists, NotFound, DiskFull, ReadOnly, Io, Cancelled.
void writeBackupFile(
    const QString& path, const QDateTime& made, const HistoryHead& log, const QByteArray& keyFile,
    const SecureBytes& macKey, const QString& database, NewFiles& files, const std::atomic_bool* stop = nullptr);

/// Copies the database out of the backup to a new file and checks the MAC over every byte on the way; when it does not
/// fit nothing is left. Throws DatabaseDamaged, AlreadyExists, DiskFull, ReadOnly, Io, Cancelled.
void unpackDatabase(
    const QString& backup, const BackupHead& head, const SecureBytes& macKey, const QString& to, NewFiles& files,
    const std::atomic_bool* stop = nullptr);

} // namespace bk
