// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/unit_folder.h"

namespace bk {

class OpenUnit;

/// Who can open the unit.
std::vector<UnitUser> unitUsers(OpenUnit& unit);

/// Throws as `UnitFolder::addUser`. Slow: derives a key.
void addUnitUser(OpenUnit& unit, const UnitUser& user, const Passphrase& passphrase, KdfCost cost = {});
/// For whoever has the unit open. Throws as `UnitFolder::changePassphrase`. Slow.
void changeOwnPassphrase(OpenUnit& unit, const Passphrase& current, const Passphrase& fresh, KdfCost cost = {});

/// A new unit key for everybody who stays, which takes as long as the unit is large; the old database is removed.
/// Throws as `rekeyUnit`; then nothing has changed.
void rekey(OpenUnit& unit);
/// Drops the user's slot and re-keys: what they may have kept of the key opens nothing that is written from now on.
/// Backups from before still open with their passphrase until they are rotated out.
void removeUnitUser(OpenUnit& unit, const QString& login);
/// A new paper key; the old one opens only backups from before.
RecoveryKey renewRecoveryKey(OpenUnit& unit);

} // namespace bk
