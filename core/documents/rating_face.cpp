// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/rating_face.h"

#include "core/documents/drawn_words.h"
#include "core/documents/fonts.h"
#include "core/documents/paper_text.h"
#include "core/domain/behovskompass/rating.h"

#include <QPainterPath>

namespace bk {

void paintRatingFace(QPainter& painter, const QRectF& circle, int number, const QColor& line) {
    const qreal size = circle.width();
    const QPointF centre = circle.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    for (const qreal side : {-1.0, 1.0})
        painter.drawEllipse(centre + QPointF(side * size * 0.16, -size * 0.1), size * 0.045, size * 0.06);
    const qreal bend = (number - 3) * size * 0.085; // below the corners: a smile; above: sad
    const qreal corners = size * 0.17 - bend * 0.4;
    QPainterPath mouth(centre + QPointF(-size * 0.2, corners));
    mouth.quadTo(centre + QPointF(0, corners + bend * 1.6), centre + QPointF(size * 0.2, corners));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, size * 0.04, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(mouth);
}

void paintRatingFaces(QPainter& painter, const QRectF& rect, int chosen) {
    constexpr qreal numberHeight = 16;
    const qreal side = rect.height() - numberHeight;
    const qreal step = side * 1.55;
    painter.setRenderHint(QPainter::Antialiasing);
    for (int number = Rating::lowest; number <= Rating::highest; ++number) {
        const bool filled = number == chosen;
        const QColor ink = QColor::fromRgb(paper_colour::ink);
        const QColor accent = QColor::fromRgb(paper_colour::accent);
        const QColor ground = QColor::fromRgb(paper_colour::paper);
        const QRectF circle(rect.left() + 2 + (number - 1) * step, rect.top() + 1, side - 2, side - 2);
        painter.setBrush(filled ? accent : ground);
        painter.setPen(QPen(filled ? accent : ink, 1.2));
        painter.drawEllipse(circle);
        paintRatingFace(painter, circle, number, filled ? ground : ink);
        const QFont font = paperFontInUnits(11, filled ? QFont::Bold : QFont::Normal);
        const QString text = QString::number(number);
        painter.setFont(font);
        painter.setPen(ink);
        const qreal width = QFontMetricsF(font).horizontalAdvance(text);
        drawWords(painter, QPointF(circle.center().x() - width / 2, rect.bottom() - 4), text);
    }
}

} // namespace bk
