// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/child_unit.h"
#include "ui/children/child_search.h"
#include "ui/children/children_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
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
