// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>
#include <QRectF>

namespace bk {

/// Eyes and mouth of one of the five faces that the youngest rate with, inside a circle that the caller paints. The
/// same on screen and paper. `number`: 1 (sad) .. 5 (glad).
void paintRatingFace(QPainter& painter, const QRectF& circle, int number, const QColor& line);

/// All five in a row with their numbers below, to point at or to ring in by hand. `chosen`: 1..5 is filled; 0: none.
/// Vector only, no transparency.
void paintRatingFaces(QPainter& painter, const QRectF& rect, int chosen);

} // namespace bk
