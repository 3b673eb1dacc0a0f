// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/save_card.h"
#include "tests/ui/card_samples.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/whole_window.h"
#include "ui/card/anmalan_form.h"
#include "ui/card/anmalan_page.h"
#include "ui/card/card_json.h"
#include "ui/card/card_places.h"
#include "ui/card/card_receipt_panel.h"
#include "ui/card/card_tab.h"
#include "ui/card/consultation_page.h"
#include "ui/card/sibling_page.h"
#include "ui/card/upptackarkort_form.h"
#include "ui/card/upptackarkort_page.h"
#include "ui/child/record_table.h"
#include "ui/child/staff_only_box.h"
#include "ui/common/acute_contact.h"
#include "ui/common/choice_row.h"
#include "ui/common/draft_keeper.h"
#include "ui/common/text_area.h"
#include "ui/forms/date_box.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A unit with one child, and a record of where the pages wanted to lead.
struct CardUnit : OpenTestUnit {
    ChildId child = unit->children().save(
        aChild().withGuardian(u"Maja Ödlund"_s).withBarnkontakt(u"Karin Lind"_s).at(u"Björkskolan 4B"_s));
    std::vector<std::unique_ptr<Page>> opened;
    QStringList forms;
    std::optional<ChildId> openedChild;

    ChildRoads roads() {
        return {
            [this](Page* page) { opened.emplace_back(page); },
            [this](const QString& form, const QString& record) { forms.append(form + u'/' + record); },
            [this](ChildId id) {
                openedChild = id;
            }};
    }
    template <typename Of> Of* top() const { return opened.empty() ? nullptr : qobject_cast<Of*>(opened.back().get()); }
    Upptackarkort card(CardRoute route = CardRoute::Barnkontakt) const {
        Upptackarkort card;
        card.child = child;
        card.date = today().addDays(-9);
        card.finder.name = u"Nils Berg"_s;
        card.instrument = {u"upptackarkort"_s, u"2026.1"_s};
        card.areas[Area::Trygghet] = {CardAnswer::Nej, u"Åsa vågar inte gå hem till Maja på Storgatan."_s};
        card.areas[Area::MaBra].answer = CardAnswer::VetEj;
        card.areas[Area::Fritid].answer = CardAnswer::Ja;
        card.told = GuardianTold::Yes;
        card.guardianConsents = true;
        card.childView = Answered::Yes;
        card.route = route;
        return card;
    }
    Upptackarkort savedCard(CardRoute route = CardRoute::Barnkontakt) {
        return *unit->cards().find(saveCard(*unit, card(route)).id);
    }
    std::optional<Station> station() const {
        const auto round = unit->process().current(child);
        return round ? std::optional(round->station()) : std::nullopt;
    }
};

void show(QWidget* page) {
    page->resize(1250, 700);
    page->show();
    QApplication::setActiveWindow(page);
    settle();
}

/// At the text size the test is run with.
void checkPage(QWidget* page, const QString& name) {
    show(page);
    CHECK(unnamedControls(page).join(u"; "_s) == QString());
    CHECK(smallTargets(page).join(u"; "_s) == QString());
    CHECK(clippedTexts(page).join(u"; "_s) == QString());
    picture(page, name + QString::number(QApplication::font().pointSize()));
}

SharingEntry ownUse() {
    SharingEntry entry;
    entry.ownUse = true;
    entry.purpose = u"Råd"_s;
    return entry;
}

} // namespace

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

TEST_CASE("a card that the family may not see is listed only for staff who look alone", "[card]") {
    CardUnit at;
    Upptackarkort secret = at.card(CardRoute::Anmalan);
    secret.told = GuardianTold::Unsuitable;
    secret.guardianConsents.reset();
    saveCard(*at.unit, secret);
    CardTab tab(*at.unit, at.child, at.roads());
    tab.reload();
    show(&tab);
    CHECK(tab.table()->model()->rowCount() == 0);
    tab.staffOnly()->click();
    CHECK(tab.table()->model()->rowCount() == 1);
    tab.hide();
    QApplication::processEvents();
    CHECK_FALSE(tab.staffOnly()->isChecked());
    CHECK(tab.table()->model()->rowCount() == 0);
    saveCard(*at.unit, at.card());
    tab.reload();
    CHECK(tab.table()->model()->rowCount() == 1);
}

