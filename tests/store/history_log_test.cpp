// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history_chain.h"
#include "core/store/history_log.h"
#include "core/store/plan_repository.h"
#include "core/store/samtal_repository.h"
#include "core/store/transaction.h"
#include "tests/store/logged_unit.h"
#include "tests/support/filled_records.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("reading the same again within ten minutes is one row", "[store][audit]") {
    LoggedUnit unit;
    const ChildId child = unit.children.save(aChild());
    const auto reads = [&] {
        return unit.rowsOf(ChangeKind::Read);
    };
    unit.history.noteRead(RecordKind::Plan, child);
    unit.clock.advance(599);
    unit.history.noteRead(RecordKind::Plan, child);
    CHECK(reads() == 1);
    unit.history.noteRead(RecordKind::Samtal, child);
    unit.history.noteRead(RecordKind::Child);
    CHECK(reads() == 3);
    unit.clock.advance(1);
    unit.history.noteRead(RecordKind::Plan, child);
    CHECK(reads() == 4);
    unit.clock.advance(-90000); // set back: what is not known to be near is a row of its own
    unit.history.noteRead(RecordKind::Plan, child);
    CHECK(reads() == 5);
    CHECK(unit.findings().empty());
    CHECK(unit.history.ofChild(child).size() == 1); // changes alone
}

TEST_CASE("a reading inside a transaction, or while somebody gathers them, waits and is not lost", "[store][audit]") {
    LoggedUnit unit;
    const ChildId child = unit.children.save(aChild());
    {
        Transaction transaction(unit.connection);
        unit.history.noteRead(RecordKind::Plan, child);
        CHECK(unit.rowsOf(ChangeKind::Read) == 0);
    } // taken back
    unit.history.writeReadings();
    CHECK(unit.rowsOf(ChangeKind::Read) == 1);
    int asked = 0;
    unit.history.setOnReadingsWait([&] { ++asked; });
    unit.history.noteRead(RecordKind::Samtal, child);
    unit.history.noteRead(RecordKind::Consent, child);
    CHECK(asked == 1);
    CHECK(unit.rowsOf(ChangeKind::Read) == 1);
    unit.history.writeReadings();
    CHECK(unit.rowsOf(ChangeKind::Read) == 3);
    unit.history.noteUnlocked();
    unit.history.noteRead(RecordKind::Meeting, child);
    unit.history.noteLocked(nullptr);
    CHECK(unit.rowsOf(ChangeKind::Read) == 4);
    CHECK(unit.findings().empty());
}

TEST_CASE("nothing of a child is given out while its reading cannot be written in the log", "[store][audit]") {
    LoggedUnit unit;
    const ChildId child = unit.children.save(aChild());
    const ChildId other = unit.children.save(aChild().named(u"Bo"_s));
    unit.clock.advance(3600);
    const bool inWindow = GENERATE(false, true);
    if (inWindow)
        unit.history.setOnReadingsWait([] {});
    unit.connection.exec("PRAGMA query_only = ON"); // as a full disk
    if (inWindow) {
        CHECK(unit.children.find(child)); // the turn in which it begins to fail
        unit.history.writeReadings();
    } else {
        CHECK_THROWS_AS(unit.children.find(child), Error);
    }
    CHECK_THROWS_AS(unit.children.find(child), Error);
    CHECK_THROWS_AS(unit.children.find(other), Error);
    CHECK_THROWS_AS(unit.children.rows({}, 0, 5), Error);
    CHECK_THROWS_AS(unit.children.search(u"Bo"_s), Error);
    unit.connection.exec("PRAGMA query_only = OFF");
    CHECK(unit.rowsOf(ChangeKind::Read) == 0);
    CHECK(unit.children.find(other));
    unit.history.writeReadings();
    CHECK(unit.rowsOf(ChangeKind::Read) == 3); // what was asked for and refused stands there too: two children, a list
    CHECK(unit.findings().empty());
}

TEST_CASE(
    "what is saved as it is typed has its hash when the unit locks, or is unlocked after a crash", "[store][audit]") {
    LoggedUnit unit;
    const ChildId child = unit.children.save(aChild());
    unit.history.noteUnlocked();
    Meeting meeting = aMeeting({child});
    unit.meetings.save(meeting);
    for (const char16_t letter : {u'a', u'b', u'c'}) {
        meeting.place = QString(QChar(letter));
        unit.meetings.save(meeting);
        CHECK(unit.findings().empty());
    }
    const bool crashed = GENERATE(false, true);
    if (crashed) {
        HistoryRepository next(unit.connection, u"rektor"_s, unit.clock);
        next.noteUnlocked();
        next.noteLocked(nullptr);
    } else {
        unit.history.noteLocked(nullptr);
    }
    CHECK(unit.rowsOf(ChangeKind::Settled) == 1);
    CHECK(unit.findings().empty());
    unit.connection.exec("UPDATE meeting SET place = 'x'");
    REQUIRE(unit.findings().size() == 1);
    CHECK(unit.findings().front().record == RecordKind::Meeting);
}

