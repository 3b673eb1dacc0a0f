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

std::vector<PlacedSupport> supportFor(const std::vector<Goal>& goals, Area area, const QString& subArea) {
    std::vector<PlacedSupport> found;
    for (const Goal& goal : goals)
        for (const SubGoal& subGoal : goal.subGoals)
            for (const Support& support : subGoal.support) {
                const std::vector<NeedLink> needs = needsOf(support, subGoal, goal);
                if (std::ranges::find(needs, NeedLink{area, subArea}) != needs.end())
                    found.push_back({support, subGoal.text});
            }
    return found;
}

} // namespace bk
