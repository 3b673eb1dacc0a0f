// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/anmalan.h"
#include "core/domain/process/upptackarkort.h"

#include "tests/support/builders.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

Upptackarkort aCard() {
    Upptackarkort card;
    card.child = ChildId::fromNumber(1);
    card.date = today().addDays(-10);
    card.finder.name = u"Eva Strand"_s;
    card.areas[Area::Trygghet] = {CardAnswer::Nej, u"Går ensam hem."_s};
    return card;
}

Upptackarkort withConsent(GuardianTold told, std::optional<bool> guardian, Answered child = Answered::Open) {
    Upptackarkort card = aCard();
    card.told = told;
    card.guardianConsents = guardian;
    card.childView = child;
    card.childNote = u"Tre år"_s;
    return card;
}

Issues found(const Upptackarkort& card) { return issues(card, today()); }

} // namespace

TEST_CASE("a card with a day, a finder and one answer can be saved", "[process]") {
    CHECK(found(aCard()).empty());
    Upptackarkort described = aCard();
    described.areas = {};
    described.areas[Area::Fritid].description = u"Slutade i laget."_s;
    CHECK(found(described).empty());
}

TEST_CASE("a card without day, finder or any answer is not saved", "[process]") {
    CHECK(
        found(Upptackarkort()) == Issues{
                                      {u"card.date.missing"_s, u"date"_s, {}},
                                      {u"card.finder.missing"_s, u"finder.name"_s, {}},
                                      {u"card.empty"_s, {}, {}}});
    Upptackarkort card = aCard();
    card.date = today().addDays(1);
    CHECK(found(card) == Issues{{u"card.date.future"_s, u"date"_s, {}}});
}

TEST_CASE("oral consent is the guardian's yes after a talk, without the child's no", "[process]") {
    CHECK(withConsent(GuardianTold::Yes, true).oralConsent());
    CHECK(withConsent(GuardianTold::Yes, true, Answered::Yes).oralConsent());
    CHECK(withConsent(GuardianTold::Yes, true, Answered::NotAsked).oralConsent());
    CHECK_FALSE(withConsent(GuardianTold::Yes, true, Answered::No).oralConsent());
    CHECK_FALSE(withConsent(GuardianTold::Yes, false).oralConsent());
    CHECK_FALSE(withConsent(GuardianTold::Yes, {}).oralConsent());
    for (const GuardianTold told : {GuardianTold::Open, GuardianTold::Unsuitable, GuardianTold::NotReached})
        CHECK_FALSE(withConsent(told, true).oralConsent());
}

TEST_CASE("a young person of 15, or of unknown age, gives the oral consent with the guardian", "[process]") {
    Child child = aChild();
    const auto stateOf = [&](Answered answer, const QString& note) {
        Upptackarkort card = withConsent(GuardianTold::Yes, true, answer);
        card.childNote = note;
        return card.oralState(child, today());
    };
    for (const QDate born : {today().addYears(-15), today().addYears(-17), QDate()}) {
        child.birthDate = born;
        CAPTURE(born);
        CHECK(stateOf(Answered::Yes, {}) == ConsentState::Valid);
        CHECK(stateOf(Answered::NotAsked, u"Ligger på sjukhus"_s) == ConsentState::Valid);
        CHECK(stateOf(Answered::NotAsked, u" "_s) == ConsentState::ChildNotAsked);
        CHECK(stateOf(Answered::Open, {}) == ConsentState::ChildNotAsked);
        CHECK(stateOf(Answered::No, {}) == ConsentState::ChildRefuses);
    }
    child.birthDate = today().addYears(-15).addDays(1);
    CHECK(stateOf(Answered::Open, {}) == ConsentState::Valid);
    CHECK(withConsent(GuardianTold::NotReached, {}).oralState(child, today()) == ConsentState::Missing);
}

TEST_CASE("the guardian's consent cannot be answered before the guardian was talked with", "[process]") {
    for (const GuardianTold told : {GuardianTold::Open, GuardianTold::Unsuitable, GuardianTold::NotReached}) {
        CHECK(found(withConsent(told, true)) == Issues{{u"card.consent.untold"_s, u"guardianConsents"_s, {}}});
        CHECK(found(withConsent(told, {})).empty());
    }
    CHECK(found(withConsent(GuardianTold::Yes, false)).empty());
}

TEST_CASE("the Barnkontakt is activated only with oral consent, the other ways need none", "[process]") {
    Upptackarkort card = withConsent(GuardianTold::Yes, true);
    card.route = CardRoute::Barnkontakt;
    CHECK(found(card).empty());
    card = withConsent(GuardianTold::NotReached, {});
    card.route = CardRoute::Barnkontakt;
    CHECK(found(card) == Issues{{u"card.route.consent"_s, u"route"_s, {}}});
    for (const CardRoute route : {CardRoute::Open, CardRoute::Anmalan, CardRoute::EgetStod}) {
        card.route = route;
        CHECK(found(card).empty());
    }
}

