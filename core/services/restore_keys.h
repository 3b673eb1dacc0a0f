// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/passphrase.h"
#include "core/store/recovery_key.h"

#include <QString>

namespace bk {

class Clock;

/// Puts the key file that lies in `from`, a backup of the same unit and unit key or a "keys.bak", in the place of one
/// that is missing or damaged: the database stays as it is. What opens it are the passphrases of that day. It stands in
/// the log; an older key file is told of at the next opening. Slow. Throws as `keyFileIn`, `unlockKeyFile` and
/// `UnitFolder::replaceLostKeys`; then nothing has changed.
void restoreKeys(
    const QString& directory, const QString& from, const QString& login, const Passphrase& passphrase,
    const Clock& clock);
void restoreKeys(const QString& directory, const QString& from, const RecoveryKey& recovery, const Clock& clock);

} // namespace bk
