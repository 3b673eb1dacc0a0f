// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/ways.h"

#include "tests/support/print_qt.h"
#include "tests/support/process_builders.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("stations and entries are read back from their ids", "[process]") {
    std::set<QString> ids;
    for (std::size_t index = 0; index < stationCount; ++index) {
        const auto station = static_cast<Station>(index);
        ids.insert(toString(station));
        CHECK(stationFrom(toString(station)) == station);
    }
    CHECK(ids.size() == stationCount);
    CHECK_FALSE(stationFrom(u"barn"_s));
    for (const Entry entry : {Entry::Card, Entry::OwnRequest, Entry::SipDuty})
        CHECK(entryFrom(toString(entry)) == entry);
}

TEST_CASE("the eight steps are numbered, the places beside the line are not", "[process]") {
    CHECK(stepNumber(Station::BarnUpptacks) == 1);
    CHECK(stepNumber(Station::BehovUppfyllt) == 8);
    for (const Station beside : {Station::EgetStod, Station::Avbojt, Station::AvslutatUtanStod})
        CHECK(stepNumber(beside) == 0);
}

TEST_CASE("a round ends with met needs or without support, and not by declining", "[process]") {
    for (std::size_t index = 0; index < stationCount; ++index) {
        const auto station = static_cast<Station>(index);
        CHECK(isEnd(station) == (station == Station::BehovUppfyllt || station == Station::AvslutatUtanStod));
    }
}

TEST_CASE("a round begins where its entry leads", "[process]") {
    for (const Entry entry : {Entry::Card, Entry::OwnRequest, Entry::SipDuty}) {
        const Stodprocess round = newRound(ChildId::fromNumber(7), 2, entry, today(), u"karin"_s);
        CHECK(round.child == ChildId::fromNumber(7));
        CHECK(round.round == 2);
        CHECK(round.entry == entry);
        CHECK(round.station() == (entry == Entry::Card ? Station::BarnUpptacks : Station::BarnkontaktAktiveras));
        CHECK(round.since() == today());
        CHECK(round.isOpen());
    }
}

TEST_CASE("a move is added at the end, with who, when and why", "[process]") {
    const Stodprocess before = newRound(ChildId::fromNumber(7), 1, Entry::Card, today(), u"karin"_s);
    const QDate day = today().addDays(3);
    const Stodprocess after =
        advanced(before, {Station::EgetStod, day, u" Räcker nu \n"_s}, u"nils"_s, day.addDays(30));
    REQUIRE(after.moves.size() == 2);
    CHECK(after.moves.front() == before.moves.front());
    CHECK(after.moves.back() == Move{Station::EgetStod, day, u"nils"_s, u"Räcker nu"_s});
    CHECK(after.nextFollowUp == day.addDays(30));
    CHECK_FALSE(advanced(after, {Station::Avbojt, day, {}}, u"nils"_s, day.addDays(30)).nextFollowUp.isValid());
}

TEST_CASE("a child that declined is remembered where it stood", "[process]") {
    CHECK_FALSE(standingAt({Station::BarnUpptacks, Station::EgetStod}).round.declinedAt());
    CHECK(
        standingAt({Station::BarnUpptacks, Station::EgetStod, Station::Avbojt}).round.declinedAt() ==
        Station::EgetStod);
    CHECK_FALSE(
        standingAt({Station::BarnUpptacks, Station::EgetStod, Station::Avbojt, Station::EgetStod}).round.declinedAt());
}

TEST_CASE("only the way from a decision straight to an Individuellt barnteam is dashed", "[process]") {
    CHECK(isDashed(Station::Beslut, Station::IndividuelltBarnteam));
    CHECK_FALSE(isDashed(Station::Beslut, Station::Barnteam));
    CHECK_FALSE(isDashed(Station::Uppfoljningssamtal, Station::IndividuelltBarnteam));
}

TEST_CASE("the decided way is what the newest decision or talk says where the child stands", "[process]") {
    ProcessFacts facts = standingAt(roadTo(Station::Beslut));
    CHECK_FALSE(decidedWay(facts));
    facts.decisions = {aDecision(Station::EgetStod), aDecision(Station::Barnteam)};
    CHECK(decidedWay(facts) == Station::Barnteam);
    facts.round.moves = standingAt(roadTo(Station::Uppfoljningssamtal)).round.moves;
    CHECK_FALSE(decidedWay(facts));
    facts.followUpTalks = {aFollowUpTalk(Station::IndividuelltBarnteam)};
    CHECK(decidedWay(facts) == Station::IndividuelltBarnteam);
}
