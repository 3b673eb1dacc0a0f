// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/accessible_walk.h"
#include "tests/ui/card_samples.h"
#include "tests/ui/picture.h"
#include "ui/card/card_area_row.h"
#include "ui/card/card_consent.h"
#include "ui/card/card_json.h"
#include "ui/card/card_route_fields.h"
#include "ui/card/upptackarkort_form.h"
#include "ui/common/choice_row.h"
#include "ui/common/layout.h"
#include "ui/common/tab_row.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/forms/sections.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const ChildId someChild = ChildId::fromNumber(7);
const CardAbout::Me me{u"Karin Lind"_s, u"rektor"_s, u"Björkskolan"_s};

struct ShownCard {
    FormWorld world;
    UpptackarkortForm form{world.context(), someChild, me, false};

    ShownCard() {
        form.resize(900, 700);
        form.show();
        QApplication::setActiveWindow(&form);
    }
    void open(int section) {
        form.sections()->setCurrent(section);
        QApplication::processEvents();
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void press(Area area, Qt::Key key) { QTest::keyClick(form.row(area)->answers()->focusProxy(), key); }
};

} // namespace

TEST_CASE("a card's form gives back what it was given, whatever it was", "[card]") {
    const FormWorld world;
    RandomValues random(11);
    for (int round = 0; round < 60; ++round) {
        UpptackarkortForm form(world.context(), someChild, me, round % 2 == 0);
        Upptackarkort card = randomCard(random, world);
        card.child = someChild;
        form.setValue(card);
        CHECK(form.value() == card);
        CHECK(card_json::upptackarkort(card_json::from(card)) == card);
    }
}

TEST_CASE("a new card is blank: nothing is answered, and no way is chosen", "[card]") {
    const ShownCard shown;
    const Upptackarkort card = shown.form.value();
    CHECK(card.isBlank());
    CHECK(card.route == CardRoute::Open);
    CHECK(card.told == GuardianTold::Open);
    CHECK_FALSE(card.guardianConsents);
    CHECK(card.childView == Answered::Open);
    CHECK_FALSE((card.badlyTreated || card.canSupport || card.needsOthers));
    CHECK(card.date == today());
    CHECK(card.instrument.id == u"upptackarkort");
}

TEST_CASE("the eight answers are given by one key each", "[card]") {
    ShownCard shown;
    shown.open(1);
    shown.form.row(Area::Omsorg)->answers()->setFocus();
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_N, Qt::Key_V, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_J, Qt::Key_N})
        shown.key(key);
    const PerArea<CardArea> areas = shown.form.value().areas;
    CHECK(areas[Area::Omsorg].answer == CardAnswer::Ja);
    CHECK(areas[Area::Trygghet].answer == CardAnswer::Nej);
    CHECK(areas[Area::MaBra].answer == CardAnswer::VetEj);
    CHECK(areas[Area::Fritid].answer == CardAnswer::Ja);
    CHECK(areas[Area::Tillhorighet].answer == CardAnswer::Nej);
    CHECK(areas[Area::Ansvar].answer == CardAnswer::VetEj);
    CHECK(areas[Area::Respekteras].answer == CardAnswer::Ja);
    CHECK(areas[Area::Utvecklas].answer == CardAnswer::Nej);
    CHECK(shown.form.answered() == 8);
    shown.press(Area::Ansvar, Qt::Key_Backspace);
    CHECK_FALSE(shown.form.value().areas[Area::Ansvar].answer);
    CHECK(shown.form.answered() == 7);
}

TEST_CASE("Nej and Vet ej ask for a description, Ja does not, and none is forced", "[card]") {
    ShownCard shown;
    shown.open(1);
    const CardAreaRow* row = shown.form.row(Area::Fritid);
    CHECK_FALSE(row->description()->isVisible());
    shown.press(Area::Fritid, Qt::Key_J);
    CHECK_FALSE(row->description()->isVisible());
    shown.press(Area::Fritid, GENERATE(Qt::Key_N, Qt::Key_V));
    CHECK(row->description()->isVisible());
    Upptackarkort card = shown.form.value();
    card.finder.name = u"Nils"_s;
    CHECK(issues(card, today()).empty());
}

TEST_CASE("K opens the description of an area that is well", "[card]") {
    ShownCard shown;
    shown.open(1);
    shown.form.row(Area::Fritid)->answers()->setFocus();
    shown.key(Qt::Key_K);
    CHECK(QApplication::focusWidget() == shown.form.row(Area::Fritid)->description());
}

TEST_CASE("whether the guardian consents can be answered only when the guardian was talked with", "[card]") {
    ShownCard shown;
    shown.open(2);
    CardConsent* consent = shown.form.consent();
    CHECK_FALSE(consent->consents()->isEnabled());
    QTest::keyClick(consent->told()->focusProxy(), Qt::Key_J);
    CHECK(consent->consents()->isEnabled());
    QTest::keyClick(consent->consents()->focusProxy(), Qt::Key_J);
    CHECK(shown.form.value().guardianConsents == true);
    const Qt::Key no = GENERATE(Qt::Key_2, Qt::Key_3);
    QTest::keyClick(consent->told()->focusProxy(), no);
    CHECK_FALSE(consent->consents()->isEnabled());
    CHECK_FALSE(shown.form.value().guardianConsents);
    CHECK(shown.form.value().told == (no == Qt::Key_2 ? GuardianTold::Unsuitable : GuardianTold::NotReached));
}

