// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/mask_statistics.h"
#include "core/services/default_pack.h"
#include "core/services/merge_statistics.h"
#include "core/services/statistics_file.h"
#include "core/services/statistics_tables.h"
#include "tests/services/statistics_attack.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace Qt::StringLiterals;
using namespace bk;
using namespace bk::test;

namespace {

const std::array bothTerms{Term{2022, true}, Term{2023, false}};

class RandomUnit {
public:
    explicit RandomUnit(unsigned seed) : m_random(seed) {}

    int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    /// Small ones more often than not.
    int count() { return number(0, 2) == 0 ? number(5, 30) : number(0, 6); }
    /// Now and then nobody counted.
    Figure figure() { return number(0, 7) == 0 ? Figure() : Figure(count()); }

    TermCounts term(Term of) {
        TermCounts term;
        term.term = of;
        for (Figure& figure : term.counts)
            figure = count();
        term[Measure::SamtalSurvey] = number(0, *term[Measure::SamtalGuardian].number());
        term[Measure::TeamsStarting] = number(0, *term[Measure::TeamsRunning].number());
        term[Measure::TeamsWithPlan] = number(0, *term[Measure::TeamsRunning].number());
        if (number(0, 2) == 0)
            term[Measure::ThematicGuardians] = Figure::atLeast(count());
        for (const Measure measure : fidelityMeasures)
            term[measure] = number(0, *term.wholeOf(measure).number());
        addRows(term);
        addAnswers(term);
        for (DaysSummary& wait : term.waits)
            wait = summaryOfDays(days());
        for (PerArea<AreaChangeSum>& state : term.changes)
            for (AreaChangeSum& area : state)
                if (const int children = count(); children > 0)
                    area = {children, number(children, 5 * children), number(children, 5 * children)};
                else
                    area.children = 0;
        term.addUp();
        return term;
    }

    UnitStatistics unit(int number) {
        UnitStatistics unit;
        unit.unitId = u"%1"_s.arg(number, 32, 16, QChar(u'0'));
        unit.unit = u"Enhet %1"_s.arg(number);
        unit.madeAt = QDateTime(QDate(2023, 7, 1), QTime(8, 0), Qt::UTC);
        for (const Term of : bothTerms)
            unit.terms.push_back(term(of));
        return unit;
    }

    std::vector<UnitStatistics> units() {
        std::vector<UnitStatistics> units;
        for (int i = number(2, 4); i > 0; --i)
            units.push_back(unit(int(units.size())));
        return units;
    }

private:
    void addRows(TermCounts& term) {
        for (const QString& visit : {u"Nyfödd"_s, u"2 månader"_s, u"4 månader"_s, u"8 månader"_s})
            term.visits.push_back({visit, figure()});
        for (const QString& source : {QString(), u"Polisen"_s, u"Norra förskolan"_s}) {
            SourceCount row{source, count(), 0, 0};
            row.filledIn = number(0, *row.all.number());
            row.notFilledIn = number(0, *row.all.number() - *row.filledIn.number());
            term.anmalningar.push_back(row);
        }
        for (const QString& organisation : {u"BVC"_s, u"Fritidshem"_s})
            term.organisations.push_back({organisation, count()});
        for (const QString& place : {QString(), u"BVC Norr"_s, u"BVC Söder"_s})
            term.reach.push_back({u"Hälsobok"_s, u"personer"_s, place, figure()});
        term.reach.push_back({u"Hälsosamtal"_s, u"samtal"_s, {}, figure()});
        term.reach.push_back({u"Hälsobok"_s, u"besök"_s, u"BVC Norr"_s, figure()});
    }

    void addAnswers(TermCounts& term) {
        for (const Respondent respondent : allRespondents)
            for (int question = 1; question < 3; ++question) {
                ExperienceCount row{respondent, question, 0, {}, allExperienceSteps[std::size_t(question)]};
                for (Figure& answer : row.answers) {
                    answer = number(0, 3) == 0 ? number(5, 20) : number(0, 3);
                    row.all = row.all + answer;
                }
                term.experience.push_back(row);
            }
    }

    std::vector<int> days() {
        std::vector<int> days(static_cast<std::size_t>(count()));
        for (int& each : days)
            each = number(0, 60);
        return days;
    }

