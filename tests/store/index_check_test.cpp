// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/scratch_database.h"

#include "core/store/index_check.h"
#include "core/store/schema.h"
#include "core/store/sqlite_handle.h"

#include <catch2/generators/catch_generators.hpp>

#include <sqlcipher/sqlite3.h>

using namespace Qt::StringLiterals;
using bk::Connection;

namespace {

using Findings = std::vector<Connection::Finding>;

/// Lets `changes` write to the pages of an index as if they were those of a table, which then does not know of it.
void behindTheIndex(
    Connection& connection, const std::string& index, const char* columns, std::initializer_list<const char*> changes) {
    sqlite3* db = connection.handle()->db;
    auto root = connection.prepare("SELECT rootpage FROM sqlite_schema WHERE name = ?1");
    root.bindAll(std::string_view(index));
    REQUIRE(root.step());
    const int page = root.integer(0);
    root.reset();
    REQUIRE(sqlite3_test_control(SQLITE_TESTCTRL_IMPOSTER, db, "main", 1, page) == SQLITE_OK);
    const std::string imposter = std::string("CREATE TABLE imposter(") + columns + ") WITHOUT ROWID";
    REQUIRE(sqlite3_exec(db, imposter.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK); // compiles to no statement
    REQUIRE(sqlite3_test_control(SQLITE_TESTCTRL_IMPOSTER, db, "main", 0, 0) == SQLITE_OK);
    for (const char* change : changes) {
        connection.exec(change);
        REQUIRE(connection.changes() > 0);
    }
}

/// Every shape of index: plain, unique with NULL, partial, on two types, of a table without rowid, and three that are
/// left to SQLite.
void fillEveryShape(Connection& connection) {
    connection.exec("BEGIN");
    connection.exec(
        "CREATE TABLE plain(id INTEGER PRIMARY KEY, note TEXT, rest BLOB, size REAL, any, code TEXT UNIQUE)");
    connection.exec("CREATE INDEX plain_note ON plain(note)");
    connection.exec("CREATE INDEX plain_any ON plain(any, size, rest)");
    connection.exec("CREATE INDEX plain_some ON plain(size) WHERE note > 'note 5'");
    connection.exec("CREATE TABLE pairs(a INTEGER, b TEXT, c TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID");
    connection.exec("CREATE INDEX pairs_c ON pairs(c)");
    connection.exec("CREATE TABLE other(id INTEGER PRIMARY KEY, x TEXT)");
    connection.exec("CREATE INDEX other_down ON other(x DESC)");
    connection.exec("CREATE INDEX other_case ON other(x COLLATE NOCASE)");
    connection.exec("CREATE INDEX other_sum ON other(length(x))");
    connection.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                    "INSERT INTO plain SELECT i, 'note ' || (i * 7 % 500), CAST('bytes ' || i AS BLOB), i / 3.0, "
                    "CASE i % 5 WHEN 0 THEN NULL WHEN 1 THEN i WHEN 2 THEN i / 7.0 WHEN 3 THEN 'text ' || i "
                    "ELSE CAST('blob' || i AS BLOB) END, CASE WHEN i % 2 THEN 'code ' || i END FROM n");
    connection.exec("INSERT INTO pairs SELECT id % 20, note, code FROM plain");
    connection.exec("INSERT INTO other SELECT id, note FROM plain");
    connection.exec("COMMIT");
}

bk::IndexComparison compared(Connection& connection) {
    const bk::Stoppable stoppable(*connection.handle(), nullptr);
    return compareIndexes(*connection.handle(), stoppable);
}

bool names(const Findings& findings, const QString& index) {
    return std::ranges::any_of(findings, [&](const Connection::Finding& finding) {
        return finding.check == Connection::Finding::Check::Structure && finding.text.contains(index);
    });
}

} // namespace

TEST_CASE("indexes of every shape that fit their tables are no finding", "[store][verify]") {
    const ScratchDatabase scratch;
    Connection connection = scratch.create();
    fillEveryShape(connection);
    const bk::IndexComparison found = compared(connection);
    CHECK(found.differing.empty());
    CHECK(found.notCompared == std::vector<std::string>{"other"});
    CHECK(connection.verify().empty());
}

