// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/action_cases.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("support is followed up on the day that was set", "[process]") {
    for (const Station station : {Station::EgetStod, Station::Barnteam, Station::IndividuelltBarnteam}) {
        ProcessFacts facts = at(station);
        facts.round.nextFollowUp = in(50);
        const std::vector<NextAction> found = nextActions(facts, reminders);
        CHECK(std::any_of(found.begin(), found.end(), [](const NextAction& action) {
            return action.kind == ActionKind::FollowUpSupport && action.due == in(50);
        }));
    }
}

TEST_CASE("a move to support sets the date of follow-up that was said, if it is still to come", "[process]") {
    ProcessFacts facts = at(Station::Beslut);
    facts.decisions = {aDecision(Station::EgetStod)};
    CHECK(followUpDate(facts, Station::EgetStod, today(), reminders) == facts.decisions.back().followUp);
    CHECK(followUpDate(facts, Station::EgetStod, in(60), reminders) == in(60 + reminders.followUp));
    CHECK_FALSE(followUpDate(facts, Station::Barnsamtal, today(), reminders).isValid());
    CHECK_FALSE(followUpDate(facts, Station::Avbojt, today(), reminders).isValid());

    CHECK(followUpDate(at(Station::BarnUpptacks), Station::EgetStod, today(), reminders) == in(reminders.followUp));

    facts = at(Station::Uppfoljningssamtal);
    facts.followUpTalks = {aFollowUpTalk(Station::Barnteam)};
    CHECK(followUpDate(facts, Station::Barnteam, today(), reminders) == facts.followUpTalks.back().followUp);

    facts = at(Station::Barnteam);
    facts.round.nextFollowUp = in(33);
    CHECK(followUpDate(facts, Station::Uppfoljningssamtal, today(), reminders) == in(33));
}

TEST_CASE("overdue is yesterday, this week lasts until Sunday", "[process]") {
    const QDate wednesday(2026, 11, 18);
    CHECK(urgency(wednesday.addDays(-1), wednesday) == Urgency::Overdue);
    CHECK(urgency(wednesday, wednesday) == Urgency::ThisWeek);
    CHECK(urgency(QDate(2026, 11, 22), wednesday) == Urgency::ThisWeek);
    CHECK(urgency(QDate(2026, 11, 23), wednesday) == Urgency::Later);
}

TEST_CASE("on a Saturday or Sunday the week that is about to begin is this week", "[process]") {
    const QDate nextSunday(2026, 11, 29);
    for (const QDate weekend : {QDate(2026, 11, 21), QDate(2026, 11, 22)}) {
        CAPTURE(weekend);
        CHECK(urgency(weekend.addDays(-1), weekend) == Urgency::Overdue);
        CHECK(urgency(weekend.addDays(1), weekend) == Urgency::ThisWeek);
        CHECK(urgency(nextSunday, weekend) == Urgency::ThisWeek);
        CHECK(urgency(nextSunday.addDays(1), weekend) == Urgency::Later);
    }
}

TEST_CASE("what is due within two days is never for later", "[process]") {
    for (QDate day(2026, 11, 16); day <= QDate(2026, 11, 29); day = day.addDays(1))
        for (int days = 0; days <= 2; ++days)
            CHECK(urgency(day.addDays(days), day) == Urgency::ThisWeek);
}

TEST_CASE("each kind of meeting has its planned length", "[process]") {
    CHECK(plannedMinutes({}, MeetingKind::ForstaMote) > plannedMinutes({}, MeetingKind::Arbetsmote));
    Reminders own;
    own.barnteamMinutes = 120;
    own.avslutandeMinutes = 45;
    CHECK(plannedMinutes(own, MeetingKind::Barnteam) == 120);
    CHECK(plannedMinutes(own, MeetingKind::Avslutande) == 45);
}
