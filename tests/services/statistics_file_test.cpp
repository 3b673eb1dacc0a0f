// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/masking.h"
#include "core/services/collect_statistics.h"
#include "core/services/export_statistics.h"
#include "core/services/merge_statistics.h"
#include "core/services/statistics_file.h"
#include "core/services/statistics_tables.h"
#include "tests/services/statistics_events.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace bk;
using namespace bk::test;

TEST_CASE("the statistics file gives back what was written to it", "[statistics]") {
    Events events;
    events.happen({vt23, 30, 3, 16, 20, 12, 13, 17, 9, 10});
    const ChildId child = events.someChildren(1).front();
    events.join(child, vt23.first());
    events.visited(child, 0, vt23.first());
    for (const bool exact : {true, false}) {
        UnitStatistics statistics = collectStatistics(*events.unit, bothTerms);
        if (!exact)
            statistics = publishable(*events.unit, std::move(statistics));
        const StatisticsReading reading = readStatistics(statisticsJson(statistics));
        CHECK(reading.faults.empty());
        CHECK(reading.statistics.terms == statistics.terms);
        CHECK(reading.statistics.unitId == statistics.unitId);
        CHECK(reading.statistics.maskedBelow == (exact ? 0 : 5));
    }
}

TEST_CASE("a unit's own limits of the terms are those of its counts and of its file", "[statistics]") {
    Events events;
    const TermLimits limits{{1, 10}, {8, 15}};
    const auto children = events.someChildren(2);
    events.card(children[0], {2023, 1, 5}, FinderPlace::Internal);
    events.card(children[1], {2023, 8, 14}, FinderPlace::Internal);
    CHECK(events.counts(vt23)[Measure::CardsInternal] == Figure(1));
    setTermLimits(*events.unit, limits);
    CHECK(termLimits(*events.unit) == limits);
    CHECK(events.counts(ht22)[Measure::CardsInternal] == Figure(1));
    CHECK(events.counts(vt23)[Measure::CardsInternal] == Figure(1));
    CHECK(maskBelow(*events.unit) == defaultMaskBelow);
    const UnitStatistics statistics = collectStatistics(*events.unit, bothTerms);
    CHECK(periodText(statistics.terms).contains(u"10 januari 2023–14 augusti 2023"_s));
    const StatisticsReading reading = readStatistics(statisticsJson(statistics));
    CHECK(reading.faults.empty());
    CHECK(reading.statistics.terms == statistics.terms);
}

TEST_CASE("a file that is no statistics, or a newer one, is refused", "[statistics]") {
    Events events;
    const QByteArray json = statisticsJson(collectStatistics(*events.unit, std::array{vt23}));
    const auto ruleAfter = [&](const char* from, const char* to) {
        const StatisticsReading reading = readStatistics(QByteArray(json).replace(from, to));
        return reading.faults.empty() ? QString() : reading.faults.front().rule;
    };
    CHECK(ruleAfter("behovskompass-statistics", "behovskompass-children") == u"statistics.file.format"_s);
    CHECK(ruleAfter("\"formatVersion\": 1", "\"formatVersion\": 2") == u"statistics.file.newer"_s);
    CHECK(ruleAfter("2023-06-30", "2023-03-31") == u"statistics.file.days"_s);
    CHECK(ruleAfter("\"cards-internal\": 0", "\"cards-internal\": -4") == u"json.number"_s);
    CHECK(ruleAfter("\"madeAt\": \"20", "\"madeAt\": \"den 20") == u"json.time"_s);
    CHECK(readStatistics("hej").faults.size() == 1);
}

