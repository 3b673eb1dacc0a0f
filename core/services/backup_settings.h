// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/backup_state.h"

namespace bk {

class OpenUnit;

/// What somebody decides of a unit's backups: where they go, when they are made and how long they stay.
struct BackupSettings {
    QString folder;    ///< empty: none is chosen
    bool daily = true; ///< at the day's first unlocking
    BackupsKept kept;

    bool operator==(const BackupSettings&) const = default;
};

BackupSettings backupSettings(const OpenUnit& unit);

/// The change stands in the log, with what was before, or is not made. Nothing happens where nothing is changed. Throws
/// Refused for whoever may not back up, and ("backup.folder.inUnit") where the folder lies in the unit's own;
/// as `saveBackupState` else.
void changeBackupSettings(OpenUnit& unit, const BackupSettings& settings);

/// A person goes on with a unit that was restored from a backup. Throws Refused for whoever may not back up; as
/// `saveBackupState` else.
void goOnWithCopy(OpenUnit& unit);

} // namespace bk
