// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/backup_rotation.h"

#include <QString>

namespace bk {

/// Where and when a unit is backed up, and what is known of the paper key. Lies as `backups.json` beside the key file,
/// in the clear and without anything about anybody, so that noting a backup does not change what was backed up, and a
/// restored unit knows that it is one.
struct BackupState {
    QString folder;    ///< empty: none is chosen
    bool daily = true; ///< at the day's first unlocking
    BackupsKept kept;
    QString lastFile; ///< bare name
    QDateTime lastMade;
    QDateTime lastTested;
    QDateTime recoveryTested; ///< when the paper key was last typed in and fitted
    QDateTime recoveryUsed;   ///< when it gave somebody a new passphrase; invalid once there is a new one
    QDateTime copyOf; ///< the unit was restored from a backup of that moment, and nobody has said yet to go on with it

    bool operator==(const BackupState&) const = default;
};

/// A missing or unreadable file gives the defaults.
BackupState backupState(const QString& unitDirectory);
/// Throws ReadOnly, DiskFull, Io; then the file is as it was.
void saveBackupState(const QString& unitDirectory, const BackupState& state);

} // namespace bk
