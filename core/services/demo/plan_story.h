// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/demo/demo_random.h"
#include "core/services/demo/demo_story.h"

namespace bk {

class OpenUnit;

/// A child with an Individuellt barnteam, as its process was told.
bool hasIndividualTeam(const DemoStory& story);

/// Gives such a child the whole plan: network, goals with what leads to them, earlier events, and Fördjupad
/// behovskompass of two organisations and jointly, where there is an instrument for it. `organisations`: all that the
/// story names.
void tellWholePlan(
    DemoStory& story, DemoRandom random, QDate today, const Instrument* fordjupad,
    const std::vector<Organisation>& organisations);

/// Freezes the plan as it was at the child's first meeting, signed by those who were there. Inside the caller's
/// transaction.
void freezeFirstPlan(OpenUnit& unit, ChildId child);

} // namespace bk
