// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/mask_statistics.h"
#include "core/services/default_pack.h"
#include "core/services/merge_statistics.h"
#include "core/services/statistics_tables.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace bk;

namespace {

constexpr int below = 5;
constexpr int endless = 100'000;

using Tables = std::vector<StatisticsTable>;

/// Somebody who has every table that was printed, knows how they are laid out and which sums hold, and works out which
/// numbers each masked cell can be. 0 is printed, so that what is masked is at least 1.
class Attack {
public:
    /// `exact`: the same tables unmasked, to tell what the attack should not have learned.
    Attack(const Tables& printed, const Tables& exact) : m_printed(printed), m_exact(exact) {
        for (std::size_t table = 0; table < printed.size(); ++table)
            for (std::size_t row = 0; row < printed[table].rows.size(); ++row)
                for (std::size_t column = 0; column < printed[table].rows[row].size(); ++column)
                    cell(table, row, column);
        readVisits();
        readAnmalningar();
        readParts(u"talks"_s, 2, {3});
        readParts(u"teams"_s, 1, {2});
        readParts(u"teams"_s, 1, {3});
        readUnits();
        readUnitWaits();
    }

    /// Every cell of which more was learned than that it is masked, and every small number that is printed.
    QStringList learned() const {
        QStringList found;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const Cell& it = m_cells[i];
            const bool small = it.truth > 0 && it.truth < below && it.ofPeople;
            if (small && !it.masked)
                found.append(u"%1 = %2 is printed"_s.arg(it.name).arg(it.truth));
            if (it.masked && possible(i) < (small ? below - 1 : 2))
                found.append(u"%1 = %2 follows, or nearly"_s.arg(it.name).arg(it.truth));
        }
        return found;
    }

    std::size_t masked() const { return std::size_t(std::ranges::count(m_cells, true, &Cell::masked)); }

private:
    struct Cell {
        QString name;
        int truth = 0;
        bool masked = false;
        bool ofPeople = true;
    };
    struct Range {
        int least = 0;
        int most = endless;
    };
    using Ranges = std::vector<Range>;
    /// The parts make the total.
    struct Sum {
        std::size_t total;
        std::vector<std::size_t> parts;
    };
    using Known = std::optional<std::size_t>;

    /// A meeting is nobody: how many there were is printed.
    static bool isOfMeetings(const QString& heading) {
        return heading.endsWith(u"Barnteam"_s) || heading.endsWith(u"tematiska träffar"_s);
    }

    /// A printed number; none where the cell holds something else.
    Known cell(std::size_t table, std::size_t row, std::size_t column) {
        const auto place = std::tuple(table, row, column);
        if (const auto known = m_at.find(place); known != m_at.end())
            return known->second;
        const Figure* shown = std::get_if<Figure>(&m_printed[table].rows[row][column]);
        const Figure* truth = std::get_if<Figure>(&m_exact[table].rows[row][column]);
        if (!shown || !truth || !truth->number() || shown->state() == Figure::State::AtLeast)
            return {};
        const StatisticsTable& of = m_printed[table];
        Cell made{
            of.id + u", "_s + shownCell(of.rows[row][0]) + u", "_s + of.header[qsizetype(column)], *truth->number(),
            shown->isMasked(), !isOfMeetings(of.header[qsizetype(column)])};
        m_cells.push_back(made);
        m_ranges.push_back(made.masked ? Range{std::min(made.truth, 1), endless} : Range{made.truth, made.truth});
        m_at[place] = m_cells.size() - 1;
        return m_cells.size() - 1;
    }

    /// What is left of a whole beside its printed parts.
    std::size_t rest() {
        m_cells.push_back({u"a rest"_s});
        m_ranges.push_back({});
        return m_cells.size() - 1;
    }

    void sum(Known total, const std::vector<Known>& parts) {
        Sum made{total.value_or(0), {}};
        for (const Known& part : parts)
            if (part)
                made.parts.push_back(*part);
        if (total && made.parts.size() == parts.size())
            m_sums.push_back(std::move(made));
    }

    Known tableOf(const QString& id) const {
        const auto found = std::ranges::find(m_printed, id, &StatisticsTable::id);
        return found == m_printed.end() ? Known() : Known(std::size_t(found - m_printed.begin()));
    }

