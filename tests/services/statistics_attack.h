// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/statistics_table.h"
#include "tests/services/possible_numbers.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace bk::test {

/// Below which numbers are masked in what is attacked.
inline constexpr int maskedBelow = 5;

using Tables = std::vector<StatisticsTable>;

/// Somebody who has every table that was printed, knows how they are laid out and which sums hold, and works out which
/// numbers each masked cell can be. 0 is printed, so that what is masked is at least 1.
class StatisticsAttack {
public:
    /// Reads what was printed, of one unit or of several together. `exact`: the same tables unmasked, to tell what the
    /// attack should not have learned. Both must outlive the attack.
    void read(const Tables& printed, const Tables& exact);
    /// The tables that were read last are of the units whose tables were read before, in their order: what stands in
    /// both is a sum.
    void addUpUnits();

    /// Every cell of which more was learned than that it is masked, every small number that is printed, and every
    /// median or mean beside one. `ofLargeOnes`: also of numbers that are masked for the small ones' sake.
    QStringList learned(bool ofLargeOnes = true) const;
    std::size_t masked() const { return std::size_t(std::ranges::count(m_cells, true, &Cell::masked)); }

private:
    struct Cell {
        QString name;
        int truth = 0;
        bool masked = false;
        bool ofPeople = true;
    };
    using Known = std::optional<std::size_t>;
    struct Set {
        const Tables* printed;
        const Tables* exact;
    };

    const Tables& printed() const { return *m_sets.back().printed; }
    Known cell(std::size_t table, std::size_t row, std::size_t column);
    Known cellOf(std::size_t set, std::size_t table, std::size_t row, std::size_t column);
    std::size_t rest(int truth);
    void sum(Known total, const std::vector<Known>& parts);
    void sumWithRest(Known total, const std::vector<Known>& parts);
    Known tableOf(const QString& id) const;
    void columnSum(std::size_t table, std::size_t column, std::size_t from, std::size_t to, Known total);

    void readFractions();
    void readReach();
    void readVisits();
    void readAnmalningar();
    void readExperience();
    void readFidelity();
    void readParts(const QString& id, std::size_t whole, const std::vector<std::size_t>& parts);
    void readUnits();
    void readUnitWaits();
    void recogniseUnit(std::size_t unit);

    std::vector<Set> m_sets;
    std::map<std::tuple<std::size_t, std::size_t, std::size_t, std::size_t>, std::size_t> m_at;
    std::vector<Cell> m_cells;
    PossibleNumbers m_numbers; ///< of each cell, as it is printed
    QStringList m_fractions;   ///< medians and means beside small or masked numbers
};

} // namespace bk::test
