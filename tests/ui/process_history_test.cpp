// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/card_papers.h"
#include "core/services/child_timeline.h"
#include "core/services/share_document.h"
#include "tests/ui/on_the_way.h"
#include "tests/ui/picture.h"
#include "ui/child/reading_page.h"
#include "ui/child/record_table.h"
#include "ui/child/staff_only_box.h"
#include "ui/process/action_line.h"
#include "ui/process/path_line.h"
#include "ui/process/step_mark.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a long history scrolls as one with the child's page, which follows the row", "[process]") {
    OnTheWay world;
    beginRound(*world.test.unit, world.child, Entry::OwnRequest, world.day(-20));
    Stodprocess round = *world.test.unit->process().current(world.child);
    for (int i = 0; i < 60; ++i)
        round.moves.push_back(
            {i % 2 == 0 ? Station::Avbojt : Station::BarnkontaktAktiveras, world.day(-10), u"K"_s, {}});
    world.test.unit->process().save(round);
    world.room->goTo(world.child.toString() + u"/historik"_s);
    OnTheWay::settle();
    auto* tab = qobject_cast<HistorikTab*>(world.room->childPage()->tab());
    REQUIRE(tab);
    int bars = 0;
    for (const auto* bar : world.room->findChildren<QScrollBar*>())
        bars += bar->isVisible() && bar->orientation() == Qt::Vertical ? 1 : 0;
    CHECK(bars == 1);
    picture(world.room.get(), u"historik-lang"_s);
    tab->table()->setFocus();
    QTest::keyClick(tab->table(), Qt::Key_End, Qt::ControlModifier);
    const QRect last = tab->table()->visualRect(tab->table()->currentIndex());
    CHECK(tab->table()->currentIndex().row() == 60);
    CHECK(!tab->table()->viewport()->visibleRegion().intersected(last).isEmpty());
}

TEST_CASE("the history tells what happened in its order, and shows one kind alone when asked", "[process]") {
    OnTheWay world;
    world.asked();
    world.test.unit->process().save(aBeslut(world.child, world.day(-5), Station::EgetStod));
    world.room->goTo(world.child.toString() + u"/historik"_s);
    auto* tab = qobject_cast<HistorikTab*>(world.room->childPage()->tab());
    REQUIRE(tab);
    const auto entries = childTimeline(*world.test.unit, world.child);
    REQUIRE(entries.size() == 4); // decision, talk and two steps
    CHECK(entries[0].kind == TimelineKind::Beslut);
    CHECK(entries[1].kind == TimelineKind::Samtal);
    CHECK(tab->table()->model()->rowCount() == 4);
    picture(world.room.get(), u"historik"_s);
    tab->filter()->setCurrentIndex(tab->filter()->findData(int(TimelineKind::Samtal)));
    CHECK(tab->table()->model()->rowCount() == 1);
    tab->filter()->setCurrentIndex(tab->filter()->findData(int(TimelineKind::Delat)));
    CHECK(words(tab).contains(u"Inget av det slaget"_s));
    tab->filter()->setCurrentIndex(0);
    QTest::keyClick(tab->table(), Qt::Key_Return);
    CHECK(world.top<ReadingPage>());
}

TEST_CASE("an anmälan that guardians must not hear of stands neither in the history nor on the path", "[process]") {
    OnTheWay world;
    world.asked();
    Anmalan anmalan;
    anmalan.child = world.child;
    anmalan.date = world.day(-1);
    const auto stands = [&world, &anmalan](GuardianTold told) {
        anmalan.told = told;
        anmalan.id = world.test.unit->cards().save(anmalan);
        const auto entries = childTimeline(*world.test.unit, world.child);
        return std::any_of(entries.begin(), entries.end(), [](const TimelineEntry& entry) {
            return entry.kind == TimelineKind::Anmalan;
        });
    };
    CHECK(stands(GuardianTold::Yes));
    CHECK_FALSE(stands(GuardianTold::NotReached));
    CHECK_FALSE(stands(GuardianTold::Unsuitable));
    QTest::mouseClick(world.open()->path()->mark(Station::BarnUpptacks), Qt::LeftButton);
    for (const auto* button : world.room->findChildren<QPushButton*>())
        CHECK_FALSE(button->text().startsWith(u"Anmälan "_s));
    for (const auto* line : world.room->findChildren<ActionLine*>())
        for (const auto* label : line->findChildren<QLabel*>())
            CHECK_FALSE(label->text().contains(u"nmäl"_s));
}

TEST_CASE("what was shared for a hidden anmälan stands in Delat and Historik only for staff alone", "[process]") {
    OnTheWay world;
    world.asked();
    Anmalan anmalan;
    anmalan.child = world.child;
    anmalan.date = world.day(-1);
    anmalan.told = GuardianTold::Unsuitable;
    anmalan.id = world.test.unit->cards().save(anmalan);
    logSharing(*world.test.unit, anmalanEntry(anmalan, SharingWay::Print));
    world.room->goTo(world.child.toString() + u"/delat"_s);
    auto* shared = qobject_cast<DelatTab*>(world.room->childPage()->tab());
    REQUIRE(shared);
    CHECK(shared->table()->model()->rowCount() == 0);
    shared->staffOnly()->click();
    CHECK(shared->table()->model()->rowCount() == 1);
    picture(world.room.get(), u"delat"_s);
    world.room->goTo(world.child.toString() + u"/historik"_s);
    auto* history = qobject_cast<HistorikTab*>(world.room->childPage()->tab());
    REQUIRE(history);
    CHECK(history->table()->model()->rowCount() == 3);
    history->staffOnly()->click();
    CHECK(history->table()->model()->rowCount() == 5);
}
