// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/fordjupad_overview.h"

#include <algorithm>

namespace bk {
namespace {

bool holds(const std::vector<SubArea>& subAreas, const QString& id) {
    return std::ranges::find(subAreas, id, &SubArea::id) != subAreas.end();
}

std::vector<SubArea> subAreasOf(
    Area area, const Instrument& instrument, const std::vector<Fordjupad>& entries, const InstrumentLibrary& library) {
    std::vector<SubArea> found = instrument.areas[area].subAreas;
    for (const Fordjupad& entry : entries)
        if (const Instrument* older = library.find(entry.instrument))
            for (const SubArea& subArea : older->areas[area].subAreas)
                if (entry.find(subArea.id) && !holds(found, subArea.id))
                    found.push_back(subArea);
    return found;
}

SubAreaOverview overviewOf(const SubArea& subArea, const std::vector<Fordjupad>& entries) {
    SubAreaOverview overview;
    overview.subArea = subArea;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const SubAreaText* text = entries[i].find(subArea.id);
        if (!text || text->isEmpty())
            continue;
        if (entries[i].joint)
            overview.joint = *text;
        else
            overview.views.push_back({i, *text});
    }
    return overview;
}

} // namespace

int AreaOverview::described() const {
    return int(std::ranges::count_if(subAreas, [](const SubAreaOverview& each) { return each.isDescribed(); }));
}

std::vector<AreaOverview> fordjupadOverview(
    const Instrument& instrument, const std::vector<Fordjupad>& entries, const std::vector<Goal>& goals,
    const std::optional<CompassProfile>& childProfile, const InstrumentLibrary& library) {
    std::vector<AreaOverview> areas;
    for (const Area area : workOrder(childProfile)) {
        AreaOverview overview;
        overview.area = area;
        if (childProfile)
            overview.rating = childProfile->areas[area].value;
        overview.support = supportFor(goals, area, {});
        for (const SubArea& subArea : subAreasOf(area, instrument, entries, library)) {
            overview.subAreas.push_back(overviewOf(subArea, entries));
            overview.subAreas.back().support = supportFor(goals, area, subArea.id);
        }
        areas.push_back(std::move(overview));
    }
    return areas;
}

} // namespace bk
