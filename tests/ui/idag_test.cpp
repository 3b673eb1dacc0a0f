// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/advance_process.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/fits.h"
#include "tests/ui/picture.h"
#include "ui/child/record_table.h"
#include "ui/common/responsible_choice.h"
#include "ui/common/theme.h"
#include "ui/idag/idag_model.h"
#include "ui/idag/idag_page.h"
#include "ui/idag/idag_room.h"
#include "ui/idag/waiting_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

ActionRow row(ActionKind kind, int days, Station station = Station::Beslut, const QString& name = u"Åsa Ek"_s) {
    ActionRow row;
    row.action.kind = kind;
    row.action.child = ChildId::fromNumber(1);
    row.action.station = station;
    row.action.since = today().addDays(days - 7);
    row.action.due = today().addDays(days);
    row.childName = name;
    return row;
}

/// As the store reads them.
ActionList listOf(const std::vector<ActionRow>& rows) {
    ActionList list;
    for (const ActionRow& row : rows) {
        const NextAction& action = row.action;
        const std::string name = row.childName.toStdString();
        const std::string barnkontakt = row.barnkontakt.toStdString();
        const std::string stodsamordnare = row.stodsamordnare.toStdString();
        StoredAction stored;
        stored.child = action.child;
        stored.kind = action.kind;
        stored.station = action.station;
        stored.since = action.since;
        stored.due = action.due;
        stored.givenName = name;
        stored.barnkontakt = barnkontakt;
        stored.stodsamordnare = stodsamordnare;
        list.append(stored);
    }
    return list;
}

QString cell(const IdagModel& model, int line, int column) { return model.index(line, column).data().toString(); }

/// A unit with three children on their way, one of them late.
struct Unit {
    OpenTestUnit test;
    std::vector<ChildId> children;

    Unit() {
        for (const auto& [name, days] : {std::pair(u"Åsa"_s, 60), std::pair(u"Bo"_s, 13), std::pair(u"Cia"_s, 2)}) {
            children.push_back(test.unit->children().save(aChild().called(name).withBarnkontakt(u"Karin Lind"_s)));
            beginRound(*test.unit, children.back(), Entry::OwnRequest, test.unit->today().addDays(-days));
        }
    }
};

} // namespace

TEST_CASE("what waits stands under its heading, soonest first", "[idag]") {
    IdagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int sunday = 7 - today().dayOfWeek();
    model.setRows(
        listOf(
            {row(ActionKind::Decide, -9), row(ActionKind::TellChild, -1), row(ActionKind::HoldBarnsamtal, sunday),
             row(ActionKind::PlanBarnteam, sunday + 1)}),
        today());
    REQUIRE(model.rowCount() == 7);
    CHECK(model.actionCount() == 4);
    CHECK(cell(model, 0, 0) == u"Försenat (2)");
    CHECK(cell(model, 1, IdagModel::Open) == u"Skriv beslut");
    CHECK(cell(model, 3, 0) == u"Den här veckan (1)");
    CHECK(cell(model, 5, 0) == u"Senare (1)");
    CHECK(model.isHeading(0));
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
}

TEST_CASE("one step alone can be shown, and headings count what is shown", "[idag]") {
    IdagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(
        listOf({row(ActionKind::Decide, -9), row(ActionKind::HoldBarnsamtal, -1, Station::Barnsamtal)}), today());
    model.setStation(Station::Barnsamtal);
    REQUIRE(model.rowCount() == 2);
    CHECK(cell(model, 0, 0) == u"Försenat (1)");
    CHECK(cell(model, 1, IdagModel::StationName) == u"3 Barnsamtal");
    model.setStation(Station::Barnteam);
    CHECK(model.rowCount() == 0);
    model.setStation(std::nullopt);
    CHECK(model.actionCount() == 2);
}

