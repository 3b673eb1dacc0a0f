// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/services/open_unit.h"

namespace bk {

/// The papers of the rollout, with what the unit has written. They tell of staff and parties and never of a child, so
/// they leave without a row in the log; `blank`: to fill in by hand.
namespace rollout_papers {

Document phases(OpenUnit& unit, bool blank);
Document plan(OpenUnit& unit, bool blank);
Document people(OpenUnit& unit, bool blank);
/// Blank: every list to answer by hand; else what was answered, together.
Document selfChecks(OpenUnit& unit, bool blank);
Document training(OpenUnit& unit, bool blank);
Document costs(OpenUnit& unit, bool blank);
/// With the lines the parties sign on.
Document agreement(OpenUnit& unit, bool blank);

} // namespace rollout_papers
} // namespace bk
