// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/barnets_plan.h"
#include "core/domain/plan/fordjupad.h"
#include "core/services/demo/demo_random.h"

#include <span>

namespace bk::invented {

/// A step towards a goal about an area, and the support on the way.
struct Step {
    const char* subGoal;
    const char* support;
    const char* where;
};
const std::array<Step, 2>& stepsFor(Area area);

/// Eight to fourteen people around the child, the nearest on circle 1. Those who work with it come last.
std::vector<NetworkPerson> network(const Child& child, DemoRandom& random);

/// What a child may have gone through, and what carried it.
std::vector<EarlierEvent> earlierEvents(DemoRandom& random);
QString strengths(DemoRandom& random);

/// Of a sub-area of the program's own pack; empty for others.
SubAreaText subAreaText(const QString& subArea);

} // namespace bk::invented
