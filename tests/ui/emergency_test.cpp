// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/open_unit.h"
#include "core/services/unit_users.h"
#include "core/store/record_guard.h"
#include "tests/ui/child_unit.h"
#include "ui/child/barn_room.h"
#include "ui/child/child_page.h"
#include "ui/children/children_page.h"
#include "ui/children/emergency_page.h"
#include "ui/common/message_bar.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/forms/date_box.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QPushButton>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// The room Barn as somebody with another role sees it, with one child that is nobody's.
struct RoomOf {
    OpenTestUnit test;
    ChildId other;
    std::unique_ptr<BarnRoom> room;

    explicit RoomOf(Role role) {
        other = test.unit->children().save(aChild().named(u"Otto"_s, u"Ek"_s).born(QDate(2016, 5, 4)));
        const QString phrase = u"sommar stol berg tyg 83 lampa"_s;
        addUnitUser(*test.unit, {u"eva"_s, u"Eva Ask"_s, role}, Passphrase(phrase), KdfCost::least());
        test.unit.reset();
        test.unit = openUnit(test.directory(), u"eva"_s, phrase, test.clock);
        room = std::make_unique<BarnRoom>(*test.unit, ChildParts{{samtalTab()}, commonForms()});
        room->resize(1000, 700);
        room->show();
        room->reload();
    }
    ChildrenPage& list() const { return *room->findChild<ChildrenPage*>(); }
};

} // namespace

TEST_CASE("a child that is not assigned opens with a reason", "[ui][access]") {
    RoomOf eva(Role::Barnkontakt);
    CHECK(eva.list().emergencyButton()->isVisible());
    eva.list().emergencyButton()->click();
    auto* page = eva.room->findChild<EmergencyPage*>();
    REQUIRE(page);
    page->who()->setText(u"Otto Ek"_s);
    page->birthDate()->setDate(QDate(2016, 5, 4));
    CHECK_FALSE(page->save()); // without a reason
    page->reason()->setPlainText(u"Skolan ringer och Barnkontakten är sjuk."_s);
    CHECK(page->save());
    QApplication::processEvents();
    auto* child = eva.room->findChild<ChildPage*>();
    REQUIRE(child);
    CHECK(child->child() == eva.other);
}

TEST_CASE("a way to a child that is not assigned leads to the emergency page", "[ui][access]") {
    RoomOf eva(Role::Barnkontakt);
    eva.room->goTo(eva.other.toString());
    auto* page = eva.room->findChild<EmergencyPage*>();
    REQUIRE(page);
    CHECK_FALSE(page->who()->isVisible()); // it is known which child
    CHECK(page->firstFocus() == page->reason());
}

TEST_CASE("what a role may not is said where it would be begun", "[ui][access]") {
    RoomOf eva(Role::Lasare);
    CHECK_FALSE(eva.list().emergencyButton()->isVisible());
    CHECK_FALSE(eva.list().newButton()->isEnabled());
    CHECK(eva.list().newButton()->toolTip().contains(u"Barnkontakt"_s));
    eva.room->goTo(eva.other.toString());
    CHECK_FALSE(eva.room->findChild<ChildPage*>());
    CHECK_FALSE(eva.room->findChild<EmergencyPage*>());
}

TEST_CASE("who may only read a child opens no form to fill in", "[ui][access]") {
    RoomOf eva(Role::Lasare);
    {
        const AsUnit assigning(eva.test.unit->history());
        eva.test.unit->users().assign(u"eva"_s, eva.other);
    }
    eva.room->goTo(eva.other.toString());
    auto* child = eva.room->findChild<ChildPage*>();
    REQUIRE(child);
    eva.room->goTo(eva.other.toString() + u"/samtal/samtal"_s);
    CHECK_FALSE(eva.room->findChild<FormPage*>());
}
