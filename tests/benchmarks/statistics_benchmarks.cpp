// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/large_unit.h"
#include "tests/benchmarks/raw_query.h"

#include "core/services/collect_statistics.h"
#include "core/services/merge_statistics.h"
#include "core/services/statistics_file.h"
#include "core/store/sqlite_handle.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlcipher/sqlite3.h>

#include <ctime>
#include <map>
#include <memory>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr Term measured{2023, false};
constexpr int unitsMerged = 200;
constexpr int termsMerged = 10;
constexpr double mergeSeconds = 2;

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

/// 100 000 children, each with a card, a Barnsamtal, a round, and half of them rated again twice, over three years.
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
        const auto day = [](int later) {
            return "date('2021-07-01', '+' || ((n * 7919) % 1090 + " + std::to_string(later) + ") || ' days')";
        };
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
            connection, "samtal",
            {{"id", "3 * n"}, {"child_id", "child"}, {"occasion", "'barnsamtal'"}, {"date", day(14)}}, "place");
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
            connection, "stodprocess", {{"id", "child"}, {"child_id", "child"}, {"round", "1"}, {"entry", "'card'"}},
            "place");
        fill(
            connection, "stodprocess_move",
            {{"stodprocess_id", "child"},
             {"station", "iif(n % 3, 'individuellt-barnteam', 'behov-uppfyllt')"},
             {"date", day(60)}},
            "place");
        transaction.commit();
        return made;
    }();
    return unit;
}

/// What is asked of the database while `action` runs, with its values.
template <typename Action> std::vector<std::string> queriesOf(sqlite3* db, Action action) {
    std::vector<std::string> queries;
    const auto note = [](unsigned, void* list, void* statement, void*) {
        auto* asked = static_cast<sqlite3_stmt*>(statement);
        const std::unique_ptr<char, decltype(&sqlite3_free)> sql(sqlite3_expanded_sql(asked), &sqlite3_free);
        if (sql && sqlite3_stmt_readonly(asked))
            static_cast<std::vector<std::string>*>(list)->emplace_back(sql.get());
        return 0;
    };
    sqlite3_trace_v2(db, SQLITE_TRACE_STMT, note, &queries);
    action();
    sqlite3_trace_v2(db, 0, nullptr, nullptr);
    return queries;
}

std::vector<Result> oneTerm(int rounds) {
    const auto unit = unitWithCases().open(unitWithCases().unlock());
    const auto collect = [&] {
        const UnitStatistics statistics = collectStatistics(*unit, std::array{measured});
        require(statistics.terms.front()[Measure::CardsInternal].number() > 1000);
    };
    const std::vector<std::string> queries = queriesOf(unit->connection().handle()->db, collect);
    const auto theirs = [&] {
        return timed([&] {
            for (const std::string& sql : queries)
                RawQuery(*unit, sql.c_str()).run();
        });
    };
    return compare(
        u"statistics-term"_s, rounds, [&] { return timed(collect); },
        {{u"its queries through the C API, 100 000 cases"_s, 1.5, theirs}});
}

/// A file a unit, of the same ten terms with other numbers.
QStringList filesToMerge(const QTemporaryDir& folder) {
    const auto unit = unitWithCases().open(unitWithCases().unlock());
    std::vector<Term> terms;
    for (Term term = measured; int(terms.size()) < termsMerged; term = term.before())
        terms.insert(terms.begin(), term);
    UnitStatistics statistics = publishable(*unit, collectStatistics(*unit, terms));
    QStringList files;
    for (int i = 0; i < unitsMerged; ++i) {
        statistics.unitId = u"%1"_s.arg(i, 32, 16, QChar(u'0'));
        statistics.unit = u"Enhet %1"_s.arg(i);
        for (TermCounts& term : statistics.terms)
            term[Measure::Beslut] = 10 + i;
        files.append(folder.filePath(u"%1.json"_s.arg(i)));
        QFile file(files.back());
        require(file.open(QIODevice::WriteOnly) && file.write(statisticsJson(statistics)) > 0);
    }
    return files;
}

std::vector<Result> manyUnits(int rounds) {
    const QTemporaryDir folder;
    const QStringList files = filesToMerge(folder);
    const auto ours = [&] {
        const std::clock_t begin = std::clock();
        saveMerged(mergeStatisticsFiles(files), StatisticsFormat::Csv, folder.filePath(u"kommunen.csv"_s));
        return double(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    return compare(
        u"statistics-merge"_s, rounds, ours, {{u"2 s of processor time for 200 units' files of 10 terms"_s, 1.0, [] {
                                                   return mergeSeconds;
                                               }}});
}

} // namespace

std::vector<Benchmark> statisticsBenchmarks() {
    return {{u"statistics-term"_s, oneTerm}, {u"statistics-merge"_s, manyUnits}};
}

} // namespace bk::bench