TEST_CASE("when something is due and what its clock counts from stand on two lines, whole", "[idag]") {
    Unit unit;
    IdagPage page(*unit.test.unit);
    page.resize(1150, 650);
    page.show();
    page.reload();
    const QModelIndex late = page.model()->index(1, IdagModel::Clock);
    const QStringList lines = late.data().toString().split(u'\n');
    REQUIRE(lines.size() == 2);
    for (const QString& line : lines)
        CHECK(page.table()->fontMetrics().horizontalAdvance(line) < page.table()->columnWidth(IdagModel::Clock));
    CHECK(page.table()->rowHeight(1) >= page.table()->fontMetrics().height() * 2);
    CHECK_FALSE(late.data(Qt::AccessibleTextRole).toString().contains(u'\n'));
}

TEST_CASE("where text is large everything about a row stands below each other, nothing cut short", "[idag]") {
    const LargeText large;
    Unit unit;
    IdagPage page(*unit.test.unit);
    page.resize(990, 640);
    page.show();
    page.reload();
    QTest::qWait(0);
    CHECK(page.table()->isColumnHidden(IdagModel::Clock));
    const QModelIndex first = page.model()->index(1, IdagModel::ChildName);
    const QStringList lines = first.data().toString().split(u'\n');
    REQUIRE(lines.size() >= 5);
    CHECK(lines[0].contains(u"Åsa"_s));
    CHECK(lines[1] == u"Håll Barnsamtal"_s);
    CHECK(lines[2].contains(u"försenat"_s));
    CHECK_FALSE(first.data(Qt::AccessibleTextRole).toString().contains(u'\n'));
    int needed = 0;
    const int width = page.table()->columnWidth(IdagModel::ChildName) - grid(2);
    for (const QString& line : lines)
        needed += page.fontMetrics().boundingRect(0, 0, width, 1000, Qt::TextWordWrap, line).height();
    CHECK(page.table()->rowHeight(1) >= needed);
    CHECK(page.table()->rowHeight(0) < page.table()->rowHeight(1));
    CHECK(page.table()->horizontalScrollBar()->maximum() == 0);
    picture(&page, u"idag-large"_s);
    QTest::keyClick(page.table(), Qt::Key_Down);
    QSignalSpy left(&page, &Page::goToRoom);
    QTest::keyClick(page.table(), Qt::Key_Return);
    CHECK(left.count() == 1);
}

TEST_CASE("one person's children alone can be shown, as Barnkontakt or Stödsamordnare", "[idag]") {
    IdagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ActionRow karins = row(ActionKind::Decide, -9);
    karins.barnkontakt = u"Karin Lind"_s;
    ActionRow shared = row(ActionKind::HoldMeeting, -3);
    shared.barnkontakt = u"Östen Ek"_s;
    shared.stodsamordnare = u"Karin Lind"_s;
    ActionRow nobodys = row(ActionKind::TellChild, -1);
    model.setRows(listOf({karins, shared, nobodys}), today());
    CHECK(model.responsibleNames() == std::vector{u"Karin Lind"_s, u"Östen Ek"_s});
    model.setResponsible(u"Karin Lind"_s);
    CHECK(model.actionCount() == 2);
    model.setResponsible(u"Östen Ek"_s);
    REQUIRE(model.actionCount() == 1);
    CHECK(model.at(1)->kind == ActionKind::HoldMeeting);
    model.setResponsible({});
    CHECK(model.actionCount() == 3);
}

TEST_CASE("who is signed in can show what waits for the own children", "[idag]") {
    Unit unit;
    const ChildId others = unit.test.unit->children().save(aChild().called(u"Dag"_s).withBarnkontakt(u"Östen Ek"_s));
    beginRound(*unit.test.unit, others, Entry::OwnRequest, unit.test.unit->today().addDays(-3));
    IdagPage page(*unit.test.unit);
    page.resize(1150, 650);
    page.show();
    page.reload();
    const int all = page.model()->actionCount();
    ResponsibleChoice* whose = page.responsibleFilter();
    REQUIRE(whose->count() == 3);
    CHECK(whose->itemText(1) == u"Mina barn (Karin Lind)");
    QTest::keyClick(whose, Qt::Key_Down);
    CHECK(page.model()->actionCount() < all);
    CHECK(page.model()->actionCount() > 0);
    QTest::keyClick(whose, Qt::Key_Down);
    CHECK(page.model()->actionCount() == 1);
    page.reload();
    CHECK(whose->chosen() == u"Östen Ek");
    CHECK(page.model()->actionCount() == 1);
}

