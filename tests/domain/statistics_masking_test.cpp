// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/mask_statistics.h"
#include "core/domain/statistics/masking.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <functional>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace bk;

namespace {

/// Somebody who has all that is printed and tries every number that each masked cell could be.
class Attack {
public:
    Attack(const PrintedNumbers& numbers, const std::vector<bool>& masked, int reach)
        : m_numbers(numbers)
        , m_reach(reach)
        , m_guess(numbers.cells.size())
        , m_possible(numbers.cells.size()) {
        for (std::size_t i = 0; i < m_guess.size(); ++i) {
            m_guess[i] = numbers.cells[i].value;
            if (masked[i] || !numbers.cells[i].printed)
                m_unknown.push_back(i);
        }
        tryFrom(0);
    }

    /// Numbers that the cell can be: more than one where it is safe.
    const std::set<int>& possible(std::size_t cell) const { return m_possible[cell]; }

private:
    void tryFrom(std::size_t index) {
        if (std::ranges::all_of(m_unknown, [&](std::size_t cell) { return m_possible[cell].size() > 1; }))
            return; // nothing is given away
        if (index == m_unknown.size()) {
            for (const PrintedNumbers::Sum& sum : m_numbers.sums)
                if (!holds(sum))
                    return;
            for (const std::size_t cell : m_unknown)
                m_possible[cell].insert(m_guess[cell]);
            return;
        }
        const int value = m_numbers.cells[m_unknown[index]].value;
        for (int guess = std::max(0, value - m_reach); guess <= value + m_reach; ++guess) {
            m_guess[m_unknown[index]] = guess;
            if (mayHold(index))
                tryFrom(index + 1);
        }
    }

    bool holds(const PrintedNumbers::Sum& sum) const {
        int parts = 0;
        for (const std::size_t part : sum.parts)
            parts += m_guess[part];
        return parts == m_guess[sum.total];
    }

    /// No sum is broken that has no unknown cell left.
    bool mayHold(std::size_t index) const {
        const auto isOpen = [&](std::size_t cell) {
            const auto at = std::ranges::find(m_unknown, cell);
            return at != m_unknown.end() && std::size_t(at - m_unknown.begin()) > index;
        };
        return std::ranges::all_of(m_numbers.sums, [&](const PrintedNumbers::Sum& sum) {
            return isOpen(sum.total) || std::ranges::any_of(sum.parts, isOpen) || holds(sum);
        });
    }

    const PrintedNumbers& m_numbers;
    const int m_reach;
    std::vector<int> m_guess;
    std::vector<std::size_t> m_unknown;
    std::vector<std::set<int>> m_possible;
};

/// Rows and columns with every total.
PrintedNumbers aTable(const std::vector<std::vector<int>>& inner) {
    PrintedNumbers numbers;
    const std::size_t columns = inner.front().size();
    std::vector<std::vector<std::size_t>> cells;
    for (const std::vector<int>& row : inner) {
        PrintedNumbers::Sum sum;
        int total = 0;
        for (const int value : row) {
            sum.parts.push_back(numbers.cells.size());
            numbers.cells.push_back({value});
            total += value;
        }
        cells.push_back(sum.parts);
        sum.total = numbers.cells.size();
        cells.back().push_back(sum.total);
        numbers.cells.push_back({total});
        numbers.sums.push_back(sum);
    }
    for (std::size_t column = 0; column <= columns; ++column) {
        PrintedNumbers::Sum sum;
        int total = 0;
        for (const auto& row : cells) {
            sum.parts.push_back(row[column]);
            total += numbers.cells[row[column]].value;
        }
        sum.total = numbers.cells.size();
        numbers.cells.push_back({total});
        numbers.sums.push_back(sum);
    }
    return numbers;
}

} // namespace

TEST_CASE("small numbers are masked, 0 and others are printed", "[statistics]") {
    const PrintedNumbers numbers{{{0}, {1}, {4}, {5}}, {}};
    CHECK(maskedCells(numbers, 5) == std::vector<bool>{false, true, true, false});
}

