// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/action_cases.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

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

TEST_CASE("a talk from before the Barnkontakt was activated makes no decision late on its first day", "[process]") {
    ProcessFacts facts = at(Station::BarnkontaktAktiveras);
    facts.talks = {aTalk(in(-40))};
    CHECK(due(facts, ActionKind::Decide) == in(reminders.decision));
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
