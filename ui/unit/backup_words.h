// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/back_up.h"

namespace bk {

/// "22 november 2026 kl. 08.15", local time.
QString backupMoment(const QDateTime& at);
/// "Senaste säkerhetskopia: …" and "Senast provad: …", also where there is none.
QString lastBackupText(const BackupState& state);
QString lastTestedText(const BackupState& state);
/// Both in a few words and without time of day, for a line that is always there.
QString shortBackupText(const BackupState& state);
/// When the paper key was last tried, or that it has been used and another is needed.
QString recoveryKeyText(const BackupState& state);
/// What it means and what to do, in a sentence or two.
QString concernText(BackupConcern concern);
/// What a person should be reminded of today; empty: nothing.
QString backupReminder(const OpenUnit& unit);
/// Where the unit's page for backups is: "enheten/sakerhetskopia".
QString backupPlace();
/// Where a new paper key is made: "enheten/anvandare".
QString usersPlace();

} // namespace bk
