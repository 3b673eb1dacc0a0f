// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/services/error_text.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/main_window_room.h"
#include "tests/ui/picture.h"
#include "tests/ui/typing.h"
#include "ui/shell/search_field.h"
#include "ui/start/recent_units.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QCompleter>
#include <QLabel>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a room that cannot be opened says why and leaves the others alone", "[main_window]") {
    OpenTestUnit test;
    const std::vector<Room> rooms{
        {u"trasig"_s, u"Trasig"_s, u"help"_s,
         [](OpenUnit&) -> Page* {
             throw Error(Error::Kind::DatabaseDamaged);
         }},
        {u"enheten"_s, u"Enheten"_s, u"enheten"_s, [](OpenUnit& unit) -> Page* {
             return new UnitPage(unit);
         }}};
    UnitShell shell(*test.unit, rooms, [](OpenUnit&, const QString&) { return std::vector<SearchHit>(); });
    shell.goTo(u"trasig"_s);
    CHECK(MessageBar::nearest(&shell)->text() == errorText(Error::Kind::DatabaseDamaged).whole());
    CHECK(shell.currentPage() == nullptr);
    shell.goTo(u"enheten"_s);
    REQUIRE(shell.currentPage());
    CHECK(shell.currentPage()->title() == u"Enheten"_s);
}

TEST_CASE("pages are made when their room is first entered", "[main_window]") {
    Window at;
    at.open();
    CHECK(at.window.findChildren<UnitPage*>().isEmpty());
    at.trigger(u"Gå till Enheten"_s);
    CHECK(at.window.findChildren<UnitPage*>().size() == 1);
    CHECK(at.window.shell()->currentPage()->title() == u"Enheten"_s);
    at.trigger(u"Gå till Anteckningar"_s);
    CHECK(at.window.shell()->currentPage()->title() == u"Anteckningar"_s);
}

TEST_CASE("a search hit leads to its place", "[main_window]") {
    Window at;
    at.open();
    at.trigger(u"Sök"_s);
    SearchField* field = at.window.shell()->searchField();
    CHECK(QApplication::focusWidget() == field);
    type(field, u"al"_s);
    CHECK(field->completer()->model()->rowCount() == 2);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(at.window.shell()->place() == u"anteckningar/alice"_s);
    QTest::qWait(10); // the field empties itself
    type(field, u"x"_s);
    REQUIRE(field->completer()->model()->rowCount() == 1);
    CHECK(field->completer()->model()->index(0, 0).data().toString() == u"Inget barn heter så"_s);
}

TEST_CASE("a practice unit is marked in the title and on the page, an own unit is not", "[main_window]") {
    const bool practice = GENERATE(true, false);
    Window at;
    UnitSettings settings = at.test.unit->settings();
    settings.practice = practice;
    at.test.unit->saveSettings(settings);
    at.open();
    CHECK(at.window.windowTitle().startsWith(u"Övningsenhet – påhittade uppgifter"_s) == practice);
    bool said = false;
    for (const QLabel* label : at.window.findChildren<QLabel*>())
        said = said || label->text().startsWith(u"Övningsenhet – påhittade uppgifter"_s);
    CHECK(said == practice);
    CHECK(RecentUnits(at.settings).all().empty() == practice);
}

TEST_CASE("no title shows where in the unit one is", "[main_window]") {
    Window at;
    at.open();
    at.window.shell()->goTo(u"anteckningar/alice"_s);
    CHECK(at.window.windowTitle() == u"Björkskolan – Behovskompass"_s);
}

TEST_CASE("text size and scheme follow the keys and are remembered", "[main_window]") {
    Window at;
    const qreal before = QApplication::font().pointSizeF();
    at.trigger(u"Större text"_s);
    CHECK(QApplication::font().pointSizeF() > before);
    CHECK(Appearance::load(at.settings).textPercent == 110);
    for (int i = 0; i < 20; ++i)
        at.trigger(u"Större text"_s);
    CHECK(Appearance::load(at.settings).textPercent == 200);
    at.trigger(u"Växla ljust och mörkt"_s);
    CHECK(isDark(QApplication::palette()));
}

TEST_CASE("the open window can be operated, read and seen at every text size", "[main_window]") {
    const int percent = GENERATE(80, 100, 200);
    const auto scheme = GENERATE(ColourScheme::Light, ColourScheme::Dark);
    Window at;
    at.window.setAppearance({scheme, percent});
    at.window.resize(1366, 740);
    at.open();
    const auto checkTab = [&at](const QString& name) {
        // The layout settles in a few turns of the event loop, more on a busy machine.
        QTest::qWait(20);
        (void)QTest::qWaitFor(
            [&at] { return smallTargets(&at.window).isEmpty() && clippedTexts(&at.window).isEmpty(); }, 3000);
        picture(&at.window, name);
        INFO(name.toStdString());
        CHECK(unnamedControls(&at.window) == QStringList());
        CHECK(smallTargets(&at.window) == QStringList());
        CHECK(clippedTexts(&at.window) == QStringList());
        CHECK(tabFaults(&at.window) == QStringList());
    };
    const QString suffix = u"-%1-%2"_s.arg(scheme == ColourScheme::Dark ? u"dark"_s : u"light"_s).arg(percent);
    checkTab(u"notes"_s + suffix);
    for (const QString& tab :
         {u"installningar"_s, u"formular"_s, u"delat"_s, u"sakerhetskopia"_s, u"gallring"_s, u"kontroll"_s, u"om"_s}) {
        at.window.shell()->goTo(u"enheten/"_s + tab);
        checkTab(u"enheten-"_s + tab + suffix);
    }
}
