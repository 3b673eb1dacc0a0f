// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/permission.h"
#include "core/domain/child/child.h"

namespace bk {

class OpenUnit;

/// Why the signed-in user may not; nothing when they may. What buttons show as their reason; whoever does it is asked
/// again by the repositories. `issueText` says it in words.
std::optional<Issue> accessRefusal(OpenUnit& unit, Action action, std::optional<ChildId> child = std::nullopt);
/// Throws Refused with the rule. For what no repository asks about: users, keys, backups, the whole log, purging.
void requireAccess(OpenUnit& unit, Action action, std::optional<ChildId> child = std::nullopt);

/// Throws Refused ("unit.noChildren") in a unit that holds no children. For lists, where an empty one would say too
/// little.
void requireChildren(const OpenUnit& unit);

/// Which child is meant by somebody who does not see it: a whole personnummer, or the whole name and the day of birth.
/// Gives nothing where it fits none or several.
std::optional<ChildId> childMeant(OpenUnit& unit, const QString& personnummerOrName, QDate birthDate);
/// Opens a child that is not assigned until the end of the day; the log says who, when and why. Throws Refused with the
/// rule: the reason is missing, the role may not, the identity is protected ("access.emergency.protected").
void openInEmergency(OpenUnit& unit, ChildId child, const QString& reason);

} // namespace bk
