// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clock_standing.h"
#include "core/services/log_papers.h"
#include "core/services/open_unit.h"
#include "core/services/seen_history.h"
#include "core/store/connection.h"
#include "core/store/history_log.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/whole_window.h"
#include "ui/child/record_table.h"
#include "ui/common/standing_warnings.h"
#include "ui/common/text_line.h"
#include "ui/forms/date_box.h"
#include "ui/log/log_model.h"
#include "ui/log/log_tab.h"
#include "ui/log/sample_page.h"
#include "ui/shell/log_watch.h"

#include <catch2/generators/catch_generators.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Two children who were read, in a unit that was unlocked and changed.
struct LogShown {
    OpenTestUnit test;
    ChildId egil;
    ChildId tove;
    std::unique_ptr<LogTab> tab;

    LogShown() {
        egil = test.unit->children().save(aChild().named(u"Egil"_s, u"Ek"_s));
        tove = test.unit->children().save(aChild().named(u"Tove"_s, u"Lind"_s));
        for (const ChildId child : {egil, tove})
            test.unit->children().find(child);
        test.unit->history().writeReadings();
        tab = std::make_unique<LogTab>(*test.unit);
        showLarge(tab.get());
    }
    LogSearch* search() const { return qobject_cast<LogSearch*>(tab->at(0)); }
    QTableView* table() const { return search()->findChild<QTableView*>(); }
    template <typename Control> Control* control(const QString& label) const {
        for (QLabel* each : search()->findChildren<QLabel*>())
            if (QString(each->text()).remove(u'&') == label)
                return qobject_cast<Control*>(each->buddy());
        return nullptr;
    }
    QStringList column(int number) const {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts << table()->model()->index(row, number).data().toString();
        return texts;
    }
    void choose(const QString& label, const QString& text) const {
        auto* box = control<QComboBox>(label);
        REQUIRE(box);
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    }
    void type(const QString& label, const QString& text) const {
        auto* edit = control<QLineEdit>(label);
        REQUIRE(edit);
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    SamplePage* openSample() const {
        buttonNamed(search(), u"stickprov"_s)->click();
        return qobject_cast<SamplePage*>(tab->top());
    }
};

} // namespace

TEST_CASE("the log is searched by child, kind, user and day", "[log]") {
    LogShown shown;
    QAbstractItemModelTester tester(shown.table()->model());
    const int all = shown.table()->model()->rowCount();
    CHECK(all > 4);
    CHECK(shown.column(LogModel::Whom).contains(u"Ek, Egil"_s));
    look(shown.tab.get(), u"log"_s);
    shown.type(u"Barn"_s, u"lind"_s);
    const QStringList ofTove = shown.column(LogModel::Whom);
    CHECK_FALSE(ofTove.isEmpty());
    CHECK(ofTove.count(u"Lind, Tove"_s) == ofTove.size());
    shown.choose(u"Vad"_s, u"Läst"_s);
    CHECK(shown.column(LogModel::Whom) == QStringList{u"Lind, Tove"_s});
    CHECK(shown.column(LogModel::Who) == QStringList{u"karin"_s});
    shown.type(u"Barn"_s, u"zzz"_s);
    CHECK(shown.table()->model()->rowCount() == 0);
    shown.control<QLineEdit>(u"Barn"_s)->clear();
    shown.type(u"Barn"_s, shown.egil.toString()); // as for a child that is removed
    CHECK(shown.column(LogModel::Whom) == QStringList{u"Ek, Egil"_s});
    shown.type(u"Barn"_s, u" "_s);
    shown.choose(u"Vad"_s, u"Allt"_s);
    shown.choose(u"Vem"_s, u"karin"_s);
    CHECK(shown.column(LogModel::Who).count(u"karin"_s) == shown.table()->model()->rowCount());
    shown.type(u"Till"_s, shown.test.unit->today().addDays(-1).toString(Qt::ISODate));
    CHECK(shown.table()->model()->rowCount() == 0);
    shown.type(u"Till"_s, shown.test.unit->today().toString(Qt::ISODate));
    CHECK(shown.table()->model()->rowCount() > 4);
}

TEST_CASE("looking at the log stands in the log", "[log]") {
    LogShown shown;
    HistoryQuery query;
    query.record = RecordKind::Log;
    CHECK(HistoryLog(shown.test.unit->connection()).find(query).size() == 1);
}

TEST_CASE("a month's sample is drawn, judged one by one and kept", "[log]") {
    LogShown shown;
    SamplePage* page = shown.openSample();
    REQUIRE(page);
    buttonNamed(page, u"Dra ett stickprov"_s)->click();
    auto* table = page->findChild<RecordTable*>();
    REQUIRE(table->model()->rowCount() == 2);
    CHECK_FALSE(buttonNamed(page, u"Dra ett stickprov"_s)->isVisible());
    page->findChild<TextLine*>()->setText(u"Skolsköterskan hade frågat"_s);
    buttonNamed(page, u"I ordning"_s)->click();
    look(shown.tab.get(), u"log-sample"_s);
    page->findChild<TextLine*>()->setText(u"Varför?"_s);
    buttonNamed(page, u"Att fråga om"_s)->click();
    QStringList said;
    for (int row = 0; row < 2; ++row)
        said << table->model()->index(row, 5).data().toString() + u'/' +
                    table->model()->index(row, 6).data().toString();
    CHECK(said == QStringList{u"i ordning/Skolsköterskan hade frågat"_s, u"att fråga om/Varför?"_s});
    const auto kept =
        HistoryLog(shown.test.unit->connection()).sampleOf(shown.test.unit->today().toString(u"yyyy-MM"_s));
    REQUIRE(kept.size() == 2);
    CHECK(kept.front().checkedBy == u"karin"_s);
    shown.tab->pop();
    CHECK(shown.openSample()->findChild<RecordTable*>()->model()->rowCount() == 2); // not drawn again
}

