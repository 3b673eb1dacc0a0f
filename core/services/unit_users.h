// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/role.h"
#include "core/store/unit_folder.h"
#include "core/store/user_repository.h"

namespace bk {

class OpenUnit;

/// All but changing one's own passphrase throw Refused with the rule where the role may not.

/// Who can open the unit, and what they are there for.
std::vector<UserRow> unitUsers(OpenUnit& unit);

/// Throws as `UnitFolder::addUser`. Slow: derives a key.
void addUnitUser(OpenUnit& unit, const UserRow& user, const Passphrase& passphrase, KdfCost cost = {});
/// Throws as `UserRepository::setRole`, and InvalidInput ("user.self.role"): nobody changes what they themselves may.
void changeRole(OpenUnit& unit, const QString& login, Role role);
/// For whoever has the unit open. Throws as `UnitFolder::changePassphrase`. Slow.
void changeOwnPassphrase(OpenUnit& unit, const Passphrase& current, const Passphrase& fresh, KdfCost cost = {});

/// A new unit key for everybody who stays, which takes as long as the unit is large; the old database is removed.
/// Throws as `rekeyUnit`; then nothing has changed.
void rekey(OpenUnit& unit);
/// Drops the user's slot and re-keys: what they may have kept of the key opens nothing that is written from now on.
/// Backups from before still open with their passphrase until they are rotated out. Refused for the last
/// administratör.
void removeUnitUser(OpenUnit& unit, const QString& login);
/// A new paper key; the old one opens only backups from before.
RecoveryKey renewRecoveryKey(OpenUnit& unit);

} // namespace bk