TEST_CASE("a consultation begins without anything that tells who the child is", "[card]") {
    CardUnit at;
    const ConsultationPage page(*at.unit, at.savedCard());
    const Consultation copy = page.value();
    const QString text = copy.areas[Area::Trygghet].description + copy.measures + copy.question;
    CHECK(text.contains(u"vågar inte gå hem"_s));
    for (const QString& telling : {u"Åsa"_s, u"Ödlund"_s, u"Maja"_s, u"Björkskolan"_s, u"Nils"_s, u"Karin"_s})
        CHECK_FALSE(text.contains(telling));
    CHECK(page.replaceButton()->isHidden());
}

TEST_CASE("what is typed into a consultation and tells who the child is stops it until it is gone", "[card]") {
    CardUnit at;
    ConsultationPage page(*at.unit, at.savedCard());
    show(&page);
    const QString typed = GENERATE(
        u"Åsa Ödlund gråter"_s, u"ÅSAS kläder"_s, u"20170327-2389"_s, u"i Björkskolan"_s, u"Maja slår"_s,
        u"Nils såg det"_s, u"070-174 06 05"_s);
    page.question()->setPlainText(typed);
    const QString path = at.directory() + u"/../k.pdf"_s;
    CHECK(page.replaceButton()->isVisible());
    CHECK_FALSE(page.writePdf(path, ownUse()));
    CHECK_FALSE(QFile::exists(path));
    page.replaceButton()->click();
    CHECK_FALSE(page.replaceButton()->isVisible());
    CHECK(page.writePdf(path, ownUse()));
    CHECK(QFile::exists(path));
    CHECK(at.unit->cards().ofChild(at.child).front().areas == at.card().areas);
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

TEST_CASE("a family that turns to the Barnkontakt itself begins a round without a card", "[card]") {
    CardUnit at;
    CardTab tab(*at.unit, at.child, at.roads());
    tab.reload();
    tab.requestButton()->click();
    REQUIRE(at.unit->process().current(at.child));
    CHECK(at.unit->process().current(at.child)->entry == Entry::OwnRequest);
    CHECK(at.unit->cards().ofChild(at.child).empty());
    CHECK(tab.requestButton()->isHidden());
}

TEST_CASE("the card's clock runs, and each step of the receipt is noted with one button", "[card]") {
    CardUnit at;
    at.savedCard();
    CardTab tab(*at.unit, at.child, at.roads());
    tab.reload();
    CHECK(tab.receipt()->clock().startsWith(u'9'));
    for (const auto step :
         {CardReceiptPanel::Received, CardReceiptPanel::Acknowledged, CardReceiptPanel::Contacted,
          CardReceiptPanel::Feedback})
        tab.receipt()->button(step)->click();
    CHECK(tab.receipt()->button(CardReceiptPanel::Received)->accessibleName().endsWith(u"ångra"_s));
    const CardReceipt receipt = at.unit->cards().ofChild(at.child).front().receipt;
    CHECK(receipt.received == today());
    CHECK(receipt.acknowledged == today());
    CHECK(receipt.contacted == today());
    CHECK(receipt.feedback == today());
    tab.receipt()->button(CardReceiptPanel::Feedback)->click();
    CHECK_FALSE(at.unit->cards().ofChild(at.child).front().receipt.feedback.isValid());
}

TEST_CASE("a receipt before the card was written is refused with the reason", "[card]") {
    CardUnit at;
    at.savedCard();
    CardTab tab(*at.unit, at.child, at.roads());
    tab.reload();
    tab.receipt()->date(CardReceiptPanel::Received)->setDate(today().addDays(-20));
    tab.receipt()->button(CardReceiptPanel::Received)->click();
    CHECK(tab.messages()->isShowing());
    CHECK_FALSE(at.unit->cards().ofChild(at.child).front().receipt.received.isValid());
}

TEST_CASE("the tab says what stands against the way that was chosen on the card", "[card]") {
    CardUnit at;
    Upptackarkort card = at.card();
    card.guardianConsents = false;
    saveCard(*at.unit, card);
    CardTab tab(*at.unit, at.child, at.roads());
    tab.reload();
    CHECK(tab.wayText().startsWith(u"Barnkontakten är inte aktiverad än."_s));
    card.guardianConsents = true;
    saveCard(*at.unit, card);
    tab.reload();
    CHECK(tab.wayText().isEmpty());
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
