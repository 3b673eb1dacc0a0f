// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/backup.h"

namespace bk {

/// Makes a unit of a backup in a missing or empty folder, checked to the end, and marks it as the copy that it is.
/// Slow: in a worker. Throws as `restoreBackup`; then the folder is as it was.
RestoredUnit
restoreUnit(const QString& backup, const QString& login, const Passphrase& passphrase, const QString& directory);
RestoredUnit restoreUnit(const QString& backup, const RecoveryKey& recovery, const QString& directory);

} // namespace bk