TEST_CASE("an anmälan that guardians have not been told of is not called by its name", "[idag][process]") {
    IdagModel model;
    model.setRows(listOf({row(ActionKind::SeeCard, -1)}), today());
    for (int column = 0; column < IdagModel::columns; ++column)
        CHECK_FALSE(cell(model, 1, column).contains(u"anmäl"_s, Qt::CaseInsensitive));
    CHECK(cell(model, 1, IdagModel::What) == u"Återstår: se kortet");
}

TEST_CASE("an empty unit is told what Idag will hold", "[idag]") {
    OpenTestUnit test;
    IdagPage page(*test.unit);
    page.resize(1150, 650);
    page.show();
    page.reload();
    CHECK(page.model()->actionCount() == 0);
    CHECK_FALSE(page.table()->isVisible());
    CHECK_FALSE(page.stationFilter()->isVisible());
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->buddy())
            CHECK_FALSE(label->isVisible()); // no caption without its list
    picture(&page, u"idag-none"_s);
}

TEST_CASE("Enter on a row leads to the form it is about", "[idag]") {
    Unit unit;
    IdagPage page(*unit.test.unit);
    page.resize(1150, 650);
    page.show();
    page.reload();
    REQUIRE(page.model()->actionCount() >= 3);
    QSignalSpy left(&page, &Page::goToRoom);
    QTest::keyClick(page.table(), Qt::Key_Return);
    REQUIRE(left.count() == 1);
    CHECK(left[0][0].toString().startsWith(u"barn/"_s + unit.children[0].toString()));
    picture(&page, u"idag"_s);
}

TEST_CASE("what is done leaves a quiet trace", "[idag]") {
    Unit unit;
    IdagPage page(*unit.test.unit);
    page.show();
    page.reload();
    CHECK(page.trace().isEmpty());
    Barnsamtal samtal = aBarnsamtal().with(unit.children[0]).childRated({3});
    samtal.date = unit.test.unit->today();
    unit.test.unit->samtal().save(samtal);
    page.reload();
    CHECK(page.trace().contains(u"Håll Barnsamtal"_s));
    page.reload();
    CHECK(page.trace().contains(u"Håll Barnsamtal"_s));
}

TEST_CASE("how long children have waited is one button away, and leads to who has waited longest", "[idag]") {
    Unit unit;
    IdagRoom room(*unit.test.unit);
    room.resize(1150, 650);
    room.show();
    room.reload();
    qobject_cast<IdagPage*>(room.top())->waitingButton()->click();
    auto* board = qobject_cast<WaitingPage*>(room.top());
    REQUIRE(board);
    CHECK(room.place() == u"vantetider");
    REQUIRE(board->table()->model()->rowCount() == 1);
    CHECK(board->table()->model()->index(0, 1).data().toString() == u"3");
    CHECK(board->table()->model()->index(0, 2).data().toString().startsWith(u"13"_s));
    CHECK(board->table()->model()->index(0, 3).data().toString().startsWith(u"60"_s));
    QSignalSpy left(&room, &Page::goToRoom);
    QTest::keyClick(board->table(), Qt::Key_Return);
    REQUIRE(left.count() == 1);
    CHECK(left[0][0].toString() == u"barn/%1/vagen"_s.arg(unit.children[0].toString()));
    picture(&room, u"vantetider"_s);
    room.pop();
    CHECK(room.place().isEmpty());
    room.goTo(u"vantetider"_s);
    CHECK(room.depth() == 2);
}

TEST_CASE("Idag can be operated by everyone", "[idag]") {
    Unit unit;
    IdagRoom room(*unit.test.unit);
    room.resize(1150, 650);
    room.show();
    room.reload();
    CHECK(unnamedControls(&room).join(u"; "_s) == QString());
    CHECK(smallTargets(&room).join(u"; "_s) == QString());
    CHECK(clippedTexts(&room).join(u"; "_s) == QString());
}