TEST_CASE("a card tells why the child was not asked", "[process]") {
    Upptackarkort card = withConsent(GuardianTold::Yes, true, Answered::NotAsked);
    CHECK(found(card).empty());
    card.childNote.clear();
    CHECK(found(card) == Issues{{u"card.child.note"_s, u"childNote"_s, {}}});
}

TEST_CASE("the days of a receipt follow each other and none lies ahead", "[process]") {
    Upptackarkort card = aCard();
    card.receipt = {card.date, card.date.addDays(1), card.date.addDays(2), {}, today()};
    CHECK(found(card).empty());
    card.receipt.received = card.date.addDays(-1);
    CHECK(found(card) == Issues{{u"card.receipt.order"_s, u"receipt.received"_s, {}}});
    card.receipt = {card.date.addDays(5), card.date.addDays(4), card.date.addDays(3), {}, card.date.addDays(2)};
    CHECK(found(card).size() == 3);
    for (const QString& where : {u"receipt.acknowledged"_s, u"receipt.contacted"_s, u"receipt.feedback"_s})
        CHECK(hasIssue(found(card), u"card.receipt.order"_s, where));
    card.receipt = {{}, {}, card.date.addDays(-1), {}, today().addDays(1)};
    CHECK(hasIssue(found(card), u"card.receipt.order"_s, u"receipt.contacted"_s));
    CHECK(hasIssue(found(card), u"card.date.future"_s, u"receipt.feedback"_s));
}

TEST_CASE("the areas answered Nej or Vet ej are the ones to look at", "[process]") {
    Upptackarkort card = aCard();
    card.areas[Area::Utvecklas].answer = CardAnswer::VetEj;
    card.areas[Area::Omsorg].answer = CardAnswer::Ja;
    card.areas[Area::Fritid].description = u"Obesvarad."_s;
    CHECK(card.areasToLookAt() == std::vector{Area::Trygghet, Area::Utvecklas});
    CHECK_FALSE(card.isBlank());
    CHECK(Upptackarkort().isBlank());
}

TEST_CASE("the texts of a card have their limits", "[process]") {
    Upptackarkort card = aCard();
    card.finder.name = card.finder.organisation = QString(201, u'x');
    card.finder.contact.email = QString(501, u'x');
    card.areas[Area::Ansvar].description = card.measures = QString(100'001, u'x');
    CHECK(found(card).size() == 5);
    for (const QString& where :
         {u"finder.name"_s, u"finder.organisation"_s, u"finder.contact.email"_s, u"area.5"_s, u"measures"_s})
        CHECK(hasIssue(found(card), u"card.text.tooLong"_s, where));
}

TEST_CASE("the words of a card keep their ids", "[process]") {
    for (const auto& [value, id] :
         {std::pair(CardAnswer::Ja, u"ja"_s), std::pair(CardAnswer::Nej, u"nej"_s),
          std::pair(CardAnswer::VetEj, u"vet-ej"_s)}) {
        CHECK(toString(value) == id);
        CHECK(cardAnswerFrom(id) == value);
    }
    for (const auto& [value, id] :
         {std::pair(GuardianTold::Open, u"open"_s), std::pair(GuardianTold::Yes, u"yes"_s),
          std::pair(GuardianTold::Unsuitable, u"unsuitable"_s),
          std::pair(GuardianTold::NotReached, u"not-reached"_s)}) {
        CHECK(toString(value) == id);
        CHECK(guardianToldFrom(id) == value);
    }
    for (const auto& [value, id] :
         {std::pair(CardRoute::Open, u"open"_s), std::pair(CardRoute::Anmalan, u"anmalan"_s),
          std::pair(CardRoute::EgetStod, u"eget-stod"_s), std::pair(CardRoute::Barnkontakt, u"barnkontakt"_s)}) {
        CHECK(toString(value) == id);
        CHECK(cardRouteFrom(id) == value);
    }
    for (const auto& [value, id] :
         {std::pair(FinderPlace::Internal, u"internal"_s), std::pair(FinderPlace::External, u"external"_s)}) {
        CHECK(toString(value) == id);
        CHECK(finderPlaceFrom(id) == value);
    }
    CHECK_FALSE(cardAnswerFrom(u"kanske"_s).has_value());
}

TEST_CASE("an anmälan says what its paper would lack", "[process]") {
    CHECK(
        issues(Anmalan()) == Issues{
                                 {u"anmalan.receiver.missing"_s, u"receiver"_s, {}},
                                 {u"anmalan.madeBy.missing"_s, u"madeBy"_s, {}},
                                 {u"anmalan.description.missing"_s, u"description"_s, {}}});
    Anmalan anmalan;
    anmalan.receiver = u"Socialtjänsten"_s;
    anmalan.madeBy = u"Eva Strand"_s;
    anmalan.description = u"Blåmärken."_s;
    CHECK(issues(anmalan).empty());
    anmalan.areas[Area::Omsorg].description = QString(100'001, u'x');
    CHECK(issues(anmalan) == Issues{{u"anmalan.text.tooLong"_s, u"area.0"_s, {u"100000"_s}}});
}
