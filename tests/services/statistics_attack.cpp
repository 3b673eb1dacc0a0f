// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/statistics_attack.h"

#include "core/domain/statistics/term_counts.h"
#include "core/services/statistics_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk::test {
namespace {

/// What stands of each unit beside the municipality: where the municipality's number is, six to a table.
const std::vector<std::pair<QString, std::size_t>>& unitPlaces() {
    static const std::vector<std::pair<QString, std::size_t>> places{
        {u"cards"_s, 1},    {u"cards"_s, 2},     {u"talks"_s, 1},    {u"talks"_s, 2},
        {u"talks"_s, 4},    {u"decisions"_s, 1}, {u"barnteam"_s, 1}, {u"barnteam"_s, 2},
        {u"barnteam"_s, 3}, {u"barnteam"_s, 4},  {u"teams"_s, 1},    {u"needs-met"_s, 1}};
    return places;
}

constexpr int endless = PossibleNumbers::endless;

/// A meeting is nobody: how many there were is printed.
bool isOfMeetings(const QString& heading) {
    return heading.endsWith(u"Barnteam"_s) || heading.endsWith(u"tematiska träffar"_s);
}

QString termIn(const StatisticsTable& table, std::size_t row) { return shownCell(table.rows[row][0]).remove(u' '); }

/// What the row is called: its words, without its numbers.
QString nameOf(const StatisticsTable& table, std::size_t row) {
    QStringList words{table.id};
    for (const StatisticsCell& cell : table.rows[row])
        if (const QString* word = std::get_if<QString>(&cell))
            words.append(word->toLower());
    return words.join(u", "_s);
}

} // namespace

void StatisticsAttack::read(const Tables& printed, const Tables& exact) {
    m_sets.push_back({&printed, &exact});
    for (std::size_t table = 0; table < printed.size(); ++table)
        for (std::size_t row = 0; row < printed[table].rows.size(); ++row)
            for (std::size_t column = 0; column < printed[table].rows[row].size(); ++column)
                cell(table, row, column);
    readFractions();
    readReach();
    readVisits();
    readAnmalningar();
    readExperience();
    readFidelity();
    readParts(u"talks"_s, 2, {3});
    readParts(u"teams"_s, 1, {2});
    readParts(u"teams"_s, 1, {3});
    readUnits();
    readUnitWaits();
}

void StatisticsAttack::addUpUnits() {
    std::map<QString, std::vector<Known>> ofUnits;
    for (std::size_t set = 0; set < m_sets.size(); ++set) {
        const bool together = set + 1 == m_sets.size();
        const Tables& tables = *m_sets[set].printed;
        for (std::size_t table = 0; table < tables.size(); ++table)
            for (std::size_t row = 0; row < tables[table].rows.size(); ++row)
                for (std::size_t column = 1; column < tables[table].rows[row].size(); ++column) {
                    const QString name =
                        nameOf(tables[table], row) + u" / "_s + tables[table].header[qsizetype(column)];
                    if (together)
                        sum(cellOf(set, table, row, column), ofUnits[name]);
                    else
                        ofUnits[name].push_back(cellOf(set, table, row, column));
                }
    }
    for (std::size_t unit = 0; unit + 1 < m_sets.size(); ++unit)
        recogniseUnit(unit);
}

/// The unit's own row of the municipality's tables is what it published itself.
void StatisticsAttack::recogniseUnit(std::size_t unit) {
    const auto own = [&](const QString& id, std::size_t row, std::size_t column) {
        const Tables& tables = *m_sets[unit].printed;
        const auto table = std::ranges::find(tables, id, &StatisticsTable::id);
        return cellOf(unit, std::size_t(table - tables.begin()), row, column);
    };
    const StatisticsTable& cards = printed()[*tableOf(u"cards"_s)];
    for (std::size_t term = 0; term < cards.rows.size(); ++term) {
        const QString label = termIn(cards, term);
        for (std::size_t i = 0; i < unitPlaces().size(); ++i) {
            const auto& [id, column] = unitPlaces()[i];
            sum(cell(*tableOf(u"units-%1-%2"_s.arg(label).arg(i / 6 + 1)), unit, i % 6 + 1), {own(id, term, column)});
        }
        for (std::size_t wait = 0; wait < waitCount; ++wait)
            sum(cell(*tableOf(u"unit-waits-"_s + label), unit * waitCount + wait, 2),
                {own(u"waits"_s, term * waitCount + wait, 2)});
    }
}