TEST_CASE("a single small number in a sum takes another with it", "[statistics]") {
    const PrintedNumbers numbers{{{2}, {12}, {30}, {44}}, {{3, {0, 1, 2}}}};
    CHECK(maskedCells(numbers, 5) == std::vector<bool>{true, true, false, false});
}

TEST_CASE("two small numbers that can only be one each take another with them", "[statistics]") {
    const PrintedNumbers numbers{{{1}, {1}, {30}, {32}}, {{3, {0, 1, 2}}}};
    CHECK(maskedCells(numbers, 5) == std::vector<bool>{true, true, true, false});
}

TEST_CASE("what is printed of a part does not give the whole away", "[statistics]") {
    // 3 running teams, of which 3 are starting: the rest, which nobody prints, may be more.
    const PrintedNumbers numbers{{{3}, {3}, {0, false}}, {{0, {1, 2}}}};
    const std::vector<bool> masked = maskedCells(numbers, 5);
    CHECK(masked[0]);
    CHECK(masked[1]);
}

TEST_CASE("no masked number of any table follows from what is printed", "[statistics]") {
    const unsigned seed = GENERATE(range(1U, 61U));
    std::mt19937 random(seed);
    const auto number = [&](int from, int to) {
        return std::uniform_int_distribution<int>(from, to)(random);
    };
    std::vector<std::vector<int>> inner(2, std::vector<int>(2));
    for (auto& row : inner)
        for (int& value : row)
            value = number(0, 3) == 0 ? number(5, 9) : number(0, 5);
    const PrintedNumbers numbers = aTable(inner);
    const std::vector<bool> masked = maskedCells(numbers, 5);
    REQUIRE(masked.size() == numbers.cells.size());
    const Attack attack(numbers, masked, 3);
    for (std::size_t i = 0; i < masked.size(); ++i) {
        const int value = numbers.cells[i].value;
        CAPTURE(seed, i, value);
        if (value > 0 && value < 5)
            CHECK(masked[i]);
        if (masked[i])
            CHECK(attack.possible(i).size() > 1);
    }
}

TEST_CASE("a whole term is masked so that neither totals nor other tables give a number away", "[statistics]") {
    TermCounts term;
    term.term = {2023, false};
    term[Measure::SamtalGuardian] = 5;
    term[Measure::SamtalSurvey] = 1;
    term[Measure::Barnteam] = 2;
    term.visits = {{u"Nyfödd"_s, 17}, {u"4 månader"_s, 13}, {u"15 månader"_s, 2}, {u"2,5 år"_s, 0}};
    term.anmalningar = {{u"Polisen"_s, 56, 29, 6}, {u"Lindängens skola"_s, 7, 0, 0}, {u"Solgläntan"_s, 3, 2, 1}};
    term.addUp();
    term.waits[0] = summaryOfDays({1, 2, 9});
    term.changes[0][Area::Fritid] = {3, 6, 12};
    const TermCounts printed = masked({term}, 5).front();
    CHECK(printed[Measure::Barnteam] == Figure(2));
    CHECK(printed[Measure::SamtalGuardian] == Figure(5));
    CHECK(printed[Measure::SamtalSurvey].isMasked());
    CHECK(printed.visits[2].children.isMasked());
    CHECK(printed.visits[3].children == Figure(0));
    CHECK((printed.visits[1].children.isMasked() || printed.visits[0].children.isMasked()));
    CHECK(printed.anmalningar[2].all.isMasked());
    CHECK((printed.anmalningar[1].all.isMasked() || printed.anmalningarTotal.all.isMasked()));
    CHECK(printed.waits[0] == DaysSummary{Figure::masked(), {}, {}, {}});
    CHECK(printed.changes[0][Area::Fritid] == AreaChangeSum{Figure::masked(), 0, 0});
    CHECK(masked({printed}, 5).front() == printed);
}