    /// Rows `from` to `to`, and the total in row `to`.
    void columnSum(std::size_t table, std::size_t column, std::size_t from, std::size_t to, Known total) {
        std::vector<Known> parts;
        for (std::size_t row = from; row < to; ++row)
            parts.push_back(cell(table, row, column));
        sum(total, parts);
    }

    void readVisits() {
        const std::size_t table = *tableOf(u"visits"_s);
        const StatisticsTable& visits = m_printed[table];
        const std::size_t columns = std::size_t(visits.header.size());
        if (visits.rows.empty())
            return;
        const std::size_t last = visits.rows.size() - 1;
        for (std::size_t column = 1; column < columns; ++column)
            columnSum(table, column, 0, last, cell(table, last, column));
        for (std::size_t row = 0; columns > 2 && row <= last; ++row) {
            std::vector<Known> parts;
            for (std::size_t column = 1; column + 1 < columns; ++column)
                parts.push_back(cell(table, row, column));
            sum(cell(table, row, columns - 1), parts);
        }
    }

    void readAnmalningar() {
        const std::size_t table = *tableOf(u"anmalningar"_s);
        const auto& rows = m_printed[table].rows;
        for (std::size_t from = 0, row = 0; row < rows.size(); ++row) {
            sum(cell(table, row, 2), {cell(table, row, 3), cell(table, row, 4), rest()});
            if (shownCell(rows[row][1]) != u"Totalt"_s)
                continue;
            for (std::size_t column = 2; column < 5 && row > from; ++column)
                columnSum(table, column, from, row, cell(table, row, column));
            from = row + 1;
        }
    }

    void readParts(const QString& id, std::size_t whole, const std::vector<std::size_t>& parts) {
        const std::size_t table = *tableOf(id);
        for (std::size_t row = 0; row < m_printed[table].rows.size(); ++row) {
            std::vector<Known> cells{rest()};
            for (const std::size_t part : parts)
                cells.push_back(cell(table, row, part));
            sum(cell(table, row, whole), cells);
        }
    }

    /// Each unit beside the municipality, whose number stands in the tables of the evaluation too.
    void readUnits() {
        const std::vector<std::pair<QString, std::size_t>> places{
            {u"cards"_s, 1},    {u"cards"_s, 2},     {u"talks"_s, 1},    {u"talks"_s, 2},
            {u"talks"_s, 4},    {u"decisions"_s, 1}, {u"barnteam"_s, 1}, {u"barnteam"_s, 2},
            {u"barnteam"_s, 3}, {u"barnteam"_s, 4},  {u"teams"_s, 1},    {u"needs-met"_s, 1}};
        for (std::size_t term = 0; term < m_printed[*tableOf(u"cards"_s)].rows.size(); ++term) {
            const QString label = shownCell(m_printed[*tableOf(u"cards"_s)].rows[term][0]);
            for (std::size_t i = 0; i < places.size(); ++i) {
                const Known units = tableOf(u"units-%1-%2"_s.arg(QString(label).remove(u' ')).arg(i / 6 + 1));
                if (!units)
                    return;
                const std::size_t last = m_printed[*units].rows.size() - 1;
                const Known total = cell(*units, last, i % 6 + 1);
                columnSum(*units, i % 6 + 1, 0, last, total);
                sum(total, {cell(*tableOf(places[i].first), term, places[i].second)});
            }
        }
    }

    void readUnitWaits() {
        const std::size_t waits = *tableOf(u"waits"_s);
        for (std::size_t row = 0; row < m_printed[waits].rows.size(); ++row) {
            const QString label = shownCell(m_printed[waits].rows[row][0]);
            const Known units = tableOf(u"unit-waits-"_s + QString(label).remove(u' '));
            if (!units)
                return;
            std::vector<Known> parts;
            for (std::size_t unit = row % waitCount; unit < m_printed[*units].rows.size(); unit += waitCount)
                parts.push_back(cell(*units, unit, 2));
            sum(cell(waits, row, 2), parts);
        }
    }

