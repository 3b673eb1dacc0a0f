// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/action.h"
#include "core/domain/access/role.h"
#include "core/domain/common/issue.h"

#include <vector>

namespace bk {

enum class Permission {
    Never,
    AssignedChildren, ///< with the children that are assigned to the user
    Always,           ///< with every child, or with what is no child's
};

/// The one table of who may do what. Window, command line, services and tests ask nothing else; docs/access.md shows
/// it.
Permission permission(Role role, Action action);
/// Whether it is done with one child that the unit has already.
bool concernsOneChild(Action action);
/// In the order of the enumeration.
std::vector<Role> rolesThatMay(Action action);

/// Why not; nothing when it may be done. Whether the child is `assigned` (or opened in an emergency) counts only where
/// the role is kept to such children. Rules: "access.never.ACTION" (the role never may), "access.unassigned" (ask for
/// the child, or open it in an emergency), "access.unassigned.closed" (the same for a role that may not do the latter).
std::optional<Issue> refusal(Role role, Action action, bool assigned = true);

/// A reason has to say something to whoever looks at the log afterwards.
Issues emergencyReasonIssues(const QString& reason);

} // namespace bk
