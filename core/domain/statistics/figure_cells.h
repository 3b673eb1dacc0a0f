// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/figure.h"
#include "core/domain/statistics/masking.h"

#include <unordered_map>

namespace bk {

/// The figures of several tables as cells to mask, each once wherever it is printed. The figures must outlive this.
class FigureCells {
public:
    /// The figure has a number.
    std::size_t of(Figure& figure);
    std::size_t unprinted(int value);
    /// A figure without a number hides nothing and is passed over.
    void add(Figure& figure);
    void addSum(std::size_t total, std::vector<std::size_t> parts);
    /// A total over rows: nothing where it has no number; rows without one are not in it.
    void addSum(Figure& total, const std::vector<Figure*>& parts);
    /// Puts the mask on the figures.
    void mask(int below);

private:
    PrintedNumbers m_numbers;
    std::vector<Figure*> m_figures; ///< of each cell; null: not printed
    std::unordered_map<const Figure*, std::size_t> m_known;
};

} // namespace bk
