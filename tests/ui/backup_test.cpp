// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/back_up.h"
#include "core/services/confirm_passphrase.h"
#include "core/services/unit_access.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "tests/ui/whole_window.h"
#include "ui/common/folder_line.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/step_up.h"
#include "ui/common/text_area.h"
#include "ui/idag/idag_page.h"
#include "ui/start/restore_page.h"
#include "ui/start/salvage_page.h"
#include "ui/unit/backup_tab.h"
#include "ui/unit/backup_words.h"
#include "ui/unit/unit_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct BackupShown {
    OpenTestUnit test;
    QTemporaryDir folder;
    UnitPage page{*test.unit};
    BackupTab* tab = page.backup();

    BackupShown() {
        noteConfirmed(*test.unit);
        page.resize(1100, 760);
        page.show();
        page.goTo(u"sakerhetskopia"_s);
        page.reload();
    }
    bool finish(QPushButton* button) {
        QSignalSpy finished(tab, &BackupTab::finished);
        button->click();
        return finished.wait(20000);
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
};

} // namespace

TEST_CASE("a backup is made, checked and tried from the window, and both moments stand there", "[backup]") {
    BackupShown shown;
    picture(&shown.page, u"backup-none"_s);
    shown.tab->useFolder(shown.folder.path());
    REQUIRE(shown.finish(shown.tab->makeButton()));
    REQUIRE(shown.files().size() == 1);
    CHECK(shown.page.messages()->tone() == MessageBar::Tone::Good);
    CHECK(shown.page.messages()->text().contains(shown.files().front()));

    REQUIRE(shown.finish(shown.tab->rehearseButton()));
    CHECK(shown.page.messages()->tone() == MessageBar::Tone::Good);
    const BackupState state = backupState(shown.test.unit->directory());
    CHECK(state.lastMade.isValid());
    CHECK(state.lastTested.isValid());
    CHECK(QDir(shown.test.unit->directory()).entryList({u"work-*"_s}).isEmpty());
    picture(&shown.page, u"backup-made"_s);
}

TEST_CASE("a backup into a folder that is gone says so", "[backup]") {
    BackupShown shown;
    QDir(shown.folder.path()).mkdir(u"kopior"_s);
    shown.tab->useFolder(shown.folder.filePath(u"kopior"_s));
    QDir(shown.folder.path()).rmdir(u"kopior"_s);
    REQUIRE(shown.finish(shown.tab->makeButton()));
    CHECK(shown.page.messages()->tone() == MessageBar::Tone::Error);
    CHECK_FALSE(backupState(shown.test.unit->directory()).lastMade.isValid());
}

TEST_CASE("trying without a backup says that there is none", "[backup]") {
    BackupShown shown;
    shown.tab->useFolder(shown.folder.path());
    shown.tab->rehearseButton()->click();
    CHECK(shown.page.messages()->tone() == MessageBar::Tone::Error);
    CHECK_FALSE(shown.tab->isWorking());
}

TEST_CASE("a folder inside the unit is refused, and what is changed in the tab holds at once", "[backup]") {
    BackupShown shown;
    shown.tab->useFolder(shown.test.unit->directory());
    CHECK(shown.page.messages()->text() == concernText(BackupConcern::InUnit));
    CHECK(backupState(shown.test.unit->directory()).folder.isEmpty());
    shown.tab->findChild<QCheckBox*>()->setChecked(false);
    const auto counts = shown.tab->findChildren<QSpinBox*>();
    REQUIRE(counts.size() == 3);
    for (int i = 0; i < 3; ++i)
        counts[i]->setValue(i + 2);
    const BackupState state = backupState(shown.test.unit->directory());
    CHECK_FALSE(state.daily);
    CHECK(state.kept == BackupsKept{2, 3, 4});
}

TEST_CASE("what is decided of backups is changed only by who has typed the passphrase again", "[backup][step-up]") {
    BackupShown shown;
    shown.test.clock.advance(6 * 60);
    auto* daily = shown.tab->findChild<QCheckBox*>();
    daily->click();
    auto* dialog = shown.tab->findChild<StepUpDialog*>();
    REQUIRE(dialog);
    CHECK(daily->isChecked()); // what holds stands there
    CHECK(backupState(shown.test.directory()).daily);
    dialog->reject();
    CHECK(backupState(shown.test.directory()).daily);
    noteConfirmed(*shown.test.unit);
    daily->click();
    CHECK_FALSE(daily->isChecked());
    CHECK_FALSE(backupState(shown.test.directory()).daily);
}

TEST_CASE("Idag reminds of a backup until there is one that has been tried", "[backup]") {
    OpenTestUnit test;
    UnitSettings settings = test.unit->settings();
    settings.practice = false;
    test.unit->saveSettings(settings);
    IdagPage page(*test.unit);
    page.reload();
    CHECK_FALSE(page.backupReminderText().isEmpty());
    BackupState state;
    state.lastMade = test.unit->clock().now();
    saveBackupState(test.unit->directory(), state);
    page.reload();
    CHECK(page.backupReminderText().startsWith(u"Ingen säkerhetskopia har provats"_s));
    state.lastTested = state.lastMade;
    saveBackupState(test.unit->directory(), state);
    page.reload();
    CHECK(page.backupReminderText().isEmpty());
}