TEST_CASE("an entry that an index lacks, has too much or has otherwise is found", "[store][verify]") {
    struct Case {
        const char* index;
        const char* columns;
        const char* change;
    };
    const auto [index, columns, change] = GENERATE(
        Case{"plain_note", "note, id, PRIMARY KEY (note, id)", "DELETE FROM imposter WHERE id = 77"},
        Case{"plain_note", "note, id, PRIMARY KEY (note, id)", "INSERT INTO imposter VALUES ('note 3', 100000)"},
        Case{"plain_note", "note, id, PRIMARY KEY (note, id)", "UPDATE imposter SET note = note || 'x' WHERE id = 77"},
        Case{
            "plain_any", "any, size, rest, id, PRIMARY KEY (any, size, rest, id)",
            "UPDATE imposter SET rest = CAST('other' AS BLOB) WHERE id = 77"},
        Case{
            "plain_some", "size, id, PRIMARY KEY (size, id)",
            "DELETE FROM imposter WHERE id = (SELECT max(id) FROM imposter)"},
        Case{"plain_some", "size, id, PRIMARY KEY (size, id)", "INSERT INTO imposter VALUES (0.5, 1)"},
        Case{"pairs_c", "c, a, b, PRIMARY KEY (c, a, b)", "UPDATE imposter SET a = a + 1 WHERE c = 'code 77'"},
        Case{
            "sqlite_autoindex_plain_1", "code, id, PRIMARY KEY (code, id)",
            "DELETE FROM imposter WHERE code = 'code 77'"},
        Case{"other_down", "x, id, PRIMARY KEY (x DESC, id)", "DELETE FROM imposter WHERE id = 77"},
        Case{"other_case", "x, id, PRIMARY KEY (x COLLATE NOCASE, id)", "DELETE FROM imposter WHERE id = 77"},
        Case{"other_sum", "n, id, PRIMARY KEY (n, id)", "DELETE FROM imposter WHERE id = 77"});
    CAPTURE(index, change);
    const ScratchDatabase scratch;
    {
        Connection connection = scratch.create();
        fillEveryShape(connection);
        behindTheIndex(connection, index, columns, {change});
    }
    Connection connection = scratch.open();
    CHECK(names(connection.verify(), QString::fromLatin1(index)));
    const bool leftToSqlite = std::string_view(index).starts_with("other");
    CHECK(compared(connection).differing.size() == (leftToSqlite ? 0 : 1));
}

TEST_CASE("the right entries in the wrong order are found", "[store][verify]") {
    struct Case {
        const char* index;
        const char* columns; ///< which order them otherwise
        const char* where;
        const char* entry;
    };
    const auto [index, columns, where, entry] = GENERATE(
        Case{"plain_note", "note, id, PRIMARY KEY (note DESC, id)", "id = 77", "'note 39', 77"},
        Case{"pairs_c", "c, a, b, PRIMARY KEY (c DESC, a, b)", "+c = 'code 77'", "'code 77', 17, 'note 39'"},
        Case{"pairs", "a, b, c, PRIMARY KEY (a DESC, b)", "+c = 'code 77'", "17, 'note 39', 'code 77'"});
    CAPTURE(index);
    const ScratchDatabase scratch;
    {
        Connection connection = scratch.create();
        fillEveryShape(connection);
        const std::string remove = std::string("DELETE FROM imposter WHERE ") + where;
        const std::string insert = std::string("INSERT INTO imposter VALUES (") + entry + ')';
        behindTheIndex(connection, index, columns, {remove.c_str(), insert.c_str()});
    }
    CHECK(names(scratch.open().verify(), QString::fromLatin1(index)));
}

TEST_CASE("a key that stands twice in a unique index is found", "[store][verify]") {
    const ScratchDatabase scratch;
    {
        Connection connection = scratch.create();
        connection.exec("CREATE TABLE once(id INTEGER PRIMARY KEY, code TEXT)");
        connection.exec("CREATE INDEX once_code ON once(code)");
        connection.exec("INSERT INTO once VALUES (1, 'a'), (2, 'b'), (3, 'b'), (4, NULL), (5, NULL)");
        CHECK(connection.verify().empty());
        sqlite3_db_config(connection.handle()->db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        connection.exec("PRAGMA writable_schema = ON");
        connection.exec("UPDATE sqlite_schema SET sql = 'CREATE UNIQUE INDEX once_code ON once(code)' "
                        "WHERE name = 'once_code'");
    }
    Connection connection = scratch.open();
    CHECK(names(connection.verify(), u"once_code"_s));
    CHECK(compared(connection).differing == std::vector<std::string>{"once_code"});
}

TEST_CASE("every index of a unit is compared but the one on an expression", "[store][verify]") {
    const ScratchDatabase scratch;
    Connection connection = scratch.create();
    bk::Schema::builtIn().apply(connection);
    CHECK(compared(connection).notCompared == std::vector<std::string>{"fordjupad"});
    CHECK(connection.verify().empty());
}
