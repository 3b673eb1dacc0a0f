// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/save_card.h"
#include "tests/ui/card_unit.h"
#include "ui/card/card_receipt_panel.h"
#include "ui/card/card_tab.h"
#include "ui/child/record_table.h"
#include "ui/child/staff_only_box.h"
#include "ui/common/text_area.h"
#include "ui/forms/date_box.h"
#include "ui/forms/draft_keeper.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QPushButton>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

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

TEST_CASE("a joint plan that is not saved stays: for another card, a wrong day, a lock", "[card]") {
    CardUnit at;
    at.savedCard();
    at.savedCard();
    {
        CardTab tab(*at.unit, at.child, at.roads());
        tab.reload();
        show(&tab);
        REQUIRE(tab.table()->model()->rowCount() == 2);
        tab.receipt()->plan()->setPlainText(u"Vi ses på tisdag."_s);
        tab.table()->selectRow(1);
        CHECK(tab.receipt()->plan()->toPlainText().isEmpty());
        tab.table()->selectRow(0);
        CHECK(tab.receipt()->plan()->toPlainText() == u"Vi ses på tisdag."_s);
        tab.receipt()->date(CardReceiptPanel::Received)->setDate(today().addDays(-20));
        tab.receipt()->button(CardReceiptPanel::Received)->click();
        CHECK(tab.receipt()->plan()->toPlainText() == u"Vi ses på tisdag."_s);
        CHECK(keepDrafts(&tab) == 0);
    }
    at.reopen();
    CardTab tab(*at.unit, at.child, at.roads());
    tab.reload();
    show(&tab);
    CHECK(tab.receipt()->plan()->toPlainText() == u"Vi ses på tisdag."_s);
    tab.receipt()->button(CardReceiptPanel::Contacted)->click();
    CHECK(std::ranges::any_of(at.unit->cards().ofChild(at.child), [](const Upptackarkort& card) {
        return card.receipt.jointPlan == u"Vi ses på tisdag."_s;
    }));
    CHECK(at.unit->drafts().all(at.unit->user().login).empty());
}

TEST_CASE("a joint plan that was not saved before another one is opened when somebody asks for it", "[card]") {
    CardUnit at;
    at.savedCard();
    {
        CardTab tab(*at.unit, at.child, at.roads());
        tab.reload();
        tab.receipt()->plan()->setPlainText(u"Vi ses på tisdag."_s);
        CHECK(keepDrafts(&tab) == 0);
    }
    Upptackarkort card = at.unit->cards().ofChild(at.child).front();
    card.receipt.jointPlan = u"Vi ringer i dag."_s;
    at.unit->cards().save(card);
    CardTab tab(*at.unit, at.child, at.roads());
    tab.reload();
    show(&tab);
    CHECK(tab.receipt()->plan()->toPlainText() == u"Vi ringer i dag."_s);
    tab.receipt()->button(CardReceiptPanel::Contacted)->click(); // saves the card
    REQUIRE(tab.receipt()->openPlanButton()->isVisible());
    tab.receipt()->openPlanButton()->click();
    CHECK(tab.receipt()->plan()->toPlainText() == u"Vi ses på tisdag."_s);
    CHECK_FALSE(tab.receipt()->openPlanButton()->isVisible());
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

TEST_CASE("a child without a Barnkontakt is led from its card to where one is set", "[card]") {
    CardUnit at;
    Child child = *at.unit->children().find(at.child);
    child.barnkontakt = {};
    at.unit->children().save(child);
    saveCard(*at.unit, at.card());
    CardTab tab(*at.unit, at.child, at.roads());
    show(&tab);
    tab.reload();
    REQUIRE(tab.opener()->isVisible());
    tab.opener()->click();
    CHECK(at.forms == QStringList{u"uppgifter/"_s});
    child.barnkontakt.name = u"Karin Lind"_s;
    at.unit->children().save(child);
    tab.reload();
    CHECK_FALSE(tab.opener()->isVisible());
}
