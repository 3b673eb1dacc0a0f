// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/status_symbol.h"

#include "core/documents/paper_language.h"

#include <array>

namespace bk {

QString statusWord(SupportStatus status) {
    switch (status) {
    case SupportStatus::Planned: return paperTranslate("Paper", "Ska sättas in");
    case SupportStatus::Ongoing: return paperTranslate("Paper", "Pågår");
    case SupportStatus::Done: return paperTranslate("Paper", "Klart");
    }
    Q_UNREACHABLE();
}

void paintStatusSymbol(
    QPainter& painter, const QRectF& square, SupportStatus status, const QColor& ink, const QColor& ground) {
    const qreal side = square.width();
    const QRectF ring = square.adjusted(side * 0.07, side * 0.07, -side * 0.07, -side * 0.07);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, side * 0.12));
    painter.setBrush(status == SupportStatus::Done ? ink : ground);
    painter.drawEllipse(ring);
    if (status == SupportStatus::Ongoing) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPie(ring, -90 * 16, 180 * 16);
    } else if (status == SupportStatus::Done) {
        const auto at = [&](qreal x, qreal y) {
            return square.topLeft() + QPointF(x, y) * side;
        };
        painter.setPen(QPen(ground, side * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const std::array tick{at(0.27, 0.53), at(0.44, 0.70), at(0.74, 0.34)};
        painter.drawPolyline(tick.data(), int(tick.size()));
    }
    painter.restore();
}

} // namespace bk
