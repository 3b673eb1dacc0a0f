// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/comparison.h"
#include "core/services/open_unit.h"

namespace bk {

/// Every compass profile of a child, newest first; on the same day in the order child, guardian 1, guardian 2,
/// professionals, team.
std::vector<CompassProfile> compassProfiles(OpenUnit& unit, ChildId child);

/// The model with that id, as the packs of the unit know it; the unit's own where none does.
const WellbeingModel& modelOf(const OpenUnit& unit, const QString& model);

/// The newest profile of each wanted rater kind, for one diagram: at most three series. Guardian 1 stands before
/// guardian 2. Of the unit's own model; of another only where nothing was rated in that.
struct LatestProfiles {
    QString model; ///< theirs
    std::optional<CompassProfile> child;
    std::optional<CompassProfile> guardian1;
    std::optional<CompassProfile> guardian2;
    std::optional<CompassProfile> team;
};
LatestProfiles latestProfiles(OpenUnit& unit, ChildId child);
/// The same of profiles that stand newest first.
LatestProfiles latestOf(const std::vector<CompassProfile>& profiles, const QString& ownModel);

} // namespace bk