    std::mt19937 m_random;
};

Tables tablesOf(const std::vector<TermCounts>& terms, const QString& unit = u"Björkskolan"_s) {
    return statisticsTables(terms, defaultPack().model, unit);
}

Tables tablesOf(const MergedStatistics& merged) { return reportOf(merged, defaultPack().model).tables; }

/// As a unit publishes it.
UnitStatistics published(UnitStatistics unit) {
    unit.terms = masked(std::move(unit.terms), maskedBelow);
    unit.maskedBelow = maskedBelow;
    return unit;
}

std::string learned(const Tables& printed, const Tables& exact) {
    StatisticsAttack attack;
    attack.read(printed, exact);
    return attack.learned().join(u'\n').toStdString();
}

/// What is printed of units, each beside the truth, and last of all of them together.
QString learnedOfAll(const std::vector<std::pair<Tables, Tables>>& read) {
    StatisticsAttack attack;
    for (const auto& [printed, truth] : read)
        attack.read(printed, truth);
    attack.addUpUnits();
    return attack.learned(false).join(u'\n');
}

/// Sums of ratings stand in the files and not in the tables.
bool hasSumsOfFew(const TermCounts& term) {
    const auto isOfFew = [](const AreaChangeSum& area) {
        return area.children.number().value_or(0) < maskedBelow && (area.first != 0 || area.last != 0);
    };
    return std::ranges::any_of(
        term.changes, [&](const PerArea<AreaChangeSum>& state) { return std::ranges::any_of(state, isOfFew); });
}

/// The merged file read as somebody would who wants its figures.
MergedStatistics readMerged(const QByteArray& json) {
    QJsonObject file = QJsonDocument::fromJson(json).object();
    MergedStatistics merged;
    QJsonArray terms;
    for (const QJsonValue& value : file[u"terms"_s].toArray()) {
        QJsonObject term = value.toObject();
        MergedTerm& read = merged.terms.emplace_back();
        for (const QJsonValue& unit : term.take(u"units"_s).toArray()) {
            MergedTerm::Part& part = read.units.emplace_back();
            part.unit = unit[u"unit"_s].toString();
            for (const Measure measure : unitMeasures) {
                const QJsonValue held = unit[u"counts"_s][toString(measure)];
                part.counts[std::size_t(measure)] = held.isString()   ? Figure::masked()
                                                    : held.isObject() ? Figure::atLeast(held[u"atLeast"_s].toInt())
                                                    : held.isNull()   ? Figure()
                                                                      : Figure(held.toInt());
            }
        }
        terms.append(term);
    }
    file.remove(u"notices"_s);
    file[u"terms"_s] = terms;
    file[u"format"_s] = QString(statisticsFormat);
    file[u"unitId"_s] = u"0"_s.repeated(32);
    file[u"unit"_s] = u"Kommunen"_s;
    file[u"madeAt"_s] = u"2023-07-01T08:00:00Z"_s;
    const StatisticsReading reading = readStatistics(QJsonDocument(file).toJson());
    REQUIRE(reading.faults.empty());
    for (std::size_t i = 0; i < merged.terms.size(); ++i)
        merged.terms[i].sum = reading.statistics.terms[i];
    return merged;
}

/// The evaluation's tables of 2022 ht and 2023 vt.
std::vector<TermCounts> evaluation() {
    std::vector<TermCounts> terms(2);
    const std::array<std::array<int, 9>, 2> counts{
        {{18, 3, 10, 10, 6, 14, 10, 6, 5}, {30, 3, 16, 20, 12, 13, 17, 9, 10}}};
    const std::array measures{Measure::CardsInternal,  Measure::CardsExternal,      Measure::SamtalChild,
                              Measure::SamtalGuardian, Measure::Uppfoljningssamtal, Measure::Barnteam,
                              Measure::NewChildren,    Measure::JointCompasses,     Measure::TeamsInitiated};
    for (std::size_t i = 0; i < 2; ++i) {
        terms[i].term = bothTerms[i];
        for (std::size_t measure = 0; measure < measures.size(); ++measure)
            terms[i][measures[measure]] = counts[i][measure];
    }
    terms[0][Measure::SamtalSurvey] = 1;
    terms[0][Measure::TeamsRunning] = 10;
    terms[1][Measure::TeamsRunning] = 24;
    terms[1][Measure::TeamsStarting] = 5;
    terms[1][Measure::TeamsWithPlan] = 11;
    terms[1][Measure::NeedsMet] = 1;
    terms[1][Measure::FollowUps] = 3;
    terms[0][Measure::CardsWhole] = 20;
    terms[1][Measure::NewWithSkattning] = 15;
    terms[1][Measure::TeamsWithFordjupad] = 4;
    terms[1].visits = {{u"Nyfödd"_s, 17},   {u"2–3 veckor"_s, 17}, {u"4 månader"_s, 13},
                       {u"8 månader"_s, 9}, {u"15 månader"_s, 2},  {u"2,5 år"_s, 0}};
    terms[1].reach = {
        {u"Inskrivningssamtal"_s, u"personer"_s, u"BMM"_s, 125},
        {u"Hälsobok"_s, u"personer"_s, u"BVC"_s, 32},
        {u"Hälsosamtal"_s, u"samtal"_s, u"Norra skolan"_s, 48},
        {u"Hälsosamtal"_s, u"samtal"_s, u"Backaskolan"_s, 2},
        {u"Hälsosamtal"_s, u"samtal"_s, u"Södra skolan"_s, {}}};
    terms[1].experience = {{Respondent::Staff, 1, 55, {1, 3, 20, 31}}, {Respondent::Child, 6, 3, {0, 0, 0, 3}}};
    terms[1].anmalningar = {{u"Polisen"_s, 56, 29, 6}, {u"Norra skolan"_s, 10, 0, 0}, {u"Källan"_s, 27, 0, 0}};
    for (TermCounts& term : terms)
        term.addUp();
    return terms;
}

} // namespace

