// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/confirm_passphrase.h"
#include "core/services/open_unit.h"
#include "core/services/second_role.h"
#include "core/services/unit_users.h"
#include "core/store/history_log.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/shown_texts.h"
#include "tests/ui/typing.h"
#include "ui/child/barn_room.h"
#include "ui/child/child_band.h"
#include "ui/child/child_page.h"
#include "ui/children/child_form.h"
#include "ui/children/child_form_page.h"
#include "ui/children/identity_correction.h"
#include "ui/children/seal_fields.h"
#include "ui/children/sealed_identity_page.h"
#include "ui/common/passphrase_field.h"
#include "ui/sharing/second_role_dialog.h"
#include "ui/sharing/share_dialog.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QString evasPassphrase = u"sommar stol berg tyg 83 lampa"_s;

/// The room Barn with a child whose identity is protected, and a second administratör.
struct ProtectedRoom {
    OpenTestUnit test;
    ChildId child;
    std::unique_ptr<BarnRoom> room;

    ProtectedRoom() {
        addUnitUser(
            *test.unit, {u"eva"_s, u"Eva Ask"_s, Role::Administrator}, Passphrase(evasPassphrase), KdfCost::least());
        child = test.unit->children().save(aChild()
                                               .named(u"Otto"_s, u"Ek"_s)
                                               .withProtection(ProtectedIdentity::SkyddadFolkbokforing)
                                               .withGuardian(u"Rut Ek"_s));
        room = std::make_unique<BarnRoom>(*test.unit, ChildParts{{samtalTab()}, commonForms()});
        room->resize(1000, 700);
        room->show();
        room->openChild(child);
    }
    SealedIdentityPage& open() {
        room->childPage()->band()->identityButton()->click();
        auto* page = room->findChild<SealedIdentityPage*>();
        REQUIRE(page);
        return *page;
    }
    SealedIdentityPage& sealed() {
        noteConfirmed(*test.unit);
        SealedIdentityPage& page = open();
        page.sealButton()->click();
        REQUIRE(sealStanding(*test.unit, child).sealed);
        return page;
    }
};

} // namespace

