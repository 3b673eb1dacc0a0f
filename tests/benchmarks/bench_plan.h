// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

namespace bk::bench {

inline constexpr std::size_t planPages = 18;
inline constexpr std::size_t planFigures = 4;

CompassFigure figureWith(int shift);

/// Barnets plan of an invented child as the program prints it, with `sentences` in each field that is written at
/// length, its four compasses, the circles of its network and its tables. `times`: so many plans after each other, each
/// with words of its own. `more` compasses stand after it.
Document planOf(int sentences, int times = 1, std::size_t more = 0);
/// How many sentences make a plan of `planPages`. Throws `std::runtime_error` where no number does.
int sentencesForEighteenPages();
/// How many in each of ten plans after each other make at least 180 pages.
int sentencesForTenTimesThePages();

} // namespace bk::bench
