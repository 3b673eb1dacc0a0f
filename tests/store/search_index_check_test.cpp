// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite_handle.h"
#include "tests/store/scratch_database.h"

#include <catch2/generators/catch_generators.hpp>

#include <sqlcipher/sqlite3.h>

#include <random>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

/// As the index of children is made, with rows put in, changed and taken out in no order.
Connection churned(const ScratchDatabase& scratch, unsigned seed, int steps) {
    Connection connection = scratch.create();
    connection.exec("CREATE VIRTUAL TABLE found USING fts5(a, b, prefix = '1 2 3', columnsize = 0)");
    std::mt19937 random(seed);
    const auto below = [&random](int limit) {
        return std::uniform_int_distribution<int>(0, limit - 1)(random);
    };
    connection.exec("BEGIN");
    for (int step = 0; step < steps; ++step) {
        const int id = 1 + below(2000);
        connection.cached("DELETE FROM found WHERE rowid = ?")->run(id);
        if (below(4) > 0)
            connection.cached("INSERT INTO found(rowid, a, b) VALUES(?, ?, ?)")
                ->run(id, u"ord%1 samma"_s.arg(below(5000)), u"annat%1"_s.arg(below(300)));
        if (below(40) == 0) {
            connection.exec("COMMIT");
            connection.exec("BEGIN");
        }
    }
    connection.exec("COMMIT");
    return connection;
}

} // namespace

TEST_CASE("a search index that was changed and merged in every way has no gap", "[store][index]") {
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
    const ScratchDatabase scratch;
    Connection connection = churned(scratch, seed, 6000);
    CHECK(connection.verify().empty());
    if (seed == 1)
        connection.exec("INSERT INTO found(found) VALUES('optimize')");
    else
        connection.exec("INSERT INTO found(found, rank) VALUES('merge', " + std::to_string(seed * 7) + ")");
    CHECK(connection.verify().empty());
}

TEST_CASE("a search index whose last entries, or all of a segment, are gone is a finding", "[store][index]") {
    const std::string gone = GENERATE(
        as<std::string>(), "DELETE FROM found_idx WHERE pgno = (SELECT max(pgno) FROM found_idx)",
        "DELETE FROM found_idx");
    const ScratchDatabase scratch;
    Connection connection = churned(scratch, 7, 6000);
    connection.exec("INSERT INTO found(found) VALUES('optimize')");
    REQUIRE(answer(connection, "SELECT count(*) > 5 FROM found_idx") == u"1"_s);
    REQUIRE(connection.verify().empty());
    sqlite3_db_config(connection.handle()->db, SQLITE_DBCONFIG_DEFENSIVE, 0, static_cast<int*>(nullptr));
    connection.exec(gone);
    const auto findings = connection.verify();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].check == Connection::Finding::Check::Structure);
    CHECK(findings[0].text == u"found does not find all that it holds"_s);
}
