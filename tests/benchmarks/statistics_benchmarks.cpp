// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/raw_query.h"
#include "tests/benchmarks/unit_with_cases.h"

#include "core/services/collect_statistics.h"
#include "core/services/merge_statistics.h"
#include "core/services/statistics_file.h"
#include "core/store/sqlite_handle.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlcipher/sqlite3.h>

#include <ctime>
#include <memory>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr Term measured{2023, false};
constexpr int unitsMerged = 200;
constexpr int termsMerged = 10;
constexpr double mergeSeconds = 2;

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
