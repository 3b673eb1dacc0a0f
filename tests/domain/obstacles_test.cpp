// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/obstacles.h"

#include "tests/support/process_cases.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a clock set back asks for a reason and stops nobody for ever", "[process]") {
    for (const Way& way : everyWay()) {
        CAPTURE(text(way));
        Case one = everythingDone(way);
        one.facts.latestSeen = today().addDays(1);
        CHECK(one.obstacles().empty());
        one.step.reason.clear();
        CHECK(rules(one.obstacles()).contains(u"process.clock.back"_s));
        CHECK(asksForReasonOnly(one.obstacles()));
    }
}

TEST_CASE("a move is not dated before the one it follows, unless that was made under a wrong clock", "[process]") {
    Case one = everythingDone({Station::Barnteam, Station::Avbojt, {}});
    const QDate since = one.facts.round.since();
    one.step.date = since.addDays(-1);
    const std::vector<Obstacle> found = one.obstacles();
    REQUIRE(rules(found) == QStringList(u"process.date.before"_s));
    CHECK(found.front().issue.values == QStringList(since.toString(Qt::ISODate)));
    one.step.date = since;
    CHECK(one.obstacles().empty());
    one.facts.round.moves.back().date = today().addDays(1000);
    CHECK(one.obstacles().empty());
}

TEST_CASE("a step without a day is judged as of today", "[process]") {
    Case one = everythingDone({Station::Beslut, Station::Barnteam, {}});
    one.step.date = {};
    CHECK(one.obstacles().empty());
    CHECK(obstacles(Station::Barnteam, one.facts, today()).empty());
    one.facts.decisions.front().date = today().addDays(1);
    CHECK(rules(one.obstacles()) == QStringList(u"process.decision.missing"_s));
}

TEST_CASE("a decision opens the way once", "[process]") {
    const QDate start = today().addDays(-30);
    Case one = everythingDone({Station::Beslut, Station::EgetStod, {}});
    one.facts.decisions = {aDecision(Station::EgetStod, start)};
    one.facts.round.moves =
        standingAt({Station::BarnUpptacks, Station::BarnkontaktAktiveras, Station::Barnsamtal, Station::Beslut}, start)
            .round.moves;
    CHECK(one.obstacles().empty());
    for (const Station station : {Station::EgetStod, Station::Beslut})
        one.facts.round.moves.push_back(
            {station, start.addDays(station == Station::EgetStod ? 0 : 10), u"karin"_s, {}});
    CHECK(rules(one.obstacles()) == QStringList(u"process.decision.missing"_s));
    one.facts.decisions.push_back(aDecision(Station::EgetStod, start.addDays(9)));
    CHECK(one.obstacles().empty());
}

TEST_CASE("a decision still counts when the family declined and came back", "[process]") {
    Case one = everythingDone({Station::Beslut, Station::EgetStod, {}});
    for (const Station station : {Station::Avbojt, Station::Beslut})
        one.facts.round.moves.push_back({station, today(), u"karin"_s, {}});
    CHECK(one.obstacles().empty());
}

TEST_CASE("a second turn of the Barnteam needs a meeting and a talk of its own", "[process]") {
    const QDate day = today().addDays(-10);
    Case one = everythingDone({Station::Barnteam, Station::Uppfoljningssamtal, {}});
    one.facts.round.moves.push_back({Station::Uppfoljningssamtal, day, u"karin"_s, {}});
    one.facts.followUpTalks = {aFollowUpTalk(Station::Barnteam, day)};
    one.facts.round.moves.push_back({Station::Barnteam, day, u"karin"_s, {}});
    CHECK(rules(one.obstacles()) == QStringList(u"process.meeting.missing"_s));
    one.facts.meetings.push_back(closed(aMeeting(MeetingKind::Barnteam, today().addDays(-1))));
    CHECK(one.obstacles().empty());
    one.facts.round.moves.push_back({Station::Uppfoljningssamtal, today(), u"karin"_s, {}});
    one.step.to = Station::Barnteam;
    CHECK(rules(one.obstacles()) == QStringList(u"process.followUpTalk.missing"_s));
}

TEST_CASE("records dated after the move do not open its way", "[process]") {
    Case one = everythingDone({Station::Barnsamtal, Station::Beslut, {}});
    one.facts.talks = {aTalk(today())};
    one.step.date = today().addDays(-1);
    CHECK(rules(one.obstacles()) == QStringList(u"process.talk.missing"_s));
    one.step.date = today();
    CHECK(one.obstacles().empty());
}

TEST_CASE("a way that is not drawn names both ends", "[process]") {
    const Case one = everythingDone({Station::BarnUpptacks, Station::Barnteam, {}});
    const std::vector<Obstacle> found = one.obstacles();
    REQUIRE(found.size() == 1);
    CHECK(found.front().issue.values == QStringList{u"barn-upptacks"_s, u"barnteam"_s});
}

TEST_CASE("a child without a round asks for one", "[process]") {
    ProcessFacts facts = standingAt({});
    CHECK(waysFrom(facts).empty());
    const std::vector<Obstacle> found = obstacles(Station::BarnkontaktAktiveras, facts, today());
    REQUIRE(found.size() == 1);
    CHECK(found.front() == Obstacle{{u"process.round.none"_s, {}, {}}, Opening::NewRound});
}
