// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area.h"
#include "core/domain/conversation/barnsamtal.h"
#include "core/services/demo/demo_random.h"

namespace bk::invented {

/// What somebody may have said about an area that they rated 1..5.
QString childSays(Area area, int rating, DemoRandom& random);
QString adultSays(Area area, int rating, DemoRandom& random);
/// A goal in the child's own words for an area that needs strengthening.
QString goalFor(Area area, DemoRandom& random);
/// The end of a conversation, from the child's ratings.
BarnsamtalSummary summaryOf(const PerArea<int>& ratings, bool guardiansDiffer);
/// "Omsorg, Trygghet": the areas rated at most 2; empty where there are none.
QString lowAreas(const PerArea<int>& ratings);

} // namespace bk::invented