    /// How many numbers the cell can be, about its own and no more than `below`.
    int possible(std::size_t cell) const {
        const std::vector<const Sum*> sums = sumsAround(cell);
        int many = 1;
        for (const int step : {-1, 1})
            for (int number = m_cells[cell].truth + step; many < below && canBe(cell, number, sums); number += step)
                ++many;
        return many;
    }

    /// What the cell hangs together with.
    std::vector<const Sum*> sumsAround(std::size_t cell) const {
        std::set<std::size_t> reached{cell};
        std::set<const Sum*> found;
        for (bool more = true; more;) {
            more = false;
            for (const Sum& sum : m_sums) {
                const auto isReached = [&](std::size_t at) {
                    return reached.contains(at) && isOpen(m_ranges[at]);
                };
                if (found.contains(&sum) || !(isReached(sum.total) || std::ranges::any_of(sum.parts, isReached)))
                    continue;
                found.insert(&sum);
                reached.insert(sum.total);
                reached.insert(sum.parts.begin(), sum.parts.end());
                more = true;
            }
        }
        return {found.begin(), found.end()};
    }

    static bool isOpen(const Range& range) { return range.least < range.most; }

    bool canBe(std::size_t cell, int number, const std::vector<const Sum*>& sums) const {
        if (number < m_ranges[cell].least || number > m_ranges[cell].most)
            return false;
        Ranges ranges = m_ranges;
        ranges[cell] = {number, number};
        int patience = 2'000;
        return isPossible(ranges, sums, patience);
    }

    /// Each sum as far as it says something of its parts and its total. False: the sums contradict each other.
    static bool narrow(Ranges& ranges, const std::vector<const Sum*>& sums) {
        for (bool changed = true; changed;) {
            changed = false;
            for (const Sum* sum : sums) {
                Range all{0, 0};
                for (const std::size_t part : sum->parts) {
                    all.least += ranges[part].least;
                    all.most += ranges[part].most;
                }
                Range& total = ranges[sum->total];
                if (!limit(total, all.least, all.most, changed))
                    return false;
                for (const std::size_t at : sum->parts) {
                    Range& part = ranges[at];
                    const int least = total.least - (all.most - part.most);
                    if (!limit(part, least, total.most - (all.least - part.least), changed))
                        return false;
                }
            }
        }
        return true;
    }

    static bool limit(Range& range, int least, int most, bool& changed) {
        changed = changed || least > range.least || most < range.most;
        range.least = std::max(range.least, least);
        range.most = std::min(range.most, most);
        return range.least <= range.most;
    }

    /// Tries numbers until every sum holds. An attack that has lost its patience has learned nothing.
    static bool isPossible(Ranges& ranges, const std::vector<const Sum*>& sums, int& patience) {
        if (!narrow(ranges, sums))
            return false;
        std::optional<std::size_t> open;
        for (const Sum* sum : sums)
            for (const std::size_t at : sum->parts)
                if (isOpen(ranges[at]) && (!open || widthOf(ranges[at]) < widthOf(ranges[*open])))
                    open = at;
        if (!open || patience-- <= 0)
            return true;
        for (int number = ranges[*open].least; number <= ranges[*open].most; ++number) {
            Ranges tried = ranges;
            tried[*open] = {number, number};
            if (isPossible(tried, sums, patience))
                return true;
        }
        return false;
    }

    static int widthOf(const Range& range) { return range.most - range.least; }

    const Tables& m_printed;
    const Tables& m_exact;
    std::map<std::tuple<std::size_t, std::size_t, std::size_t>, std::size_t> m_at;
    std::vector<Cell> m_cells;
    Ranges m_ranges; ///< of each cell, as it is printed
    std::vector<Sum> m_sums;
};

class RandomUnit {
public:
    explicit RandomUnit(unsigned seed) : m_random(seed) {}

    int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    /// Small ones more often than not.
    int count() { return number(0, 2) == 0 ? number(5, 30) : number(0, 6); }

