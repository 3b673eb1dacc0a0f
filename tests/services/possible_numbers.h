// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace bk::test {

/// Cells of which a range is known, and sums that hold between them: which numbers each can be.
class PossibleNumbers {
public:
    static constexpr int endless = 100'000;

    struct Range {
        int least = 0;
        int most = endless;
    };
    /// The parts make the total.
    struct Sum {
        std::size_t total = 0;
        std::vector<std::size_t> parts;
    };

    /// Gives the cell its number, from 0 on.
    std::size_t add(Range range);
    void addSum(Sum sum);

    /// How many numbers the cell can be, counted from its true one both ways, and no more than `most`.
    int about(std::size_t cell, int truth, int most) const;

private:
    using Ranges = std::vector<Range>;

    std::vector<const Sum*> sumsAround(std::size_t cell) const;
    bool canBe(std::size_t cell, int number, const std::vector<const Sum*>& sums) const;
    static bool isOpen(const Range& range) { return range.least < range.most; }
    static bool narrow(Ranges& ranges, const std::vector<const Sum*>& sums);
    static bool limit(Range& range, int least, int most, bool& changed);
    static bool isPossible(Ranges& ranges, const std::vector<const Sum*>& sums, int& patience);

    Ranges m_ranges;
    std::vector<Sum> m_sums;
};

} // namespace bk::test
