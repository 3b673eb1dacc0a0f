// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/merge.h"

namespace bk {

/// What may be printed of the terms together: small numbers of people masked, and what would give them away
/// (`maskedCells`), with every sum that the tables print or imply. Means and medians of fewer than `below` go too. What
/// was masked before stays so. Applied before anything leaves the unit, unless somebody chooses the exact numbers.
std::vector<TermCounts> masked(std::vector<TermCounts> terms, int below);
/// The same over several units and their sums together.
MergedStatistics masked(MergedStatistics statistics, int below);

} // namespace bk
