// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/masking.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <tuple>

namespace bk {
namespace {

/// How far the search for another solution goes before a cell counts as given away: then more is masked, never less.
constexpr int searchSteps = 3000;

/// Looks for other numbers that print the same. It goes in steps: in each, an unknown cell keeps its number or moves
/// one up or down, so that every sum still holds. Steps of one are enough: sums of tables have whole solutions that
/// differ by one in each cell wherever they have others at all, and lead on to every other one.
class OtherSolution {
public:
    OtherSolution(const PrintedNumbers& numbers, const std::vector<std::vector<std::size_t>>& sumsOf, int below)
        : m_numbers(numbers)
        , m_sumsOf(sumsOf)
        , m_below(below)
        , m_step(numbers.cells.size())
        , m_residual(numbers.sums.size()) {
        for (const PrintedNumbers::Cell& cell : numbers.cells)
            m_value.push_back(cell.value);
    }

    /// Another number is possible though small ones stay small: also for who knows which of the masked ones are.
    bool differsAt(std::size_t cell, const std::vector<bool>& masked) {
        m_masked = &masked;
        m_keepSmall = true;
        const bool found = goOneStep(cell, 1) || goOneStep(cell, -1);
        startAgain();
        return found;
    }

    /// For who cannot tell small from otherwise masked, the small number can be as many as there are small ones.
    bool hasRoom(std::size_t cell, const std::vector<bool>& masked) {
        m_masked = &masked;
        m_keepSmall = false;
        int possible = 1;
        for (const int step : {-1, 1}) {
            while (possible < m_below - 1 && goOneStep(cell, step))
                ++possible;
            startAgain();
        }
        return possible >= m_below - 1;
    }

    bool isSmall(std::size_t cell) const {
        const PrintedNumbers::Cell& it = m_numbers.cells[cell];
        return it.printed && it.value > 0 && it.value < m_below;
    }

private:
    bool isUnknown(std::size_t cell) const { return !m_numbers.cells[cell].printed || (*m_masked)[cell]; }

    /// 0 is printed, so that a masked number is known to be at least 1.
    int leastOf(std::size_t cell) const {
        const PrintedNumbers::Cell& it = m_numbers.cells[cell];
        return it.printed && it.value > 0 ? 1 : 0;
    }

    bool mayMove(std::size_t cell, int step) const {
        const int to = m_value[cell] + step;
        return to >= leastOf(cell) && (!m_keepSmall || !isSmall(cell) || to < m_below);
    }

    bool goOneStep(std::size_t cell, int step) {
        m_left = searchSteps;
        const bool found = tryMoving(cell, step);
        for (const std::size_t moved : m_moved)
            m_step[moved] = 0;
        return found;
    }

    void startAgain() {
        for (const std::size_t cell : m_moved)
            m_value[cell] = m_numbers.cells[cell].value;
        m_moved.clear();
    }

    void move(std::size_t cell, int step) {
        m_step[cell] += step;
        m_value[cell] += step;
        m_moved.push_back(cell);
        for (const std::size_t sum : m_sumsOf[cell]) {
            const int change = m_numbers.sums[sum].total == cell ? step : -step;
            m_broken += m_residual[sum] == 0 ? 1 : 0;
            m_residual[sum] += change;
            m_broken -= m_residual[sum] == 0 ? 1 : 0;
            m_latest = m_residual[sum] != 0 ? sum : m_latest;
        }
    }

    std::optional<std::size_t> brokenSum(const std::size_t near) const {
        if (m_broken == 0)
            return std::nullopt;
        if (m_residual[near] != 0)
            return near;
        const auto found = std::ranges::find_if(m_residual, [](int residual) { return residual != 0; });
        return std::size_t(found - m_residual.begin());
    }

    /// Keeps the moves where they lead to another solution.
    bool tryMoving(std::size_t cell, int step) {
        if (m_step[cell] != 0 || !isUnknown(cell) || !mayMove(cell, step) || m_left-- <= 0)
            return false;
        move(cell, step);
        const bool found = mend();
        if (!found)
            move(cell, -step);
        return found;
    }

    /// Moves further cells until every sum holds.
    bool mend() {
        const auto broken = brokenSum(m_latest);
        if (!broken)
            return true;
        const PrintedNumbers::Sum& sum = m_numbers.sums[*broken];
        const int residual = m_residual[*broken] > 0 ? 1 : -1;
        if (tryMoving(sum.total, -residual))
            return true;
        return std::ranges::any_of(sum.parts, [&](std::size_t part) { return tryMoving(part, residual); });
    }

