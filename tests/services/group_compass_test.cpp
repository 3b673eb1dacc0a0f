// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/statistics_paper.h"
#include "core/domain/statistics/mask_statistics.h"
#include "core/services/collect_statistics.h"
#include "core/services/default_pack.h"
#include "core/services/experience.h"
#include "core/services/export_statistics.h"
#include "core/services/group_compass.h"
#include "core/services/statistics_tables.h"
#include "core/store/connection.h"
#include "core/store/history_check.h"
#include "core/store/history_repository.h"
#include "tests/services/unit_support.h"

using namespace Qt::StringLiterals;
using namespace bk;
using namespace bk::test;

namespace {

const Term ht22{2022, true};
const Term vt23{2023, false};

/// Two terms with running support, closed support in the latter alone; in each an area that few have rated.
std::vector<TermCounts> twoTerms() {
    std::vector<TermCounts> terms(2);
    terms[0].term = ht22;
    terms[1].term = vt23;
    for (TermCounts& term : terms)
        for (auto& state : term.changes)
            for (const Area area : allAreas)
                state[area] = {0, 0, 0};
    constexpr auto running = std::size_t(SupportState::Running);
    constexpr auto closed = std::size_t(SupportState::Closed);
    for (const Area area : allAreas) {
        terms[0].changes[running][area] = {10, 20, 35};
        terms[1].changes[running][area] = {8, 24, 32};
        terms[1].changes[closed][area] = {2, 4, 9};
    }
    terms[0].changes[running][Area::Fritid] = {2, 2, 9};
    terms[1].changes[running][Area::Ansvar] = {0, 0, 0};
    return terms;
}

std::vector<StatisticsTable> tablesOf(std::span<const TermCounts> terms) {
    return statisticsTables(terms, defaultPack().model, u"Björkskolan"_s);
}

} // namespace

TEST_CASE("each term and kind of support has a compass of its group, below the table of its values", "[statistics]") {
    const std::vector<TermCounts> terms = twoTerms();
    const auto groups = groupCompasses(terms, defaultPack().model);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].title == u"Pågående stöd, 2022 ht"_s);
    CHECK(groups[1].title == u"Pågående stöd, 2023 vt"_s);
    CHECK(groups[2].title == u"Avslutat stöd, 2023 vt"_s);
    for (const GroupCompass& group : groups) {
        CHECK(std::ranges::count(tablesOf(terms), group.table, &StatisticsTable::id) == 1);
        CHECK(group.note.isEmpty());
        REQUIRE(group.figure);
        REQUIRE(group.figure->series.size() == 2);
    }
    CHECK(
        spokenArea(*groups[0].figure, Area::Omsorg) == u"Omsorg: första uppföljningen 2, senaste uppföljningen 3,5"_s);
    CHECK(
        spokenArea(*groups[1].figure, Area::Ansvar) ==
        u"Ansvar: första uppföljningen inget svar, senaste uppföljningen inget svar"_s);
    CHECK(groups[0].table == groups[1].table);
    CHECK(groups[1].table != groups[2].table);
}

TEST_CASE("a group's compass has no point of a masked area, and says that it is masked", "[statistics]") {
    const auto groups = groupCompasses(masked(twoTerms(), 5), defaultPack().model);
    REQUIRE(groups.size() == 3);
    const CompassFigure& figure = groups[0].figure.value();
    CHECK(groups[0].note == u"Maskerat och inte ritat: Fritid."_s);
    CHECK(spokenArea(figure, Area::Fritid) == u"Fritid (maskerat)"_s);
    for (const CompassSeries& series : figure.series)
        CHECK_FALSE(series.profile.areas[Area::Fritid].value);
    CHECK(groups[1].note.isEmpty());
    CHECK_FALSE(groups[2].figure);
    CHECK(groups[2].note.contains(u"ritas inte"_s));
}

TEST_CASE("terms without follow-ups have no compass", "[statistics]") {
    std::vector<TermCounts> terms = twoTerms();
    for (TermCounts& term : terms)
        term.changes = {};
    CHECK(groupCompasses(terms, defaultPack().model).empty());
}

TEST_CASE("the report on paper has the compass of every term, and a sentence where none is drawn", "[statistics]") {
    UnitStatistics statistics;
    statistics.unit = u"Björkskolan"_s;
    statistics.maskedBelow = 5;
    statistics.terms = masked(twoTerms(), 5);
    const StatisticsReport report = reportOf(statistics, defaultPack().model);
    StatisticsPaper paper;
    StatisticsPaper::Part part{u"Förändring"_s, {u"År"_s}, {{u"2022 ht"_s}}, {}, {}, {}};
    for (const GroupCompass& group : report.compasses)
        part.compasses.push_back({group.title, group.figure, group.note});
    REQUIRE(part.compasses.size() == 3);
    paper.parts.push_back(part);
    QStringList captions;
    QStringList sentences;
    for (const Block& block : statisticsDocument(paper).blocks)
        if (const auto* figures = std::get_if<FigureBlock>(&block.content))
            for (const CaptionedFigure& figure : figures->figures)
                captions.append(figure.caption);
        else if (const auto* paragraph = std::get_if<Paragraph>(&block.content))
            sentences.append(paragraph->text.front().text);
    CHECK(captions == QStringList{u"Pågående stöd, 2022 ht"_s, u"Pågående stöd, 2023 vt"_s});
    CHECK(sentences.filter(u"Maskerat och inte ritat: Fritid."_s).size() == 1);
    CHECK(sentences.filter(u"Avslutat stöd, 2023 vt: Kompassen ritas inte"_s).size() == 1);
}

TEST_CASE(
    "what is counted by hand is a record of its own in the log, and the log still fits the unit", "[statistics]") {
    OpenFixture test;
    OpenUnit& unit = *test.unit;
    HandCounts counts;
    counts.surveys = 3;
    setMaskBelow(unit, 7);
    saveHandCounts(unit, vt23, counts);
    CHECK(unit.history().latest(1).front().record == RecordKind::HandCounts);
    addExperience(unit, vt23, std::array{FilledExperience{Respondent::Child, {1, 2, 3, 4, 1, 2}}});
    CHECK(unit.history().latest(1).front().record == RecordKind::HandCounts);
    CHECK(checkHistory(unit.connection()).empty());
    setMaskBelow(unit, 6);
    CHECK(unit.history().latest(1).front().record == RecordKind::Settings);
    CHECK(checkHistory(unit.connection()).empty());
    unit.connection().prepare("UPDATE statistics_survey SET talks = 4").run();
    const auto findings = checkHistory(unit.connection());
    CHECK(std::ranges::count(findings, RecordKind::HandCounts, &HistoryFinding::record) == 1);
}
