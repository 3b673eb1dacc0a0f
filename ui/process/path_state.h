// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/obstacles.h"

namespace bk {

/// How a station looks on the path today.
enum class PathMark {
    Done,
    Now,
    Open,    ///< a way leads there, and it may begin
    Blocked, ///< a way leads there, and something stands against it
    Ahead,
};

struct PathStep {
    Station station = Station::BarnUpptacks;
    PathMark mark = PathMark::Ahead;
    QDate since;       ///< Done and Now: the latest day it began
    int obstacles = 0; ///< Blocked: how many things stand against it

    bool operator==(const PathStep&) const = default;
};

/// Every station in the order of `Station`. Something that only asks for a reason is open.
std::vector<PathStep> pathOf(const ProcessFacts& facts, QDate today);

} // namespace bk
