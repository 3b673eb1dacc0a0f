// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/comparison.h"

namespace bk {

/// How one area went over several ratings of the same rater. What the newest rating left blank is not compared.
struct AreaOverTime {
    Change sinceFirst = Change::NoInformation;  ///< the newest against the oldest that has a value
    Change sinceBefore = Change::NoInformation; ///< the newest against the nearest before it that has a value
    int kept = 0; ///< ratings in a row, the newest among them, without a fall between them; blanks are passed over

    bool operator==(const AreaOverTime&) const = default;
};

/// `oldestFirst`: of one rater and one model.
PerArea<AreaOverTime> changeOverTime(std::span<const CompassProfile> oldestFirst);

/// The areas by how they went, for words that begin with what was kept. Every area that can be compared stands in one.
struct OverTimeSummary {
    std::vector<Area> kept;     ///< as the first time and as the time before
    std::vector<Area> improved; ///< higher than one of the two, and lower than neither
    std::vector<Area> fellBack; ///< lower than the time before or than the first time

    bool operator==(const OverTimeSummary&) const = default;
};
OverTimeSummary summaryOf(const PerArea<AreaOverTime>& areas);

} // namespace bk
