// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"

#include <array>
#include <optional>

namespace bk::samples {

using Tenths = std::array<int, areaCount>;
/// Stands for a blank in `Tenths`.
inline constexpr int blank = 0;

WellbeingModel behovskompass();
/// An eight-area model with long labels of several words.
WellbeingModel foreignModel();

CompassProfile profile(RaterKind kind, const Tenths& tenths);
CompassSeries series(RaterKind kind, const Tenths& tenths);
/// Child, guardian and team, each with a gap somewhere.
CompassFigure threeRaters();
CompassFigure childOnly();

} // namespace bk::samples
