// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/accessible_walk.h"
#include "ui/common/rating_buttons.h"
#include "ui/common/reveal.h"
#include "ui/common/theme.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct Questions {
    QWidget window;
    std::vector<RatingButtons*> all;
    QPushButton* after;

    Questions() {
        auto* column = new QVBoxLayout(&window);
        for (const auto& subject : {u"Omsorg"_s, u"Trygghet"_s, u"Må bra"_s}) {
            all.push_back(new RatingButtons(subject));
            column->addWidget(all.back());
        }
        after = new QPushButton(u"Spara"_s);
        column->addWidget(after);
        chainQuestions(all, after);
        window.show();
        QApplication::setActiveWindow(&window);
        all.front()->setFocus();
    }
    int focused() const {
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i]->isAncestorOf(QApplication::focusWidget()))
                return int(i);
        return -1;
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
};

} // namespace

TEST_CASE("a rating starts blank and no number is chosen beforehand", "[common]") {
    RatingButtons rating(u"Trygghet"_s);
    CHECK_FALSE(rating.value().has_value());
    for (const QRadioButton* button : rating.findChildren<QRadioButton*>())
        CHECK_FALSE(button->isChecked());
}

TEST_CASE("the keys 1 to 5 rate and move on to the next question", "[common]") {
    const int number = GENERATE(1, 2, 3, 4, 5);
    Questions questions;
    QSignalSpy edited(questions.all[0], &RatingButtons::edited);
    questions.press(Qt::Key(Qt::Key_0 + number));
    CHECK(questions.all[0]->value() == Rating::from(number));
    CHECK(edited.count() == 1);
    CHECK(questions.focused() == 1);
    CHECK_FALSE(questions.all[1]->value().has_value());
}

TEST_CASE("the keys 0 and 6 to 9 rate nothing", "[common]") {
    const auto key = GENERATE(Qt::Key_0, Qt::Key_6, Qt::Key_7, Qt::Key_8, Qt::Key_9);
    Questions questions;
    questions.press(key);
    CHECK_FALSE(questions.all[0]->value().has_value());
    CHECK(questions.focused() == 0);
}

TEST_CASE("Backspace and Delete take an answer away and stay, and pass by a blank question", "[common]") {
    const auto key = GENERATE(Qt::Key_Backspace, Qt::Key_Delete);
    Questions questions;
    questions.all[0]->setValue(Rating::from(4));
    questions.all[0]->setFocus();
    questions.press(key);
    CHECK_FALSE(questions.all[0]->value().has_value());
    CHECK(questions.focused() == 0);
    questions.press(key);
    CHECK_FALSE(questions.all[0]->value().has_value());
    CHECK(questions.focused() == 1);
}

TEST_CASE("three questions are answered by 4, Backspace and 2 alone, and the focus ends at Save", "[common]") {
    Questions questions;
    questions.press(Qt::Key_4);
    questions.press(Qt::Key_Backspace);
    questions.press(Qt::Key_2);
    CHECK(questions.all[0]->value() == Rating::from(4));
    CHECK_FALSE(questions.all[1]->value().has_value());
    CHECK(questions.all[2]->value() == Rating::from(2));
    CHECK(QApplication::focusWidget() == questions.after);
}

TEST_CASE("arrows move between numbers without rating and between questions", "[common]") {
    Questions questions;
    questions.press(Qt::Key_Right);
    questions.press(Qt::Key_Right);
    CHECK_FALSE(questions.all[0]->value().has_value());
    questions.press(Qt::Key_Space);
    CHECK(questions.all[0]->value() == Rating::from(3));
    CHECK(questions.focused() == 1);
    questions.press(Qt::Key_Up);
    CHECK(questions.focused() == 0);
    questions.press(Qt::Key_Down);
    questions.press(Qt::Key_Down);
    CHECK(questions.focused() == 2);
}

TEST_CASE("one question is one stop in the tab order", "[common]") {
    Questions questions;
    questions.press(Qt::Key_Tab);
    CHECK(questions.focused() == 1);
    questions.press(Qt::Key_Tab);
    CHECK(questions.focused() == 2);
    questions.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == questions.after);
}

TEST_CASE("setting a value says nothing, choosing the blank says so once", "[common]") {
    Questions questions;
    QSignalSpy edited(questions.all[0], &RatingButtons::edited);
    questions.all[0]->setValue(Rating::from(5));
    CHECK(edited.count() == 0);
    auto* blank = questions.all[0]->findChild<QPushButton*>();
    CHECK(blank->text() == u"Vet inte – lämnas tomt"_s);
    QTest::mouseClick(blank, Qt::LeftButton);
    CHECK_FALSE(questions.all[0]->value().has_value());
    CHECK(edited.count() == 1);
    CHECK(questions.focused() == 1);
}

TEST_CASE("a screen reader hears what is rated and how", "[common]") {
    RatingButtons rating(u"Trygghet"_s);
    rating.show();
    auto* group = QAccessible::queryAccessibleInterface(&rating);
    CHECK(group->text(QAccessible::Name) == u"Trygghet: inget svar"_s);
    rating.setValue(Rating::from(4));
    CHECK(group->text(QAccessible::Name) == u"Trygghet: 4 av 5"_s);
    auto* four = QAccessible::queryAccessibleInterface(rating.findChildren<QRadioButton*>()[3]);
    CHECK(four->role() == QAccessible::RadioButton);
    CHECK(four->text(QAccessible::Name) == u"Trygghet: 4 av 5"_s);
    CHECK(four->state().checked);
    CHECK(unnamedControls(&rating).isEmpty());
}

TEST_CASE("the faces are at least 64 px, and every number at least 24, or 44 where the child talks", "[common]") {
    RatingButtons faces(u"Trygghet"_s, RatingButtons::Look::Faces);
    faces.show();
    for (const QRadioButton* face : faces.findChildren<QRadioButton*>())
        CHECK(qMin(face->width(), face->height()) >= 64);
    RatingButtons numbers(u"Trygghet"_s);
    numbers.show();
    CHECK(smallTargets(&numbers, 24).isEmpty());
    QWidget talk;
    setBigTargets(&talk);
    auto* column = new QVBoxLayout(&talk);
    column->addWidget(new RatingButtons(u"Trygghet"_s));
    talk.show();
    CHECK(smallTargets(&talk, 44) == QStringList());
}