    TermCounts term(Term of) {
        TermCounts term;
        term.term = of;
        for (Figure& figure : term.counts)
            figure = count();
        term[Measure::SamtalSurvey] = number(0, *term[Measure::SamtalGuardian].number());
        term[Measure::TeamsStarting] = number(0, *term[Measure::TeamsRunning].number());
        term[Measure::TeamsWithPlan] = number(0, *term[Measure::TeamsRunning].number());
        for (const QString& visit : {u"Nyfödd"_s, u"2 månader"_s, u"4 månader"_s, u"8 månader"_s})
            term.visits.push_back({visit, count()});
        for (const QString& source : {QString(), u"Polisen"_s, u"Norra förskolan"_s}) {
            SourceCount row{source, count(), 0, 0};
            row.filledIn = number(0, *row.all.number());
            row.notFilledIn = number(0, *row.all.number() - *row.filledIn.number());
            term.anmalningar.push_back(row);
        }
        for (const QString& organisation : {u"BVC"_s, u"Fritidshem"_s})
            term.organisations.push_back({organisation, count()});
        for (DaysSummary& wait : term.waits)
            wait = summaryOfDays(std::vector<int>(std::size_t(count()), 3));
        for (PerArea<AreaChangeSum>& state : term.changes)
            for (AreaChangeSum& area : state)
                area = {count(), 9, 12};
        term.addUp();
        return term;
    }

private:
    std::mt19937 m_random;
};

const std::array bothTerms{Term{2022, true}, Term{2023, false}};

Tables tablesOf(const std::vector<TermCounts>& terms) {
    return statisticsTables(terms, defaultPack().model, u"Björkskolan"_s);
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
    terms[1].visits = {{u"Nyfödd"_s, 17},   {u"2–3 veckor"_s, 17}, {u"4 månader"_s, 13},
                       {u"8 månader"_s, 9}, {u"15 månader"_s, 2},  {u"2,5 år"_s, 0}};
    terms[1].anmalningar = {{u"Polisen"_s, 56, 29, 6}, {u"Norra skolan"_s, 10, 0, 0}, {u"Källan"_s, 27, 0, 0}};
    for (TermCounts& term : terms)
        term.addUp();
    return terms;
}

} // namespace

TEST_CASE("the attack finds what is left unmasked, and what follows from a total", "[statistics]") {
    const std::vector<TermCounts> exact = evaluation();
    std::vector<TermCounts> careless = exact;
    CHECK(Attack(tablesOf(careless), tablesOf(exact)).learned().size() >= 5);
    for (TermCounts& term : careless)
        for (VisitCount& visit : term.visits)
            if (visit.children == Figure(2))
                visit.children = Figure::masked();
    const QString found = Attack(tablesOf({careless[1]}), tablesOf({exact[1]})).learned().join(u'\n');
    INFO(found.toStdString());
    CHECK(found.contains(u"visits, 15 månader, Antal barn = 2 follows"_s));
}

TEST_CASE("nothing that is masked of the evaluation's own terms follows from all that is printed", "[statistics]") {
    const std::vector<TermCounts> exact = evaluation();
    const Attack attack(tablesOf(masked(exact, below)), tablesOf(exact));
    CHECK(attack.learned().join(u'\n').toStdString() == "");
    CHECK(attack.masked() > 4);
}

TEST_CASE("nothing that is masked of any unit follows from all that is printed", "[statistics]") {
    RandomUnit random(GENERATE(range(1U, 31U)));
    const std::vector<TermCounts> exact{random.term(bothTerms[0]), random.term(bothTerms[1])};
    const Attack attack(tablesOf(masked(exact, below)), tablesOf(exact));
    CHECK(attack.learned().join(u'\n').toStdString() == "");
}

TEST_CASE("nothing that is masked of a municipality follows from its tables and its units'", "[statistics]") {
    RandomUnit random(GENERATE(range(1U, 13U)));
    std::vector<UnitStatistics> units(std::size_t(random.number(2, 4)));
    for (std::size_t i = 0; i < units.size(); ++i) {
        units[i].unitId = QString::number(i);
        units[i].unit = u"Enhet %1"_s.arg(i);
        for (const Term term : bothTerms)
            units[i].terms.push_back(random.term(term));
    }
    const MergedStatistics exact = merged(units);
    const WellbeingModel& model = defaultPack().model;
    const Tables all = reportOf(exact, model).tables;
    const Tables printed = reportOf(masked(exact, below), model).tables;
    const Attack attack(printed, all);
    CHECK(attack.learned().join(u'\n').toStdString() == "");
}
