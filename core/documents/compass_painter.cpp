// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/compass_painter.h"

#include "core/documents/compass_canvas.h"
#include "core/documents/drawn_words.h"
#include "core/documents/fonts.h"

#include <array>
#include <cmath>
#include <numbers>

namespace bk {

std::optional<qreal> CompassCanvas::value(std::size_t series, Area area) const {
    const auto& value = figure.series[series].profile.areas[area].value;
    return value ? std::optional(value->toDouble()) : std::nullopt;
}

qreal CompassCanvas::penScale() const { return std::clamp(layout.radius / 190, 0.7, 1.8); }

QPen CompassCanvas::linePen(std::size_t series) const {
    const SeriesStyle& style = styles[series];
    QPen pen(
        style.colour, (style.line == Qt::SolidLine ? 2.4 : 2.2) * penScale(), Qt::SolidLine, Qt::FlatCap,
        Qt::RoundJoin);
    if (style.line == Qt::DashLine)
        pen.setDashPattern({3.6, 2.0});
    else if (style.line == Qt::DashDotLine)
        pen.setDashPattern({5.0, 1.6, 1.2, 1.6});
    return pen;
}

qreal CompassCanvas::markerRadius(std::size_t series) const {
    static constexpr std::array radii{6.0, 4.9, 3.9};
    return radii[series] * penScale();
}

void CompassCanvas::marker(std::size_t series, QPointF at) const {
    const SeriesStyle& style = styles[series];
    const qreal r = markerRadius(series);
    painter.setPen(QPen(palette.background, 1));
    painter.setBrush(style.colour);
    switch (style.marker) {
    case SeriesMarker::Circle: painter.drawEllipse(at, r, r); break;
    case SeriesMarker::Square:
        painter.drawRect(QRectF(at.x() - 0.92 * r, at.y() - 0.92 * r, 1.84 * r, 1.84 * r));
        break;
    case SeriesMarker::Triangle: {
        const std::array corners{
            at + QPointF(0, -1.32 * r), at + QPointF(1.2 * r, 0.84 * r), at + QPointF(-1.2 * r, 0.84 * r)};
        painter.drawConvexPolygon(corners.data(), int(corners.size()));
        break;
    }
    }
}

namespace {

class Lettering {
public:
    Lettering(QPainter& painter, bool outlines) : m_painter(painter), m_outlines(outlines) {}

