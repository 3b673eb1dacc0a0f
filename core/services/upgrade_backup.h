// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bk {

class Clock;
class Connection;
class UnlockedKeys;

/// A checked backup of a unit whose tables an earlier program made, in the unit's own folder: so the step to this
/// program's tables can be taken back with `restore`. Does nothing where the tables are today's. Throws DiskFull
/// ("upgrade.room") and as `writeBackup`; then nothing has changed.
void backUpBeforeUpgrade(
    const QString& directory, const UnlockedKeys& keys, Connection& connection, const Clock& clock);

/// Once there is a later backup, or a new unit key: an old one would keep what was purged. Never throws.
void removeUpgradeBackups(const QString& directory) noexcept;

} // namespace bk
