// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/behovskompass/change_over_time.h"

namespace bk {
namespace {

std::vector<Fraction> knownValues(std::span<const CompassProfile> oldestFirst, Area area) {
    std::vector<Fraction> values;
    for (const CompassProfile& profile : oldestFirst)
        if (const auto& value = profile.areas[area].value)
            values.push_back(*value);
    return values;
}

Change changeOf(const Fraction& before, const Fraction& after) {
    return after < before ? Change::FellBack : before < after ? Change::Improved : Change::Kept;
}

AreaOverTime overTime(const std::vector<Fraction>& values) {
    AreaOverTime result;
    if (values.empty())
        return result;
    result.kept = 1;
    for (auto at = values.rbegin(); at + 1 != values.rend() && !(*at < *(at + 1)); ++at)
        ++result.kept;
    if (values.size() > 1) {
        result.sinceFirst = changeOf(values.front(), values.back());
        result.sinceBefore = changeOf(values[values.size() - 2], values.back());
    }
    return result;
}

} // namespace

PerArea<AreaOverTime> changeOverTime(std::span<const CompassProfile> oldestFirst) {
    PerArea<AreaOverTime> result;
    if (oldestFirst.empty())
        return result;
    for (const Area area : allAreas)
        if (oldestFirst.back().areas[area].value)
            result[area] = overTime(knownValues(oldestFirst, area));
    return result;
}

OverTimeSummary summaryOf(const PerArea<AreaOverTime>& areas) {
    OverTimeSummary summary;
    for (const Area area : allAreas) {
        const AreaOverTime& each = areas[area];
        if (each.sinceFirst == Change::NoInformation)
            continue;
        if (each.sinceFirst == Change::FellBack || each.sinceBefore == Change::FellBack)
            summary.fellBack.push_back(area);
        else if (each.sinceFirst == Change::Improved || each.sinceBefore == Change::Improved)
            summary.improved.push_back(area);
        else
            summary.kept.push_back(area);
    }
    return summary;
}

} // namespace bk
