// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/current_records.h"
#include "tests/support/action_cases.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("kinds of actions are read back from their ids", "[process]") {
    std::set<QString> ids;
    for (std::size_t index = 0; index < actionKindCount; ++index) {
        const auto kind = static_cast<ActionKind>(index);
        ids.insert(toString(kind));
        CHECK(actionKindFrom(toString(kind)) == kind);
    }
    CHECK(ids.size() == actionKindCount);
    CHECK_FALSE(actionKindFrom(u"rest"_s));
}

TEST_CASE("every open round has something that waits, soonest first", "[process]") {
    for (std::size_t index = 0; index < stationCount; ++index) {
        ProcessFacts facts = withCardAt(static_cast<Station>(index));
        facts.decisions = {aDecision(Station::EgetStod)};
        const std::vector<NextAction> found = nextActions(facts, reminders);
        CAPTURE(toString(facts.round.station()));
        CHECK_FALSE(found.empty());
        CHECK(std::is_sorted(found.begin(), found.end(), [](const NextAction& one, const NextAction& other) {
            return one.due < other.due;
        }));
        CHECK(std::all_of(found.begin(), found.end(), [](const NextAction& action) {
            return action.since.isValid() && action.due.isValid();
        }));
    }
}

TEST_CASE("a child that declined is asked about once more, and nobody waits after the end", "[process]") {
    CHECK(due(at(Station::Avbojt), ActionKind::TakeStep) == in(reminders.followUp));
    CHECK(nextActions(at(Station::BehovUppfyllt), reminders).empty());
    CHECK(nextActions(standingAt({}), reminders).empty());
}

TEST_CASE("the meeting to plan follows the child's step and what was decided", "[process]") {
    CHECK(nextMeetingKind(at(Station::Barnteam)) == MeetingKind::Barnteam);
    CHECK(nextMeetingKind(at(Station::Barnsamtal)) == MeetingKind::Barnteam);
    ProcessFacts team = at(Station::IndividuelltBarnteam);
    CHECK(nextMeetingKind(team) == MeetingKind::ForstaMote);
    team.meetings = {closed(aMeeting(MeetingKind::ForstaMote))};
    CHECK(nextMeetingKind(team) == MeetingKind::Arbetsmote);
    ProcessFacts decided = at(Station::Beslut);
    decided.decisions = {aDecision(Station::IndividuelltBarnteam)};
    CHECK(nextMeetingKind(decided) == MeetingKind::ForstaMote);
    decided.decisions = {aDecision(Station::Barnteam)};
    CHECK(nextMeetingKind(decided) == MeetingKind::Barnteam);
    ProcessFacts talked = at(Station::Uppfoljningssamtal);
    talked.followUpTalks = {aFollowUpTalk(Station::IndividuelltBarnteam)};
    CHECK(nextMeetingKind(talked) == MeetingKind::ForstaMote);
    ProcessFacts sip = at(Station::BarnkontaktAktiveras);
    sip.round.entry = Entry::SipDuty;
    CHECK(nextMeetingKind(sip) == MeetingKind::ForstaMote);
}

TEST_CASE("who was asked to hold the Barnsamtal or begin the plan is named, until that ends", "[process]") {
    ProcessFacts facts = withCardAt(Station::BarnkontaktAktiveras);
    CHECK(actionOf(facts, ActionKind::HoldBarnsamtal)->delegate.isEmpty());
    Delegation talk;
    talk.to = u"Lena Ö"_s;
    talk.date = today();
    Delegation plan = talk;
    plan.task = DelegatedTask::FillInPlan;
    plan.to = u"Per Ek"_s;
    facts.delegations = {plan, talk};
    CHECK(actionOf(facts, ActionKind::HoldBarnsamtal)->delegate == u"Lena Ö"_s);
    CHECK(actionOf(facts, ActionKind::HoldBarnsamtal)->waiting == facts.child.calledName());
    facts.delegations[1].ended = today();
    CHECK(actionOf(facts, ActionKind::HoldBarnsamtal)->delegate.isEmpty());
    ProcessFacts team = at(Station::IndividuelltBarnteam);
    team.delegations = {plan};
    team.hasPlan = false;
    if (const auto start = actionOf(team, ActionKind::StartPlan))
        CHECK(start->delegate == u"Per Ek"_s);
}

TEST_CASE("a SIP waits for the consent instead of a Barnsamtal", "[process]") {
    ProcessFacts facts = at(Station::BarnkontaktAktiveras);
    facts.round.entry = Entry::SipDuty;
    CHECK(waits(facts, ActionKind::AskConsent));
    CHECK_FALSE(waits(facts, ActionKind::HoldBarnsamtal));
    facts.consents = {aConsent(ConsentKind::UpdatedWritten)};
    CHECK(waits(facts, ActionKind::TakeStep));
}
