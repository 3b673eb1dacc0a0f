// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/process_facts.h"

namespace bk {

class OpenUnit;

/// Reads what the process needs to know of a child and its newest round; a child without one gets a round without
/// moves. Throws NotFound.
ProcessFacts processFacts(OpenUnit& unit, ChildId child);

} // namespace bk