TEST_CASE("a protected child is sealed from its page, and called by its pseudonym from then on", "[ui][sealed]") {
    ProtectedRoom at;
    SealedIdentityPage& page = at.open();
    CHECK(page.fields()->pseudonym()->text() == u"Skyddat barn 1"_s);
    CHECK(page.fields()->protection()->currentIndex() == 1);
    page.fields()->pseudonym()->setText(u"Lilla Otto"_s);
    page.sealButton()->click();
    CHECK_FALSE(sealStanding(*at.test.unit, at.child).sealed);
    page.fields()->pseudonym()->setText(u"Skyddat barn 1"_s);
    noteConfirmed(*at.test.unit);
    page.sealButton()->click();
    CHECK(sealStanding(*at.test.unit, at.child).named.size() == 1);
    CHECK(at.test.unit->children().find(at.child)->calledName() == u"Skyddat barn 1"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QString shown = allTexts(at.room.get()).join(u'\n'); // the path at the top, and the page below
    CHECK(shown.contains(u"Skyddat barn 1"_s));
    CHECK_FALSE(shown.contains(u"Otto"_s));
    CHECK_FALSE(at.room->childPage()->title().contains(u"Otto"_s));
}

TEST_CASE("who the child is shows while it is asked for, and is hidden when the page is left", "[ui][sealed]") {
    ProtectedRoom at;
    SealedIdentityPage& page = at.sealed();
    CHECK(page.shown().isEmpty());
    page.revealButton()->click();
    CHECK(page.shown().contains(u"Otto Ek"_s));
    CHECK(page.shown().contains(u"Rut Ek"_s));
    page.revealButton()->click();
    CHECK(page.shown().isEmpty());
    page.revealButton()->click();
    at.room->hide();
    CHECK(page.shown().isEmpty());
}

TEST_CASE("who is named corrects what is under the seal, and the log says so", "[ui][sealed]") {
    ProtectedRoom at;
    SealedIdentityPage& page = at.sealed();
    OpenUnit& unit = *at.test.unit;
    CHECK_FALSE(page.correction()->isVisible());
    page.correctButton()->click();
    REQUIRE(page.correction()->isVisible());
    ChildForm* form = page.correction()->form();
    CHECK(form->givenNameField()->text() == u"Otto"_s);
    CHECK_FALSE(form->protectionField()->isVisible());
    Child typed = form->value();
    CHECK(typed.guardians.front().name == u"Rut Ek"_s);

    typed.givenName.clear();
    typed.familyName.clear();
    form->setValue(typed);
    page.correction()->saveButton()->click();
    CHECK(page.correction()->isVisible()); // a child without any name
    typed.givenName = u"Otto"_s;
    typed.familyName = u"Alm"_s;
    typed.contact.telephone = u"0411-00 00 99"_s;
    form->setValue(typed);
    page.correction()->saveButton()->click();
    CHECK_FALSE(page.correction()->isVisible());
    CHECK(form->givenNameField()->text().isEmpty());
    CHECK(unit.children().find(at.child)->calledName() == u"Skyddat barn 1"_s);
    CHECK(unit.children().find(at.child)->contact.isEmpty());
    const auto rows = HistoryLog(unit.connection()).rows(HistoryLog(unit.connection()).find({}));
    const auto wasDone = [&](ChangeKind change) {
        return std::ranges::any_of(rows, [&](const HistoryRow& row) {
            return row.entry.record == RecordKind::SealedIdentity && row.entry.change == change &&
                   row.entry.child == at.child;
        });
    };
    CHECK(wasDone(ChangeKind::Changed));
    CHECK(wasDone(ChangeKind::Read));
    const ChildIdentity now = revealIdentity(unit, at.child);
    CHECK(now.familyName == u"Alm"_s);
    CHECK(now.contact.telephone == u"0411-00 00 99"_s);

    page.correctButton()->click();
    REQUIRE(page.correction()->isVisible());
    page.correction()->leaveButton()->click();
    CHECK_FALSE(page.correction()->isVisible());
    page.correctButton()->click();
    at.room->hide();
    CHECK(form->givenNameField()->text().isEmpty());
}

TEST_CASE("who is not named cannot correct it", "[ui][sealed]") {
    ProtectedRoom at;
    at.sealed();
    nameUser(*at.test.unit, at.child, u"eva"_s);
    withdrawUser(*at.test.unit, at.child, at.test.unit->user().login);
    SealedIdentityPage page(*at.test.unit, at.child);
    CHECK_FALSE(page.correctButton()->isEnabled());
    CHECK_FALSE(page.correctButton()->toolTip().isEmpty());
}

TEST_CASE("somebody else is let see, and the last who sees stays", "[ui][sealed]") {
    ProtectedRoom at;
    SealedIdentityPage& page = at.sealed();
    REQUIRE(page.others()->count() == 1);
    page.nameButton()->click();
    CHECK(sealStanding(*at.test.unit, at.child).named.size() == 2);
    CHECK_FALSE(page.nameButton()->isEnabled());
    CHECK_FALSE(page.others()->isEnabled());
    CHECK(allTexts(&page).join(u'\n').contains(u"Ingen fler i enheten"_s));
    const auto remove = [&](const QString& name) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->accessibleName() == u"Ta bort %1"_s.arg(name))
                return button;
        return static_cast<QPushButton*>(nullptr);
    };
    REQUIRE(remove(u"Eva Ask"_s));
    remove(u"Eva Ask"_s)->click();
    CHECK(sealStanding(*at.test.unit, at.child).named.size() == 1);
    const QString own =
        at.test.unit->user().displayName.isEmpty() ? at.test.unit->user().login : at.test.unit->user().displayName;
    REQUIRE(remove(own));
    remove(own)->click();
    CHECK(sealStanding(*at.test.unit, at.child).named.size() == 1);
    CHECK(page.messages()->text().contains(u"Minst en"_s));
}

TEST_CASE("the form of a sealed child asks only who is responsible", "[ui][sealed]") {
    ProtectedRoom at;
    at.sealed();
    ChildFormPage form(*at.test.unit, at.child);
    form.show();
    CHECK_FALSE(form.form()->givenNameField()->isVisible());
    CHECK(form.form()->value() == at.test.unit->children().find(at.child));
}

TEST_CASE("before something is shared another person types their own passphrase", "[ui][sealed]") {
    ProtectedRoom at;
    QWidget place;
    place.show();
    SharingEntry start;
    start.child = at.child;
    start.what = u"Barnets plan"_s;
    ShareDialog::ask(&place, *at.test.unit, start, [](const SharingEntry&) {});
    CHECK_FALSE(place.findChild<ShareDialog*>());
    const QPointer<SecondRoleDialog> second = place.findChild<SecondRoleDialog*>();
    REQUIRE(second);
    CHECK(second->who()->currentText() == u"Eva Ask"_s);
    type(second->passphrase()->edit(), u"något helt annat än frasen"_s);
    second->goOn()->click();
    CHECK(QTest::qWaitFor([&] { return !second->issue().isEmpty(); }, 20000));
    CHECK(needsSecondRole(*at.test.unit, at.child));
    second->passphrase()->edit()->clear();
    type(second->passphrase()->edit(), evasPassphrase);
    second->goOn()->click();
    CHECK(QTest::qWaitFor([&] { return place.findChild<ShareDialog*>() != nullptr; }, 20000));
    CHECK_FALSE(needsSecondRole(*at.test.unit, at.child));
}
