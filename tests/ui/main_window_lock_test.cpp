// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/services/backup_state.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/main_window_room.h"
#include "tests/ui/typing.h"
#include "tests/ui/whole_window.h"
#include "ui/common/attempt.h"
#include "ui/common/clipboard.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/standing_warnings.h"
#include "ui/common/text_area.h"
#include "ui/shell/idle_watch.h"
#include "ui/start/create_unit_wizard.h"
#include "ui/start/salvage_page.h"
#include "ui/unit/backup_words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("Ctrl+L keeps the draft, drops every page and comes back to the same place", "[main_window]") {
    Window at;
    at.open();
    at.window.shell()->goTo(u"anteckningar/rad-7"_s);
    type(at.notes()->text, u"Vill byta skolgård"_s);
    const QPointer<UnitShell> shell = at.window.shell();
    at.trigger(u"Lås"_s);
    CHECK_FALSE(at.window.isOpen());
    CHECK(shell.isNull());
    REQUIRE(at.unlockPage());
    CHECK(at.unlockPage()->directory() == at.test.directory());
    CHECK(at.window.windowTitle() == u"Behovskompass"_s);
    CHECK_FALSE(UnitLock::holder(at.test.directory()).has_value());
    for (const QWidget* widget : QApplication::allWidgets())
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            CHECK_FALSE(edit->text().contains(u"skolgård"_s));

    auto* field = at.unlockPage()->findChild<PassphraseField*>();
    field->edit()->setText(u"vinter bänk myra sadel 47"_s);
    QTest::keyClick(field->edit(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&at] { return at.window.isOpen(); }, 60'000));
    CHECK(at.notes()->text->text() == u"Vill byta skolgård"_s);
    CHECK(at.window.shell()->place() == u"anteckningar/rad-7"_s);
}

TEST_CASE("the unit is locked, and the program ended, also from a dialog over the window", "[main_window]") {
    Window at;
    at.open();
    const auto [key, locked] = GENERATE(std::pair(Qt::Key_L, true), std::pair(Qt::Key_Q, false));
    auto* dialog = new QDialog(at.window.shell()->currentPage());
    auto* edit = new QLineEdit(u"Vill byta skolgård"_s, dialog);
    dialog->open();
    const QPointer<QLineEdit> typedIn = edit;
    QTest::keyClick(edit, key, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&at] { return !at.window.isOpen(); }, 5000));
    CHECK(typedIn.isNull());
    CHECK((at.unlockPage() != nullptr) == locked);
    CHECK(at.window.isVisible() == locked);
}

