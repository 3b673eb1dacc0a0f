// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/next_actions.h"

#include "tests/support/print_qt.h"
#include "tests/support/process_builders.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const Reminders reminders;

std::optional<NextAction> actionOf(const ProcessFacts& facts, ActionKind kind) {
    const std::vector<NextAction> found = nextActions(facts, reminders);
    const auto action =
        std::find_if(found.begin(), found.end(), [&](const NextAction& one) { return one.kind == kind; });
    return action == found.end() ? std::nullopt : std::optional(*action);
}

bool waits(const ProcessFacts& facts, ActionKind kind) { return actionOf(facts, kind).has_value(); }

QDate due(const ProcessFacts& facts, ActionKind kind) {
    const auto action = actionOf(facts, kind);
    return action ? action->due : QDate();
}

ProcessFacts at(Station station) { return standingAt(roadTo(station)); }

ProcessFacts withCardAt(Station station) {
    ProcessFacts facts = at(station);
    facts.card = aCard();
    return facts;
}

QDate in(int days) { return today().addDays(days); }

} // namespace

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

TEST_CASE("of several who were asked the latest holds", "[process]") {
    Delegation first;
    first.to = u"Lena Ö"_s;
    first.date = today().addDays(-3);
    Delegation second = first;
    second.to = u"Per Ek"_s;
    second.date = today();
    CHECK(running({second, first}, DelegatedTask::Barnsamtal)->to == u"Per Ek"_s);
    CHECK(running({first, second}, DelegatedTask::Barnsamtal)->to == u"Per Ek"_s);
    CHECK(running({first}, DelegatedTask::FillInPlan) == nullptr);
}

TEST_CASE("each kind of meeting has its planned length", "[process]") {
    CHECK(plannedMinutes({}, MeetingKind::ForstaMote) > plannedMinutes({}, MeetingKind::Arbetsmote));
    Reminders own;
    own.barnteamMinutes = 120;
    own.avslutandeMinutes = 45;
    CHECK(plannedMinutes(own, MeetingKind::Barnteam) == 120);
    CHECK(plannedMinutes(own, MeetingKind::Avslutande) == 45);
}

TEST_CASE("a card that came is answered and its Upptäckare contacted", "[process]") {
    ProcessFacts facts = withCardAt(Station::BarnkontaktAktiveras);
    const auto acknowledge = actionOf(facts, ActionKind::AcknowledgeCard);
    REQUIRE(acknowledge);
    CHECK(acknowledge->child == facts.child.id);
    CHECK(acknowledge->station == Station::BarnkontaktAktiveras);
    CHECK(acknowledge->since == today());
    CHECK(acknowledge->due == in(reminders.acknowledgeCard));
    CHECK(acknowledge->waiting == u"Ulla Fors"_s);
    CHECK(acknowledge->record == facts.card->id.number());
    CHECK(due(facts, ActionKind::ContactUpptackare) == in(reminders.contactUpptackare));

    facts.card->receipt = {in(1), in(2), in(3), {}, {}};
    CHECK_FALSE(waits(facts, ActionKind::AcknowledgeCard));
    CHECK_FALSE(waits(facts, ActionKind::ContactUpptackare));
}

TEST_CASE("the clock of a card counts from the day it was received", "[process]") {
    ProcessFacts facts = withCardAt(Station::BarnUpptacks);
    CHECK_FALSE(waits(facts, ActionKind::AcknowledgeCard));
    facts.card->receipt.received = in(4);
    CHECK(due(facts, ActionKind::AcknowledgeCard) == in(4 + reminders.acknowledgeCard));
}

TEST_CASE("a route is to be chosen while the child stands at the first step", "[process]") {
    ProcessFacts facts = withCardAt(Station::BarnUpptacks);
    CHECK(due(facts, ActionKind::ChooseRoute) == in(reminders.chooseRoute));
    facts.card.reset();
    CHECK(due(facts, ActionKind::ChooseRoute) == in(reminders.chooseRoute));
    CHECK_FALSE(waits(withCardAt(Station::EgetStod), ActionKind::ChooseRoute));
}

