// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/action_cases.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

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

TEST_CASE("a route is to be chosen while the child stands at the first step and none is", "[process]") {
    ProcessFacts facts = withCardAt(Station::BarnUpptacks);
    facts.card->route = CardRoute::Open;
    CHECK(due(facts, ActionKind::ChooseRoute) == in(reminders.chooseRoute));
    CHECK(actionOf(facts, ActionKind::ChooseRoute)->waiting == u"Ulla Fors"_s);
    facts.card.reset();
    CHECK(due(facts, ActionKind::ChooseRoute) == in(reminders.chooseRoute));
    CHECK_FALSE(waits(withCardAt(Station::EgetStod), ActionKind::ChooseRoute));
}

TEST_CASE("a route that is chosen waits to be gone, and not for the Upptäckare", "[process]") {
    for (const CardRoute route : {CardRoute::Barnkontakt, CardRoute::EgetStod, CardRoute::Anmalan}) {
        ProcessFacts facts = withCardAt(Station::BarnUpptacks);
        facts.card->route = route;
        facts.child.barnkontakt = {};
        CAPTURE(toString(route));
        CHECK_FALSE(waits(facts, ActionKind::ChooseRoute));
        REQUIRE(waits(facts, ActionKind::TakeStep));
        CHECK(actionOf(facts, ActionKind::TakeStep)->waiting.isEmpty());
        CHECK(actionOf(facts, ActionKind::TakeStep)->record == facts.card->id.number());
        CHECK(due(facts, ActionKind::TakeStep) == in(reminders.chooseRoute));
    }
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
    facts.anmalningar.push_back(anAnmalan());
    CHECK_FALSE(waits(facts, ActionKind::ReachGuardian)); // what made the first unsuitable has not gone away
    facts.anmalningar.clear();
    facts.consents = {aConsent(ConsentKind::Oral)};
    CHECK_FALSE(waits(facts, ActionKind::ReachGuardian));
}

TEST_CASE("an anmälan is due the same day, at every station", "[process]") {
    for (std::size_t index = 0; index < stationCount; ++index) {
        ProcessFacts facts = at(static_cast<Station>(index));
        facts.anmalningar = {anAnmalan()};
        facts.anmalningar.back().told = GuardianTold::Yes;
        CAPTURE(toString(facts.round.station()));
        CHECK(due(facts, ActionKind::SendAnmalan) == today());
        facts.anmalningar.back().sent = today();
        CHECK_FALSE(waits(facts, ActionKind::SendAnmalan));
    }
}

TEST_CASE("an anmälan is called by its name only where guardians have been told of it", "[process]") {
    for (const GuardianTold told : {GuardianTold::Open, GuardianTold::Unsuitable, GuardianTold::NotReached}) {
        ProcessFacts facts = withCardAt(Station::BarnUpptacks);
        facts.card->route = CardRoute::Anmalan;
        facts.card->told = told;
        CHECK_FALSE(waits(facts, ActionKind::SendAnmalan));
        CHECK(actionOf(facts, ActionKind::SeeCard)->record == facts.card->id.number());
        facts.anmalningar = {anAnmalan()};
        facts.anmalningar.back().told = told;
        CHECK_FALSE(waits(facts, ActionKind::SendAnmalan));
        CHECK(due(facts, ActionKind::SeeCard) == today());
        CHECK(actionOf(facts, ActionKind::SeeCard)->record == facts.anmalningar.back().id.number());
        facts.anmalningar.back().sent = today();
        CHECK_FALSE(waits(facts, ActionKind::SeeCard));
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

TEST_CASE("an Upptäckare hears even of a round that ended without a decision", "[process]") {
    ProcessFacts facts = withCardAt(Station::AvslutatUtanStod);
    CHECK_FALSE(waits(facts, ActionKind::FeedbackUpptackare)); // it never came to a Barnkontakt
    facts.card->receipt.received = today();
    CHECK(due(facts, ActionKind::FeedbackUpptackare) == in(reminders.feedback));
    facts.card->receipt.feedback = today();
    CHECK_FALSE(waits(facts, ActionKind::FeedbackUpptackare));
}
