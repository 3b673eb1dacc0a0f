// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/picture.h"
#include "tests/ui/plan_values.h"
#include "ui/common/em.h"
#include "ui/forms/fold.h"
#include "ui/plan/network_editor.h"
#include "ui/plan/network_view.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<NetworkPerson> manyPeople(int count) {
    std::vector<NetworkPerson> people;
    for (int i = 0; i < count; ++i) {
        const int circle = i % networkCircles + 1;
        people.push_back({u"Person %1"_s.arg(i + 1), u"vän"_s, circle, freeDegrees(people, circle)});
    }
    return people;
}

struct ShownEditor {
    NetworkEditor editor;

    explicit ShownEditor(const std::vector<NetworkPerson>& people) {
        editor.setChild(u"Åsa"_s);
        editor.setValue(people);
        editor.resize(em(60), em(70));
        editor.show();
        QApplication::setActiveWindow(&editor);
        QApplication::processEvents();
    }
    NetworkPerson person(std::size_t index) const { return editor.value()[index]; }
    QAbstractButton* mark(std::size_t index) const { return editor.view()->mark(index); }
    void press(std::size_t index, Qt::Key key) {
        mark(index)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(mark(index), key);
    }
};

} // namespace

TEST_CASE("the network gives back what it was given, for nobody and for thirty", "[plan]") {
    for (const int count : {0, 1, 12, 30}) {
        const ShownEditor shown(manyPeople(count));
        CHECK(shown.editor.value() == manyPeople(count));
    }
}

TEST_CASE("a person is walked between the circles and round them with the arrows", "[plan]") {
    ShownEditor shown({{u"Aina"_s, u"mormor"_s, 2, 0}, {u"Jörgen"_s, u"tränare"_s, 4, 90}});
    CHECK(shown.mark(0)->accessibleName() == u"Aina, mormor, cirkel 2 av 4"_s);
    shown.press(0, Qt::Key_Up);
    CHECK(shown.person(0).circle == 1);
    CHECK(shown.mark(0)->accessibleName() == u"Aina, mormor, cirkel 1 av 4"_s);
    shown.press(0, Qt::Key_Up);
    CHECK(shown.person(0).circle == 1);
    shown.press(0, Qt::Key_Left);
    CHECK(shown.person(0).degrees == 355);
    shown.press(0, Qt::Key_Right);
    CHECK(shown.person(0).degrees == 0);
    shown.press(1, Qt::Key_Down);
    CHECK(shown.person(1).circle == 4);
    CHECK(shown.mark(1)->hasFocus());
}

TEST_CASE("Enter leads to a person's name and back, Delete takes the person away", "[plan]") {
    ShownEditor shown({{u"Aina"_s, u"mormor"_s, 1, 0}, {u"Jörgen"_s, u"tränare"_s, 4, 90}});
    shown.press(0, Qt::Key_F2);
    CHECK(shown.editor.list()->isOpen());
    QWidget* name = QApplication::focusWidget();
    REQUIRE(name->accessibleName() == u"Namn, person 1"_s);
    QTest::keyClicks(name, u"Mormor Aina"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(shown.person(0).name == u"Mormor Aina"_s);
    CHECK(shown.mark(0)->hasFocus());
    shown.press(0, Qt::Key_Delete);
    REQUIRE(shown.editor.value().size() == 1);
    CHECK(shown.person(0).name == u"Jörgen"_s);
    CHECK(shown.mark(0)->hasFocus());
}

TEST_CASE("a person is dragged to another circle", "[plan]") {
    ShownEditor shown({{u"Aina"_s, u"mormor"_s, 1, 0}});
    QAbstractButton* mark = shown.mark(0);
    const QPoint middle = mark->rect().center();
    const QPoint edge =
        mark->mapFrom(shown.editor.view(), QPoint(shown.editor.view()->width() / 2, shown.editor.view()->height() - 8));
    QTest::mousePress(mark, Qt::LeftButton, {}, middle);
    QMouseEvent drag(
        QEvent::MouseMove, edge, mark->mapToGlobal(QPointF(edge)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(mark, &drag);
    QTest::mouseRelease(mark, Qt::LeftButton);
    CHECK(shown.person(0).circle == networkCircles);
    CHECK(std::abs(shown.person(0).degrees - 180) <= 2);
}

TEST_CASE("a new person comes where there is most room, and the next can be written at once", "[plan]") {
    ShownEditor shown({{u"Aina"_s, u"mormor"_s, 1, 0}});
    auto* name = control<QLineEdit>(shown.editor, u"Namn, ny person"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Pappa"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(shown.editor.value().size() == 2);
    CHECK(shown.person(1) == NetworkPerson{u"Pappa"_s, QString(), 1, 180});
    CHECK(name->text().isEmpty());
    CHECK(name->hasFocus());
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(shown.editor.value().size() == 2);
}

TEST_CASE("the list says the same as the circles, and changes them", "[plan]") {
    ShownEditor shown({{u"Aina"_s, u"mormor"_s, 1, 0}});
    shown.editor.list()->setOpen(true);
    control<QComboBox>(shown.editor, u"Cirkel, person 1"_s)->setCurrentIndex(2);
    CHECK(shown.person(0).circle == 3);
    CHECK(shown.mark(0)->accessibleName() == u"Aina, mormor, cirkel 3 av 4"_s);
    button<QToolButton>(shown.editor, u"Ta bort person 1"_s)->click();
    CHECK(shown.editor.value().empty());
}

TEST_CASE("each of thirty people can be read, reached and pointed at", "[plan]") {
    ShownEditor shown(manyPeople(30));
    shown.editor.list()->setOpen(true);
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
    const QAccessibleInterface* circles = QAccessible::queryAccessibleInterface(shown.editor.view());
    REQUIRE(circles);
    CHECK(circles->childCount() == 30);
    CHECK(circles->child(0)->text(QAccessible::Name) == u"Person 1, vän, cirkel 1 av 4"_s);
    CHECK(unnamedControls(&shown.editor).join(u"; "_s) == QString());
    CHECK(smallTargets(&shown.editor).join(u"; "_s) == QString());
    CHECK(tabFaults(&shown.editor).join(u"; "_s) == QString());
    picture(&shown.editor, u"plan-network"_s);
}
