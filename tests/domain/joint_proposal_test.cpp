// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/behovskompass/joint_proposal.h"

#include "tests/support/builders.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

CompassProfile professional(std::optional<Fraction> omsorg) {
    CompassProfile profile = aProfile(RaterKind::Professional, {});
    profile.areas[Area::Omsorg].value = omsorg;
    return profile;
}

std::vector<CompassProfile> someProfessionals(std::mt19937& random) {
    std::vector<CompassProfile> profiles(random() % 6);
    for (CompassProfile& profile : profiles) {
        profile = aProfile(RaterKind::Professional, {});
        for (AreaPoint& point : profile.areas)
            if (random() % 4 != 0)
                point.value = Fraction(std::int64_t(1 + random() % 25), std::int64_t(1 + random() % 5));
    }
    return profiles;
}

} // namespace

TEST_CASE("the worked example: 3,666… and 2,0 and a blank propose 2,8 with two of three answered", "[behovskompass]") {
    const std::vector<CompassProfile> team{professional(Fraction(11, 3)), professional(Fraction(2)), professional({})};
    const auto proposal = proposeJoint(team);
    const AreaProposal& omsorg = proposal[Area::Omsorg];
    CHECK(omsorg.value == Fraction(17, 6));
    CHECK(omsorg.value->shown() == u"2,8"_s);
    CHECK(omsorg.lowest->shown() == u"2,0"_s);
    CHECK(omsorg.highest->shown() == u"3,7"_s);
    CHECK(omsorg.answered == 2);
    CHECK(omsorg.of == 3);
    CHECK(proposal[Area::Utvecklas] == AreaProposal{{}, {}, {}, 0, 3});
}

TEST_CASE("no professional, no proposal", "[behovskompass]") {
    CHECK(proposeJoint({}) == PerArea<AreaProposal>());
    const std::vector<CompassProfile> family{
        aProfile(RaterKind::Child, {10, 20, 30, 40, 50, 10, 20, 30}),
        aProfile(RaterKind::Guardian1, {50, 50, 50, 50, 50, 50, 50, 50})};
    CHECK(proposeJoint(family) == PerArea<AreaProposal>());
}

TEST_CASE("the order of the professionals does not change the proposal", "[behovskompass]") {
    std::mt19937 random(Catch::getSeed());
    for (int round = 0; round < 300; ++round) {
        std::vector<CompassProfile> team = someProfessionals(random);
        const auto before = proposeJoint(team);
        std::shuffle(team.begin(), team.end(), random);
        REQUIRE(proposeJoint(team) == before);
    }
}

TEST_CASE("what child, guardians and an earlier team said never enters the proposal", "[behovskompass]") {
    std::mt19937 random(Catch::getSeed());
    for (int round = 0; round < 300; ++round) {
        std::vector<CompassProfile> team = someProfessionals(random);
        const auto before = proposeJoint(team);
        for (const RaterKind kind : {RaterKind::Child, RaterKind::Guardian1, RaterKind::Guardian2, RaterKind::Team})
            team.insert(
                team.begin() + std::ptrdiff_t(random() % (team.size() + 1)),
                aProfile(kind, {10, 50, 10, 50, 10, 50, 10, 50}));
        REQUIRE(proposeJoint(team) == before);
    }
}

TEST_CASE("a professional who left all blank changes nothing but how many rated", "[behovskompass]") {
    std::mt19937 random(Catch::getSeed());
    for (int round = 0; round < 300; ++round) {
        std::vector<CompassProfile> team = someProfessionals(random);
        auto expected = proposeJoint(team);
        for (AreaProposal& area : expected)
            ++area.of;
        team.push_back(aProfile(RaterKind::Professional, {}));
        REQUIRE(proposeJoint(team) == expected);
    }
}

TEST_CASE("a proposal lies within its spread", "[behovskompass]") {
    std::mt19937 random(Catch::getSeed());
    for (int round = 0; round < 300; ++round)
        for (const AreaProposal& area : proposeJoint(someProfessionals(random))) {
            REQUIRE(area.value.has_value() == (area.answered > 0));
            if (area.value) {
                REQUIRE(*area.lowest <= *area.value);
                REQUIRE(*area.value <= *area.highest);
            }
        }
}
