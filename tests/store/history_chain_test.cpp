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
#include "tests/store/logged_unit.h"
#include "tests/support/filled_records.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = HistoryFinding::Kind;

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
