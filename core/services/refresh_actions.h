// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

namespace bk {

class OpenUnit;

/// Works out anew what waits for a child and keeps it beside the records, so that a day's work is one query. Called
/// after every change that concerns the child, inside its transaction; next to nothing for a child without a round.
void refreshActions(OpenUnit& unit, ChildId child);

/// The same for every child that something waits for: the unit's intervals were changed.
void refreshAllActions(OpenUnit& unit);

} // namespace bk
