// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/pdf/content.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QTransform>

class QTextLine;

namespace bk::pdf {

/// Takes what a QPainter draws onto a page. What papers do not use is not there: no clipping, no pictures, no
/// gradients, and colours are opaque. Text comes through `draw`; QPainter's own `drawText` becomes outlines.
class Engine final : public QPaintEngine {
public:
    Engine(Content& content, QSize size) : QPaintEngine(AllFeatures), m_content(content), m_size(size) {}

    /// The engine that `painter` draws with, if it writes a PDF.
    static Engine* of(const QPainter& painter);

    /// `offset` is where the line's layout begins, in `painter`'s coordinates.
    void draw(const QPainter& painter, const QTextLine& line, QPointF offset, QRgb colour);
    QSize size() const { return m_size; }

    bool begin(QPaintDevice* device) override;
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& state) override;
    using QPaintEngine::drawEllipse;
    void drawEllipse(const QRectF& rect) override;
    using QPaintEngine::drawRects;
    void drawRects(const QRectF* rects, int count) override;
    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawPath(const QPainterPath& path) override;
    void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& part) override;

private:
    Paint paint() const;
    qreal scale() const;

    Content& m_content;
    QSize m_size;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
};

/// A page as QPainter knows it: 720 units an inch.
class Page final : public QPaintDevice {
public:
    explicit Page(Engine& engine) : m_engine(engine) {}

    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    Engine& m_engine;
};

} // namespace bk::pdf