TEST_CASE("damage is told soon after unlocking, with the way to what was found", "[main_window]") {
    Window at;
    for (int i = 0; i < 40; ++i)
        at.test.unit->children().save(aChild());
    at.test.reopen();
    QFile data(QDir(at.test.directory()).filePath(u"data-0001.db"_s));
    REQUIRE(data.open(QIODevice::ReadWrite));
    const qint64 middle = data.size() - 2048; // in the last page
    REQUIRE(data.seek(middle));
    const QByteArray byte = data.read(1);
    REQUIRE(data.seek(middle));
    REQUIRE(data.write(QByteArray(1, char(byte.at(0) ^ 1))) == 1);
    data.close();
    at.open();
    StandingWarnings* warnings = at.window.shell()->warnings();
    REQUIRE(QTest::qWaitFor([warnings] { return warnings->stands(u"damage"_s); }, 60'000));
    buttonNamed(warnings, u"Lås och rädda"_s)->click();
    CHECK(QTest::qWaitFor([&at] { return qobject_cast<SalvagePage*>(at.window.centralWidget()) != nullptr; }, 5000));
}

TEST_CASE("locking empties the clipboard of what the program put there", "[main_window]") {
    Window at;
    at.open();
    auto* content = new QMimeData;
    content->setText(u"Trygghet: barnet 4"_s);
    copyForAWhile(content);
    REQUIRE(QApplication::clipboard()->text().contains(u"Trygghet"_s));
    for (const QString& history :
         {u"ExcludeClipboardContentFromMonitorProcessing"_s, u"CanIncludeInClipboardHistory"_s,
          u"CanUploadToCloudClipboard"_s, u"Clipboard Viewer Ignore"_s})
        CHECK(
            QApplication::clipboard()->mimeData()->data(u"application/x-qt-windows-mime;value=\"%1\""_s.arg(history)) ==
            QByteArray(4, '\0'));
    at.trigger(u"Lås"_s);
    CHECK(QApplication::clipboard()->text().isEmpty());
}

TEST_CASE("the clipboard is emptied after half a minute of what the program put there", "[main_window]") {
    auto* content = new QMimeData;
    content->setText(u"Trygghet: barnet 4"_s);
    copyForAWhile(content);
    auto* clearing = qApp->findChild<QTimer*>(u"clipboardClearing"_s);
    REQUIRE(clearing);
    CHECK(clearing->isActive());
    CHECK(clearing->isSingleShot());
    CHECK(clearing->interval() == 30'000);
    CHECK(clearing->remainingTime() > 29'000);
    CHECK(QApplication::clipboard()->text().contains(u"Trygghet"_s));
    clearing->start(0); // as when the time has passed
    CHECK(QTest::qWaitFor([] { return QApplication::clipboard()->text().isEmpty(); }, 2000));
    clearing->setInterval(30'000);
    clearing->stop();
}

TEST_CASE(
    "what is copied out of a field is marked, and gone after half a minute and when the unit locks", "[main_window]") {
    Window at;
    at.open();
    clearClipboardAfterAWhile([] { return false; }); // another program's
    QApplication::clipboard()->setText(u"Lunch"_s);
    QTest::qWait(10);
    CHECK_FALSE(QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    clearClipboardAfterAWhile([] { return true; }); // the offscreen platform does not know
    QLineEdit edit(u"Otto Ek"_s);
    edit.selectAll();
    edit.copy();
    QTest::qWait(10);
    const QMimeData* there = QApplication::clipboard()->mimeData();
    REQUIRE(there->text() == u"Otto Ek"_s);
    CHECK(there->hasFormat(u"x-kde-passwordManagerHint"_s));
    auto* clearing = qApp->findChild<QTimer*>(u"clipboardClearing"_s);
    REQUIRE(clearing);
    CHECK(clearing->isActive());
    clearing->start(0); // as when the time has passed
    CHECK(QTest::qWaitFor([] { return QApplication::clipboard()->text().isEmpty(); }, 2000));
    clearing->setInterval(30'000);
    clearing->stop();
    edit.copy();
    QTest::qWait(10);
    at.trigger(u"Lås"_s);
    CHECK(QApplication::clipboard()->text().isEmpty());
    clearClipboardAfterAWhile();
}

TEST_CASE("a wizard that makes a unit goes when the unit locks, with what is typed in it", "[main_window]") {
    Window at;
    at.open();
    at.window.createUnit();
    const QPointer<CreateUnitWizard> wizard = at.window.findChild<CreateUnitWizard*>();
    REQUIRE(wizard);
    at.trigger(u"Lås"_s);
    CHECK_FALSE(at.window.isOpen());
    CHECK(wizard.isNull());
}

namespace {

/// The window with a unit that is locked, and so short a time until what is typed is forgotten.
struct Untouched {
    OpenTestUnit test;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    MainWindow window;

    Untouched() : window(parts()) {
        test.unit.reset();
        window.show();
        QApplication::setActiveWindow(&window);
    }
    MainWindowParts parts() {
        MainWindowParts parts{{}, {}, test.clock, settings, folder.filePath(u"ovning"_s)};
        parts.forgetAfter = std::chrono::milliseconds(200);
        return parts;
    }
    QString said() const { return static_cast<Page*>(window.centralWidget())->messages()->text(); }
};

} // namespace

TEST_CASE("a passphrase that stands typed is forgotten when nobody touches the computer", "[main_window]") {
    Untouched at;
    at.window.showUnlock(at.test.directory());
    auto* field = at.window.centralWidget()->findChild<PassphraseField*>();
    REQUIRE(field);
    field->edit()->setText(u"vinter bänk"_s);
    CHECK(QTest::qWaitFor([field] { return field->text().isEmpty(); }, 5000));
    CHECK(at.said().contains(u"Ingen har rört datorn"_s));
}

TEST_CASE("the paper key that stands typed is forgotten when nobody touches the computer", "[main_window]") {
    Untouched at;
    at.window.showUnlock(at.test.directory());
    buttonNamed(at.window.centralWidget(), u"Glömt lösenfrasen"_s)->click();
    auto* key = at.window.centralWidget()->findChild<TextArea*>();
    REQUIRE(key);
    key->setPlainText(u"ABCDE FGHIJ"_s);
    CHECK(QTest::qWaitFor([key] { return key->toPlainText().isEmpty(); }, 5000));
    CHECK_FALSE(key->document()->isUndoAvailable());
    CHECK(at.said().contains(u"Ingen har rört datorn"_s));
}

TEST_CASE("a wizard that makes a unit is closed when nobody touches the computer", "[main_window]") {
    Untouched at;
    at.window.showStart();
    at.window.createUnit();
    const QPointer<CreateUnitWizard> wizard = at.window.findChild<CreateUnitWizard*>();
    REQUIRE(wizard);
    CHECK(QTest::qWaitFor([&wizard] { return wizard.isNull(); }, 5000));
    CHECK(at.said().contains(u"Ingen har rört datorn"_s));
}

TEST_CASE("the unit locks itself when nobody touches anything, and not while somebody does", "[main_window]") {
    using namespace std::chrono_literals;
    IdleWatch watch;
    int idle = 0;
    QObject::connect(&watch, &IdleWatch::idle, &watch, [&idle] { ++idle; });
    QLineEdit edit;
    edit.show();
    watch.start(400ms);
    for (int i = 0; i < 8; ++i) {
        QTest::qWait(100);
        QTest::keyClick(&edit, Qt::Key_A);
    }
    CHECK(idle == 0);
    CHECK(QTest::qWaitFor([&idle] { return idle == 1; }, 3000));
    QTest::qWait(600);
    CHECK(idle == 1);
}

TEST_CASE("the day's first unlocking makes the day's backup, and the next does not", "[shell]") {
    Window shown;
    const QTemporaryDir backups;
    BackupState state;
    state.folder = backups.path();
    saveBackupState(shown.test.directory(), state);
    const auto made = [&] {
        return QDir(backups.path()).entryList({u"*.bkbackup"_s}, QDir::Files).size();
    };
    shown.open();
    REQUIRE(QTest::qWaitFor([&] { return made() == 1; }, 20'000));
    CHECK(backupState(shown.test.directory()).lastMade == shown.test.clock.now());
}

TEST_CASE("a restored unit says which day it is from until somebody goes on with it", "[shell]") {
    Window shown;
    BackupState state;
    state.copyOf = shown.test.clock.now().addDays(-3);
    saveBackupState(shown.test.directory(), state);
    shown.open();
    StandingWarnings* warnings = shown.window.shell()->warnings();
    REQUIRE(warnings->ids() == QStringList{u"backup.copy"_s});
    buttonNamed(warnings, u"Fortsätt i den här"_s)->click();
    CHECK(warnings->ids().isEmpty());
    CHECK_FALSE(backupState(shown.test.directory()).copyOf.isValid());
}

TEST_CASE("all that is to be known at unlocking stands, also when the unit has been checked and backed up", "[shell]") {
    Window shown;
    const QTemporaryDir backups;
    BackupState state;
    state.copyOf = shown.test.clock.now().addDays(-3);
    state.recoveryUsed = shown.test.clock.now().addDays(-2);
    state.folder = backups.path();
    saveBackupState(shown.test.directory(), state);
    shown.test.clock.advance(3 * 86400);
    shown.test.reopen();
    shown.test.unit->children().save(aChild());
    shown.test.unit.reset();
    shown.test.clock.advance(-2 * 86400);
    shown.test.reopen();
    shown.open();
    UnitShell* shell = shown.window.shell();
    const QStringList all{u"backup.copy"_s, u"recovery.used"_s, u"clock.behind"_s};
    CHECK(shell->warnings()->ids() == all);
    look(&shown.window, u"standing-warnings"_s);
    const auto made = [&] {
        return QDir(backups.path()).entryList({u"*.bkbackup"_s}, QDir::Files).size();
    };
    REQUIRE(QTest::qWaitFor([&] { return made() == 1; }, 20'000)); // after the check
    QTest::qWait(100);
    attempt(shell->currentPage(), [] {});
    shell->goTo(u"enheten/kontroll"_s);
    shell->currentPage()->reload();
    CHECK(shell->warnings()->ids() == all);
    CHECK(shell->warnings()->isVisible());
    buttonNamed(shell->warnings(), u"Till Användare"_s)->click();
    CHECK(shell->place() == usersPlace());
    CHECK(shell->warnings()->ids() == all); // a new key is not made by looking
}
