// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/large_unit.h"

namespace bk::bench {

/// 100 000 children over three years, each with a card, a Barnsamtal, a decision, a Barnteam and a round; of some also
/// an anmälan, follow-up ratings, an Individuellt barnteam with a plan, and visits of the programme. Made at the first
/// call.
const BenchUnit& unitWithCases();

} // namespace bk::bench
