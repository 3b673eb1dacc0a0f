// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/possible_numbers.h"

#include <algorithm>
#include <optional>
#include <set>

namespace bk::test {

std::size_t PossibleNumbers::add(Range range) {
    m_ranges.push_back(range);
    return m_ranges.size() - 1;
}

void PossibleNumbers::addSum(Sum sum) { m_sums.push_back(std::move(sum)); }

int PossibleNumbers::about(std::size_t cell, int truth, int most) const {
    const std::vector<const Sum*> sums = sumsAround(cell);
    int many = 1;
    for (const int step : {-1, 1})
        for (int number = truth + step; many < most && canBe(cell, number, sums); number += step)
            ++many;
    return many;
}

/// What the cell hangs together with.
std::vector<const PossibleNumbers::Sum*> PossibleNumbers::sumsAround(std::size_t cell) const {
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

bool PossibleNumbers::canBe(std::size_t cell, int number, const std::vector<const Sum*>& sums) const {
    if (number < m_ranges[cell].least || number > m_ranges[cell].most)
        return false;
    Ranges ranges = m_ranges;
    ranges[cell] = {number, number};
    int patience = 2'000;
    return isPossible(ranges, sums, patience);
}

/// Each sum as far as it says something of its parts and its total. False: the sums contradict each other.
bool PossibleNumbers::narrow(Ranges& ranges, const std::vector<const Sum*>& sums) {
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

bool PossibleNumbers::limit(Range& range, int least, int most, bool& changed) {
    changed = changed || least > range.least || most < range.most;
    range.least = std::max(range.least, least);
    range.most = std::min(range.most, most);
    return range.least <= range.most;
}

/// Tries numbers until every sum holds. An attack that has lost its patience has learned nothing.
bool PossibleNumbers::isPossible(Ranges& ranges, const std::vector<const Sum*>& sums, int& patience) {
    if (!narrow(ranges, sums))
        return false;
    const auto widthOf = [](const Range& range) {
        return range.most - range.least;
    };
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

} // namespace bk::test
