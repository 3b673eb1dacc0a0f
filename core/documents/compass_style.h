// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_painter.h"

#include <vector>

namespace bk {

enum class SeriesMarker { Circle, Square, Triangle };

/// How one rater is drawn: each of the three differs from the others in line, marker, colour and lightness.
struct SeriesStyle {
    QColor colour;
    Qt::PenStyle line = Qt::SolidLine;
    SeriesMarker marker = SeriesMarker::Circle;
};

/// One style per series of the figure. The child is solid with circles, a guardian dashed with squares, the team
/// dash-dotted with triangles; where two series are of the same kind, the later takes a style nobody has. Where all are
/// of one rater, they are times: the first has the child's style and the next the guardian's, whoever rated, so that
/// "then" and "now" look the same in every follow-up.
std::vector<SeriesStyle> seriesStyles(const CompassFigure& figure, Tone tone);

/// The colours of a compass besides areas and series.
struct CompassPalette {
    QColor background; ///< what the colours were chosen against; the painter itself does not fill it
    QColor text;
    QColor muted; ///< ring numbers and the notice
    QColor ring;
    QColor outerRing;
    QColor disc;
    QColor focus;
};
CompassPalette compassPalette(Tone tone);

/// `share` 0..1 of `colour` over `background`, opaque.
QColor mixed(const QColor& colour, const QColor& background, qreal share);

} // namespace bk