TEST_CASE("the attack finds what is left unmasked, and what follows from a total", "[statistics]") {
    const std::vector<TermCounts> exact = evaluation();
    const Tables truth = tablesOf(exact);
    StatisticsAttack open;
    open.read(truth, truth);
    CHECK(open.learned().size() >= 5);
    std::vector<TermCounts> careless = exact;
    const auto hide = [](Figure& figure) {
        if (figure.number().value_or(0) > 0 && figure.number().value_or(0) < maskedBelow)
            figure = Figure::masked();
    };
    for (VisitCount& visit : careless[1].visits)
        hide(visit.children);
    for (ReachCount& row : careless[1].reach)
        hide(row.number);
    for (Figure& answer : careless[1].experience[0].answers)
        hide(answer);
    careless[1].waits[0] = summaryOfDays({3, 4});
    careless[1].waits[0].count = Figure::masked();
    std::vector<TermCounts> known{exact[1]};
    known[0].waits[0] = summaryOfDays({3, 4});
    const QString found = QString::fromStdString(learned(tablesOf({careless[1]}), tablesOf(known)));
    INFO(found.toStdString());
    CHECK(found.contains(u"visits, 15 månader, Antal barn = 2 follows"_s));
    CHECK(found.contains(u"backaskolan, Antal = 2 follows"_s));
    CHECK(found.contains(u"stämmer inte alls = 1 follows"_s));
    CHECK(found.contains(u"Antal: what it is of few is printed"_s));
}

TEST_CASE("the attack finds a unit's small number in a municipality's sum of exact files", "[statistics]") {
    std::vector<UnitStatistics> units(2);
    for (std::size_t i = 0; i < units.size(); ++i) {
        units[i].unitId = units[i].unit = u"Enhet %1"_s.arg(i);
        TermCounts& term = units[i].terms.emplace_back();
        term.term = bothTerms[1];
        term[Measure::CardsInternal] = i == 0 ? 3 : 20;
        term.addUp();
    }
    std::vector<std::pair<Tables, Tables>> read;
    for (const UnitStatistics& unit : units)
        read.emplace_back(tablesOf(published(unit).terms, unit.unit), tablesOf(unit.terms, unit.unit));
    const Tables sums = tablesOf(merged(units));
    read.emplace_back(sums, sums);
    const QString found = learnedOfAll(read);
    INFO(found.toStdString());
    CHECK(found.contains(u"cards, 2023 vt, Antal Upptäckarkort internt = 3 follows"_s));
}

TEST_CASE("nothing that is masked of the evaluation's own terms follows from all that is printed", "[statistics]") {
    const std::vector<TermCounts> exact = evaluation();
    StatisticsAttack attack;
    const Tables printed = tablesOf(masked(exact, maskedBelow));
    const Tables truth = tablesOf(exact);
    attack.read(printed, truth);
    CHECK(attack.learned().join(u'\n').toStdString() == "");
    CHECK(attack.masked() > 4);
}

TEST_CASE("nothing that is masked of any unit follows from all that is printed", "[statistics]") {
    RandomUnit random(GENERATE(range(1U, 31U)));
    const UnitStatistics exact = random.unit(1);
    const UnitStatistics leaving = published(exact);
    CHECK(learned(tablesOf(leaving.terms), tablesOf(exact.terms)) == "");
    const StatisticsReading file = readStatistics(statisticsJson(leaving));
    REQUIRE(file.faults.empty());
    CHECK(file.statistics.terms == leaving.terms);
    CHECK(std::ranges::none_of(file.statistics.terms, hasSumsOfFew));
}

TEST_CASE("nothing that is masked of a municipality follows from its tables and its units'", "[statistics]") {
    RandomUnit random(GENERATE(range(1U, 13U)));
    const MergedStatistics exact = merged(random.units());
    const MergedStatistics leaving = masked(exact, maskedBelow);
    CHECK(learned(tablesOf(leaving), tablesOf(exact)) == "");
    const MergedStatistics file = readMerged(mergedJson(leaving));
    CHECK(learned(tablesOf(file), tablesOf(exact)) == "");
    CHECK(std::ranges::none_of(file.terms, [](const MergedTerm& term) { return hasSumsOfFew(term.sum); }));
}

TEST_CASE("masked files that are merged give nobody away beside what the units published", "[statistics]") {
    RandomUnit random(GENERATE(range(1U, 9U)));
    const std::vector<UnitStatistics> exact = random.units();
    std::vector<UnitStatistics> files;
    std::vector<std::pair<Tables, Tables>> read;
    for (const UnitStatistics& unit : exact) {
        files.push_back(published(unit));
        read.emplace_back(tablesOf(files.back().terms, unit.unit), tablesOf(unit.terms, unit.unit));
    }
    read.emplace_back(tablesOf(masked(merged(files), maskedBelow)), tablesOf(merged(exact)));
    CHECK(learnedOfAll(read).toStdString() == "");
}