    const PrintedNumbers& m_numbers;
    const std::vector<std::vector<std::size_t>>& m_sumsOf;
    const int m_below;
    const std::vector<bool>* m_masked = nullptr;
    bool m_keepSmall = true;
    std::vector<int> m_value;         ///< of the solution that is reached
    std::vector<int> m_step;          ///< of each cell, in the step that is tried
    std::vector<std::size_t> m_moved; ///< since the printed numbers, some more than once
    std::vector<int> m_residual;      ///< of each sum: total less parts, against what is printed
    int m_broken = 0;
    std::size_t m_latest = 0;
    int m_left = 0;
};

/// The sums that each cell stands in.
std::vector<std::vector<std::size_t>> sumsOfCells(const PrintedNumbers& numbers) {
    std::vector<std::vector<std::size_t>> sums(numbers.cells.size());
    for (std::size_t i = 0; i < numbers.sums.size(); ++i) {
        sums[numbers.sums[i].total].push_back(i);
        for (const std::size_t part : numbers.sums[i].parts)
            sums[part].push_back(i);
    }
    return sums;
}

class Masking {
public:
    Masking(const PrintedNumbers& numbers, int below)
        : m_numbers(numbers)
        , m_sumsOf(sumsOfCells(numbers))
        , m_masked(numbers.cells.size())
        , m_search(numbers, m_sumsOf, below) {
        for (std::size_t i = 0; i < numbers.cells.size(); ++i) {
            const PrintedNumbers::Cell& cell = numbers.cells[i];
            m_masked[i] = cell.printed && cell.value > 0 && cell.value < below;
        }
    }

    std::vector<bool> done() {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < m_masked.size(); ++i)
            if (m_masked[i])
                open.push_back(i);
        // What is masked later can only help what was safe before.
        while (!open.empty()) {
            const std::size_t cell = open.back();
            if (isSafe(cell)) {
                open.pop_back();
                continue;
            }
            const auto another = nextToMask(cell);
            if (!another) {
                open.pop_back();
                continue;
            }
            m_masked[*another] = true;
            open.push_back(*another);
        }
        return std::move(m_masked);
    }

private:
    bool isSafe(std::size_t cell) {
        return m_search.differsAt(cell, m_masked) && (!m_search.isSmall(cell) || m_search.hasRoom(cell, m_masked));
    }

    /// Parts before totals, small numbers before great, something before nothing.
    auto cost(std::size_t cell, bool total) const {
        const int value = m_numbers.cells[cell].value;
        return std::tuple(total, value == 0 ? std::numeric_limits<int>::max() : value, cell);
    }

    /// The cheapest printed number in the nearest sums to `cell` that have one.
    std::optional<std::size_t> nextToMask(std::size_t cell) const {
        std::vector<std::size_t> reached{cell};
        std::vector<bool> seen(m_numbers.cells.size());
        seen[cell] = true;
        for (std::size_t i = 0; i < reached.size();) {
            std::optional<std::tuple<bool, int, std::size_t>> best;
            for (const std::size_t end = reached.size(); i < end; ++i)
                for (const std::size_t sum : m_sumsOf[reached[i]])
                    look(m_numbers.sums[sum], seen, reached, best);
            if (best)
                return std::get<2>(*best);
        }
        return std::nullopt;
    }

    void look(
        const PrintedNumbers::Sum& sum, std::vector<bool>& seen, std::vector<std::size_t>& reached,
        std::optional<std::tuple<bool, int, std::size_t>>& best) const {
        const auto at = [&](std::size_t cell, bool total) {
            if (seen[cell])
                return;
            seen[cell] = true;
            reached.push_back(cell);
            if (!m_masked[cell] && m_numbers.cells[cell].printed && (!best || cost(cell, total) < *best))
                best = cost(cell, total);
        };
        for (const std::size_t part : sum.parts)
            at(part, false);
        at(sum.total, true);
    }

    const PrintedNumbers& m_numbers;
    const std::vector<std::vector<std::size_t>> m_sumsOf;
    std::vector<bool> m_masked;
    OtherSolution m_search;
};

} // namespace

std::vector<bool> maskedCells(const PrintedNumbers& numbers, int below) {
    return Masking(numbers, std::max(below, maskBelowAtLeast)).done();
}

} // namespace bk
