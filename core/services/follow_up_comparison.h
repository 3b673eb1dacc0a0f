// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/comparison.h"
#include "core/services/open_unit.h"

namespace bk {

/// One rater of a follow-up rating, then and now.
struct ThenAndNow {
    CompassProfile then; ///< the same rater's newest from before, of the same model
    CompassProfile now;
    PerArea<AreaChange> changes;
    std::vector<CompassProfile> overTime; ///< all of the same rater and model, oldest first; `now` is the last
};

/// What a follow-up rating has to be compared with: one entry per rater who rated before, too, in the order child,
/// guardian 1, guardian 2. Not to be asked before the rating is saved (G8). Throws NotFound.
std::vector<ThenAndNow> followUpComparison(OpenUnit& unit, BarnsamtalId rating);

} // namespace bk
