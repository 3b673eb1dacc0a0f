// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/save_card.h"
#include "tests/ui/card_samples.h"
#include "tests/ui/card_unit.h"
#include "ui/card/anmalan_form.h"
#include "ui/card/anmalan_page.h"
#include "ui/card/card_json.h"
#include "ui/card/card_places.h"
#include "ui/card/card_tab.h"
#include "ui/card/upptackarkort_form.h"
#include "ui/card/upptackarkort_page.h"
#include "ui/child/record_table.h"
#include "ui/common/acute_contact.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a saved card that chose anmälan leads on to it with the card inside", "[card]") {
    CardUnit at;
    auto page = std::make_unique<UpptackarkortPage>(*at.unit, at.child, UpptackarkortPage::Origin::Here);
    leadOn(page.get(), *at.unit, at.roads());
    page->form()->setValue(at.card(CardRoute::Anmalan));
    REQUIRE(page->save());
    QApplication::processEvents();
    REQUIRE(at.top<AnmalanPage>());
    CHECK(at.top<AnmalanPage>()->form()->value().card == at.unit->cards().ofChild(at.child).front().id);
}

TEST_CASE("an anmälan's form gives back what it was given, whatever it was", "[card]") {
    const FormWorld world;
    RandomValues random(12);
    for (int round = 0; round < 40; ++round) {
        Anmalan anmalan = randomAnmalan(random);
        AnmalanForm form(world.context(), anmalan.child, {{UpptackarkortId::fromNumber(5), u"Kortet"_s}});
        form.setValue(anmalan);
        CHECK(form.value() == anmalan);
        CHECK(card_json::anmalan(card_json::from(anmalan)) == anmalan);
    }
}

TEST_CASE("an anmälan with nothing in it saves and becomes a file, and says what the paper lacks", "[card]") {
    CardUnit at;
    Anmalan start;
    start.child = at.child;
    AnmalanPage page(*at.unit, start);
    CHECK(page.form()->lacking().contains(u"går att spara och skicka ändå"_s));
    const QString path = at.directory() + u"/../anmalan.pdf"_s;
    CHECK(page.writePdf(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(page.save());
    CHECK(at.unit->cards().anmalningarOf(at.child).size() == 1);
    CHECK(at.unit->sharing().ofChild(at.child).size() == 1);
}

TEST_CASE("acute contact stands first on the anmälan too, without a button to itself", "[card]") {
    CardUnit at;
    AnmalanPage page(*at.unit, begunAnmalan(*at.unit, at.child, nullptr));
    show(&page);
    CHECK(page.acute()->isVisible());
    CHECK_FALSE(page.acute()->anmalanButton()->isVisible());
}

TEST_CASE("no page of the child shows that there is an anmälan", "[card]") {
    CardUnit at;
    Anmalan secret = begunAnmalan(*at.unit, at.child, nullptr);
    secret.description = u"Hemligheten"_s;
    secret.told = GuardianTold::Unsuitable;
    saveAnmalan(*at.unit, secret);
    CardTab tab(*at.unit, at.child, at.roads());
    tab.reload();
    show(&tab);
    for (const QLabel* label : tab.findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(u"Hemligheten"_s));
    CHECK(tab.table()->model()->rowCount() == 0);
}
