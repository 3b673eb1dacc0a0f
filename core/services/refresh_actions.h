// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <chrono>
#include <span>

namespace bk {

class OpenUnit;

/// Works out anew what waits for a child and keeps it beside the records, so that a day's work is one query. Called
/// after every change that concerns the child, inside its transaction; next to nothing for a child without a round.
void refreshActions(OpenUnit& unit, ChildId child);

/// Every child that something waits for: those whose dates move when the unit's intervals are changed.
std::vector<ChildId> childrenWaiting(OpenUnit& unit);

/// Refreshes the first of `children` in one transaction, at least one and as many as `budget` has time for; returns how
/// many. A window that has many to refresh goes on between its events.
std::size_t refreshSome(OpenUnit& unit, std::span<const ChildId> children, std::chrono::milliseconds budget);

} // namespace bk