QStringList StatisticsAttack::learned(bool ofLargeOnes) const {
    QStringList found = m_fractions;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const Cell& it = m_cells[i];
        const bool small = it.truth > 0 && it.truth < maskedBelow && it.ofPeople;
        if (small && !it.masked)
            found.append(u"%1 = %2 is printed"_s.arg(it.name).arg(it.truth));
        if (it.masked && (small || ofLargeOnes) &&
            m_numbers.about(i, it.truth, maskedBelow) < (small ? maskedBelow - 1 : 2))
            found.append(u"%1 = %2 follows, or nearly"_s.arg(it.name).arg(it.truth));
    }
    return found;
}

StatisticsAttack::Known StatisticsAttack::cell(std::size_t table, std::size_t row, std::size_t column) {
    return cellOf(m_sets.size() - 1, table, row, column);
}

/// A figure with a number, printed or not; none where the cell holds something else. "At least" as many says just that
/// where something else is printed of the whole, and where others were not collected how many the rest are.
StatisticsAttack::Known
StatisticsAttack::cellOf(std::size_t set, std::size_t table, std::size_t row, std::size_t column) {
    const auto place = std::tuple(set, table, row, column);
    if (const auto known = m_at.find(place); known != m_at.end())
        return known->second;
    const StatisticsTable& of = (*m_sets[set].printed)[table];
    const Figure* shown = std::get_if<Figure>(&of.rows[row][column]);
    const Figure* truth = std::get_if<Figure>(&(*m_sets[set].exact)[table].rows[row][column]);
    if (!shown || !truth || !shown->isCollected() || !truth->number())
        return {};
    Cell made{
        nameOf(of, row) + u", "_s + of.header[qsizetype(column)], *truth->number(), shown->isMasked(),
        !isOfMeetings(of.header[qsizetype(column)])};
    PossibleNumbers::Range range{made.truth, made.truth};
    if (made.masked)
        range = {std::min(made.truth, 1), endless};
    else if (shown->number() != truth->number()) {
        range = {shown->number().value_or(0), endless};
        made.truth = range.least >= maskedBelow ? made.truth : range.least; // what a small least number says
    }
    m_cells.push_back(made);
    return m_at[place] = m_numbers.add(range);
}

/// What is left of a whole beside its printed parts.
std::size_t StatisticsAttack::rest(int truth) {
    m_cells.push_back({u"a rest"_s, truth, false, false});
    return m_numbers.add({});
}

/// What does not hold in truth, since somebody did not collect a part, is no sum.
void StatisticsAttack::sum(Known total, const std::vector<Known>& parts) {
    if (!total)
        return;
    PossibleNumbers::Sum made{*total, {}};
    int truth = 0;
    for (const Known& part : parts)
        if (part) {
            made.parts.push_back(*part);
            truth += m_cells[*part].truth;
        }
    if (!made.parts.empty() && truth == m_cells[*total].truth)
        m_numbers.addSum(std::move(made));
}

void StatisticsAttack::sumWithRest(Known total, const std::vector<Known>& parts) {
    if (!total || std::ranges::any_of(parts, [](const Known& part) { return !part; }))
        return;
    int left = m_cells[*total].truth;
    for (const Known& part : parts)
        left -= m_cells[*part].truth;
    std::vector<Known> all = parts;
    all.push_back(rest(left));
    sum(total, all);
}

StatisticsAttack::Known StatisticsAttack::tableOf(const QString& id) const {
    const auto found = std::ranges::find(printed(), id, &StatisticsTable::id);
    return found == printed().end() ? Known() : Known(std::size_t(found - printed().begin()));
}

/// Rows `from` to `to`.
void StatisticsAttack::columnSum(std::size_t table, std::size_t column, std::size_t from, std::size_t to, Known total) {
    std::vector<Known> parts;
    for (std::size_t row = from; row < to; ++row)
        parts.push_back(cell(table, row, column));
    sum(total, parts);
}

void StatisticsAttack::readFractions() {
    for (std::size_t table = 0; table < printed().size(); ++table)
        for (std::size_t row = 0; row < printed()[table].rows.size(); ++row) {
            const auto& cells = printed()[table].rows[row];
            const bool says = std::ranges::any_of(cells, [](const StatisticsCell& each) {
                const auto* fraction = std::get_if<std::optional<Fraction>>(&each);
                return fraction && fraction->has_value();
            });
            for (std::size_t column = 0; says && column < cells.size(); ++column)
                if (const Known count = cell(table, row, column);
                    count &&
                    (m_cells[*count].masked || (m_cells[*count].truth > 0 && m_cells[*count].truth < maskedBelow)))
                    m_fractions.append(u"%1: what it is of few is printed"_s.arg(m_cells[*count].name));
        }
}

