// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/default_pack.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "ui/charts/compass_table.h"
#include "ui/charts/compass_view.h"
#include "ui/charts/compass_widget.h"
#include "ui/charts/series_list.h"
#include "ui/common/page.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

CompassProfile profileOf(RaterKind kind, std::initializer_list<int> ratings, QDate date = QDate(2026, 9, 3)) {
    CompassProfile profile;
    profile.rater.kind = kind;
    profile.date = date;
    profile.model = defaultPack().model.id;
    std::size_t index = 0;
    for (const int rating : ratings) {
        if (rating > 0)
            profile.areas[areaAt(index)] = {Fraction(rating), 1, 1, {}};
        ++index;
    }
    return profile;
}

CompassProfile teamProfile() {
    CompassProfile team = profileOf(RaterKind::Team, {3, 0, 4});
    team.areas[Area::Trygghet] = {Fraction(28, 10), 2, 3, {}};
    return team;
}

CompassFigure threeRaters() {
    CompassFigure figure;
    figure.model = defaultPack().model;
    figure.series = {
        {profileOf(RaterKind::Child, {5, 4, 0, 3}), u"Barnet"_s},
        {profileOf(RaterKind::Guardian1, {4, 2}), u"Vårdnadshavare"_s},
        {teamProfile(), u"Teamet"_s}};
    return figure;
}

} // namespace

TEST_CASE("a screen reader finds one child per area with name, value and range", "[charts]") {
    CompassWidget compass;
    compass.setFigure(threeRaters());
    compass.resize(500, 500);
    compass.show();
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&compass);
    REQUIRE(chart);
    CHECK(chart->role() == QAccessible::Chart);
    REQUIRE(chart->childCount() == 8);
    QAccessibleInterface* trygghet = chart->child(1);
    CHECK(trygghet->text(QAccessible::Name) == u"Trygghet: barnet 4, vårdnadshavare 2, teamet 2,8"_s);
    CHECK(trygghet->parent() == chart);
    CHECK(chart->indexOfChild(trygghet) == 1);
    REQUIRE(trygghet->valueInterface());
    CHECK(trygghet->valueInterface()->currentValue().toDouble() == 4);
    CHECK(trygghet->valueInterface()->minimumValue().toInt() == 1);
    CHECK(trygghet->valueInterface()->maximumValue().toInt() == 5);
    CHECK(trygghet->rect().intersects(QRect(compass.mapToGlobal(QPoint()), compass.size())));
    SECTION("an area nobody answered has no value, not a zero") {
        QAccessibleInterface* utvecklas = chart->child(7);
        CHECK(utvecklas->valueInterface() == nullptr);
        CHECK(utvecklas->text(QAccessible::Name).contains(u"inget svar"_s));
    }
}

TEST_CASE("arrow keys walk round all eight areas and Enter chooses", "[charts]") {
    CompassWidget compass;
    compass.setFigure(threeRaters());
    compass.show();
    QSignalSpy chosen(&compass, &CompassWidget::areaChosen);
    for (const Area area : allAreas) {
        QTest::keyClick(&compass, Qt::Key_Right);
        CHECK(compass.current() == area);
    }
    QTest::keyClick(&compass, Qt::Key_Right);
    CHECK(compass.current() == Area::Omsorg);
    QTest::keyClick(&compass, Qt::Key_Left);
    CHECK(compass.current() == Area::Utvecklas);
    QTest::keyClick(&compass, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().front().value<Area>() == Area::Utvecklas);
}

TEST_CASE("a click on an area's label chooses it", "[charts]") {
    CompassWidget compass;
    compass.setFigure(threeRaters());
    compass.resize(500, 500);
    compass.show();
    QSignalSpy chosen(&compass, &CompassWidget::areaChosen);
    QTest::mouseClick(&compass, Qt::LeftButton, {}, QPoint(250, 60));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().front().value<Area>() == Area::Omsorg);
}

TEST_CASE("child, guardian and team are shown first, and never more than three at once", "[charts]") {
    SeriesList list;
    list.setProfiles(
        {profileOf(RaterKind::Team, {3}, QDate(2026, 9, 20)),
         profileOf(RaterKind::Professional, {2}, QDate(2026, 9, 10)),
         profileOf(RaterKind::Child, {4}, QDate(2026, 9, 3)), profileOf(RaterKind::Guardian1, {5}, QDate(2026, 9, 3)),
         profileOf(RaterKind::Child, {1}, QDate(2026, 3, 3))});
    std::vector<CompassSeries> chosen = list.chosen();
    REQUIRE(chosen.size() == 3);
    CHECK(chosen[0].profile.rater.kind == RaterKind::Child);
    CHECK(chosen[0].profile.date == QDate(2026, 9, 3));
    CHECK(chosen[1].profile.rater.kind == RaterKind::Guardian1);
    CHECK(chosen[2].profile.rater.kind == RaterKind::Team);
    SECTION("a fourth lets go of the one ticked first") {
        list.item(4)->setCheckState(Qt::Checked);
        chosen = list.chosen();
        REQUIRE(chosen.size() == 3);
        CHECK(chosen.front().profile.date == QDate(2026, 3, 3));
        CHECK(list.item(2)->checkState() == Qt::Unchecked);
    }
    SECTION("the same profiles again keep what was ticked") {
        list.item(0)->setCheckState(Qt::Unchecked);
        list.setProfiles(
            {profileOf(RaterKind::Team, {3}, QDate(2026, 9, 20)),
             profileOf(RaterKind::Professional, {2}, QDate(2026, 9, 10)),
             profileOf(RaterKind::Child, {4}, QDate(2026, 9, 3)),
             profileOf(RaterKind::Guardian1, {5}, QDate(2026, 9, 3)),
             profileOf(RaterKind::Child, {1}, QDate(2026, 3, 3))});
        CHECK(list.chosen().size() == 2);
    }
}

TEST_CASE("the table says value, count and comparison in words", "[charts]") {
    CompassTable table;
    table.setFigure(threeRaters(), {});
    REQUIRE(table.rowCount() == 8);
    REQUIRE(table.columnCount() == 5);
    CHECK(table.item(1, 0)->text() == u"Trygghet"_s);
    CHECK(table.item(1, 1)->text() == u"4"_s);
    CHECK(table.item(1, 3)->text() == u"2,8 (2 av 3)"_s);
    CHECK(table.item(1, 4)->text() == u"Behöver stärkas, skiljer sig (2–4)"_s);
    CHECK(table.item(2, 1)->text() == u"–"_s);
    CHECK(table.item(7, 4)->text() == u"Ingen uppgift"_s);
}

TEST_CASE("a child's compass can be reached and operated by everyone", "[charts]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild());
    const Barnsamtal samtal = aBarnsamtal().with(child).childRated({4, 3, 5, 2, 4, 3, 5, 4});
    test.unit->samtal().save(samtal);
    std::unique_ptr<Page> view(makeChildCompass(*test.unit, child));
    view->resize(1100, 620);
    view->show();
    view->reload();
    QApplication::processEvents();
    CHECK(unnamedControls(view.get()).join(u"; "_s) == QString());
    CHECK(smallTargets(view.get()).join(u"; "_s) == QString());
    CHECK(clippedTexts(view.get()).join(u"; "_s) == QString());
    auto* compass = view->findChild<CompassWidget*>();
    REQUIRE(compass);
    CHECK_FALSE(compass->figure().series.empty());
    CHECK(compass->figure().notice == test.unit->packNotice());
}
