// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/unit_statistics.h"
#include "core/services/open_unit.h"

namespace bk {

/// The terms with their exact numbers, for the unit's own eyes. What leaves goes through `publishable`. Throws Refused
/// ("unit.noChildren.statistics") in a unit that holds no children.
UnitStatistics collectStatistics(OpenUnit& unit, std::span<const Term> terms);

/// As it may leave: masked by the unit's own setting.
UnitStatistics publishable(OpenUnit& unit, UnitStatistics statistics);

/// What was counted by hand in the term; where nothing was, the materials of the term before without numbers, and at
/// the very first those of the model.
HandCounts handCountsToFill(OpenUnit& unit, Term term);
/// What is said about the term's tables, and no counts.
HandCounts commentsOf(OpenUnit& unit, Term term);
/// Replaces what was counted by hand in the term. The counts have no issues.
void saveHandCounts(OpenUnit& unit, Term term, const HandCounts& counts);

/// The unit's setting: smaller numbers are masked in what leaves.
int maskBelow(OpenUnit& unit);
/// From `maskBelowAtLeast` to `maskBelowAtMost`.
void setMaskBelow(OpenUnit& unit, int below);

/// The unit's setting: on which days its terms begin. Holds for every term, those before too.
TermLimits termLimits(OpenUnit& unit);
/// `limits` are valid.
void setTermLimits(OpenUnit& unit, const TermLimits& limits);
/// The unit's term today.
Term currentTerm(OpenUnit& unit);

} // namespace bk
