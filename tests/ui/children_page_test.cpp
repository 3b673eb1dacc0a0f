// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "ui/children/child_search.h"
#include "ui/children/children_filter.h"
#include "ui/children/children_page.h"
#include "ui/common/responsible_choice.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct ShownList {
    OpenTestUnit test;
    StoredChildren source{test.unit->children()};
    ChildrenPage page{source, today()};

    void show() {
        page.resize(1100, 700);
        page.show();
        QApplication::setActiveWindow(&page);
        page.reload();
    }
    ChildId add(const QString& given, const QString& family = {}) {
        return test.unit->children().save(aChild().named(given, family));
    }
};

} // namespace

TEST_CASE("an empty unit teaches and offers to add the first child", "[children]") {
    ShownList list;
    list.show();
    CHECK_FALSE(list.page.table()->isVisible());
    QSignalSpy asked(&list.page, &ChildrenPage::newChildAsked);
    int buttons = 0;
    for (auto* button : list.page.findChildren<QPushButton*>())
        if (button->isVisible() && button->text().contains(u"Lägg till barn"_s)) {
            ++buttons;
            button->click();
        }
    CHECK(buttons == 1);
    CHECK(asked.count() == 1);
}

TEST_CASE("typing narrows the list, and Enter opens the child", "[children]") {
    ShownList list;
    const ChildId asa = list.add(u"Åsa"_s, u"Ödlund"_s);
    list.add(u"Nils"_s, u"Berg"_s);
    list.show();
    CHECK(list.page.table()->model()->rowCount() == 2);
    QSignalSpy chosen(&list.page, &ChildrenPage::childChosen);
    QTest::keyClick(&list.page, Qt::Key_F, Qt::ControlModifier);
    CHECK(list.page.searchField()->hasFocus());
    QTest::keyClicks(list.page.searchField(), u"asa"_s);
    CHECK(list.page.table()->model()->rowCount() == 1);
    QTest::keyClick(list.page.searchField(), Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].value<ChildId>() == asa);
    QTest::keyClick(list.page.searchField(), Qt::Key_Down);
    CHECK(list.page.table()->hasFocus());
    QTest::keyClick(list.page.table(), Qt::Key_Return);
    CHECK(chosen.count() == 2);
    QTest::keyClicks(list.page.searchField(), u"xyz"_s);
    CHECK_FALSE(list.page.table()->isVisible());
}

TEST_CASE("filters narrow the list together with the search, say how many are shown and are taken away", "[children]") {
    ShownList list;
    const QDate day = list.test.unit->today();
    const auto on = [&](const QString& name, const QString& whose, int years, Station station) {
        const ChildId id = list.test.unit->children().save(
            aChild().named(name, u"Ek"_s).withBarnkontakt(whose).born(day.addYears(-years)));
        Stodprocess round;
        round.child = id;
        round.moves = {{station, day.addDays(-60), {}, {}}};
        list.test.unit->process().save(round);
    };
    on(u"Asta"_s, u"Karin Lind"_s, 9, Station::Beslut);
    on(u"Bo"_s, u"Karin Lind"_s, 3, Station::Avbojt);
    on(u"Cia"_s, u"Östen Ek"_s, 9, Station::BehovUppfyllt);
    list.add(u"Dag"_s);
    list.show();
    ChildrenFilter* filter = list.page.filter();
    const auto shown = [&] {
        return list.page.table()->model()->rowCount();
    };
    REQUIRE(shown() == 4);
    CHECK_FALSE(filter->clearButton()->isVisible());

    SECTION("by step, by who declined and by what is over") {
        filter->step()->setCurrentIndex(filter->step()->findText(u"4 Beslut"_s));
        CHECK(shown() == 1);
        CHECK(filter->told()->text() == u"Visar 1 av 4 barn");
        filter->step()->setCurrentIndex(filter->step()->findText(u"Familjen har tackat nej"_s));
        CHECK(shown() == 1);
        filter->step()->setCurrentIndex(filter->step()->findText(u"Avslutade"_s));
        CHECK(shown() == 1);
        CHECK(list.page.table()->model()->index(0, 0).data().toString() == u"Ek, Cia");
    }
    SECTION("by age") {
        filter->age()->setCurrentIndex(filter->age()->findText(u"7–12 år"_s));
        CHECK(shown() == 3);
        filter->age()->setCurrentIndex(filter->age()->findText(u"17 år och äldre"_s));
        CHECK(shown() == 0);
        CHECK_FALSE(list.page.table()->isVisible());
        CHECK(filter->isVisible());
    }
    SECTION("by who is responsible, and by what is late") {
        filter->responsible()->setCurrentIndex(filter->responsible()->findData(u"Karin Lind"_s));
        CHECK(shown() == 2);
        QTest::keyClick(filter->overdue(), Qt::Key_Space);
        CHECK(shown() == 1);
    }
    SECTION("together with the search") {
        filter->responsible()->setCurrentIndex(filter->responsible()->findData(u"Karin Lind"_s));
        QTest::keyClicks(list.page.searchField(), u"asta"_s);
        CHECK(shown() == 1);
        list.page.searchField()->setText(u"cia"_s);
        CHECK(shown() == 0);
    }
    list.page.searchField()->clear();
    if (filter->clearButton()->isVisible())
        QTest::keyClick(filter->clearButton(), Qt::Key_Space);
    CHECK(shown() == 4);
    CHECK(filter->value().isEmpty());
    CHECK_FALSE(filter->clearButton()->isVisible());
    CHECK(filter->step()->hasFocus());
}

TEST_CASE("the list of children can be operated by everyone", "[children]") {
    ShownList list;
    list.add(u"Åsa"_s, u"Ödlund"_s);
    list.show();
    list.page.filter()->overdue()->setChecked(true);
    QApplication::processEvents();
    CHECK(unnamedControls(&list.page).join(u"; "_s) == QString());
    CHECK(smallTargets(&list.page).join(u"; "_s) == QString());
    CHECK(clippedTexts(&list.page).join(u"; "_s) == QString());
    picture(&list.page, u"barn-filter-none"_s);
    list.page.filter()->clear();
    list.page.filter()->age()->setCurrentIndex(3);
    picture(&list.page, u"barn-filter"_s);
}

TEST_CASE("the window's search leads to the child's place", "[children]") {
    ShownList list;
    const ChildId asa = list.add(u"Åsa"_s, u"Ödlund"_s);
    list.add(u"Nils"_s, u"Berg"_s);
    const auto hits = searchChildren(*list.test.unit, u"ödl"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].place == u"barn/"_s + asa.toString());
    CHECK(hits[0].text.contains(u"Åsa"_s));
    CHECK(searchChildren(*list.test.unit, u"  "_s).empty());
}
