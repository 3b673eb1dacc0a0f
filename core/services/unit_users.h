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
/// A user as an administratör sees them. What the signed-in user may not see of others is left out.
struct UserState {
    UserRow user;
    std::optional<int> assigned; ///< how many children; nothing: every child, or not shown
    QDateTime lastUnlocked;      ///< UTC; invalid: never, or not shown
};
/// By login.
std::vector<UserState> userStates(OpenUnit& unit);

/// What an administratör decides of one user at once.
struct UserChange {
    QString login;
    std::optional<Role> role = std::nullopt;
    std::vector<ChildId> assign = {};
    std::vector<ChildId> withdraw = {};
};
/// In one transaction. Throws as `UserRepository::setRole` and `assign`, and InvalidInput ("user.self.role"): nobody
/// changes what they themselves may.
void changeUser(OpenUnit& unit, const UserChange& change);
/// Why a child is assigned to somebody: "har ett uppdrag för barnet".
QString assignedText(AssignedBecause because);
/// Who is assigned what, and why. Throws NotFound.
std::vector<AssignedChild> childrenAssignedTo(OpenUnit& unit, const QString& login);
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
