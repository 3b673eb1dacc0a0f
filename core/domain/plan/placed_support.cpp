// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/placed_support.h"

#include <algorithm>

namespace bk {
namespace {

std::vector<NeedLink> needsOf(const Support& support, const SubGoal& subGoal, const Goal& goal) {
    if (!support.needs.empty())
        return support.needs;
    if (!subGoal.needs.empty())
        return subGoal.needs;
    std::vector<NeedLink> needs;
    for (const Area area : goal.areas)
        needs.push_back({area, {}});
    return needs;
}

} // namespace

bool PlacedSupport::answers(Area area) const { return std::ranges::find(needs, area, &NeedLink::area) != needs.end(); }

bool PlacedSupport::answers(Area area, const QString& subArea) const {
    return std::ranges::find(needs, NeedLink{area, subArea}) != needs.end();
}

std::vector<PlacedSupport> placedSupport(const std::vector<Goal>& goals) {
    std::vector<PlacedSupport> placed;
    for (const Goal& goal : goals)
        for (const SubGoal& subGoal : goal.subGoals)
            for (const Support& support : subGoal.support)
                placed.push_back({support, subGoal.text, needsOf(support, subGoal, goal)});
    return placed;
}

std::vector<PlacedSupport> supportFor(const std::vector<Goal>& goals, Area area, const QString& subArea) {
    std::vector<PlacedSupport> placed = placedSupport(goals);
    std::erase_if(placed, [&](const PlacedSupport& each) { return !each.answers(area, subArea); });
    return placed;
}

} // namespace bk
