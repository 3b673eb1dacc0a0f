// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/behovskompass/comparison.h"

#include "tests/support/builders.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// The first area of profiles that rate it with these tenths; 0 is a gap.
AreaComparison compared(std::initializer_list<int> tenths, const ComparisonThresholds& thresholds = {}) {
    std::vector<CompassProfile> profiles;
    for (const int value : tenths)
        profiles.push_back(aProfile(RaterKind::Child, {value}));
    return compare(profiles, thresholds)[Area::Omsorg];
}

} // namespace

TEST_CASE("4,0 works well and 3,9 does not yet", "[behovskompass]") {
    CHECK(compared({40}).standing == Standing::WorksWell);
    CHECK(compared({39}).standing == Standing::Between);
    CHECK(compared({50, 40}).standing == Standing::WorksWell);
    CHECK(compared({50, 39}).standing == Standing::Between);
}

TEST_CASE("2,5 needs strengthening and 2,6 does not", "[behovskompass]") {
    CHECK(compared({25}).standing == Standing::NeedsStrengthening);
    CHECK(compared({26}).standing == Standing::Between);
    CHECK(compared({50, 25}).standing == Standing::NeedsStrengthening);
}

TEST_CASE("ratings differ from one and a half steps on", "[behovskompass]") {
    CHECK(compared({20, 35}).differ);
    CHECK_FALSE(compared({20, 34}).differ);
    CHECK(compared({50, 30, 35}).differ);
    CHECK_FALSE(compared({10}).differ);
    CHECK_FALSE(compared({10, 0}).differ);
}

TEST_CASE("an area nobody rated has no information, and a gap counts for nothing", "[behovskompass]") {
    CHECK(compared({}) == AreaComparison());
    CHECK(compared({0, 0}) == AreaComparison());
    CHECK(compared({0, 40}) == compared({40}));
    const AreaComparison both = compared({20, 0, 45});
    CHECK(both.known == 2);
    CHECK(both.lowest == Fraction(2));
    CHECK(both.highest == Fraction(9, 2));
}

TEST_CASE("thresholds are the unit's own", "[behovskompass]") {
    const ComparisonThresholds strict{Fraction(5), Fraction(4), Fraction(1, 2)};
    CHECK(compared({40}, strict).standing == Standing::NeedsStrengthening);
    CHECK(compared({50}, strict).standing == Standing::WorksWell);
    CHECK(compared({45, 50}, strict).differ);
}

TEST_CASE("a mean just above a threshold is told apart from one that is only shown the same", "[behovskompass]") {
    CompassProfile profile = aProfile(RaterKind::Professional, {});
    profile.areas[Area::Omsorg].value = Fraction(253, 100);
    REQUIRE(profile.areas[Area::Omsorg].value->shown() == u"2,5"_s);
    CHECK(compare(std::span(&profile, 1))[Area::Omsorg].standing == Standing::Between);
}

TEST_CASE("the order of the profiles does not change the comparison", "[behovskompass]") {
    std::vector<CompassProfile> profiles{
        aProfile(RaterKind::Child, {10, 50, 0, 30}), aProfile(RaterKind::Guardian1, {40, 50, 0, 20}),
        aProfile(RaterKind::Team, {28, 45, 33, 0})};
    const auto expected = compare(profiles);
    std::sort(
        profiles.begin(), profiles.end(), [](const auto& a, const auto& b) { return a.rater.kind < b.rater.kind; });
    do
        CHECK(compare(profiles) == expected);
    while (std::next_permutation(
        profiles.begin(), profiles.end(), [](const auto& a, const auto& b) { return a.rater.kind < b.rater.kind; }));
}

TEST_CASE("change is later minus earlier, and no change is kept", "[behovskompass]") {
    const auto change =
        changeBetween(aProfile(RaterKind::Child, {20, 40, 50, 0, 30}), aProfile(RaterKind::Child, {35, 40, 30, 40, 0}));
    CHECK(change[Area::Omsorg] == AreaChange{Change::Improved, Fraction(3, 2)});
    CHECK(change[Area::Trygghet] == AreaChange{Change::Kept, Fraction(0)});
    CHECK(change[Area::MaBra] == AreaChange{Change::FellBack, Fraction(-2)});
    CHECK(change[Area::Fritid] == AreaChange());
    CHECK(change[Area::Tillhorighet] == AreaChange());
}

TEST_CASE("a profile is empty until one area has a value", "[behovskompass]") {
    CHECK(aProfile(RaterKind::Child, {}).isEmpty());
    CHECK(aProfile(RaterKind::Child, {0, 0, 0, 0, 0, 0, 0, 0}).isEmpty());
    CHECK_FALSE(aProfile(RaterKind::Child, {0, 0, 0, 0, 0, 0, 0, 10}).isEmpty());
}
