// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/page_layout.h"

#include <QTextLayout>

namespace bk {
namespace {

struct ItemPainter {
    QPainter& painter;
    Tone tone;

    void operator()(const PageText& text) const {
        const QTextLine line = text.layout->lineAt(text.line);
        painter.setPen(QColor(text.colour));
        line.draw(&painter, text.at - QPointF(line.x(), line.y()));
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
        constexpr qreal units = PagedDocument::unitsPerPoint;
        CompassLook look;
        look.tone = tone;
        look.flat = true;
        painter.save();
        painter.translate(figure.rect.topLeft());
        painter.scale(units, units);
        compass_painter::paint(painter, QRectF(QPointF(0, 0), figure.rect.size() / units), *figure.figure, look);
        painter.restore();
    }
};

} // namespace

void paintPage(QPainter& painter, const PagedDocument& document, std::size_t number, const QRectF& target, Tone tone) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.topLeft());
    const qreal scale = target.width() / PagedDocument::pageSize().width();
    if (!qFuzzyCompare(scale, 1.0))
        painter.scale(scale, scale);
    for (const PageItem& item : document.pages[number].items)
        std::visit(ItemPainter{painter, tone}, item);
    painter.restore();
}

} // namespace bk
