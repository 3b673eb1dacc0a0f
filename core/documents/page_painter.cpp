// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/page_layout.h"

#include "core/documents/pdf/engine.h"

#include <QTextLayout>

namespace bk {
namespace {

struct ItemPainter {
    QPainter& painter;
    Tone tone;

    void operator()(const PageText& text) const {
        const QTextLine line = text.layout->lineAt(text.line);
        const QPointF offset = text.at - QPointF(line.x(), line.y());
        if (pdf::Engine* engine = pdf::Engine::of(painter)) {
            engine->draw(painter, line, offset, text.colour);
            return;
        }
        painter.setPen(QColor(text.colour));
        line.draw(&painter, offset);
    }
    void operator()(const PageShape& shape) const {
        if (shape.form == PageShape::Form::Rectangle) {
            painter.fillRect(shape.rect, QColor(shape.fill));
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(shape.fill));
        painter.drawEllipse(shape.rect);
    }
    void operator()(const PageFigure& figure) const {
        CompassLook look;
        look.tone = tone;
        look.flat = true;
        inPoints(figure.rect, [&](const QRectF& rect) { compass_painter::paint(painter, rect, *figure.figure, look); });
    }
    void operator()(const PageDrawing& drawing) const {
        inPoints(drawing.rect, [&](const QRectF& rect) { drawing.paint(painter, rect); });
    }

    template <typename Paint> void inPoints(const QRectF& place, const Paint& paint) const {
        constexpr qreal units = PagedDocument::unitsPerPoint;
        painter.save();
        painter.translate(place.topLeft());
        painter.scale(units, units);
        paint(QRectF(QPointF(0, 0), place.size() / units));
        painter.restore();
    }
};

} // namespace

void paintPage(QPainter& painter, const PagedDocument& document, std::size_t number, const QRectF& target, Tone tone) {
    const PaperLanguage scope(document.words);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.translate(target.topLeft());
    const qreal scale = target.width() / PagedDocument::pageSize().width();
    if (!qFuzzyCompare(scale, 1.0))
        painter.scale(scale, scale);
    for (const PageItem& item : document.pages[number].items)
        std::visit(ItemPainter{painter, tone}, item);
    painter.restore();
}

} // namespace bk