/// The rows of a material stand together, and their total below them.
void StatisticsAttack::readReach() {
    const std::size_t table = *tableOf(u"reach"_s);
    const auto& rows = printed()[table].rows;
    const auto key = [&](std::size_t row) {
        return materialKey({shownCell(rows[row][1]), termIn(printed()[table], row) + shownCell(rows[row][3]), {}, {}});
    };
    for (std::size_t from = 0, row = 0; row < rows.size(); ++row) {
        if (key(row) != key(from))
            from = row;
        if (shownCell(rows[row][4]) == u"Alla verksamheter"_s)
            columnSum(table, 2, from, row, cell(table, row, 2));
    }
}

void StatisticsAttack::readVisits() {
    const std::size_t table = *tableOf(u"visits"_s);
    const StatisticsTable& visits = printed()[table];
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

void StatisticsAttack::readAnmalningar() {
    const std::size_t table = *tableOf(u"anmalningar"_s);
    const auto& rows = printed()[table].rows;
    for (std::size_t from = 0, row = 0; row < rows.size(); ++row) {
        sumWithRest(cell(table, row, 2), {cell(table, row, 3), cell(table, row, 4)});
        if (shownCell(rows[row][1]) != u"Totalt"_s)
            continue;
        for (std::size_t column = 2; column < 5 && row > from; ++column)
            columnSum(table, column, from, row, cell(table, row, column));
        from = row + 1;
    }
}

void StatisticsAttack::readExperience() {
    for (const QString& id : {u"experience-1"_s, u"experience-2"_s, u"experience-3"_s}) {
        const std::size_t table = *tableOf(id);
        const std::size_t columns = std::size_t(printed()[table].header.size());
        for (std::size_t row = 0; row < printed()[table].rows.size(); ++row) {
            std::vector<Known> answers;
            for (std::size_t column = 4; column < columns; ++column)
                answers.push_back(cell(table, row, column));
            sum(cell(table, row, 3), answers);
        }
    }
}

/// A row for each measure and term: a part, and the whole that other tables print too.
void StatisticsAttack::readFidelity() {
    const std::size_t table = *tableOf(u"fidelity"_s);
    const auto other = [&](const QString& id, std::size_t term, std::size_t column) {
        return cell(*tableOf(id), term, column);
    };
    for (std::size_t row = 0; row < printed()[table].rows.size(); ++row) {
        const Known whole = cell(table, row, 3);
        const std::size_t term = row / fidelityMeasures.size();
        sumWithRest(whole, {cell(table, row, 2)});
        const Measure measure = fidelityMeasures[row % fidelityMeasures.size()];
        if (measure == Measure::CardsWhole)
            sum(whole, {other(u"cards"_s, term, 1), other(u"cards"_s, term, 2)});
        else if (measure == Measure::SamtalWhole)
            sum(whole, {other(u"talks"_s, term, 1)});
        else if (measure == Measure::BeslutWhole)
            sum(whole, {other(u"decisions"_s, term, 1)});
        else if (measure == Measure::TeamsWithFordjupad)
            sum(whole, {other(u"teams"_s, term, 1)});
        else
            sum(whole, {other(u"barnteam"_s, term, 2)});
    }
}

void StatisticsAttack::readParts(const QString& id, std::size_t whole, const std::vector<std::size_t>& parts) {
    const std::size_t table = *tableOf(id);
    for (std::size_t row = 0; row < printed()[table].rows.size(); ++row) {
        std::vector<Known> cells;
        for (const std::size_t part : parts)
            cells.push_back(cell(table, row, part));
        sumWithRest(cell(table, row, whole), cells);
    }
}

/// Each unit beside the municipality, whose number stands in the tables of the evaluation too.
void StatisticsAttack::readUnits() {
    const auto& places = unitPlaces();
    const StatisticsTable& cards = printed()[*tableOf(u"cards"_s)];
    for (std::size_t term = 0; term < cards.rows.size(); ++term)
        for (std::size_t i = 0; i < places.size(); ++i) {
            const Known units = tableOf(u"units-%1-%2"_s.arg(termIn(cards, term)).arg(i / 6 + 1));
            if (!units)
                return;
            const std::size_t last = printed()[*units].rows.size() - 1;
            const Known total = cell(*units, last, i % 6 + 1);
            columnSum(*units, i % 6 + 1, 0, last, total);
            sum(total, {cell(*tableOf(places[i].first), term, places[i].second)});
        }
}

void StatisticsAttack::readUnitWaits() {
    const std::size_t waits = *tableOf(u"waits"_s);
    for (std::size_t row = 0; row < printed()[waits].rows.size(); ++row) {
        const Known units = tableOf(u"unit-waits-"_s + termIn(printed()[waits], row));
        if (!units)
            return;
        std::vector<Known> parts;
        for (std::size_t unit = row % waitCount; unit < printed()[*units].rows.size(); unit += waitCount)
            parts.push_back(cell(*units, unit, 2));
        sum(cell(waits, row, 2), parts);
    }
}

} // namespace bk::test
