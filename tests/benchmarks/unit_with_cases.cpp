// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/unit_with_cases.h"

#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QTemporaryDir>

#include <map>

using namespace Qt::StringLiterals;

namespace bk::bench {
namespace {

using Columns = std::map<std::string, std::string>;

/// One row of `table` for each that `from` names. Columns that `given` leaves out are empty, 0 or null.
void fill(Connection& connection, const std::string& table, Columns given, const std::string& from) {
    std::string names;
    std::string values;
    auto columns = connection.prepare("SELECT name, type, \"notnull\" FROM pragma_table_info('" + table + "')");
    while (columns.step()) {
        const std::string name = columns.text(0).toStdString();
        const bool text = columns.text(1) == u"TEXT"_s;
        const auto known = given.find(name);
        const std::string value = known != given.end() ? known->second
                                  : columns.integer(2) ? std::string(text ? "''" : "0")
                                                       : std::string("NULL");
        names += (names.empty() ? "" : ", ") + name;
        values += (values.empty() ? "" : ", ") + value;
    }
    connection.prepare("INSERT INTO " + table + " (" + names + ") SELECT " + values + " FROM " + from).step();
}

/// A day of the child's own, and as many later.
std::string day(int later) {
    return "date('2021-07-01', '+' || ((n * 7919) % 1090 + " + std::to_string(later) + ") || ' days')";
}

void fillCardsAndTalks(Connection& connection) {
    fill(
        connection, "upptackarkort",
        {{"id", "child"},
         {"child_id", "child"},
         {"date", day(0)},
         {"contacted", day(3)},
         {"route", "'barnkontakt'"},
         {"finder_place", "iif(n % 5, 'internal', 'external')"},
         {"instrument_id", "'upptackarkort'"},
         {"instrument_version", "'1.0'"}},
        "place");
    fill(
        connection, "samtal", {{"id", "3 * n"}, {"child_id", "child"}, {"occasion", "'barnsamtal'"}, {"date", day(14)}},
        "place");
    fill(
        connection, "samtal_part",
        {{"samtal_id", "3 * n"}, {"instrument_id", "'samtalsunderlag'"}, {"instrument_version", "'1.0'"}}, "place");
    for (const int again : {1, 2}) {
        const std::string id = "3 * n + " + std::to_string(again);
        fill(
            connection, "samtal",
            {{"id", id},
             {"child_id", "child"},
             {"occasion", "'barnsamtal'"},
             {"follow_up", "1"},
             {"date", day(90 * again)}},
            "place WHERE n % 2");
        fill(
            connection, "samtal_part",
            {{"samtal_id", id}, {"instrument_id", "'samtalsunderlag'"}, {"instrument_version", "'1.0'"}},
            "place WHERE n % 2");
        fill(
            connection, "samtal_answer", {{"samtal_id", id}, {"area", "value"}, {"rating", "(n + value) % 5 + 1"}},
            "place, eight WHERE n % 2");
    }
    fill(
        connection, "upptackarkort_area", {{"upptackarkort_id", "child"}, {"area", "value"}, {"answer", "'ja'"}},
        "place, eight WHERE n % 3 = 0");
}

void fillSteps(Connection& connection) {
    fill(
        connection, "stodprocess", {{"id", "child"}, {"child_id", "child"}, {"round", "1"}, {"entry", "'card'"}},
        "place");
    fill(
        connection, "stodprocess_move",
        {{"stodprocess_id", "child"},
         {"station", "iif(n % 3, 'individuellt-barnteam', 'behov-uppfyllt')"},
         {"date", day(60)}},
        "place");
    fill(connection, "beslut", {{"id", "child"}, {"child_id", "child"}, {"date", day(20)}}, "place");
    fill(
        connection, "beslut_principle", {{"beslut_id", "child"}, {"principle", "value"}, {"yes", "1"}},
        "place, eight WHERE value < 4");
    fill(
        connection, "uppfoljningssamtal", {{"id", "child"}, {"child_id", "child"}, {"date", day(50)}},
        "place WHERE n % 2");
    fill(
        connection, "anmalan",
        {{"id", "child"}, {"child_id", "child"}, {"date", day(5)}, {"upptackarkort_id", "iif(n % 10, child, NULL)"}},
        "place WHERE n % 4 = 0");
}

/// Five children at each Barnteam, rated before it and together at it.
void fillBarnteam(Connection& connection) {
    fill(
        connection, "meeting",
        {{"id", "n"},
         {"kind", "'barnteam'"},
         {"when_at", day(40) + " || 'T13:00'"},
         {"started", day(40) + " || 'T12:00:00Z'"}},
        "place WHERE n % 5 = 0");
    fill(
        connection, "meeting_child", {{"meeting_id", "n - n % 5"}, {"position", "n % 5"}, {"child_id", "child"}},
        "place WHERE n >= 5");
    fill(
        connection, "meeting_child_note",
        {{"meeting_id", "n - n % 5"}, {"child", "n % 5"}, {"point", "'3' || char(97 + value)"}},
        "place, eight WHERE n >= 5 AND value < 5");
    fill(connection, "gemensam", {{"id", "child"}, {"child_id", "child"}, {"date", day(40)}}, "place WHERE n % 2");
    fill(connection, "skattning", {{"id", "child"}, {"child_id", "child"}, {"date", day(30)}}, "place");
    fill(connection, "skattning_answer", {{"skattning_id", "child"}, {"rating", "3"}}, "place");
}

void fillIndividualTeams(Connection& connection) {
    const std::string after = std::to_string(largeUnitSize) + " + n";
    fill(
        connection, "organisation",
        {{"id", "n"}, {"name", "'Verksamhet ' || n"}, {"name_key", "CAST('v' || n AS BLOB)"}}, "place WHERE n <= 20");
    fill(
        connection, "meeting",
        {{"id", after},
         {"kind", "'forsta-mote'"},
         {"when_at", day(75) + " || 'T13:00'"},
         {"started", day(75) + " || 'T12:00:00Z'"}},
        "place WHERE n % 3");
    fill(connection, "meeting_child", {{"meeting_id", after}, {"child_id", "child"}}, "place WHERE n % 3");
    fill(
        connection, "meeting_participant",
        {{"meeting_id", after}, {"position", "value"}, {"organisation_id", "(n + value) % 20 + 1"}},
        "place, eight WHERE n % 3 AND value < 4");
    fill(connection, "plan", {{"id", "child"}, {"child_id", "child"}}, "place WHERE n % 3");
    fill(
        connection, "fordjupad", {{"id", "child"}, {"child_id", "child"}, {"joint", "1"}, {"day", day(76)}},
        "place WHERE n % 3");
}

void fillVisits(Connection& connection) {
    fill(
        connection, "visit_enrolment",
        {{"child_id", "child"}, {"programme", "'2023'"}, {"joined", day(0)}, {"target", "'first-child'"}},
        "place WHERE n % 4 = 0");
    fill(
        connection, "visit",
        {{"id", "8 * n + value"},
         {"child_id", "child"},
         {"programme", "'2023'"},
         {"kind", "CASE value WHEN 0 THEN 'newborn' WHEN 1 THEN 'months-2' WHEN 2 THEN 'months-4' ELSE 'months-8' END"},
         {"state", "'done'"},
         {"date", day(10)}},
        "place, eight WHERE n % 4 = 0 AND value < 4");
    fill(connection, "thematic_meeting", {{"id", "n"}, {"date", day(1)}, {"guardians", "12"}}, "place WHERE n <= 60");
}

} // namespace

const BenchUnit& unitWithCases() {
    static const QTemporaryDir folder;
    static const BenchUnit unit = [] {
        BenchUnit made(folder.filePath(u"enhet"_s));
        made.create(largeUnitSize);
        const auto open = made.open(made.unlock());
        Connection& connection = open->connection();
        Transaction transaction(connection);
        connection
            .prepare("CREATE TEMP TABLE place AS SELECT id AS child, row_number() OVER (ORDER BY id) AS n FROM child")
            .step();
        connection
            .prepare(
                "CREATE TEMP TABLE eight AS WITH RECURSIVE e (value) AS (SELECT 0 UNION ALL SELECT value + 1 FROM e "
                "WHERE value < 7) SELECT value FROM e")
            .step();
        fillCardsAndTalks(connection);
        fillSteps(connection);
        fillBarnteam(connection);
        fillIndividualTeams(connection);
        fillVisits(connection);
        transaction.commit();
        return made;
    }();
    return unit;
}

} // namespace bk::bench
