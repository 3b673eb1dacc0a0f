// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/large_unit.h"
#include "tests/benchmarks/own_process.h"
#include "tests/benchmarks/painted_lists.h"
#include "tests/benchmarks/process_memory.h"
#include "tests/benchmarks/raw_query.h"

#include "core/domain/common/swedish_text.h"

#include <optional>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int jumps = 40;
constexpr int hitsShown = 50;

/// Rows all over the list, the same ones each time.
int jumpRow(int jump) { return int((qint64(jump) * 61'803 + 4'321) % largeUnitSize); }

double paintOurs() {
    UnlockedKeys keys = largeUnit().unlock();
    std::optional<OurList> list;
    const double time = timed([&] { list.emplace(largeUnit(), std::move(keys)); });
    require(list->rows() == largeUnitSize);
    return time;
}

double paintQueryModel(QueryModelList::Fetch fetch) {
    const UnlockedKeys keys = largeUnit().unlock();
    std::optional<QueryModelList> list;
    const double time = timed([&] { list.emplace(largeUnit(), keys, fetch); });
    require(fetch == QueryModelList::Fetch::First ? list->rows() < 1000 : list->rows() == largeUnitSize);
    return time;
}

std::vector<Result> painted(int rounds) {
    auto results = compare(
        u"list-100k-painted"_s, rounds, paintOurs,
        {{u"QSqlQueryModel with its first rows"_s, 1.25,
          [] {
              return paintQueryModel(QueryModelList::Fetch::First);
          }},
         {u"QSqlQueryModel with all rows"_s, 0.20, [] {
              return paintQueryModel(QueryModelList::Fetch::All);
          }}});
    results.back().name += u"-vs-full"_s;
    return results;
}

template <typename List> double jumpEverywhere(List& list) {
    return timed([&] {
        for (int jump = 0; jump < jumps; ++jump)
            list.jumpTo(jumpRow(jump));
    });
}

/// A list that was just opened, so that no window of rows is there from the round before.
std::vector<Result> jump(int rounds) {
    const auto ours = [] {
        OurList list(largeUnit(), largeUnit().unlock());
        return jumpEverywhere(list);
    };
    const auto theirs = [] {
        QueryModelList list(largeUnit(), largeUnit().unlock(), QueryModelList::Fetch::All);
        return jumpEverywhere(list);
    };
    return compare(u"list-jump"_s, rounds, ours, {{u"QSqlQueryModel with all rows"_s, 1.3, theirs}});
}

std::vector<Result> memory(int rounds) {
    const QString directory = largeUnit().directory();
    const auto peakOf = [directory](const QString& side) {
        return [directory, side] {
            return measureInOwnProcess({side, directory});
        };
    };
    return compare(
        u"list-memory"_s, rounds, peakOf(u"list-memory-ours"_s),
        {{u"QSqlQueryModel with all rows, peak of the process"_s, 0.6, peakOf(u"list-memory-query-model"_s)}});
}

/// What somebody types letter by letter: common names and rare ones, families and given names.
const QStringList& keystrokes() {
    static const QStringList all = [] {
        QStringList typed;
        for (const QString& word :
             {u"Lindqvist"_s, u"Åkesson"_s, u"Amina"_s, u"svonni"_s, u"Östen"_s, u"Mäkitalo"_s, u"Nils-Ánte"_s})
            for (qsizetype letters = 1; letters <= word.size(); ++letters)
                typed << word.left(letters);
        return typed;
    }();
    return all;
}

/// The median over all keystrokes.
template <typename Search> double typing(Search search) {
    std::vector<double> times;
    for (const QString& typed : keystrokes())
        times.push_back(timed([&] { search(typed); }));
    return median(times);
}

/// The first hits of the index, and of each what the list shows of a child; in the order of the list.
constexpr auto rawSearch =
    "SELECT c.id, c.given_name, c.family_name, c.preferred_name, c.protection, c.birth_date, c.place, r.name, "
    "c.last_rated FROM (SELECT rowid AS id FROM child_search WHERE child_search MATCH ? LIMIT 50) AS hit "
    "JOIN child c ON c.id = hit.id LEFT JOIN responsible_person r ON r.child_id = c.id AND r.role = 0 "
    "ORDER BY c.name_key, c.id";
constexpr auto likeScan = "SELECT id FROM child WHERE given_name LIKE ?1 OR family_name LIKE ?1";

std::vector<Result> search(int rounds) {
    const auto unit = largeUnit().open(largeUnit().unlock());
    RawQuery raw(*unit, rawSearch);
    RawQuery like(*unit, likeScan);
    const auto ours = [&] {
        return typing([&](const QString& typed) { require(!unit->children().search(typed, hitsShown).empty()); });
    };
    const auto inC = [&] {
        return typing([&](const QString& typed) { require(raw.run(ftsQuery(typed).toUtf8()) > 0); });
    };
    const auto scan = [&] {
        return typing([&](const QString& typed) { require(like.run(u"%%1%"_s.arg(typed).toUtf8()) > 0); });
    };
    auto results = compare(
        u"search-keystroke"_s, rounds, ours,
        {{u"the FTS5 query for the same rows, in C"_s, 1.3, inC}, {u"a LIKE scan of the names"_s, 0.02, scan}});
    results.back().name = u"search-vs-like"_s;
    return results;
}

template <typename List> void useAll(List& list) {
    require(list.rows() == largeUnitSize);
    jumpEverywhere(list);
    list.jumpTo(largeUnitSize - 1);
}

} // namespace

std::vector<Benchmark> listBenchmarks() {
    return {
        {u"list-100k-painted"_s, painted},
        {u"list-jump"_s, jump},
        {u"list-memory"_s, memory},
        {u"search-keystroke"_s, search}};
}

/// Counted from after the key derivation, whose scratch memory would be all that is seen.
double listMemory(const QStringList& arguments) {
    const BenchUnit unit(arguments.at(1));
    UnlockedKeys keys = unit.unlock();
    forgetPeakMemory();
    if (arguments.front() == u"list-memory-ours"_s) {
        OurList list(unit, std::move(keys));
        useAll(list);
        return peakMemory();
    }
    QueryModelList list(unit, keys, QueryModelList::Fetch::All);
    useAll(list);
    return peakMemory();
}

} // namespace bk::bench
