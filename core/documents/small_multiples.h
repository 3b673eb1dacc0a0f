// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_painter.h"

#include <vector>

namespace bk {

/// One of several compasses that show the same thing from time to time.
struct SmallCompass {
    CompassFigure figure;
    QString caption; ///< the day
};

/// Beside each other in `rect`, in the order given, each with its caption above and in the same scale: at most
/// `columns`, and as wide as if there were so many, so that rows of a longer series stand below each other. Vector
/// only, without transparency; the same on screen and paper.
void paintSmallMultiples(
    QPainter& painter, const QRectF& rect, const std::vector<SmallCompass>& compasses, std::size_t columns,
    Tone tone = Tone::Light);

} // namespace bk
