// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/compass_canvas.h"

namespace bk {
namespace {

/// A petal from the centre along the area's axis, within its eighth of the circle; its tip marks the value on the scale
/// of the rings.
QPainterPath petal(const CompassLayout& layout, Area area, qreal value) {
    const QPointF along = CompassLayout::direction(area) * layout.distance(value);
    const QPointF across(-along.y(), along.x());
    const auto at = [&](qreal x, qreal y) {
        return layout.centre + along * x + across * y;
    };
    QPainterPath path(layout.centre);
    path.cubicTo(at(0.28, 0.05), at(0.46, 0.24), at(0.70, 0.24));
    path.cubicTo(at(0.89, 0.24), at(1.0, 0.12), at(1.0, 0));
    path.cubicTo(at(1.0, -0.12), at(0.89, -0.24), at(0.70, -0.24));
    path.cubicTo(at(0.46, -0.24), at(0.28, -0.05), layout.centre);
    path.closeSubpath();
    return path;
}

/// In the wide part of the petal, so that colour is not all that tells.
void paintTick(const CompassCanvas& canvas, Area area) {
    const QPointF centre = canvas.layout.centre + CompassLayout::direction(area) * canvas.layout.distance(3.5);
    const qreal size = canvas.layout.distance(5) * 0.07;
    canvas.painter.setPen(QPen(canvas.palette.text, 2 * canvas.penScale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {
        centre + QPointF(-size, 0), centre + QPointF(-size * 0.25, size * 0.75), centre + QPointF(size, -size * 0.75)};
    canvas.painter.drawPolyline(points, 3);
}

} // namespace

void paintFlowerGround(const CompassCanvas& canvas) {
    QPainter& painter = canvas.painter;
    const QColor& background = canvas.palette.background;
    const qreal faint = canvas.look.tone == Tone::Dark ? 0.16 : 0.09;
    for (const Area area : allAreas) {
        const QColor colour = areaColour(area, canvas.look.tone);
        const bool highlighted = canvas.look.highlighted == area;
        painter.setPen(
            QPen(mixed(colour, background, highlighted ? 0.9 : 0.4), (highlighted ? 2 : 1) * canvas.penScale()));
        painter.setBrush(mixed(colour, background, canvas.figure.talked[area] ? 0.6 : highlighted ? 2 * faint : faint));
        painter.drawPath(petal(canvas.layout, area, 5));
        if (canvas.figure.talked[area])
            paintTick(canvas, area);
    }
}

void paintFlowerSeries(const CompassCanvas& canvas) {
    QPainter& painter = canvas.painter;
    const bool alone = canvas.seriesCount() == 1;
    for (std::size_t series = 0; series < canvas.seriesCount(); ++series) {
        for (const Area area : allAreas) {
            const auto value = canvas.value(series, area);
            if (!value)
                continue;
            const QColor colour = areaColour(area, canvas.look.tone);
            if (series == 0)
                painter.setBrush(mixed(colour, canvas.palette.background, alone ? 0.78 : 0.34));
            else
                painter.setBrush(Qt::NoBrush);
            painter.setPen(alone ? QPen(colour, 1.4 * canvas.penScale()) : canvas.linePen(series));
            painter.drawPath(petal(canvas.layout, area, *value));
        }
    }
    if (alone)
        return;
    for (std::size_t series = 0; series < canvas.seriesCount(); ++series)
        for (const Area area : allAreas)
            if (const auto value = canvas.value(series, area))
                canvas.marker(series, canvas.layout.at(area, *value));
}

} // namespace bk
