// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/share_paper.h"

namespace bk {

/// Whether anybody has written anything in the child's Fördjupad behovskompass.
bool hasFordjupad(OpenUnit& unit, ChildId child);
/// Why there is no such paper yet, and what opens the way.
QString fordjupadMissing();

/// Fördjupad behovskompass alone, as section 6 of Barnets plan shows it. `entry` is what was answered; child and what
/// are filled in here. Throws NotFound, with the detail "fordjupad" while nothing has been written about the child: an
/// undescribed child has no paper.
LeavingPaper fordjupadPaper(OpenUnit& unit, ChildId child, SharingEntry entry);
/// The same to fill in by hand, in today's wording. Nothing of any child.
LeavingPaper blankFordjupadPaper(OpenUnit& unit, SharingEntry entry);

} // namespace bk
