// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/action_cases.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a Barnteam is planned, held and closed, and the family hears what it said", "[process]") {
    ProcessFacts facts = at(Station::Barnteam);
    CHECK(waits(facts, ActionKind::TakeStep)); // nobody asks again and again for a consent that is not there
    CHECK_FALSE(waits(facts, ActionKind::PlanBarnteam));
    facts.consents = {aConsent(ConsentKind::Written)};
    CHECK(due(facts, ActionKind::PlanBarnteam) == in(reminders.barnteam));

    facts.meetings = {aMeeting(MeetingKind::Barnteam, in(12))};
    CHECK_FALSE(waits(facts, ActionKind::PlanBarnteam));
    CHECK(due(facts, ActionKind::HoldMeeting) == in(12));
    facts.meetings.back().started = facts.meetings.back().when.toUTC();
    CHECK_FALSE(waits(facts, ActionKind::HoldMeeting));
    CHECK(due(facts, ActionKind::CloseMeeting) == in(12));

    facts.meetings = {closed(facts.meetings.back())};
    CHECK_FALSE(waits(facts, ActionKind::CloseMeeting));
    CHECK(due(facts, ActionKind::HoldUppfoljningssamtal) == in(12 + reminders.uppfoljningssamtal));
    facts.followUpTalks = {aFollowUpTalk(Station::EgetStod, in(20))};
    CHECK_FALSE(waits(facts, ActionKind::HoldUppfoljningssamtal));
    CHECK(due(facts, ActionKind::TakeStep) == in(20 + reminders.decision));
}

TEST_CASE("a meeting that is not begun waits no longer when the family declined", "[process]") {
    ProcessFacts facts = at(Station::Avbojt);
    facts.meetings = {aMeeting(MeetingKind::Barnteam)};
    CHECK_FALSE(waits(facts, ActionKind::HoldMeeting));
    facts.meetings.back().started = facts.meetings.back().when.toUTC();
    CHECK(waits(facts, ActionKind::CloseMeeting));
}

TEST_CASE("a team that no longer follows the child leaves the follow-up rating and the step", "[process]") {
    ProcessFacts facts = at(Station::Barnteam);
    facts.meetings = {closed(aMeeting(MeetingKind::Barnteam, in(2)))};
    facts.meetings.back().noLongerFollowed = true;
    CHECK(due(facts, ActionKind::FollowUpSupport) == in(2 + reminders.uppfoljningssamtal));
    facts.talks = {aTalk(in(4), true)};
    CHECK(due(facts, ActionKind::TakeStep) == in(2 + reminders.decision));
}

TEST_CASE("an Uppföljningssamtal that leads to an Individuellt barnteam asks for the updated consent", "[process]") {
    ProcessFacts facts = at(Station::Uppfoljningssamtal);
    CHECK(waits(facts, ActionKind::HoldUppfoljningssamtal));
    facts.consents = {aConsent(ConsentKind::Written)};
    facts.followUpTalks = {aFollowUpTalk(Station::IndividuelltBarnteam)};
    CHECK(due(facts, ActionKind::AskConsent) == in(reminders.consent));
    facts.consents.push_back(aConsent(ConsentKind::UpdatedWritten));
    CHECK(waits(facts, ActionKind::TakeStep));
}

TEST_CASE("an Individuellt barnteam has a plan, a next meeting and a Stödsamordnare", "[process]") {
    ProcessFacts facts = at(Station::IndividuelltBarnteam);
    facts.consents = {aConsent(ConsentKind::UpdatedWritten)};
    CHECK(due(facts, ActionKind::StartPlan) == in(reminders.individuelltBarnteam));
    CHECK(due(facts, ActionKind::BookNextMeeting) == in(reminders.individuelltBarnteam));
    CHECK_FALSE(waits(facts, ActionKind::AppointStodsamordnare));
    facts.hasPlan = true;
    CHECK_FALSE(waits(facts, ActionKind::StartPlan));

    facts.meetings = {aMeeting(MeetingKind::ForstaMote, in(3))};
    CHECK_FALSE(waits(facts, ActionKind::BookNextMeeting));
    facts.meetings = {closed(facts.meetings.back())};
    CHECK(due(facts, ActionKind::AppointStodsamordnare) == in(3 + reminders.decision));
    facts.child.stodsamordnare.name = u"Sara Ek"_s;
    CHECK_FALSE(waits(facts, ActionKind::AppointStodsamordnare));
    CHECK(due(facts, ActionKind::BookNextMeeting) == in(3 + reminders.individuelltBarnteam));
    facts.meetings.back().next = QDateTime(in(30), QTime(9, 0));
    CHECK(due(facts, ActionKind::BookNextMeeting) == in(30));

    facts.meetings.push_back(closed(aMeeting(MeetingKind::Avslutande, in(40))));
    CHECK_FALSE(waits(facts, ActionKind::BookNextMeeting));
    CHECK(due(facts, ActionKind::FollowUpSupport) == in(40 + reminders.uppfoljningssamtal));
}

TEST_CASE("an Individuellt barnteam whose consent fell waits for somebody to decide", "[process]") {
    ProcessFacts facts = at(Station::IndividuelltBarnteam);
    facts.consents = {aConsent(ConsentKind::UpdatedWritten)};
    facts.consents.back().withdrawal.date = today();
    CHECK(waits(facts, ActionKind::TakeStep));
    CHECK_FALSE(waits(facts, ActionKind::BookNextMeeting));
}
