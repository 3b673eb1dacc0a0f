// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/anmalan_count.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace Qt::StringLiterals;

TEST_CASE(
    "an anmälan counts as with card when one is attached or its own form holds something of the areas", "[card]") {
    Anmalan attached;
    attached.card = UpptackarkortId::fromNumber(1);
    Anmalan answered;
    answered.areas[Area::Fritid].answer = CardAnswer::VetEj;
    Anmalan described;
    described.areas[Area::Omsorg].description = u"Hungrig."_s;
    Anmalan spaces;
    spaces.areas[Area::Omsorg].description = u" \n"_s;
    CHECK(isWithCard(attached));
    CHECK(isWithCard(answered));
    CHECK(isWithCard(described));
    CHECK_FALSE(isWithCard(spaces));
    CHECK_FALSE(isWithCard(Anmalan{}));
    CHECK(countOf({attached, answered, spaces, Anmalan{}, described}) == AnmalanCount{3, 2});
    CHECK(countOf({}) == AnmalanCount{});
}
