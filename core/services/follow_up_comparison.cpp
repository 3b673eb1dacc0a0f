// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/follow_up_comparison.h"

#include "core/domain/common/error.h"

#include <algorithm>

namespace bk {
namespace {

QString modelOf(OpenUnit& unit, const InstrumentRef& ref) {
    const InstrumentPack* pack = unit.instruments().packOf(ref);
    return pack ? pack->model.id : unit.model().id;
}

/// Each with the model of its own instrument.
std::vector<CompassProfile> profilesOf(OpenUnit& unit, const Barnsamtal& samtal) {
    std::vector<CompassProfile> found = profiles(samtal, {});
    for (CompassProfile& profile : found)
        profile.model = modelOf(unit, profile.instrument);
    return found;
}

} // namespace

std::vector<ThenAndNow> followUpComparison(OpenUnit& unit, BarnsamtalId rating) {
    const auto samtal = unit.samtal().find(rating);
    if (!samtal || !samtal->child)
        throw Error(Error::Kind::NotFound);
    std::vector<CompassProfile> earlier; // newest first
    for (const Barnsamtal& other : unit.samtal().ofChild(*samtal->child))
        if (other.id != rating && (other.date < samtal->date || (other.date == samtal->date && other.id < rating)))
            for (CompassProfile& profile : profilesOf(unit, other))
                earlier.push_back(std::move(profile));
    std::vector<ThenAndNow> compared;
    for (const CompassProfile& now : profilesOf(unit, *samtal)) {
        std::vector<CompassProfile> same; // newest first
        std::ranges::copy_if(earlier, std::back_inserter(same), [&](const CompassProfile& profile) {
            return profile.rater.kind == now.rater.kind && profile.model == now.model;
        });
        if (same.empty())
            continue;
        const CompassProfile then = same.front();
        std::ranges::reverse(same);
        same.push_back(now);
        compared.push_back({then, now, changeBetween(then, now), std::move(same)});
    }
    return compared;
}

} // namespace bk