    void use(const QFont& font, const QColor& colour) {
        m_font = font;
        m_colour = colour;
        if (!m_outlines) {
            m_painter.setFont(font);
            m_painter.setPen(colour);
        }
    }
    void line(const QString& text, QPointF baseline) {
        if (!m_outlines) {
            drawWords(m_painter, baseline, text);
            return;
        }
        QPainterPath path;
        path.addText(baseline, m_font, text);
        m_painter.fillPath(path, m_colour);
    }
    void block(const TextBlock& block, QPointF topLeft, qreal width, Qt::Alignment alignment) {
        qreal y = topLeft.y() + block.ascent;
        for (const TextBlock::Line& text : block.lines) {
            const qreal spare = width - text.width;
            const qreal indent = alignment & Qt::AlignHCenter ? spare / 2 : alignment & Qt::AlignRight ? spare : 0;
            line(text.text, {topLeft.x() + indent, y});
            y += block.lineHeight;
        }
    }

private:
    QPainter& m_painter;
    bool m_outlines;
    QFont m_font;
    QColor m_colour;
};

/// Between the last axis and the first, where neither marker nor axis stands.
void paintRingNumbers(const CompassCanvas& canvas, Lettering& lettering) {
    const int px = std::clamp(qRound(canvas.layout.radius * 0.11), 5, std::max(6, canvas.layout.textPx - 1));
    const QFont font = paperFontInUnits(px);
    const QFontMetricsF metrics(font);
    const QPointF direction(-std::sin(std::numbers::pi / 8), -std::cos(std::numbers::pi / 8));
    const qreal room = std::min(0.62 * px, canvas.layout.radius * 0.075);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(canvas.palette.background);
    for (int ring = 1; ring <= 5; ++ring)
        canvas.painter.drawEllipse(canvas.layout.centre + direction * canvas.layout.distance(ring), room, room);
    lettering.use(font, canvas.palette.muted);
    for (int ring = 1; ring <= 5; ++ring) {
        const QString number = QString::number(ring);
        const QPointF middle = canvas.layout.centre + direction * canvas.layout.distance(ring);
        lettering.line(number, middle + QPointF(-metrics.horizontalAdvance(number) / 2, metrics.capHeight() / 2));
    }
}

void paintDisc(const CompassCanvas& canvas, Lettering& lettering) {
    QPainter& painter = canvas.painter;
    const CompassLayout& layout = canvas.layout;
    painter.setPen(QPen(canvas.palette.outerRing, 1));
    painter.setBrush(canvas.palette.disc);
    painter.drawEllipse(layout.centre, layout.disc, layout.disc);
    if (layout.centrePx == 0)
        return;
    lettering.use(paperFontInUnits(layout.centrePx), canvas.palette.text);
    const QSizeF size = layout.centreText.size();
    lettering.block(
        layout.centreText, layout.centre - QPointF(size.width() / 2, size.height() / 2), size.width(),
        Qt::AlignHCenter);
}

void paintLabels(const CompassCanvas& canvas, Lettering& lettering) {
    lettering.use(paperFontInUnits(canvas.layout.labelPx, QFont::Bold), canvas.palette.text);
    for (const Area area : allAreas) {
        const qreal side = CompassLayout::direction(area).x();
        const Qt::Alignment alignment = std::abs(side) < 0.1 ? Qt::AlignHCenter
                                        : side > 0           ? Qt::AlignLeft
                                                             : Qt::AlignRight;
        const QRectF& rect = canvas.layout.labelRects[area];
        lettering.block(canvas.layout.labels[area], rect.topLeft(), rect.width(), alignment);
    }
}

void paintSample(const CompassCanvas& canvas, std::size_t series, const QRectF& rect) {
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.setPen(canvas.linePen(series));
    canvas.painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    canvas.marker(series, rect.center());
}

/// The sample to the right of its text, where that is where a line begins.
CompassLayout::LegendEntry mirrored(CompassLayout::LegendEntry entry) {
    if (entry.sample.isEmpty())
        return entry;
    const qreal left = entry.sample.left();
    entry.sample.moveRight(entry.textAt.x() + entry.text.width);
    entry.textAt.setX(left);
    return entry;
}

void paintLegend(const CompassCanvas& canvas, Lettering& lettering) {
    const bool rightToLeft = canvas.figure.model.areas[Area::Omsorg].label.isRightToLeft();
    for (std::size_t series = 0; series < canvas.layout.legend.size(); ++series) {
        const CompassLayout::LegendEntry& own = canvas.layout.legend[series];
        const CompassLayout::LegendEntry entry = rightToLeft ? mirrored(own) : own;
        if (!entry.sample.isEmpty())
            paintSample(canvas, series, entry.sample);
        lettering.use(paperFontInUnits(canvas.layout.textPx), canvas.palette.text);
        lettering.block(entry.text, entry.textAt, entry.text.width, Qt::AlignLeft);
    }
    if (canvas.layout.notice.lines.empty())
        return;
    lettering.use(paperFontInUnits(canvas.layout.noticePx), canvas.palette.muted);
    lettering.block(
        canvas.layout.notice, canvas.layout.noticeRect.topLeft(), canvas.layout.noticeRect.width(), Qt::AlignHCenter);
}

void paintHighlight(const CompassCanvas& canvas) {
    if (!canvas.look.highlighted)
        return;
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.setPen(QPen(canvas.palette.focus, 2));
    canvas.painter.drawRoundedRect(canvas.layout.labelRects[*canvas.look.highlighted].adjusted(-3, -1, 3, 1), 4, 4);
    if (canvas.figure.shape == CompassShape::Polygon)
        canvas.painter.drawPath(canvas.layout.sector(*canvas.look.highlighted));
}

} // namespace

namespace compass_painter {

void paint(QPainter& painter, const QRectF& rect, const CompassFigure& figure, const CompassLook& look) {
    const CompassLayout layout = layoutCompass(rect, figure, look);
    const CompassPalette palette = compassPalette(look.tone);
    const std::vector<SeriesStyle> styles = seriesStyles(figure, look.tone);
    const CompassCanvas canvas{painter, figure, look, layout, palette, styles};
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    Lettering lettering(painter, look.textAsOutlines);
    if (figure.shape == CompassShape::Polygon) {
        paintPolygonGround(canvas);
        paintHighlight(canvas);
        paintRingNumbers(canvas, lettering);
        paintPolygonSeries(canvas);
    } else {
        paintFlowerGround(canvas);
        paintHighlight(canvas);
        paintFlowerSeries(canvas);
    }
    paintDisc(canvas, lettering);
    paintLabels(canvas, lettering);
    paintLegend(canvas, lettering);
    painter.restore();
}

QRectF areaRect(const QRectF& rect, const CompassFigure& figure, const CompassLook& look, Area area) {
    const CompassLayout layout = layoutCompass(rect, figure, look);
    return (layout.sector(area).boundingRect() | layout.labelRects[area]) & rect;
}

std::optional<Area> areaAt(const QRectF& rect, const CompassFigure& figure, const CompassLook& look, QPointF position) {
    const CompassLayout layout = layoutCompass(rect, figure, look);
    for (const Area area : allAreas)
        if (layout.labelRects[area].adjusted(-3, -3, 3, 3).contains(position))
            return area;
    const QPointF from = position - layout.centre;
    const qreal distance = std::hypot(from.x(), from.y());
    if (distance < layout.disc || distance > layout.band)
        return std::nullopt;
    const qreal clockwise = std::atan2(from.x(), -from.y()) * 180 / std::numbers::pi + 360 + 22.5;
    return bk::areaAt(std::size_t(clockwise / 45) % areaCount);
}

void paintSeriesSample(
    QPainter& painter, const QRectF& rect, const CompassFigure& figure, std::size_t series, Tone tone) {
    CompassLayout layout;
    layout.radius = 190;
    const CompassPalette palette = compassPalette(tone);
    const std::vector<SeriesStyle> styles = seriesStyles(figure, tone);
    const CompassLook look;
    const CompassCanvas canvas{painter, figure, look, layout, palette, styles};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintSample(canvas, series, rect);
    painter.restore();
}

} // namespace compass_painter
} // namespace bk
