// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace bk {

/// Numbers that are printed together, and every sum that a reader knows to hold between them.
struct PrintedNumbers {
    struct Cell {
        int value = 0;
        bool printed = true; ///< false: the rest of a part that is printed ("of which"), which nobody reads
    };
    struct Sum {
        std::size_t total = 0;
        std::vector<std::size_t> parts;
    };

    std::vector<Cell> cells;
    std::vector<Sum> sums;
};

/// The least `below` that masks anything: a mask over a single possible number would say it.
inline constexpr int maskBelowAtLeast = 3;
inline constexpr int maskBelowAtMost = 50;
inline constexpr int defaultMaskBelow = 5;

/// Which cells to mask: every number from 1 to `below - 1`, and as many others as it takes that no masked
/// number follows from what is printed. 0 is printed; it says nothing of anybody. A masked cell is safe where the
/// numbers could be others, one step away, with all that is printed as it is, and small ones still small; and a small
/// one only where, for a reader who cannot tell small from otherwise masked, it could be as many numbers as there are
/// small ones (`below - 1`). Where everything that hangs together is masked there is no more to mask.
std::vector<bool> maskedCells(const PrintedNumbers& numbers, int below);

} // namespace bk
