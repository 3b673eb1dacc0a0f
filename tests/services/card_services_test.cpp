// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/advance_process.h"
#include "core/services/card_papers.h"
#include "core/services/consultation_copy.h"
#include "core/services/legal_content.h"
#include "core/services/save_card.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct CardFixture : OpenFixture {
    ChildId child = unit->children().save(aChild().withGuardian(u"Maja Ödlund"_s).withBarnkontakt(u"Karin Lind"_s));

    Upptackarkort card(CardRoute route = CardRoute::Open) const {
        Upptackarkort card;
        card.child = child;
        card.date = today();
        card.finder.name = u"Nils Berg"_s;
        card.instrument = {u"upptackarkort"_s, u"2026.1"_s};
        card.areas[Area::Trygghet] = {CardAnswer::Nej, u"Åsa vågar inte gå hem till Maja."_s};
        card.told = GuardianTold::Yes;
        card.guardianConsents = true;
        card.childView = Answered::Yes;
        card.route = route;
        return card;
    }
    Station station() const { return unit->process().current(child)->station(); }
};

} // namespace

TEST_CASE("a saved card begins a round where none is open", "[services][card]") {
    const CardFixture at;
    REQUIRE_FALSE(at.unit->process().current(at.child));
    const SavedCard saved = saveCard(*at.unit, at.card());
    CHECK(saved.notYet.empty());
    REQUIRE(at.unit->process().current(at.child));
    CHECK(at.unit->process().current(at.child)->entry == Entry::Card);
    CHECK(at.station() == Station::BarnUpptacks);
    saveCard(*at.unit, at.card());
    CHECK(at.unit->process().ofChild(at.child).size() == 1);
    CHECK(at.unit->cards().ofChild(at.child).size() == 2);
}

TEST_CASE("the way chosen on a card is gone when nothing stands against it", "[services][card]") {
    const CardFixture at;
    const auto [route, station] = GENERATE(table<CardRoute, Station>({
        {CardRoute::Open, Station::BarnUpptacks},
        {CardRoute::Anmalan, Station::BarnUpptacks},
        {CardRoute::EgetStod, Station::EgetStod},
        {CardRoute::Barnkontakt, Station::BarnkontaktAktiveras},
    }));
    CHECK(saveCard(*at.unit, at.card(route)).notYet.empty());
    CHECK(at.station() == station);
}

TEST_CASE("a card without oral consent is saved, but the Barnkontakt is not activated", "[services][card]") {
    const CardFixture at;
    Upptackarkort card = at.card(CardRoute::Barnkontakt);
    card.guardianConsents = false;
    const SavedCard saved = saveCard(*at.unit, card);
    CHECK_FALSE(saved.notYet.empty());
    CHECK(at.station() == Station::BarnUpptacks);
    CHECK(at.unit->cards().find(saved.id));
}

TEST_CASE("own support that was not enough leads on to the Barnkontakt with the next card", "[services][card]") {
    const CardFixture at;
    saveCard(*at.unit, at.card(CardRoute::EgetStod));
    saveCard(*at.unit, at.card(CardRoute::Barnkontakt));
    CHECK(at.station() == Station::BarnkontaktAktiveras);
}

TEST_CASE("a card that is mended later moves nobody back", "[services][card]") {
    const CardFixture at;
    Upptackarkort card = at.card(CardRoute::Barnkontakt);
    card.id = saveCard(*at.unit, card).id;
    card.route = CardRoute::EgetStod;
    saveCard(*at.unit, card);
    CHECK(at.station() == Station::BarnkontaktAktiveras);
}

TEST_CASE("an anmälan is saved and leaves the unit whatever is missing", "[services][card]") {
    const CardFixture at;
    Anmalan empty;
    empty.child = at.child;
    empty.told = GENERATE(GuardianTold::Open, GuardianTold::Yes, GuardianTold::Unsuitable, GuardianTold::NotReached);
    empty.id = saveAnmalan(*at.unit, empty);
    const QString path = at.path(u"anmalan.pdf"_s);
    shareAnmalan(*at.unit, empty, path);
    CHECK(fileBytes(path).startsWith("%PDF-"));
    const auto log = at.unit->sharing().ofChild(at.child);
    REQUIRE(log.size() == 1);
    CHECK(log.front().receiver == u"Socialtjänsten");
    CHECK(log.front().told == (empty.told == GuardianTold::Yes));
    CHECK_FALSE(log.front().ownUse);
}

