// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/compass_canvas.h"

#include <QPolygonF>

namespace bk {
namespace {

constexpr qreal bandStart = 1.025;
constexpr qreal bandGap = 1.2; ///< degrees between two areas' bands

QRectF around(qreal radius) { return {-radius, -radius, 2 * radius, 2 * radius}; }

QPainterPath bandPath(const CompassLayout& layout, Area area) {
    const qreal from = 90 - 45.0 * qreal(indexOf(area)) + 22.5 - bandGap / 2;
    const qreal sweep = -45 + bandGap;
    QPainterPath path;
    path.arcMoveTo(around(layout.band), from);
    path.arcTo(around(layout.band), from, sweep);
    path.arcTo(around(layout.radius * bandStart), from + sweep, -sweep);
    path.closeSubpath();
    return path;
}

/// Answered neighbours in one stretch: from `first`, `count` areas on. All eight: a closed polygon.
struct Stretch {
    std::size_t first;
    std::size_t count;
};

std::vector<Stretch> stretches(const CompassCanvas& canvas, std::size_t series) {
    const auto answered = [&](std::size_t index) {
        return canvas.value(series, areaAt(index % areaCount)).has_value();
    };
    std::vector<Stretch> result;
    for (std::size_t i = 0; i < areaCount; ++i) {
        if (!answered(i) || answered(i + areaCount - 1))
            continue;
        std::size_t count = 1;
        while (answered(i + count))
            ++count;
        result.push_back({i, count});
    }
    if (result.empty() && answered(0))
        result.push_back({0, areaCount});
    return result;
}

QPolygonF points(const CompassCanvas& canvas, std::size_t series, const Stretch& stretch) {
    QPolygonF polygon;
    for (std::size_t i = 0; i < stretch.count; ++i) {
        const Area area = areaAt((stretch.first + i) % areaCount);
        polygon << canvas.layout.at(area, *canvas.value(series, area));
    }
    if (stretch.count == areaCount)
        polygon << polygon.constFirst();
    return polygon;
}

QColor fillColour(const CompassCanvas& canvas) {
    QColor colour = canvas.styles.front().colour;
    if (canvas.look.flat)
        return mixed(colour, canvas.palette.background, 0.10);
    colour.setAlphaF(0.15f);
    return colour;
}

/// Drawn around the compass's own middle, what is alike in every direction is written alike in a PDF.
class AroundCentre {
public:
    explicit AroundCentre(const CompassCanvas& canvas) : m_painter(canvas.painter) {
        m_painter.save();
        m_painter.translate(canvas.layout.centre);
    }
    ~AroundCentre() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(AroundCentre)

private:
    QPainter& m_painter;
};

/// Large fills lie under lines that hide their edges, and cost a tenth without antialiasing.
class RoughEdges {
public:
    explicit RoughEdges(QPainter& painter) : m_painter(painter) {
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    ~RoughEdges() { m_painter.setRenderHint(QPainter::Antialiasing); }
    Q_DISABLE_COPY_MOVE(RoughEdges)

private:
    QPainter& m_painter;
};

/// The first rater only, under the rings: three fills on top of each other would hide the lines they belong to.
void paintFill(const CompassCanvas& canvas) {
    if (canvas.seriesCount() == 0)
        return;
    const RoughEdges rough(canvas.painter);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(fillColour(canvas));
    for (const Stretch& stretch : stretches(canvas, 0)) {
        if (stretch.count < 2)
            continue;
        QPolygonF polygon = points(canvas, 0, stretch);
        if (stretch.count < areaCount)
            polygon << canvas.layout.centre;
        canvas.painter.drawPolygon(polygon);
    }
}

void paintRings(const CompassCanvas& canvas) {
    const AroundCentre centred(canvas);
    canvas.painter.setBrush(Qt::NoBrush);
    for (int ring = 1; ring <= 5; ++ring) {
        canvas.painter.setPen(QPen(ring == 5 ? canvas.palette.outerRing : canvas.palette.ring, 1));
        canvas.painter.drawEllipse(around(canvas.layout.distance(ring)));
    }
    canvas.painter.setPen(QPen(canvas.palette.ring, 1));
    for (const Area area : allAreas)
        canvas.painter.drawLine(QPointF(), canvas.layout.at(area, 5) - canvas.layout.centre);
}

void paintSectors(const CompassCanvas& canvas) {
    const AroundCentre centred(canvas);
    const RoughEdges rough(canvas.painter);
    canvas.painter.setPen(Qt::NoPen);
    const qreal tint = canvas.look.tone == Tone::Dark ? 0.14 : 0.07;
    for (const Area area : allAreas) {
        const QColor colour = areaColour(area, canvas.look.tone);
        canvas.painter.setBrush(
            mixed(colour, canvas.palette.background, canvas.look.highlighted == area ? 3 * tint : tint));
        canvas.painter.drawPie(
            around(canvas.layout.radius), qRound(16 * (90 - 45.0 * qreal(indexOf(area)) - 22.5)), 16 * 45);
    }
}

} // namespace

void paintPolygonGround(const CompassCanvas& canvas) {
    QPainter& painter = canvas.painter;
    const CompassLayout& layout = canvas.layout;
    paintSectors(canvas);
    paintFill(canvas);
    paintRings(canvas);
    const AroundCentre centred(canvas);
    painter.setPen(Qt::NoPen);
    for (const Area area : allAreas) {
        painter.setBrush(areaColour(area, canvas.look.tone));
        painter.drawPath(bandPath(layout, area));
    }
}

void paintPolygonSeries(const CompassCanvas& canvas) {
    QPainter& painter = canvas.painter;
    for (std::size_t series = 0; series < canvas.seriesCount(); ++series) {
        const auto runs = stretches(canvas, series);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(canvas.linePen(series));
        for (const Stretch& stretch : runs) {
            const QPolygonF corners = points(canvas, series, stretch);
            for (qsizetype i = 1; i < corners.size();
                 ++i) // apart: a fourth of a polyline's cost, and the markers cover the joins
                painter.drawLine(corners[i - 1], corners[i]);
        }
        for (const Area area : allAreas)
            if (const auto value = canvas.value(series, area))
                canvas.marker(series, canvas.layout.at(area, *value));
    }
}

} // namespace bk