TEST_CASE("a guardian who was not reached is to be reached, unless an anmälan makes that unsuitable", "[process]") {
    ProcessFacts facts = withCardAt(Station::BarnUpptacks);
    CHECK_FALSE(waits(facts, ActionKind::ReachGuardian));
    facts.card->told = GuardianTold::NotReached;
    CHECK(due(facts, ActionKind::ReachGuardian) == in(reminders.reachGuardian));
    facts.anmalningar = {anAnmalan()};
    CHECK(waits(facts, ActionKind::ReachGuardian));
    facts.anmalningar.back().told = GuardianTold::Unsuitable;
    CHECK_FALSE(waits(facts, ActionKind::ReachGuardian));
    facts.anmalningar.clear();
    facts.consents = {aConsent(ConsentKind::Oral)};
    CHECK_FALSE(waits(facts, ActionKind::ReachGuardian));
}

TEST_CASE("an anmälan is due the same day, at every station", "[process]") {
    for (std::size_t index = 0; index < stationCount; ++index) {
        ProcessFacts facts = at(static_cast<Station>(index));
        facts.anmalningar = {anAnmalan()};
        CAPTURE(toString(facts.round.station()));
        CHECK(due(facts, ActionKind::SendAnmalan) == today());
        facts.anmalningar.back().sent = today();
        CHECK_FALSE(waits(facts, ActionKind::SendAnmalan));
    }
}

TEST_CASE("a card whose route is anmälan waits for one", "[process]") {
    ProcessFacts facts = withCardAt(Station::BarnUpptacks);
    facts.card->route = CardRoute::Anmalan;
    CHECK(actionOf(facts, ActionKind::SendAnmalan)->record == facts.card->id.number());
    facts.anmalningar = {anAnmalan()};
    facts.anmalningar.back().sent = today();
    CHECK_FALSE(waits(facts, ActionKind::SendAnmalan));
}

TEST_CASE("a Barnsamtal is held, then decided on", "[process]") {
    for (const Station station : {Station::BarnkontaktAktiveras, Station::Barnsamtal}) {
        ProcessFacts facts = at(station);
        CHECK(due(facts, ActionKind::HoldBarnsamtal) == in(reminders.barnsamtal));
        CHECK_FALSE(waits(facts, ActionKind::Decide));
        facts.talks = {aTalk(in(5))};
        CHECK_FALSE(waits(facts, ActionKind::HoldBarnsamtal));
        CHECK(due(facts, ActionKind::Decide) == in(5 + reminders.decision));
    }
}

TEST_CASE("a child that went back for more information waits for another talk", "[process]") {
    ProcessFacts facts = at(Station::Beslut);
    facts.talks = {aTalk()};
    facts.round.moves.push_back({Station::Barnsamtal, in(6), {}, {}});
    CHECK(due(facts, ActionKind::HoldBarnsamtal) == in(6 + reminders.barnsamtal));
    facts.talks.push_back(aTalk(in(7)));
    CHECK(waits(facts, ActionKind::Decide));
}

TEST_CASE("a decision is made, lacks a consent, or is to be carried out", "[process]") {
    ProcessFacts facts = at(Station::Beslut);
    CHECK(due(facts, ActionKind::Decide) == in(reminders.decision));

    facts.decisions = {aDecision(Station::Barnteam, in(1))};
    CHECK_FALSE(waits(facts, ActionKind::Decide));
    CHECK(due(facts, ActionKind::AskConsent) == in(1 + reminders.consent));
    CHECK(actionOf(facts, ActionKind::AskConsent)->record == facts.decisions.back().id.number());

    facts.consents = {aConsent(ConsentKind::Written)};
    CHECK_FALSE(waits(facts, ActionKind::AskConsent));
    CHECK(due(facts, ActionKind::TakeStep) == in(1 + reminders.decision));

    facts.decisions.back().route = Station::IndividuelltBarnteam;
    CHECK(waits(facts, ActionKind::AskConsent));
    facts.decisions.back().route = Station::BehovUppfyllt;
    CHECK(waits(facts, ActionKind::Decide));
}

