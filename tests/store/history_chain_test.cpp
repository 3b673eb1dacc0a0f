// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/child_repository.h"
#include "core/store/history_chain.h"
#include "core/store/history_check.h"
#include "core/store/history_log.h"
#include "core/store/meeting_repository.h"
#include "core/store/plan_repository.h"
#include "core/store/samtal_repository.h"
#include "core/store/transaction.h"
#include "tests/store/repository_support.h"
#include "tests/support/filled_records.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = HistoryFinding::Kind;

struct LoggedUnit : EmptyUnit {
    FixedClock clock;
    HistoryRepository history{connection, u"rektor"_s, clock};
    ChildRepository children{connection, &history};
    MeetingRepository meetings{connection, &history};

    std::vector<HistoryFinding> findings() { return checkHistory(connection); }
    qint64 rows() {
        auto count = connection.prepare("SELECT count(*) FROM history");
        count.step();
        return count.int64(0);
    }
    qint64 rowsOf(ChangeKind change) {
        auto count = connection.prepare("SELECT count(*) FROM history WHERE change = ?");
        count.bindAll(historyTerm(change));
        count.step();
        return count.int64(0);
    }
};

/// Twelve rows of several children.
struct TwelveRows : LoggedUnit {
    std::vector<ChildId> saved;

    TwelveRows() {
        RandomRecords random(7);
        for (int i = 0; i < 8; ++i)
            saved.push_back(children.save(random.child()));
        for (int i = 0; i < 4; ++i)
            history.noteRead(RecordKind::Child, saved[std::size_t(i)]);
        REQUIRE(rows() == 12);
        REQUIRE(findings().empty());
    }
};

} // namespace

TEST_CASE("a row of the log that was edited is found at its number, whatever was edited", "[store][audit]") {
    TwelveRows unit;
    const auto change = GENERATE(
        "at = '2026-11-01T00:00:00.000Z'", "by_login = 'ingen'", "change = 'locked'", "record = 'plan'",
        "record_id = record_id + 1", "child_id = NULL", "reason = 'x'", "content_hash = x'00ff'",
        "hash = zeroblob(32)");
    const int row = GENERATE(1, 5, 11);
    unit.connection.exec("UPDATE history SET " + std::string(change) + " WHERE sequence = " + std::to_string(row));
    const auto findings = unit.findings();
    REQUIRE_FALSE(findings.empty());
    CHECK(findings.front().kind == Kind::Edited);
    CHECK(findings.front().sequence == row);
}

TEST_CASE("a row that was taken out, moved or put in is found where it was", "[store][audit]") {
    TwelveRows unit;
    SECTION("taken out") {
        unit.connection.exec("DELETE FROM history WHERE sequence = 7");
        CHECK(unit.findings().front() == HistoryFinding{Kind::Missing, 7, RecordKind::Log, 0, std::nullopt});
    }
    SECTION("taken out, and the others moved up") {
        unit.connection.exec("DELETE FROM history WHERE sequence = 7");
        unit.connection.exec("UPDATE history SET sequence = sequence - 1 WHERE sequence > 7");
        CHECK(unit.findings().front().sequence == 7);
    }
    SECTION("two that changed places") {
        unit.connection.exec("UPDATE history SET sequence = 100 WHERE sequence = 3");
        unit.connection.exec("UPDATE history SET sequence = 3 WHERE sequence = 9");
        unit.connection.exec("UPDATE history SET sequence = 9 WHERE sequence = 100");
        CHECK(unit.findings().front().sequence == 3);
    }
    SECTION("put in") {
        unit.connection.exec("UPDATE history SET sequence = -sequence WHERE sequence > 5");
        unit.connection.exec("UPDATE history SET sequence = 1 - sequence WHERE sequence < 0");
        unit.connection.exec("INSERT INTO history SELECT 6, at, by_login, change, record, record_id, child_id, reason, "
                             "content_hash, hash FROM history WHERE sequence = 5");
        CHECK(unit.findings().front() == HistoryFinding{Kind::Edited, 6, RecordKind::Log, 0, std::nullopt});
    }
    SECTION("the last ones cut off") {
        unit.connection.exec("DELETE FROM history WHERE sequence > 10");
        CHECK(unit.findings().front() == HistoryFinding{Kind::CutOff, 11, RecordKind::Log, 0, std::nullopt});
    }
}