namespace {

/// A backup of a unit that is closed again, and the page that restores it.
struct Restoring {
    OpenTestUnit test;
    QTemporaryDir folder;
    QString backup = folder.filePath(u"a.bkbackup"_s);
    QString there = folder.filePath(u"ny"_s);
    RestorePage page;

    Restoring() {
        writeBackupHere(*test.unit, backup).keep();
        page.resize(1100, 760);
        page.show();
        page.useFile(backup);
        page.folderField()->setFolder(there);
    }
    /// Whether the unit stood at the end.
    bool restore() {
        QSignalSpy restored(&page, &RestorePage::restored);
        page.restoreButton()->click();
        REQUIRE(QTest::qWaitFor([&] { return page.restoreButton()->isEnabled(); }, 20000));
        return restored.count() == 1;
    }
};

} // namespace

TEST_CASE("a backup becomes a unit in a new folder", "[backup]") {
    Restoring restoring;
    CHECK(restoring.page.userField()->currentData().toString() == u"karin"_s);
    restoring.page.passphraseField()->edit()->setText(u"vinter bänk myra sadel 47"_s);
    picture(&restoring.page, u"restore"_s);
    REQUIRE(restoring.restore());
    const auto unit = openUnit(restoring.there, u"karin"_s, u"vinter bänk myra sadel 47"_s, restoring.test.clock);
    CHECK(unit->settings().name == u"Björkskolan"_s);
    CHECK(backupState(restoring.there).copyOf == restoring.test.clock.now());
}

TEST_CASE("lost keys are fetched out of a backup into the unit's own folder", "[backup]") {
    Restoring restoring;
    const QString unit = restoring.test.directory();
    const QString passphrase = u"vinter bänk myra sadel 47"_s;
    restoring.test.unit->children().save(aChild());
    restoring.test.unit.reset();
    REQUIRE(QFile::remove(unit + u"/keys"_s));
    restoring.page.fetchKeysFor(unit, restoring.test.clock);
    CHECK_FALSE(restoring.page.folderField()->isVisible());
    look(&restoring.page, u"fetch-keys"_s);
    restoring.page.passphraseField()->edit()->setText(u"fel fras som inte stämmer"_s);
    CHECK_FALSE(restoring.restore());
    CHECK_FALSE(QFile::exists(unit + u"/keys"_s));
    restoring.page.passphraseField()->edit()->setText(passphrase);
    REQUIRE(restoring.restore());
    CHECK(openUnit(unit, u"karin"_s, passphrase, restoring.test.clock)->children().count() == 1);
    CHECK_FALSE(QFile::exists(restoring.there));
}

TEST_CASE("what stands in the way of restoring is said, and nothing is made", "[backup]") {
    Restoring restoring;
    CHECK_FALSE(restoring.restore()); // no passphrase
    CHECK_FALSE(QFile::exists(restoring.there));
    restoring.page.passphraseField()->edit()->setText(u"fel fras som inte stämmer"_s);
    CHECK_FALSE(restoring.restore());
    CHECK(restoring.page.messages()->tone() == MessageBar::Tone::Error);
    CHECK_FALSE(QFile::exists(restoring.there));

    restoring.page.passphraseField()->edit()->setText(u"vinter bänk myra sadel 47"_s);
    restoring.page.folderField()->setFolder(restoring.test.directory());
    CHECK_FALSE(restoring.restore());
    CHECK(restoring.page.messages()->tone() == MessageBar::Tone::Error);

    restoring.page.wayField()->setCurrentIndex(1);
    restoring.page.paperField()->setPlainText(u"ABCDE"_s);
    CHECK_FALSE(restoring.restore());
    CHECK(restoring.page.messages()->tone() == MessageBar::Tone::Error);
}

TEST_CASE("a file that is no backup is told, and offers nothing to fill in", "[backup]") {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.bkbackup"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("nothing of the kind");
    file.close();
    RestorePage page;
    page.show();
    page.useFile(file.fileName());
    CHECK(page.messages()->tone() == MessageBar::Tone::Error);
    CHECK_FALSE(page.restoreButton()->isEnabled());
    CHECK_FALSE(page.folderField()->isVisible());
}

TEST_CASE("what can be read of a damaged unit becomes a new one from the window", "[backup]") {
    OpenTestUnit test;
    const QTemporaryDir folder;
    const QString there = folder.filePath(u"raddad"_s);
    test.unit.reset();
    QFile database(test.directory() + u"/data-0001.db"_s);
    REQUIRE(database.open(QIODevice::ReadWrite));
    REQUIRE(database.seek(database.size() - 900));
    database.write("spoilt");
    database.close();

    SalvagePage page(test.directory(), u"karin"_s, test.clock);
    page.resize(1100, 760);
    page.show();
    page.folderField()->setFolder(there);
    page.salvageButton()->click();
    CHECK_FALSE(QFile::exists(there)); // no passphrase yet
    page.passphraseField()->edit()->setText(u"vinter bänk myra sadel 47"_s);
    page.salvageButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return !page.report().isEmpty(); }, 20000));
    picture(&page, u"salvage"_s);
    const auto unit = openUnit(there, u"karin"_s, u"vinter bänk myra sadel 47"_s, test.clock);
    CHECK(unit->settings().name == u"Björkskolan"_s);
    CHECK(unit->verify().isEmpty());
    CHECK(QFile::exists(there + u"/salvage.json"_s));
}
