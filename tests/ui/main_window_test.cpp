// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/services/backup_state.h"
#include "core/services/error_text.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/main_window_room.h"
#include "tests/ui/picture.h"
#include "tests/ui/typing.h"
#include "tests/ui/whole_window.h"
#include "ui/common/message_bar.h"
#include "ui/common/standing_warnings.h"
#include "ui/shell/search_field.h"
#include "ui/start/recent_units.h"
#include "ui/start/restore_page.h"
#include "ui/start/salvage_page.h"
#include "ui/start/start_page.h"
#include "ui/unit/backup_words.h"
#include "ui/unit/check_tab.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QCompleter>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

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

TEST_CASE("when the unit was last backed up, and a backup last tried, stands in every room", "[main_window][backup]") {
    Window at;
    UnitSettings settings = at.test.unit->settings();
    settings.practice = false;
    at.test.unit->saveSettings(settings);
    BackupState state;
    state.lastMade = at.test.clock.now().addDays(-1);
    saveBackupState(at.test.directory(), state);
    at.open();
    const auto said = [&at](const QString& text) {
        settle();
        for (const QLabel* label : at.window.shell()->findChildren<QLabel*>())
            if (label->text() == text)
                return label->isVisible();
        return false;
    };
    CHECK(said(shortBackupText(state)));
    CHECK(shortBackupText(state).endsWith(u"Provad: aldrig"_s));
    state.lastTested = at.test.clock.now();
    saveBackupState(at.test.directory(), state);
    at.window.shell()->goTo(u"enheten"_s);
    CHECK(said(shortBackupText(state)));
    CHECK_FALSE(shortBackupText(state).contains(u"aldrig"_s));
}

TEST_CASE("what a check finds leads on to a backup or a new unit of what can be read", "[main_window][backup]") {
    Window at;
    at.open();
    at.window.shell()->goTo(u"enheten/kontroll"_s);
    auto* tab = at.window.findChild<CheckTab*>();
    REQUIRE(tab);
    QFile data(QDir(at.test.directory()).filePath(u"data-0001.db"_s));
    REQUIRE(data.open(QIODevice::ReadWrite));
    REQUIRE(data.seek(data.size() - 900));
    data.write("spoilt");
    data.close();
    QSignalSpy finished(tab, &CheckTab::finished);
    tab->button()->click();
    REQUIRE((finished.count() > 0 || finished.wait(30'000)));
    MessageBar* said = at.window.shell()->currentPage()->messages();
    CHECK(said->tone() == MessageBar::Tone::Error);
    look(&at.window, u"check-damaged"_s);
    const bool salvage = GENERATE(true, false);
    buttonNamed(said, salvage ? u"Lås och rädda"_s : u"Lås och återställ"_s)->click();
    CHECK(QTest::qWaitFor([&] { return !at.window.isOpen(); }, 5000));
    CHECK((qobject_cast<SalvagePage*>(at.window.centralWidget()) != nullptr) == salvage);
    CHECK((qobject_cast<RestorePage*>(at.window.centralWidget()) != nullptr) == !salvage);
}

TEST_CASE("the open tab of Enheten stays in sight when a warning takes of the height", "[main_window]") {
    Window at;
    at.window.resize(1200, 620);
    at.open();
    at.window.shell()->goTo(u"enheten/kontroll"_s);
    settle();
    at.window.shell()->warnings()->stand({u"prov"_s, u"Det är något med enheten."_s, u"Se efter."_s});
    at.window.shell()->warnings()->stand({u"prov2"_s, u"Det är något mer med enheten."_s, u"Se efter."_s});
    settle();
    const QWidget* open = at.window.shell()->currentPage()->firstFocus();
    REQUIRE(open);
    CHECK(open->visibleRegion().boundingRect().height() == open->height());
}

TEST_CASE("a damaged unit is reached from the start page without being unlocked", "[main_window][backup]") {
    Window at;
    at.window.showStart();
    auto* start = qobject_cast<StartPage*>(at.window.centralWidget());
    REQUIRE(start);
    auto* button = buttonNamed(start, u"Rädda en skadad enhet"_s);
    REQUIRE(button);
    button->click();
    auto* folders = start->findChild<QFileDialog*>();
    REQUIRE(folders);
    CHECK(folders->testOption(QFileDialog::DontUseNativeDialog));
    Q_EMIT folders->fileSelected(at.test.directory());
    CHECK(qobject_cast<SalvagePage*>(at.window.centralWidget()));
}

TEST_CASE(
    "at the size the window begins with, Enheten scrolls in one place and its heading is whole", "[main_window]") {
    Window at;
    at.window.resize(1200, 720);
    at.open();
    at.window.shell()->goTo(u"enheten/sakerhetskopia"_s);
    at.window.shell()->currentPage()->messages()->show(MessageBar::Tone::Info, u"Med din roll kan du inte det."_s);
    look(&at.window, u"enheten-1200"_s);
    const Page* page = at.window.shell()->currentPage();
    const auto scrolls = page->findChildren<QScrollArea*>();
    for (const QScrollArea* area : scrolls)
        if (area->isVisible() && area->verticalScrollBar()->maximum() > area->verticalScrollBar()->minimum())
            for (const QScrollArea* inner : area->findChildren<QScrollArea*>())
                if (inner->isVisible())
                    CHECK(inner->verticalScrollBar()->maximum() == inner->verticalScrollBar()->minimum());
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (label->isVisible() && label->text() == page->title())
            CHECK(label->visibleRegion().boundingRect().height() == label->height());
}