TEST_CASE("every export is masked unless asked otherwise, and logged without a child", "[statistics]") {
    Events events;
    events.happen({vt23, 30, 3, 16, 20, 12, 13, 17, 9, 10});
    for (const auto& [name, format] :
         {std::pair(u"s.json"_s, StatisticsFormat::Json),
          {u"s.csv"_s, StatisticsFormat::Csv},
          {u"s.xlsx"_s, StatisticsFormat::Xlsx},
          {u"s.pdf"_s, StatisticsFormat::Pdf}}) {
        exportStatistics(*events.unit, std::array{vt23}, format, false, u"Till styrgruppen"_s, events.path(name));
        CHECK(fileBytes(events.path(name)).size() > 500);
    }
    const QByteArray csv = fileBytes(events.path(u"s.csv"_s));
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.contains("\"2023 vt\";\"30\";\"maskerat\"\r\n"));
    CHECK_FALSE(csv.contains("Barn 1"));
    CHECK(fileBytes(events.path(u"s.xlsx"_s)).startsWith("PK"));
    CHECK(fileBytes(events.path(u"s.pdf"_s)).startsWith("%PDF"));
    exportStatistics(
        *events.unit, std::array{vt23}, StatisticsFormat::Csv, true, u"Till oss själva"_s, events.path(u"e.csv"_s));
    CHECK(fileBytes(events.path(u"e.csv"_s)).contains("\"2023 vt\";\"30\";\"3\"\r\n"));
    const std::vector<SharingEntry> log = events.unit->sharing().latest();
    REQUIRE(log.size() == 5);
    CHECK_FALSE(log.front().child);
    CHECK(log.front().what.contains(u"2023 vt"_s));
    CHECK(log.front().ownUse);
}

TEST_CASE("files of several units become the municipality's tables", "[statistics]") {
    Events first;
    Events second;
    first.happen({vt23, 18, 3, 10, 10, 6, 14, 10, 6, 5});
    second.happen({vt23, 30, 3, 16, 20, 12, 13, 17, 9, 10});
    QStringList paths;
    for (Events* events : {&first, &second}) {
        paths.append(events->path(u"s.json"_s));
        exportStatistics(
            *events->unit, std::array{vt23}, StatisticsFormat::Json, events == &first, u"Till kommunen"_s,
            paths.back());
    }
    const MergedStatistics merged = mergeStatisticsFiles(paths);
    const StatisticsReport report = reportOf(merged, first.unit->model());
    CHECK(shown(report.tables, u"cards"_s) == Rows{{u"2023 vt"_s, u"48"_s, u"minst 3"_s}});
    CHECK(merged.notices.size() == 3);
    saveMerged(merged, StatisticsFormat::Xlsx, first.path(u"kommun.xlsx"_s));
    CHECK(fileBytes(first.path(u"kommun.xlsx"_s)).startsWith("PK"));
    saveMerged(merged, StatisticsFormat::Json, first.path(u"kommun.json"_s));
    CHECK(
        QJsonDocument::fromJson(fileBytes(first.path(u"kommun.json"_s)))[u"terms"_s][0][u"units"_s].toArray().size() ==
        2);
    writeFile(first.path(u"fel.json"_s), "{}");
    CHECK(failure([&] { mergeStatisticsFiles({first.path(u"fel.json"_s)}); }) == Error::Kind::MalformedImport);
}

TEST_CASE("a file from before the programme was counted is read, as not collected", "[services][statistics]") {
    OpenFixture fixture;
    const Term term = Term::of(fixture.unit->today());
    QJsonObject file =
        QJsonDocument::fromJson(statisticsJson(collectStatistics(*fixture.unit, std::span(&term, 1)))).object();
    QJsonObject counted = file[u"terms"_s][0].toObject();
    QJsonObject counts = counted[u"counts"_s].toObject();
    counts.remove(u"visits-joined"_s);
    counts.remove(u"thematic-staff"_s);
    counted[u"counts"_s] = counts;
    file[u"terms"_s] = QJsonArray{counted};
    const StatisticsReading read = readStatistics(QJsonDocument(file).toJson());
    CHECK(read.faults.empty());
    CHECK(read.statistics.terms.front()[Measure::VisitsJoined] == Figure());
    counts.remove(u"beslut"_s);
    counted[u"counts"_s] = counts;
    file[u"terms"_s] = QJsonArray{counted};
    CHECK_FALSE(readStatistics(QJsonDocument(file).toJson()).faults.empty());
}