TEST_CASE("everybody hears of the newest decision", "[process]") {
    ProcessFacts facts = withCardAt(Station::EgetStod);
    facts.decisions = {aDecision(Station::EgetStod, in(2))};
    CHECK(due(facts, ActionKind::FeedbackUpptackare) == in(2 + reminders.feedback));
    CHECK(due(facts, ActionKind::TellChild) == in(2 + reminders.feedback));
    CHECK(due(facts, ActionKind::TellGuardians) == in(2 + reminders.feedback));
    CHECK(actionOf(facts, ActionKind::TellChild)->waiting == u"Åsa"_s);

    facts.card->receipt.feedback = in(1); // of what came before
    CHECK(waits(facts, ActionKind::FeedbackUpptackare));
    facts.card->receipt.feedback = in(2);
    CHECK_FALSE(waits(facts, ActionKind::FeedbackUpptackare));
    facts.card->receipt.feedback = {};
    facts.decisions.back().toldUpptackare = in(2);
    CHECK_FALSE(waits(facts, ActionKind::FeedbackUpptackare));

    facts.decisions.back().toldChild = facts.decisions.back().toldGuardians = in(2);
    CHECK_FALSE(waits(facts, ActionKind::TellChild));
    CHECK_FALSE(waits(facts, ActionKind::TellGuardians));
}

TEST_CASE("a baby is not told of a decision, a child of unknown age is", "[process]") {
    ProcessFacts facts = at(Station::EgetStod);
    facts.decisions = {aDecision(Station::EgetStod)};
    facts.child.birthDate = today().addYears(-2);
    CHECK_FALSE(waits(facts, ActionKind::TellChild));
    facts.child.birthDate = {};
    CHECK(waits(facts, ActionKind::TellChild));
}

TEST_CASE("an Upptäckare hears even of a round that ended without a decision", "[process]") {
    ProcessFacts facts = withCardAt(Station::AvslutatUtanStod);
    CHECK_FALSE(waits(facts, ActionKind::FeedbackUpptackare)); // it never came to a Barnkontakt
    facts.card->receipt.received = today();
    CHECK(due(facts, ActionKind::FeedbackUpptackare) == in(reminders.feedback));
    facts.card->receipt.feedback = today();
    CHECK_FALSE(waits(facts, ActionKind::FeedbackUpptackare));
}

TEST_CASE("a consent that ends is renewed in good time", "[process]") {
    ProcessFacts facts = at(Station::Barnteam);
    facts.consents = {aConsent(ConsentKind::Written)};
    CHECK_FALSE(waits(facts, ActionKind::RenewConsent));
    facts.consents.back().validTo = in(100);
    CHECK(due(facts, ActionKind::RenewConsent) == in(100 - reminders.consentEndsBefore));
    CHECK(actionOf(facts, ActionKind::RenewConsent)->since == today());
    facts.consents.push_back(aConsent(ConsentKind::Written));
    CHECK_FALSE(waits(facts, ActionKind::RenewConsent));
}

TEST_CASE("after a withdrawal somebody decides on what is stored", "[process]") {
    ProcessFacts facts = at(Station::Avbojt);
    facts.consents = {aConsent(ConsentKind::Written)};
    facts.consents.back().withdrawal.date = in(3);
    CHECK(due(facts, ActionKind::DecideOnStored) == in(3 + reminders.decision));
    facts.consents.back().withdrawal.storedInformation = u"Kortet sparas."_s;
    CHECK_FALSE(waits(facts, ActionKind::DecideOnStored));
}

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

TEST_CASE("a SIP waits for the consent instead of a Barnsamtal", "[process]") {
    ProcessFacts facts = at(Station::BarnkontaktAktiveras);
    facts.round.entry = Entry::SipDuty;
    CHECK(waits(facts, ActionKind::AskConsent));
    CHECK_FALSE(waits(facts, ActionKind::HoldBarnsamtal));
    facts.consents = {aConsent(ConsentKind::UpdatedWritten)};
    CHECK(waits(facts, ActionKind::TakeStep));
}

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

TEST_CASE("a child that declined is asked about once more, and nobody waits after the end", "[process]") {
    CHECK(due(at(Station::Avbojt), ActionKind::TakeStep) == in(reminders.followUp));
    CHECK(nextActions(at(Station::BehovUppfyllt), reminders).empty());
    CHECK(nextActions(standingAt({}), reminders).empty());
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
    const QDate sunday(2026, 11, 22);
    CHECK(urgency(sunday, sunday) == Urgency::ThisWeek);
    CHECK(urgency(sunday.addDays(1), sunday) == Urgency::Later);
}
