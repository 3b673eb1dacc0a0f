// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/waiting_times.h"

#include <algorithm>

namespace bk {
namespace {

struct Wait {
    int days = 0;
    ChildId child;
};

StationWait summed(Station station, std::vector<Wait> waits) {
    std::stable_sort(waits.begin(), waits.end(), [](const Wait& a, const Wait& b) { return a.days < b.days; });
    const std::size_t count = waits.size();
    const int median =
        count % 2 == 1 ? waits[count / 2].days : (waits[count / 2 - 1].days + waits[count / 2].days + 1) / 2;
    return {station, int(count), median, waits.back().days, waits.back().child};
}

} // namespace

std::vector<StationWait> waitingTimes(const std::vector<ChildAtStation>& children, QDate today) {
    std::array<std::vector<Wait>, stationCount> waits;
    for (const ChildAtStation& standing : children)
        waits[std::size_t(standing.station)].push_back(
            {int(std::max<qint64>(0, standing.since.daysTo(today))), standing.child});
    std::vector<StationWait> board;
    for (std::size_t i = 0; i < stationCount; ++i)
        if (!waits[i].empty())
            board.push_back(summed(Station(i), std::move(waits[i])));
    return board;
}

} // namespace bk
