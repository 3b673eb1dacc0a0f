// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/back_up.h"
#include "core/services/confirm_passphrase.h"
#include "core/services/purge.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "ui/child/record_table.h"
#include "ui/common/step_up.h"
#include "ui/common/text_line.h"
#include "ui/purge/purge_list_page.h"
#include "ui/purge/purge_page.h"
#include "ui/purge/purge_receipt_page.h"
#include "ui/purge/purge_tab.h"
#include "ui/purge/retention_rules_page.h"
#include "ui/sharing/batch_ways.h"
#include "ui/users/running_rekey.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Three children whose newest record is four years old, and one of today.
struct OldChildren : OpenTestUnit {
    std::vector<ChildId> old;
    QTemporaryDir backups;

    OldChildren() {
        BackupState state;
        state.folder = backups.path();
        saveBackupState(directory(), state);
        for (const auto& [given, family] :
             {std::pair(u"Maja"_s, u"Ödlund"_s), {u"Alva"_s, u"Berg"_s}, {u"Nils"_s, u"Åkesson"_s}}) {
            old.push_back(unit->children().save(aChild().named(given, family)));
            unit->samtal().save(aBarnsamtal().with(old.back()));
        }
        SharingEntry entry;
        entry.child = old.front();
        entry.at = clock.now();
        entry.by = u"karin"_s;
        entry.what = u"Barnets plan"_s;
        entry.receiver = u"Sven Rask, Första linjen"_s;
        entry.purpose = u"Inför mötet"_s;
        unit->sharing().add(entry);
        keepBackup(*unit, writeBackupHere(*unit, newBackupPath(*unit, backups.path())));
        clock.set(clock.now().addYears(4));
        Child fresh = aChild().named(u"Ny"_s, u"Lind"_s);
        fresh.createdAt = fresh.changedAt = clock.now();
        unit->children().save(fresh);
    }
};

/// The tab *Gallring* over those children.
struct PurgeRoom : OldChildren {
    RunningRekey rekey{*unit};
    PurgeTab tab{*unit, rekey};

    void open() {
        tab.resize(1100, 900);
        tab.show();
        tab.reload();
    }
    PurgePage* preview() {
        open();
        tab.page()->previewButton()->click();
        return qobject_cast<PurgePage*>(tab.top());
    }
};

QStringList column(const RecordTable& table, int number) {
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts.append(table.model()->index(row, number).data().toString());
    return texts;
}

} // namespace

TEST_CASE("what is due is listed with its reason, and what stays by the filter", "[purge]") {
    PurgeRoom test;
    test.open();
    const PurgeListPage& page = *test.tab.page();
    CHECK(column(*page.list(), 0) == QStringList{u"Berg, Alva"_s, u"Åkesson, Nils"_s, u"Ödlund, Maja"_s});
    CHECK(column(*page.list(), 1).front().startsWith(u"Inget stöd har börjat."_s));
    CHECK(page.previewButton()->isEnabled());
    picture(&test.tab, u"purge-list"_s);
    page.filter()->setCurrentIndex(2);
    CHECK(column(*page.list(), 0) == QStringList{u"Lind, Ny"_s});
    CHECK_FALSE(page.previewButton()->isVisible());
}

TEST_CASE("a purge is previewed, asks for decision and day, and leaves a receipt", "[purge]") {
    PurgeRoom test;
    PurgePage* page = test.preview();
    REQUIRE(page);
    CHECK_FALSE(page->purgeButton()->isEnabled());
    page->clockTick()->setChecked(true);
    page->purgeButton()->click();
    CHECK(test.unit->children().count() == 4); // no decision yet
    picture(&test.tab, u"purge-preview"_s);
    REQUIRE(page->exportTo(test.backups.filePath(u"gallring.json"_s)));
    CHECK(QFile::exists(test.backups.filePath(u"gallring.json"_s)));
    page->decision()->setText(u"BUN 2026/114"_s);
    noteConfirmed(*test.unit);
    page->purgeButton()->click();
    INFO(page->messages()->text().toStdString());
    REQUIRE(QTest::qWaitFor([&] { return qobject_cast<PurgeReceiptPage*>(test.tab.top()) != nullptr; }, 20000));
    picture(&test.tab, u"purge-receipt"_s);
    CHECK(test.unit->children().count() == 1);
    REQUIRE(purgeReceipts(*test.unit).size() == 1);
    const PurgeReceipt receipt = purgeReceipts(*test.unit).front();
    CHECK(receipt.rekeyed);
    CHECK(receipt.exported);
    CHECK(receipt.decision == u"BUN 2026/114"_s);
    CHECK(receipt.backups.size() == 1);
    auto* shown = static_cast<PurgeReceiptPage*>(test.tab.top());
    for (const QString& name : {u"kvitto.pdf"_s, u"kvitto.html"_s})
        CHECK(shown->save(test.backups.filePath(name)));
    test.tab.pop();
    CHECK(column(*test.tab.page()->receipts(), 2) == QStringList{u"BUN 2026/114"_s});
    picture(&test.tab, u"purge-after"_s);
}

