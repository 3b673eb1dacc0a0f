// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/path_state.h"

#include <algorithm>

namespace bk {

std::vector<PathStep> pathOf(const ProcessFacts& facts, QDate today) {
    std::vector<PathStep> path(stationCount);
    for (std::size_t i = 0; i < stationCount; ++i)
        path[i].station = Station(i);
    if (facts.round.moves.empty())
        return path;
    for (const Move& move : facts.round.moves) {
        path[std::size_t(move.to)].mark = PathMark::Done;
        path[std::size_t(move.to)].since = move.date;
    }
    path[std::size_t(facts.round.station())].mark = PathMark::Now;
    for (const Station way : waysFrom(facts)) {
        PathStep& step = path[std::size_t(way)];
        const auto found = obstacles(way, facts, today);
        const bool open = found.empty() || asksForReasonOnly(found);
        step.obstacles = open ? 0 : int(found.size());
        if (step.mark == PathMark::Ahead)
            step.mark = open ? PathMark::Open : PathMark::Blocked;
    }
    return path;
}

} // namespace bk
