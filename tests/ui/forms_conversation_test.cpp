// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/forms_world.h"
#include "ui/common/rating_buttons.h"
#include "ui/forms/barnsamtal_form.h"
#include "ui/forms/child_part_fields.h"
#include "ui/forms/conversation_window.h"
#include "ui/forms/hold_button.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct Talk {
    FormWorld world;
    BarnsamtalForm form{world.context(9, u"Åsa"_s), ChildId::fromNumber(7), {{u"Maja Ödlund"_s, u"mamma"_s, {}}}};
    QPointer<ConversationWindow> window;

    Talk() {
        form.resize(1000, 700);
        form.show();
        window = form.childPart()->openConversation();
        REQUIRE(window);
        REQUIRE(QTest::qWaitForWindowActive(window));
    }
};

QString everyText(const QWidget* window) {
    QString text = window->windowTitle();
    for (const QLabel* label : window->findChildren<QLabel*>())
        text += label->text() + u'\n';
    for (const QWidget* widget : window->findChildren<QWidget*>())
        text += widget->accessibleName() + u'\n' + widget->toolTip() + u'\n';
    return text;
}

} // namespace

TEST_CASE("the child picks an area first, and its answer lands in the form at once", "[forms]") {
    Talk talk;
    QTest::mouseClick(talk.window->tile(Area::Fritid), Qt::LeftButton);
    REQUIRE(talk.window->faces());
    QTest::keyClick(talk.window->faces()->focusProxy(), Qt::Key_4);
    CHECK(talk.form.value().childPart.firstArea == Area::Fritid);
    CHECK(talk.form.value().childPart.areas[Area::Fritid].rating == Rating::from(4));
    QTest::mouseClick(talk.window->backButton(), Qt::LeftButton);
    QTest::mouseClick(talk.window->tile(Area::Omsorg), Qt::LeftButton);
    QTest::mouseClick(talk.window->backButton(), Qt::LeftButton); // skipping is fine
    CHECK(talk.form.value().childPart.firstArea == Area::Fritid);
    CHECK(talk.form.value().childPart.areas[Area::Omsorg].rating == std::nullopt);
    CHECK(talk.window->tile(Area::Fritid)->accessibleName().contains(u"klart"_s));
    CHECK_FALSE(talk.window->tile(Area::Omsorg)->accessibleName().contains(u"klart"_s));
}

TEST_CASE("the child's screen holds no name but its own", "[forms]") {
    Talk talk;
    CHECK(everyText(talk.window).contains(u"Åsa"_s));
    CHECK_FALSE(everyText(talk.window).contains(u"Ödlund"_s));
    QTest::mouseClick(talk.window->tile(Area::Omsorg), Qt::LeftButton);
    CHECK_FALSE(everyText(talk.window).contains(u"Ödlund"_s));
}

TEST_CASE("the child's screen is not left by chance", "[forms]") {
    Talk talk;
    for (const int key : {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Space, Qt::Key_F4, Qt::Key_Q})
        QTest::keyClick(talk.window.data(), Qt::Key(key));
    talk.window->close();
    QTest::mouseClick(talk.window->doneButton(), Qt::LeftButton); // a short press is no hold
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(talk.window);
    CHECK(talk.window->isVisible());

    SECTION("but with the leader's key") {
        QTest::keyClick(talk.window.data(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(QTest::qWaitFor([&talk] { return !talk.window || !talk.window->isVisible(); }, 1000));
    }
    SECTION("or by holding Klar") {
        QTest::mousePress(talk.window->doneButton(), Qt::LeftButton);
        CHECK(QTest::qWaitFor([&talk] { return !talk.window || !talk.window->isVisible(); }, 10000));
    }
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK((!talk.window || !talk.window->isVisible()));
}

TEST_CASE("everything the child points at is large", "[forms]") {
    Talk talk;
    for (const Area area : allAreas) {
        CHECK(talk.window->tile(area)->height() >= 64);
        CHECK(talk.window->tile(area)->width() >= 100);
    }
    QTest::mouseClick(talk.window->tile(Area::Omsorg), Qt::LeftButton);
    int faces = 0;
    for (const auto* face : talk.window->faces()->findChildren<QAbstractButton*>())
        if (face->isCheckable()) {
            ++faces;
            CHECK(face->sizeHint().width() >= 64);
            CHECK(face->sizeHint().height() >= 64);
        }
    CHECK(faces == 5);
    CHECK(talk.window->backButton()->height() >= 44);
}
