// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/unit/unit_settings.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/picture.h"
#include "ui/common/acute_contact.h"
#include "ui/common/choice_row.h"
#include "ui/common/reveal.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<ChoiceRow::Choice> three() { return {{u"Ja"_s, u'J'}, {u"Nej"_s, u'N'}, {u"Vet ej"_s, u'V'}}; }

/// Two questions below each other, the first with focus.
struct TwoRows {
    QWidget window;
    ChoiceRow* first = new ChoiceRow(u"Omsorg"_s, three());
    ChoiceRow* second = new ChoiceRow(u"Trygghet"_s, three());

    TwoRows() {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(first);
        column->addWidget(second);
        chainQuestions<ChoiceRow>({first, second});
        window.show();
        QApplication::setActiveWindow(&window);
        first->setFocus();
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

} // namespace

TEST_CASE("a choice is made by its letter, its number or a click, and hands focus on", "[common]") {
    TwoRows rows;
    CHECK_FALSE(rows.first->value());
    rows.key(Qt::Key_N);
    CHECK(rows.first->value() == 1);
    rows.key(Qt::Key_3);
    CHECK(rows.second->value() == 2);
    QTest::mouseClick(rows.first->pill(0), Qt::LeftButton);
    CHECK(rows.first->value() == 0);
}

TEST_CASE("a choice can be taken back by Backspace or the mouse", "[common]") {
    TwoRows rows;
    rows.first->setValue(1);
    rows.second->setValue(2);
    rows.first->setFocus();
    const QSignalSpy edited(rows.first, &ChoiceRow::edited);
    rows.key(Qt::Key_Backspace);
    CHECK_FALSE(rows.first->value());
    CHECK(edited.count() == 1);
    rows.second->clearButton()->click();
    CHECK_FALSE(rows.second->value());
    CHECK(rows.second->clearButton()->isHidden());
}

TEST_CASE("arrows walk through answers and questions without answering", "[common]") {
    TwoRows rows;
    rows.key(Qt::Key_Right);
    CHECK(QApplication::focusWidget() == rows.first->pill(1));
    rows.key(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == rows.second->pill(0));
    rows.key(Qt::Key_Up);
    CHECK(rows.first->isAncestorOf(QApplication::focusWidget()));
    CHECK_FALSE(rows.first->value());
    CHECK_FALSE(rows.second->value());
}

TEST_CASE("a choice with a refusal says so and is not made", "[common]") {
    TwoRows rows;
    rows.first->setRefusal(0, u"Det går inte än."_s);
    const QSignalSpy refused(rows.first, &ChoiceRow::refused);
    rows.key(Qt::Key_J);
    CHECK(refused.count() == 1);
    CHECK_FALSE(rows.first->value());
    rows.first->setRefusal(0, {});
    rows.key(Qt::Key_J);
    CHECK(rows.first->value() == 0);
}

TEST_CASE("where one is always chosen, Backspace takes nothing away", "[common]") {
    ChoiceRow row(u"Plats"_s, {{u"Intern"_s, {}}, {u"Extern"_s, {}}}, Qt::Horizontal, false);
    row.setValue(1);
    row.show();
    QTest::keyClick(row.pill(1), Qt::Key_Backspace);
    CHECK(row.value() == 1);
    CHECK(row.clearButton()->isHidden());
}

TEST_CASE("acute contact names the unit's numbers, or what to do without any", "[common]") {
    UnitSettings settings;
    AcuteContact without(settings);
    CHECK(without.numbers().contains(u"112"));
    settings.emergencyNumbers = {{u"Socialtjänsten"_s, u"0411-57 70 00"_s}, {u"Socialjouren"_s, u"0411-57 71 00"_s}};
    AcuteContact acute(settings);
    acute.resize(1000, 80);
    acute.show();
    QApplication::processEvents();
    CHECK(acute.numbers().replace(QChar::Nbsp, u' ') == u"Socialtjänsten 0411-57 70 00 · Socialjouren 0411-57 71 00");
    CHECK(clippedTexts(&acute).join(u"; "_s) == QString());
    CHECK(unnamedControls(&acute).join(u"; "_s) == QString());
    const QSignalSpy asked(&acute, &AcuteContact::anmalanAsked);
    acute.anmalanButton()->click();
    CHECK(asked.count() == 1);
    picture(&acute, u"acute"_s);
}
