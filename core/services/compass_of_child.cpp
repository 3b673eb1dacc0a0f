// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/compass_of_child.h"

#include <algorithm>

namespace bk {
namespace {

QString modelIdOf(const OpenUnit& unit, const InstrumentRef& instrument) {
    const InstrumentPack* pack = unit.instruments().packOf(instrument);
    return pack ? pack->model.id : unit.model().id;
}

} // namespace

const WellbeingModel& modelOf(const OpenUnit& unit, const QString& model) {
    const auto& packs = unit.instruments().packs();
    const auto found =
        std::find_if(packs.rbegin(), packs.rend(), [&](const auto& pack) { return pack->model.id == model; });
    return found == packs.rend() || unit.model().id == model ? unit.model() : (*found)->model;
}

std::vector<CompassProfile> compassProfiles(OpenUnit& unit, ChildId child) {
    std::vector<CompassProfile> all;
    for (const Barnsamtal& samtal : unit.samtal().ofChild(child))
        for (CompassProfile& part : profiles(samtal, {}))
            all.push_back(std::move(part));
    for (const Skattning& skattning : unit.skattningar().ofChild(child))
        all.push_back(profile(skattning, {}));
    for (const GemensamBehovskompass& joint : unit.skattningar().jointOfChild(child))
        all.push_back(profile(joint, {}));
    std::erase_if(all, [](const CompassProfile& each) { return each.isEmpty(); });
    for (CompassProfile& each : all)
        each.model = modelIdOf(unit, each.instrument);
    std::stable_sort(all.begin(), all.end(), [](const CompassProfile& a, const CompassProfile& b) {
        return a.date != b.date ? a.date > b.date : a.rater.kind < b.rater.kind;
    });
    return all;
}

LatestProfiles latestProfiles(OpenUnit& unit, ChildId child) {
    return latestOf(compassProfiles(unit, child), unit.model().id);
}

LatestProfiles latestOf(const std::vector<CompassProfile>& profiles, const QString& ownModel) {
    LatestProfiles latest;
    const bool rated = std::ranges::find(profiles, ownModel, &CompassProfile::model) != profiles.end();
    latest.model = rated || profiles.empty() ? ownModel : profiles.front().model;
    const auto newest = [&](RaterKind kind) -> std::optional<CompassProfile> {
        for (const CompassProfile& each : profiles)
            if (each.rater.kind == kind && each.model == latest.model)
                return each;
        return std::nullopt;
    };
    latest.child = newest(RaterKind::Child);
    latest.guardian1 = newest(RaterKind::Guardian1);
    latest.guardian2 = newest(RaterKind::Guardian2);
    latest.team = newest(RaterKind::Team);
    return latest;
}

} // namespace bk
