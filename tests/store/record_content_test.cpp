// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/record_content.h"
#include "tests/store/repository_support.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <set>

using namespace bk;
using namespace bk::test;

namespace {

/// Tables that no record's hash holds, and why a page of an older copy that is pasted there does no harm unseen. A new
/// table belongs in core/store/record_content.cpp; only what can say as much stands here.
const std::map<std::string, std::string> unhashed{
    {"child_search", "an index of names and numbers, made of the table child, whose rows are hashed"},
    {"child_search_config", "of the same index"},
    {"child_search_content", "of the same index"},
    {"child_search_data", "of the same index"},
    {"child_search_idx", "of the same index"},
    {"draft", "what one user has not saved yet: shown to that user as unfinished, and hashed once it is saved"},
    {"history", "the chain itself: every row holds a hash of itself and of the one before"},
    {"history_chain", "the number and hash of the newest row, compared with the rows"},
    {"history_signature", "each is checked against the row that it signs"},
    {"process_action", "what waits, worked out anew from hashed records whenever the child changes"},
    {"unit_key_state", "compared with the key file, which has a code of its own, at every opening"},
    {"unit_public_key", "the same"},
};

/// Worked out of other columns, or compared with what is.
const std::set<std::string> unhashedColumns{
    "barnkontakt.name_key",  "child.barnkontakt_key",  "child.last_rated",
    "child.name_key",        "child.place_key",        "emergency_access.login_key",
    "organisation.name_key", "standing_time.name_key", "unit_user.login_key"};

std::vector<std::string> textsOf(Connection& connection, const std::string& sql) {
    std::vector<std::string> texts;
    auto rows = connection.prepare(sql);
    while (rows.step())
        texts.emplace_back(rows.utf8(0));
    return texts;
}

} // namespace

TEST_CASE("every table is vouched for by the log, or stands here with the reason why not", "[store][audit]") {
    EmptyUnit unit;
    const auto hashed = RecordContent::tables();
    const auto tables =
        textsOf(unit.connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    CHECK(tables.size() > 100);
    for (const std::string& table : tables) {
        CAPTURE(table);
        CHECK(hashed.contains(table) != unhashed.contains(table));
    }
    const std::set<std::string> known(tables.begin(), tables.end());
    for (const std::string_view table : hashed) {
        CAPTURE(table);
        CHECK(known.contains(std::string(table)));
    }
    for (const auto& [table, why] : unhashed) {
        CAPTURE(table);
        CHECK(known.contains(table));
        CHECK(why.size() > 5);
    }
}

TEST_CASE("the columns that no hash holds are those that are worked out of others", "[store][audit]") {
    EmptyUnit unit;
    std::set<std::string> left;
    for (const std::string_view table : RecordContent::tables())
        for (const std::string& column :
             textsOf(unit.connection, "SELECT name FROM pragma_table_info('" + std::string(table) + "')"))
            if (RecordContent::isWorkedOut(column))
                left.insert(std::string(table) + '.' + column);
    CHECK(left == unhashedColumns);
}
