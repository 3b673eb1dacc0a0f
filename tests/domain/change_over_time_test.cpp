// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/behovskompass/change_over_time.h"

#include "tests/support/builders.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;

namespace {

/// The first area of ratings, oldest first; 0 is a gap.
AreaOverTime overTime(std::initializer_list<int> tenths) {
    std::vector<CompassProfile> profiles;
    for (const int value : tenths)
        profiles.push_back(aProfile(RaterKind::Child, {value}));
    return changeOverTime(profiles)[Area::Omsorg];
}

} // namespace

TEST_CASE("an area over time is compared with the first rating and with the one before", "[behovskompass]") {
    CHECK(overTime({20, 40, 40}) == AreaOverTime{Change::Improved, Change::Kept, 3});
    CHECK(overTime({20, 50, 40}) == AreaOverTime{Change::Improved, Change::FellBack, 1});
    CHECK(overTime({40, 20, 30}) == AreaOverTime{Change::FellBack, Change::Improved, 2});
    CHECK(overTime({30, 30, 30, 30}) == AreaOverTime{Change::Kept, Change::Kept, 4});
}

TEST_CASE("blanks over time are passed over and never guessed", "[behovskompass]") {
    CHECK(overTime({}) == AreaOverTime());
    CHECK(overTime({0, 0}) == AreaOverTime());
    CHECK(overTime({30}) == AreaOverTime{Change::NoInformation, Change::NoInformation, 1});
    CHECK(overTime({0, 30}) == AreaOverTime{Change::NoInformation, Change::NoInformation, 1});
    CHECK(overTime({20, 0, 30}) == AreaOverTime{Change::Improved, Change::Improved, 2});
    // the newest rating says nothing, so nothing is said of now
    CHECK(overTime({20, 30, 0}) == AreaOverTime());
}

TEST_CASE("what was kept, what rose and what fell back stand apart", "[behovskompass]") {
    const std::vector<CompassProfile> profiles{
        aProfile(RaterKind::Child, {30, 20, 40, 20, 40, 30}), aProfile(RaterKind::Child, {30, 30, 30, 50, 20, 30}),
        aProfile(RaterKind::Child, {30, 40, 40, 40, 30, 0, 30})};
    const OverTimeSummary summary = summaryOf(changeOverTime(profiles));
    CHECK(summary.kept == std::vector{Area::Omsorg});
    CHECK(summary.improved == std::vector{Area::Trygghet, Area::MaBra});
    CHECK(summary.fellBack == std::vector{Area::Fritid, Area::Tillhorighet});
}
