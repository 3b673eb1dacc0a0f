// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/figure_cells.h"

namespace bk {

std::size_t FigureCells::of(Figure& figure) {
    const auto [known, isNew] = m_known.try_emplace(&figure, m_numbers.cells.size());
    if (isNew) {
        m_numbers.cells.push_back({figure.number().value_or(0), true});
        m_figures.push_back(&figure);
    }
    return known->second;
}

std::size_t FigureCells::unprinted(int value) {
    m_numbers.cells.push_back({value, false});
    m_figures.push_back(nullptr);
    return m_numbers.cells.size() - 1;
}

void FigureCells::add(Figure& figure) {
    if (figure.number())
        of(figure);
}

void FigureCells::addSum(std::size_t total, std::vector<std::size_t> parts) {
    m_numbers.sums.push_back({total, std::move(parts)});
}

void FigureCells::addSum(Figure& total, const std::vector<Figure*>& parts) {
    if (!total.number())
        return;
    std::vector<std::size_t> known;
    for (Figure* part : parts)
        if (part->number())
            known.push_back(of(*part));
    addSum(of(total), std::move(known));
}

void FigureCells::mask(int below) {
    const std::vector<bool> hidden = maskedCells(m_numbers, below);
    for (std::size_t i = 0; i < hidden.size(); ++i)
        if (hidden[i])
            *m_figures[i] = Figure::masked();
}

} // namespace bk