TEST_CASE("the log and the sample can be operated, read and seen, also at twice the text size", "[log]") {
    LogShown shown;
    const TextSize size(GENERATE(100, 200));
    checkWhole(shown.tab.get());
    SamplePage* page = shown.openSample();
    buttonNamed(page, u"Dra ett stickprov"_s)->click();
    checkWhole(shown.tab.get());
}

namespace {

void giveReason(StandingWarnings& warnings, const QString& button, const QString& reason) {
    buttonNamed(&warnings, button)->click();
    auto* dialog = warnings.findChild<GoingOnDialog*>();
    REQUIRE(dialog);
    buttonNamed(dialog, u"Fortsätt"_s)->click();
    CHECK(dialog->isVisible()); // not without a reason
    dialog->findChild<TextLine*>()->setText(reason);
    buttonNamed(dialog, u"Fortsätt"_s)->click();
}

} // namespace

TEST_CASE("an older copy that was put back is told of, and gone on with only for a reason", "[log]") {
    OpenTestUnit test;
    const QTemporaryDir seen;
    const QString database = test.directory() + u"/data-0001.db"_s;
    test.unit.reset();
    QFile::copy(database, database + u".older"_s);
    test.reopen();
    test.unit->children().save(aChild());
    rememberHistory(*test.unit, SeenHistory(seen.path()));
    test.unit.reset();
    QFile::remove(database);
    QFile::rename(database + u".older"_s, database);
    test.reopen();
    StandingWarnings warnings;
    showLarge(&warnings);
    {
        LogWatch watch(*test.unit, seen.path(), nullptr);
        watch.warn(warnings);
        CHECK(warnings.text(u"log.older"_s).contains(u"äldre kopia"_s));
        giveReason(warnings, u"Fortsätt i den här"_s, u"Disken gick sönder"_s);
        CHECK(historyAge(*test.unit, SeenHistory(seen.path())) == HistoryAge::Known);
        CHECK(warnings.ids().isEmpty());
        watch.warn(warnings);
        CHECK(warnings.ids().isEmpty());
    }
    HistoryQuery query;
    query.shown = HistoryQuery::Shown::Unit;
    const HistoryLog log(test.unit->connection());
    bool stands = false;
    for (const HistoryRow& row : log.rows(log.find(query)))
        stands = stands || row.reason == u"Disken gick sönder"_s;
    CHECK(stands);
}

TEST_CASE("a key file that does not fit is told of, and accepted only for a reason", "[log]") {
    OpenTestUnit test;
    test.unit->connection().exec("UPDATE unit_key_state SET sequence = sequence + 5");
    test.reopen();
    REQUIRE(test.unit->keyFileAge() == KeyFileAge::Older);
    StandingWarnings warnings;
    showLarge(&warnings);
    LogWatch watch(*test.unit, {}, nullptr);
    watch.warn(warnings);
    CHECK(warnings.text(u"keys.age"_s).contains(u"äldre än databasen"_s));
    giveReason(warnings, u"Jag har sett efter"_s, u"Nycklarna är ur gårdagens kopia"_s);
    CHECK(test.unit->keyFileAge() == KeyFileAge::Same);
    CHECK(warnings.ids().isEmpty());
}

TEST_CASE("a clock that has been ahead is told of until somebody says why", "[log]") {
    OpenTestUnit test;
    test.unit.reset();
    test.clock.advance(3650 * qint64(86400));
    test.reopen();
    {
        StandingWarnings warnings;
        LogWatch watch(*test.unit, {}, nullptr);
        watch.warn(warnings);
        CHECK(warnings.ids() == QStringList{u"clock.jumped"_s});
    }
    test.unit.reset();
    test.clock.advance(-3650 * qint64(86400));
    test.reopen();
    StandingWarnings warnings;
    showLarge(&warnings);
    LogWatch watch(*test.unit, {}, nullptr);
    watch.warn(warnings);
    CHECK(warnings.text(u"clock.behind"_s).contains(u"Datorns klocka går efter"_s));
    giveReason(warnings, u"Klockan är rätt nu"_s, u"Fel år i datorn"_s);
    CHECK_FALSE(clockIsBehind(*test.unit));
    CHECK(warnings.ids().isEmpty());
}

TEST_CASE("a clock that goes behind the log is told of", "[log]") {
    OpenTestUnit test;
    test.clock.advance(3 * 86400);
    test.reopen();
    test.unit->children().save(aChild());
    test.unit.reset();
    test.clock.advance(-2 * 86400); // while it was closed
    test.reopen();
    StandingWarnings warnings;
    LogWatch watch(*test.unit, {}, nullptr);
    watch.warn(warnings);
    CHECK(warnings.text(u"clock.behind"_s).contains(u"Datorns klocka går efter"_s));
}
