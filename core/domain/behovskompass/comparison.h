// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/compass_profile.h"

#include <span>

namespace bk {

/// The unit's settings for the comparison (P; the guide gives none). An aid to talk, never a verdict.
struct ComparisonThresholds {
    Fraction well{40, 10};       ///< every known value at or above: works well
    Fraction strengthen{25, 10}; ///< any known value at or below: needs strengthening
    Fraction differ{15, 10};     ///< largest minus smallest at or above: ratings differ

    bool operator==(const ComparisonThresholds&) const = default;
};

/// `Between`: neither clearly well nor low.
enum class Standing { NoInformation, NeedsStrengthening, Between, WorksWell };

struct AreaComparison {
    Standing standing = Standing::NoInformation;
    bool differ = false;
    int known = 0;                  ///< profiles with a value here
    std::optional<Fraction> lowest; ///< empty with no information
    std::optional<Fraction> highest;

    bool operator==(const AreaComparison&) const = default;
};

/// Compares profiles of the same model area by area; the order of profiles does not matter.
PerArea<AreaComparison> compare(std::span<const CompassProfile> profiles, const ComparisonThresholds& thresholds = {});

/// Later minus earlier of the same rater. A change of zero can be the goal: kept is presented as positive.
enum class Change { NoInformation, FellBack, Kept, Improved };
struct AreaChange {
    Change change = Change::NoInformation;
    std::optional<Fraction> difference;

    bool operator==(const AreaChange&) const = default;
};
PerArea<AreaChange> changeBetween(const CompassProfile& earlier, const CompassProfile& later);

} // namespace bk
