// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"

#include <QFont>
#include <QPainter>
#include <QRectF>

#include <optional>

namespace bk {

enum class Tone { Light, Dark, Grey };

struct CompassLook {
    Tone tone = Tone::Light;
    /// 1.0: text about 11 px at 600x600. 0.8..2.0.
    qreal textScale = 1.0;
    /// Painted with a ring around its label and sector, for the area under keyboard focus or the pointer.
    std::optional<Area> highlighted;
    bool legend = true;
    /// Text as outlines, for files that cannot carry the font (SVG).
    bool textAsOutlines = false;
    /// No transparency anywhere, for PDF/A and printers.
    bool flat = false;
};

/// The one painter of the compass: screen, SVG, PNG and PDF. Vector only. A gap where there is no mean: no point, and
/// the polygon is not drawn across it. Stateless between calls; any thread that may use QPainter.
namespace compass_painter {

void paint(QPainter& painter, const QRectF& rect, const CompassFigure& figure, const CompassLook& look);

/// Where an area's label and sector lie in `rect`, for hit testing and the accessible children.
QRectF areaRect(const QRectF& rect, const CompassFigure& figure, const CompassLook& look, Area area);
std::optional<Area> areaAt(const QRectF& rect, const CompassFigure& figure, const CompassLook& look, QPointF position);

/// The line and marker of one series, as in the legend, for tables and lists beside a compass.
void paintSeriesSample(
    QPainter& painter, const QRectF& rect, const CompassFigure& figure, std::size_t series, Tone tone);

} // namespace compass_painter

/// The area's own colour (people say "den rosa"): stable, told apart with any colour vision, at least 3:1 against the
/// tone's background.
QColor areaColour(Area area, Tone tone);

} // namespace bk
