// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

#include <array>

namespace bk::bench {

inline constexpr std::size_t planPages = 18;
inline constexpr int charts = 4; ///< in a plan, and as many tables
inline constexpr int rowsPerTable = 8;

CompassFigure figureWith(int shift);
const QString& paragraph();
std::vector<std::array<QString, 4>> tableRows();

/// Paragraphs, four compasses and four tables, `times` after each other.
Document planOf(int paragraphs, int times = 1);
/// How many paragraphs make a plan of `planPages`. Throws `std::runtime_error` where no number does.
int paragraphsForEighteenPages();
/// How many in each of ten plans after each other make at least 180 pages.
int paragraphsForTenTimesThePages();

} // namespace bk::bench