TEST_CASE(
    "an anmälan that is begun attaches the saved card, or takes over the areas of an unsaved one", "[services][card]") {
    const CardFixture at;
    Upptackarkort card = at.card();
    const Anmalan unsaved = begunAnmalan(*at.unit, at.child, &card);
    CHECK_FALSE(unsaved.card);
    CHECK(unsaved.areas == card.areas);
    card.id = saveCard(*at.unit, card).id;
    const Anmalan saved = begunAnmalan(*at.unit, at.child, &card);
    CHECK(saved.card == card.id);
    CHECK(saved.areas == PerArea<CardArea>{});
    CHECK(begunAnmalan(*at.unit, at.child, nullptr).madeBy == u"Birgitta Östergren");
}

TEST_CASE("the law named in an anmälan is the one in force on its day", "[services][card]") {
    const auto before = legalReference(u"anmalan"_s, QDate(2025, 6, 30));
    const auto after = legalReference(u"anmalan"_s, QDate(2025, 7, 1));
    REQUIRE((before && after));
    CHECK(before->citation().startsWith(u"14 kap. 1 §"_s));
    CHECK(after->citation() == u"19 kap. 1 § socialtjänstlagen (2025:400)");
    CHECK_FALSE(legalReference(u"anmalan"_s, QDate(1900, 1, 1)));
    CHECK_FALSE(legalReference(u"okänt"_s, QDate(2026, 1, 1)));
}

TEST_CASE("a unit changes a legal reference and takes the program's back", "[services][unit]") {
    OpenFixture fixture;
    OpenUnit& unit = *fixture.unit;
    CHECK(legalReferences(unit) == programLegalReferences());
    const LegalReference program = *legalReference(u"anmalan"_s, fixture.unit->today());
    LegalReference own = program;
    own.section = u"20 kap. 3 §"_s;
    own.checkedOn = unit.today();
    saveLegalReference(unit, own);
    CHECK(legalReference(*fixture.unit, u"anmalan"_s, fixture.unit->today()) == own);
    CHECK(legalReferences(*fixture.unit).size() == programLegalReferences().size());
    LegalReference more = own;
    more.id = u"anmalan-2030"_s;
    more.validFrom = QDate(2030, 1, 1);
    saveLegalReference(*fixture.unit, more);
    CHECK(legalReference(*fixture.unit, u"anmalan"_s, QDate(2031, 1, 1)) == more);
    own.section.clear();
    CHECK(failure([&] { saveLegalReference(*fixture.unit, own); }) == Error::Kind::Refused);
    saveLegalReference(*fixture.unit, program);
    CHECK(legalReference(*fixture.unit, u"anmalan"_s, fixture.unit->today()) == program);
}

TEST_CASE("the copy for a consultation tells nothing that the unit knows of the child", "[services][card]") {
    const CardFixture at;
    const Child child = *at.unit->children().find(at.child);
    Upptackarkort card = at.card();
    card.measures = u"Ring Åsas mamma på 070-174 06 05, Björkskolan."_s;
    const auto words = identityWords(*at.unit, child, card);
    const Consultation copy = withoutIdentity(consultation(card, child, today()), words);
    CHECK(issues(copy, words).empty());
    CHECK(copy.areas[Area::Trygghet].description == u"[barnet] vågar inte gå hem till [en person].");
    CHECK(copy.measures == u"Ring [barnet] mamma på [ett nummer], [en plats].");
    CHECK_NOTHROW(consultationPages(*at.unit, card, copy));
}

TEST_CASE("a consultation that still tells who the child is never leaves", "[services][card]") {
    const CardFixture at;
    const Child child = *at.unit->children().find(at.child);
    const Upptackarkort card = at.card();
    const Consultation asked = consultation(card, child, today());
    SharingEntry entry;
    entry.purpose = u"Råd"_s;
    entry.ownUse = true;
    const QString path = at.path(u"k.pdf"_s);
    CHECK(failure([&] { shareConsultation(*at.unit, entry, card, asked, path); }) == Error::Kind::Refused);
    CHECK_FALSE(QFile::exists(path));
    CHECK(at.unit->sharing().ofChild(at.child).empty());
    const Consultation clean = withoutIdentity(asked, identityWords(*at.unit, child, card));
    shareConsultation(*at.unit, entry, card, clean, path);
    CHECK(fileBytes(path).startsWith("%PDF-"));
    CHECK(at.unit->sharing().ofChild(at.child).size() == 1);
}
