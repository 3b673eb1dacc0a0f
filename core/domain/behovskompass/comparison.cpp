// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/behovskompass/comparison.h"

#include <algorithm>

namespace bk {
namespace {

AreaComparison
compareArea(Area area, std::span<const CompassProfile> profiles, const ComparisonThresholds& thresholds) {
    AreaComparison result;
    for (const CompassProfile& profile : profiles) {
        const auto& value = profile.areas[area].value;
        if (!value)
            continue;
        ++result.known;
        result.lowest = result.lowest ? std::min(*result.lowest, *value) : *value;
        result.highest = result.highest ? std::max(*result.highest, *value) : *value;
    }
    if (result.known == 0)
        return result;
    result.differ = *result.highest - *result.lowest >= thresholds.differ && result.known > 1;
    if (*result.lowest <= thresholds.strengthen)
        result.standing = Standing::NeedsStrengthening;
    else if (*result.lowest >= thresholds.well)
        result.standing = Standing::WorksWell;
    else
        result.standing = Standing::Between;
    return result;
}

} // namespace

PerArea<AreaComparison> compare(std::span<const CompassProfile> profiles, const ComparisonThresholds& thresholds) {
    PerArea<AreaComparison> result;
    for (const Area area : allAreas)
        result[area] = compareArea(area, profiles, thresholds);
    return result;
}

PerArea<AreaChange> changeBetween(const CompassProfile& earlier, const CompassProfile& later) {
    PerArea<AreaChange> result;
    for (const Area area : allAreas) {
        const auto& before = earlier.areas[area].value;
        const auto& after = later.areas[area].value;
        if (!before || !after)
            continue;
        const Fraction difference = *after - *before;
        const Change change = difference < Fraction(0)   ? Change::FellBack
                              : difference > Fraction(0) ? Change::Improved
                                                         : Change::Kept;
        result[area] = {change, difference};
    }
    return result;
}

} // namespace bk