TEST_CASE("a purge that was stopped before the new key is finished from the list", "[purge]") {
    PurgeRoom test;
    purge(*test.unit, {test.old, u"BUN 2026/114"_s, false});
    test.open();
    REQUIRE(test.tab.page()->finishButton()->isVisible());
    test.tab.page()->finishButton()->click();
    CHECK(test.rekey.isRunning());
    CHECK_FALSE(test.tab.page()->finishButton()->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return !test.rekey.isRunning(); }, 20000));
    CHECK_FALSE(test.tab.page()->finishButton()->isVisible());
    CHECK_FALSE(purgeIsUnfinished(*test.unit));
    CHECK(test.tab.page()->messages()->text().contains(u"Enheten har en ny nyckel"_s));
}

TEST_CASE("a purge's new key is made while the unit stays in use, and is made again for what was written", "[purge]") {
    PurgeRoom test;
    PurgePage* page = test.preview();
    REQUIRE(page);
    page->clockTick()->setChecked(true);
    page->decision()->setText(u"BUN 2026/114"_s);
    noteConfirmed(*test.unit);
    page->purgeButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return test.rekey.isRunning(); }, 20000));
    test.tab.pop(); // back to the list meanwhile, and something is written
    const ChildId written = test.unit->children().save(aChild().named(u"Siv"_s, u"Ek"_s));
    picture(&test.tab, u"purge-rekeying"_s);
    REQUIRE(QTest::qWaitFor([&] { return !test.rekey.isRunning(); }, 20000));
    CHECK_FALSE(purgeIsUnfinished(*test.unit));
    CHECK(test.unit->children().contains(written));
    CHECK(test.tab.depth() == 1);
    CHECK(test.tab.page()->messages()->tone() == MessageBar::Tone::Good);
    CHECK(test.unit->verify().isEmpty());
}

TEST_CASE("what is to be purged is saved as papers too, one for each child, and the receipt says so", "[purge]") {
    PurgeRoom test;
    PurgePage* page = test.preview();
    REQUIRE(page);
    page->papers()->pdfButton()->click();
    auto* stepUp = page->findChild<StepUpDialog*>();
    REQUIRE(stepUp); // also of one child
    stepUp->reject();
    noteConfirmed(*test.unit);
    page->papers()->pdfButton()->click();
    auto* folders = page->findChild<QFileDialog*>();
    REQUIRE(folders);
    const QTemporaryDir archive;
    QSignalSpy finished(page->papers(), &BatchWays::finished);
    Q_EMIT folders->fileSelected(archive.path());
    REQUIRE((finished.count() > 0 || finished.wait(20000)));
    INFO(page->messages()->text().toStdString() + page->papers()->told().toStdString());
    REQUIRE(page->papers()->allLeft());
    const QStringList files = QDir(archive.path()).entryList(QDir::Files, QDir::Name);
    CHECK(files == QStringList{u"gallring-1.pdf"_s, u"gallring-2.pdf"_s, u"gallring-3.pdf"_s});
    CHECK(test.unit->sharing().ofChild(test.old.back()).front().purpose == u"Sparat före gallring"_s);
    picture(&test.tab, u"purge-papers"_s);
    page->clockTick()->setChecked(true);
    page->decision()->setText(u"BUN 2026/114"_s);
    page->purgeButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return qobject_cast<PurgeReceiptPage*>(test.tab.top()) != nullptr; }, 20000));
    CHECK(purgeReceipts(*test.unit).front().exported);
}

TEST_CASE("two new keys are not made at once", "[purge]") {
    PurgeRoom test;
    purge(*test.unit, {test.old, u"BUN 2026/114"_s, false});
    test.open();
    bool first = false;
    test.rekey.start(&test.tab, {}, [&](const RunningRekey::Outcome&) { first = true; });
    test.tab.page()->finishButton()->click();
    CHECK(test.tab.page()->messages()->text().contains(u"Vänta tills det är klart"_s));
    REQUIRE(QTest::qWaitFor([&] { return first; }, 20000));
    test.tab.page()->finishButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return !test.rekey.isRunning(); }, 20000));
    CHECK_FALSE(purgeIsUnfinished(*test.unit));
}

TEST_CASE("the document plan is kept as it was filled in", "[purge]") {
    PurgeRoom test;
    test.open();
    test.tab.page()->rulesButton()->click();
    auto* page = qobject_cast<RetentionRulesPage*>(test.tab.top());
    REQUIRE(page);
    CHECK(page->value() == RetentionRules());
    RetentionRules rules;
    rules.decision = u"KS 2026/17"_s;
    rules.of(DocumentClass::Compass) = {10, true};
    rules.of(DocumentClass::Card).years = 5;
    page->setValue(rules);
    CHECK(page->value() == rules);
    CHECK_FALSE(page->years(DocumentClass::Compass)->isEnabled());
    CHECK_FALSE(page->journal(DocumentClass::Identity));
    picture(&test.tab, u"purge-rules"_s);
    page->saveButton()->click();
    CHECK(retentionRules(*test.unit) == RetentionRules()); // not without the passphrase
    auto* stepUp = page->findChild<StepUpDialog*>();
    REQUIRE(stepUp);
    stepUp->reject();
    noteConfirmed(*test.unit);
    page->saveButton()->click();
    CHECK(retentionRules(*test.unit) == rules);
    CHECK(test.tab.depth() == 1);
    CHECK(column(*test.tab.page()->list(), 0).isEmpty());
}