TEST_CASE("a record that is not what was saved last is found, with its kind and child", "[store][audit]") {
    TwelveRows unit;
    const ChildId child = unit.saved[2];
    unit.connection.prepare("UPDATE child SET place = 'någon annanstans' WHERE id = ?").run(child.number());
    CHECK(unit.findings() == std::vector{HistoryFinding{Kind::Replayed, 3, RecordKind::Child, child.number(), child}});
    SECTION("saved again, it is well") {
        unit.children.save(*unit.children.find(child));
        CHECK(unit.findings().empty());
    }
    SECTION("accepted, it is well, and the reason stands in the log") {
        acceptHistory(unit.connection, unit.history, u"Vi har sett efter"_s);
        CHECK(unit.findings().empty());
        auto row = unit.connection.prepare("SELECT reason FROM history WHERE change = 'accepted'");
        REQUIRE(row.step());
        CHECK(row.text(0) == u"Vi har sett efter"_s);
    }
}

TEST_CASE("what is accepted of a broken log is no finding, what breaks later is", "[store][audit]") {
    TwelveRows unit;
    unit.connection.exec("DELETE FROM history WHERE sequence = 7");
    unit.connection.exec("DELETE FROM history WHERE sequence = 12");
    acceptHistory(unit.connection, unit.history, u"Räddat"_s);
    CHECK(unit.findings().empty());
    unit.connection.exec("UPDATE history SET by_login = 'ingen' WHERE sequence = 4");
    CHECK(unit.findings() == std::vector{HistoryFinding{Kind::Edited, 4, RecordKind::Log, 0, std::nullopt}});
}

TEST_CASE("a column or a table that a later version adds is no change of a record", "[store][audit]") {
    TwelveRows unit;
    unit.connection.exec("ALTER TABLE child ADD COLUMN class TEXT NOT NULL DEFAULT ''");
    unit.connection.exec("ALTER TABLE child ADD COLUMN steps INTEGER NOT NULL DEFAULT 7");
    unit.connection.exec("ALTER TABLE guardian ADD COLUMN born TEXT");
    CHECK(unit.findings().empty());
    unit.connection.exec("UPDATE child SET steps = 8 WHERE id = " + std::to_string(unit.saved[0].number()));
    CHECK(unit.findings().size() == 1);
}

TEST_CASE("a child that is removed takes its records along", "[store][audit]") {
    LoggedUnit unit;
    const ChildId child = unit.children.save(aChild());
    SamtalRepository(unit.connection, &unit.history).save(aBarnsamtal().with(child));
    for (const char* table : {"samtal_answer", "samtal_part", "samtal", "guardian", "responsible_person", "child"})
        unit.connection.exec("DELETE FROM " + std::string(table));
    CHECK(unit.findings().size() == 2);
    unit.history.note(ChangeKind::Removed, RecordKind::Child, child.number(), child);
    CHECK(unit.findings().empty());
}

TEST_CASE("the rows from before there was a chain become a part of it", "[store][audit]") {
    LoggedUnit unit;
    const ChildId child = ChildRepository(unit.connection).save(aChild());
    for (int row = 1; row <= 5; ++row)
        unit.connection
            .prepare("INSERT INTO history (sequence, at, by_login, change, record, record_id, child_id, reason, "
                     "content_hash, hash) VALUES (?, '2026-11-01T09:00:00.000Z', 'rektor', 'changed', 'child', ?, ?, "
                     "'', x'', x'')")
            .run(row, child.number(), child.number());
    CHECK(unit.findings().empty()); // nothing to go by yet
    unit.history.noteUnlocked();
    CHECK(unit.rows() == 6);
    CHECK(unit.findings().empty());
    unit.connection.exec("UPDATE child SET place = 'x'");
    unit.connection.exec("UPDATE history SET by_login = 'ingen' WHERE sequence = 2");
    const auto findings = unit.findings();
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].sequence == 2);
    CHECK(findings[1] == HistoryFinding{Kind::Replayed, 5, RecordKind::Child, child.number(), child});
}

TEST_CASE("a change that is taken back leaves the chain as it was", "[store][audit]") {
    LoggedUnit unit;
    {
        Transaction transaction(unit.connection);
        unit.children.save(aChild()); // the first row of all, with the key
    }
    CHECK(unit.rows() == 0);
    unit.children.save(aChild());
    {
        Transaction transaction(unit.connection);
        unit.children.save(aChild().named(u"Bo"_s));
    }
    unit.children.save(aChild().named(u"Cia"_s));
    CHECK(unit.rows() == 2);
    CHECK(unit.findings().empty());
}

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
        CHECK(unit.findings() == std::vector{HistoryFinding{Kind::Signed, 2, RecordKind::Log, 0, std::nullopt}});
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
