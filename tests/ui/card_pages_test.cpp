// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/save_card.h"
#include "tests/ui/card_unit.h"
#include "tests/ui/whole_window.h"
#include "ui/card/anmalan_form.h"
#include "ui/card/anmalan_page.h"
#include "ui/card/card_places.h"
#include "ui/card/card_receipt_panel.h"
#include "ui/card/card_tab.h"
#include "ui/card/consultation_page.h"
#include "ui/card/sibling_page.h"
#include "ui/card/upptackarkort_form.h"
#include "ui/card/upptackarkort_page.h"
#include "ui/child/record_table.h"
#include "ui/common/acute_contact.h"
#include "ui/common/text_area.h"
#include "ui/forms/draft_keeper.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QPushButton>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a card is saved from its page, begins the process and goes the way that was chosen", "[card]") {
    CardUnit at;
    UpptackarkortPage page(*at.unit, at.child, UpptackarkortPage::Origin::Here);
    page.form()->setValue(at.card());
    CHECK(page.save());
    REQUIRE(at.unit->cards().ofChild(at.child).size() == 1);
    CHECK(at.unit->cards().ofChild(at.child).front().areas == at.card().areas);
    CHECK(at.station() == Station::BarnkontaktAktiveras);
}

TEST_CASE("a card with something missing is not saved, and nothing typed is lost", "[card]") {
    CardUnit at;
    {
        UpptackarkortPage page(*at.unit, at.child, UpptackarkortPage::Origin::Here);
        Upptackarkort card = at.card();
        card.finder.name.clear();
        page.form()->setValue(card);
        CHECK_FALSE(page.save());
        CHECK(at.unit->cards().ofChild(at.child).empty());
        Q_EMIT page.form()->edited();
        page.findChild<DraftKeeper*>()->keepNow();
    }
    const UpptackarkortPage again(*at.unit, at.child, UpptackarkortPage::Origin::Here);
    CHECK(again.form()->value().areas == at.card().areas);
}

TEST_CASE("a card that came by post is typed in with the day it came", "[card]") {
    CardUnit at;
    UpptackarkortPage page(*at.unit, at.child, UpptackarkortPage::Origin::Post);
    CHECK(page.form()->value().receipt.received == today());
    Upptackarkort card = at.card();
    card.receipt.received = today().addDays(-2);
    page.form()->setValue(card);
    CHECK(page.save());
    CHECK(at.unit->cards().ofChild(at.child).front().receipt.received == today().addDays(-2));
}

TEST_CASE("acute contact stands first on the card, and an anmälan can be begun from any part of it", "[card]") {
    CardUnit at;
    UpptackarkortPage page(*at.unit, at.child, UpptackarkortPage::Origin::Here);
    leadOn(&page, *at.unit, at.roads());
    show(&page);
    CHECK(page.acute()->isVisible());
    CHECK(page.acute()->mapTo(&page, QPoint()).y() < 40);
    page.form()->setValue(at.card());
    page.acute()->anmalanButton()->click();
    REQUIRE(at.top<AnmalanPage>());
    const Anmalan begun = at.top<AnmalanPage>()->form()->value();
    CHECK(begun.areas == at.card().areas);
    CHECK_FALSE(begun.card);
}

TEST_CASE("the same card for a sibling asks for the sibling and opens on the sibling's page", "[card]") {
    CardUnit at;
    const ChildId sibling = at.unit->children().save(aChild().named(u"Ebbe"_s, u"Ödlund"_s));
    at.unit->children().save(aChild().named(u"Maj"_s, u"Annan"_s));
    openSibling(*at.unit, at.savedCard(), at.roads());
    auto* page = at.top<SiblingPage>();
    REQUIRE(page);
    CHECK(page->table()->model()->rowCount() == 1);
    Q_EMIT page->table()->opened(0);
    CHECK(at.openedChild == sibling);
    auto* form = at.top<UpptackarkortPage>();
    REQUIRE(form);
    CHECK(form->form()->value().child == sibling);
    CHECK(form->form()->value().finder.name == u"Nils Berg");
    CHECK(form->form()->value().isBlank());
    form->form()->offerButton()->click();
    CHECK(form->form()->value().areas == at.card().areas);
    CHECK_FALSE(form->form()->value().guardianConsents);
    CHECK(at.unit->cards().ofChild(sibling).empty());
}

TEST_CASE("places lead to the card's forms", "[card]") {
    CardUnit at;
    const Upptackarkort card = at.savedCard();
    const auto make = [&](const QString& form, const QString& record) {
        for (const FormPlace& place : cardForms())
            if (place.id == form)
                return std::unique_ptr<Page>(place.make(*at.unit, at.child, at.roads(), record));
        return std::unique_ptr<Page>();
    };
    CHECK(make(u"kort"_s, {})->title() == u"Upptäckarkort");
    CHECK(make(u"kort"_s, u"post"_s)->title() == u"Upptäckarkort som kommit med posten");
    CHECK(make(u"kort"_s, card.id.toString())->title() == u"Ändra Upptäckarkort");
    CHECK(make(u"konsultation"_s, card.id.toString())->title() == u"Konsultation utan namn");
    const auto anmalan = make(u"anmalan"_s, card.id.toString());
    REQUIRE(qobject_cast<AnmalanPage*>(anmalan.get()));
    CHECK(static_cast<AnmalanPage*>(anmalan.get())->form()->value().card == card.id);
    CHECK_FALSE(make(u"okänt"_s, {}));
}

TEST_CASE("the pages of the card can be heard, hit and read, also at double text size", "[card]") {
    const TextSize size(GENERATE(100, 200));
    CardUnit at;
    UnitSettings settings = at.unit->settings();
    settings.emergencyNumbers = {{u"Socialtjänsten"_s, u"0411-57 70 00"_s}, {u"Socialjouren"_s, u"0411-57 71 00"_s}};
    at.unit->saveSettings(settings);
    SECTION("the tab without cards") {
        CardTab tab(*at.unit, at.child, at.roads());
        tab.reload();
        checkPage(&tab, u"tab-empty"_s);
    }
    SECTION("the tab with a card") {
        at.savedCard();
        CardTab tab(*at.unit, at.child, at.roads());
        tab.reload();
        tab.receipt()->button(CardReceiptPanel::Received)->click();
        checkPage(&tab, u"tab"_s);
    }
    SECTION("the card") {
        UpptackarkortPage page(*at.unit, at.child, UpptackarkortPage::Origin::Here);
        checkPage(&page, u"page-card"_s);
    }
    SECTION("the anmälan") {
        const Upptackarkort card = at.savedCard();
        AnmalanPage page(*at.unit, begunAnmalan(*at.unit, at.child, &card));
        checkPage(&page, u"page-anmalan"_s);
    }
    SECTION("the consultation") {
        ConsultationPage page(*at.unit, at.savedCard());
        page.question()->setPlainText(u"Är Åsa i fara?"_s);
        checkPage(&page, u"page-konsultation"_s);
    }
    SECTION("the sibling") {
        at.unit->children().save(aChild().named(u"Ebbe"_s, u"Ödlund"_s));
        SiblingPage page(*at.unit, at.savedCard());
        checkPage(&page, u"page-sibling"_s);
    }
}