TEST_CASE("Barnkontakt cannot be chosen without oral consent, and the form says what opens the way", "[card]") {
    ShownCard shown;
    shown.open(3);
    ChoiceRow* route = shown.form.route()->route();
    QTest::keyClick(route->focusProxy(), Qt::Key_3);
    CHECK(shown.form.value().route == CardRoute::Open);
    CHECK(shown.form.route()->consentButton()->isVisible());
    shown.form.route()->consentButton()->click();
    CHECK(shown.form.sections()->current() == 2);
    QTest::keyClick(shown.form.consent()->told()->focusProxy(), Qt::Key_J);
    QTest::keyClick(shown.form.consent()->consents()->focusProxy(), Qt::Key_J);
    shown.open(3);
    QTest::keyClick(route->focusProxy(), Qt::Key_3);
    CHECK(shown.form.value().route == CardRoute::Barnkontakt);
}

TEST_CASE("the child's no closes the way to Barnkontakt again", "[card]") {
    ShownCard shown;
    shown.open(2);
    QTest::keyClick(shown.form.consent()->told()->focusProxy(), Qt::Key_J);
    QTest::keyClick(shown.form.consent()->consents()->focusProxy(), Qt::Key_J);
    QTest::keyClick(shown.form.consent()->childView()->focusProxy(), Qt::Key_N);
    shown.open(3);
    QTest::keyClick(shown.form.route()->route()->focusProxy(), Qt::Key_3);
    CHECK(shown.form.value().route == CardRoute::Open);
}

TEST_CASE("anmälan and own support can always be chosen", "[card]") {
    ShownCard shown;
    shown.open(3);
    const auto [key, route] = GENERATE(table<Qt::Key, CardRoute>({
        {Qt::Key_1, CardRoute::Anmalan},
        {Qt::Key_2, CardRoute::EgetStod},
    }));
    QTest::keyClick(shown.form.route()->route()->focusProxy(), key);
    CHECK(shown.form.value().route == route);
}

TEST_CASE("the areas to look at are listed before the way is chosen", "[card]") {
    ShownCard shown;
    CHECK(shown.form.route()->areasText().contains(u"Inget område"_s));
    shown.open(1);
    shown.press(Area::Trygghet, Qt::Key_N);
    shown.press(Area::Ansvar, Qt::Key_V);
    shown.press(Area::Fritid, Qt::Key_J);
    CHECK(shown.form.route()->areasText() == u"Nej eller Vet ej: Trygghet och Ansvarstagande.");
}

TEST_CASE("one press fills in the one who is signed in as Upptäckare", "[card]") {
    ShownCard shown;
    for (QPushButton* button : shown.form.about()->findChildren<QPushButton*>())
        if (button->text().contains(u"jag som"_s))
            button->click();
    CHECK(shown.form.value().finder.name == u"Karin Lind");
    CHECK(shown.form.value().finder.organisation == u"Björkskolan");
}

TEST_CASE("issues of a card stand at their fields and mark the part they are in", "[card]") {
    ShownCard shown;
    const Issues homeless = shown.form.showIssues(issues(shown.form.value(), today()));
    REQUIRE(homeless.size() == 1);
    CHECK(homeless.front().rule == u"card.empty");
    CHECK(shown.form.sections()->bar()->tab(0)->text().startsWith(u'!'));
    CHECK(shown.form.sections()->bar()->tab(1)->text().startsWith(u'!'));
    CHECK_FALSE(shown.form.sections()->bar()->tab(2)->text().startsWith(u'!'));
    shown.form.goToFirstIssue();
    CHECK(QApplication::focusWidget() == shown.form.about()->nameField());
}

TEST_CASE("the card can be heard, hit, read and tabbed through, also at double text size", "[card]") {
    const int percent = GENERATE(100, 200);
    const auto look = [](int text, ColourScheme scheme) {
        applyAppearance(*static_cast<QApplication*>(QCoreApplication::instance()), {scheme, text});
    };
    look(percent, percent == 100 ? ColourScheme::Dark : ColourScheme::Light);
    const FormWorld world;
    auto* form = new UpptackarkortForm(world.context(), someChild, me, true);
    Upptackarkort card = form->value();
    card.areas[Area::Trygghet] = {CardAnswer::Nej, u"Vågar inte gå hem ensam."_s};
    card.areas[Area::Fritid].answer = CardAnswer::Ja;
    card.badlyTreated = false;
    card.needsOthers = true;
    form->setValue(card);
    const std::unique_ptr<QScrollArea> scroll(scrollColumn(form, u"Formulär"_s));
    scroll->resize(1100, 700);
    scroll->show();
    QApplication::setActiveWindow(scroll.get());
    for (int part = 0; part < 4; ++part) {
        form->sections()->setCurrent(part);
        for (int round = 0; round < 6; ++round)
            QApplication::processEvents();
        CHECK(unnamedControls(scroll.get()).join(u"; "_s) == QString());
        CHECK(smallTargets(scroll.get()).join(u"; "_s) == QString());
        CHECK(clippedTexts(scroll.get()).join(u"; "_s) == QString());
        CHECK(tabFaults(scroll.get()).join(u"; "_s) == QString());
        picture(scroll.get(), u"card-%1-%2"_s.arg(percent).arg(part));
    }
    look(100, ColourScheme::Light);
}
