// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/conversation/samtalstarning.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <set>

using namespace bk;

namespace {

PerArea<bool> doneIn(unsigned bits) {
    PerArea<bool> done;
    for (const Area area : allAreas)
        done[area] = (bits >> indexOf(area)) & 1U;
    return done;
}

} // namespace

TEST_CASE("the die shows every area that is not done, and no other while one is left", "[conversation]") {
    const unsigned bits = GENERATE(range(0U, 256U));
    const PerArea<bool> done = doneIn(bits);
    std::set<Area> left;
    for (const Area area : allAreas)
        if (!done[area] || bits == 255U)
            left.insert(area);
    std::set<Area> shown;
    for (int luck = 0; luck < int(left.size()); ++luck)
        shown.insert(thrownArea(done, [&left, luck](int faces) {
            CHECK(faces == int(left.size()));
            return luck;
        }));
    CHECK(shown == left);
}

TEST_CASE("two dice hold the eight areas in order, each with two faces where the child chooses", "[conversation]") {
    std::vector<Area> found;
    for (const Samtalstarning& die : samtalstarningar()) {
        CHECK(std::count(die.faces.begin(), die.faces.end(), std::nullopt) == 2);
        for (const auto& face : die.faces)
            if (face)
                found.push_back(*face);
    }
    CHECK(std::equal(found.begin(), found.end(), allAreas.begin(), allAreas.end()));
}
