// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf/engine.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace bk::pdf {
namespace {

/// A circle stays one.
bool keepsCircles(const QTransform& transform) {
    return transform.type() <= QTransform::TxScale && qFuzzyCompare(transform.m11(), transform.m22());
}

} // namespace

Engine* Engine::of(const QPainter& painter) { return dynamic_cast<Engine*>(painter.paintEngine()); }

void Engine::draw(const QPainter& painter, const QTextLine& line, QPointF offset, QRgb colour) {
    const QTransform transform = painter.combinedTransform();
    for (const QGlyphRun& run : line.glyphRuns())
        m_content.glyphs(run, offset, transform, colour);
}

bool Engine::begin(QPaintDevice*) {
    m_pen = QPen();
    m_brush = QBrush();
    m_transform = {};
    return true;
}

void Engine::updateState(const QPaintEngineState& newState) {
    const DirtyFlags changed = newState.state();
    if (changed & DirtyTransform)
        m_transform = newState.transform();
    if (changed & DirtyPen)
        m_pen = newState.pen();
    if (changed & DirtyBrush)
        m_brush = newState.brush();
}

qreal Engine::scale() const { return std::sqrt(std::abs(m_transform.determinant())); }

Paint Engine::paint() const {
    Paint paint;
    if (m_brush.style() != Qt::NoBrush)
        paint.fill = m_brush.color().rgb();
    if (m_pen.style() != Qt::NoPen) {
        paint.pen = m_pen;
        paint.pen->setWidthF(m_pen.widthF() * scale());
    }
    return paint;
}

void Engine::drawEllipse(const QRectF& rect) {
    if (keepsCircles(m_transform) && qFuzzyCompare(rect.width(), rect.height()))
        m_content.circle(m_transform.map(rect.center()), rect.width() / 2 * scale(), paint());
    else
        QPaintEngine::drawEllipse(rect);
}

void Engine::drawRects(const QRectF* rects, int count) {
    const Paint look = paint();
    if (m_transform.type() > QTransform::TxScale || look.pen || !look.fill) {
        QPaintEngine::drawRects(rects, count);
        return;
    }
    for (int i = 0; i < count; ++i)
        m_content.rectangle(m_transform.mapRect(rects[i]), *look.fill);
}

void Engine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) {
    if (count < 2)
        return;
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    Paint look = paint();
    if (mode == PolylineMode)
        look.fill.reset();
    else
        path.closeSubpath();
    path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
    m_content.shape(m_transform.map(path), m_transform.map(QPointF()), look);
}

void Engine::drawPath(const QPainterPath& path) {
    m_content.shape(m_transform.map(path), m_transform.map(QPointF()), paint());
}

void Engine::drawPixmap(const QRectF&, const QPixmap&, const QRectF&) {
    qFatal("a paper holds no raster picture: draw it with lines");
}

int Page::metric(PaintDeviceMetric metric) const {
    constexpr int dotsPerInch = 720;
    const QSize size = m_engine.size();
    switch (metric) {
    case PdmWidth: return size.width();
    case PdmHeight: return size.height();
    case PdmWidthMM: return qRound(size.width() * 25.4 / dotsPerInch);
    case PdmHeightMM: return qRound(size.height() * 25.4 / dotsPerInch);
    case PdmNumColors: return 1 << 24;
    case PdmDepth: return 24;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return dotsPerInch;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
    }
    Q_UNREACHABLE();
}

} // namespace bk::pdf
