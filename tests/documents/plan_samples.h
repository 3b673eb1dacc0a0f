// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/barnets_plan_paper.h"

namespace bk::samples {

/// Eight areas with two sub-areas each, "area0.ett" and "area0.tva" …
Instrument fordjupadInstrument();

/// Nothing but the child's name: a form to fill in by hand.
BarnetsPlanPaper blankPlan();

/// All ten sections filled in, with fourteen people and three ratings of the child.
BarnetsPlanPaper wholePlan();

} // namespace bk::samples