TEST_CASE("the end of a session is signed by its user", "[store][audit]") {
    LoggedUnit unit;
    const SecureBytes seed = SecureBytes::random(32);
    unit.history.noteLocked(&seed); // never unlocked
    CHECK(unit.rows() == 0);
    unit.history.noteUnlocked();
    unit.history.noteLocked(&seed);
    CHECK(unit.rows() == 2);
    CHECK(unit.findings().empty());
    SECTION("another signature") {
        unit.connection.exec("UPDATE history_signature SET signature = zeroblob(64)");
        CHECK(
            unit.findings() ==
            std::vector{HistoryFinding{HistoryFinding::Kind::Signed, 2, RecordKind::Log, 0, std::nullopt}});
    }
    SECTION("somebody else's key") {
        unit.connection.exec("UPDATE history_signature SET public_key = randomblob(32)");
        CHECK(unit.findings().size() == 1);
    }
}

TEST_CASE("the newest row and its hash can be asked for", "[store][audit]") {
    LoggedUnit unit;
    CHECK_FALSE(unit.history.head());
    CHECK_FALSE(unit.history.newestAt());
    unit.children.save(aChild());
    REQUIRE(unit.history.head());
    CHECK(unit.history.head()->sequence == 1);
    CHECK(unit.history.hashAt(1) == unit.history.head()->hash);
    CHECK_FALSE(unit.history.hashAt(2));
    CHECK(unit.history.newestAt() == unit.clock.now());
}

TEST_CASE("the log is found by period, user, kind and child, newest first", "[store][audit]") {
    LoggedUnit unit;
    const ChildId asa = unit.children.save(aChild());
    unit.clock.advance(86400);
    const ChildId bo = unit.children.save(aChild().named(u"Bo"_s));
    HistoryRepository karin(unit.connection, u"karin"_s, unit.clock);
    karin.noteRead(RecordKind::Plan, asa);
    karin.noteRead(RecordKind::Child);
    const HistoryLog log(unit.connection);
    using Numbers = std::vector<qint64>;
    HistoryQuery query;
    CHECK(log.find(query) == Numbers{4, 3, 2, 1});
    query.shown = HistoryQuery::Shown::Readings;
    CHECK(log.find(query) == Numbers{4, 3});
    query.children = std::vector{asa};
    CHECK(log.find(query) == Numbers{3});
    query.shown = HistoryQuery::Shown::Everything;
    CHECK(log.find(query) == Numbers{3, 1});
    query.to = today();
    CHECK(log.find(query) == Numbers{1});
    query = {};
    query.from = today().addDays(1);
    CHECK(log.find(query) == Numbers{4, 3, 2});
    query.by = u"rektor"_s;
    CHECK(log.find(query) == Numbers{2});
    query.children.emplace(); // nobody has that name
    CHECK(log.find(query).empty());
    query = {};
    query.record = RecordKind::Plan;
    CHECK(log.find(query) == Numbers{3});
    CHECK(log.logins() == QStringList{u"karin"_s, u"rektor"_s});
    const auto rows = log.rows({3, 2});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].childName == u"Ödlund, Åsa"_s);
    CHECK(rows[1].entry.child == bo);
}

TEST_CASE("a month's sample of readings is drawn once, judged and kept", "[store][audit]") {
    LoggedUnit unit;
    for (int i = 0; i < 15; ++i)
        unit.history.noteRead(RecordKind::Plan, unit.children.save(aChild().named(QString::number(i))));
    unit.history.noteRead(RecordKind::Child); // a list is of no child
    const QString month = today().toString(u"yyyy-MM"_s);
    const HistoryLog log(unit.connection);
    HistorySample sample(unit.connection, unit.history);
    sample.draw(month, 10);
    const auto drawn = log.sampleOf(month);
    REQUIRE(drawn.size() == 10);
    for (const SampledReading& each : drawn) {
        CHECK(each.row.entry.change == ChangeKind::Read);
        CHECK(each.row.entry.child);
        CHECK_FALSE(each.inOrder);
    }
    CHECK(failure([&] { sample.draw(month, 10); }) == Error::Kind::AlreadyExists);
    sample.judge(month, drawn[3].row.sequence, false, u"Varför på en söndag?"_s, u"rektor"_s, today());
    CHECK(failure([&] { sample.judge(month, 9999, true, {}, u"rektor"_s, today()); }) == Error::Kind::NotFound);
    const SampledReading judged = log.sampleOf(month)[3];
    CHECK(judged.inOrder == false);
    CHECK(judged.note == u"Varför på en söndag?"_s);
    CHECK(judged.checkedBy == u"rektor"_s);
    CHECK(judged.checkedOn == today());
    CHECK(unit.findings().empty());
    unit.connection.exec("UPDATE history_sample SET verdict = 1");
    CHECK(unit.findings().front().record == RecordKind::Sample);
    sample.draw(today().addMonths(-1).toString(u"yyyy-MM"_s), 10);
    CHECK(log.sampleOf(today().addMonths(-1).toString(u"yyyy-MM"_s)).empty());
}

TEST_CASE("a clock that was set back more than a day is noticed at the next opening", "[store][audit]") {
    LoggedUnit unit;
    unit.history.noteUnlocked();
    CHECK_FALSE(HistoryLog(unit.connection).clockWasBefore());
    const QDateTime newest = unit.clock.now();
    unit.clock.advance(-GENERATE(86000, 90000, 10 * 365 * 86400));
    HistoryRepository next(unit.connection, u"rektor"_s, unit.clock);
    next.noteUnlocked();
    const bool isFar = unit.clock.now().secsTo(newest) > 86400;
    CHECK(HistoryLog(unit.connection).clockWasBefore() == (isFar ? std::optional(newest) : std::nullopt));
    CHECK(unit.findings().empty()); // the order is that of the rows
    CHECK(HistoryLog(unit.connection).find({}) == std::vector<qint64>{2, 1});
}
