// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/waiting_times.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;

namespace {

const QDate today(2026, 11, 20);

ChildAtStation at(int child, Station station, int days) {
    return {ChildId::fromNumber(child), station, today.addDays(-days)};
}

} // namespace

TEST_CASE("the board counts who stands at each step, in the order of the path", "[process]") {
    const auto board = waitingTimes(
        {at(1, Station::Beslut, 4), at(2, Station::Barnsamtal, 9), at(3, Station::Beslut, 10),
         at(4, Station::Beslut, 5)},
        today);
    REQUIRE(board.size() == 2);
    CHECK(board[0] == StationWait{Station::Barnsamtal, 1, 9, 9, ChildId::fromNumber(2)});
    CHECK(board[1] == StationWait{Station::Beslut, 3, 5, 10, ChildId::fromNumber(3)});
}

TEST_CASE("the median of an even number lies between the two in the middle, halves upwards", "[process]") {
    const auto median = [](int a, int b) {
        return waitingTimes({at(1, Station::Beslut, a), at(2, Station::Beslut, b)}, today)[0].medianDays;
    };
    CHECK(median(4, 8) == 6);
    CHECK(median(4, 7) == 6);
    CHECK(median(0, 0) == 0);
}

TEST_CASE("nobody waits less than no days, and an empty unit has an empty board", "[process]") {
    CHECK(waitingTimes({at(1, Station::Barnteam, -3)}, today)[0].longestDays == 0);
    CHECK(waitingTimes({}, today).empty());
}
