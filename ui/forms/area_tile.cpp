// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/area_tile.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace bk {

AreaTile::AreaTile(Area area, const QString& label, const QString& voice, QWidget* parent)
    : QPushButton(parent)
    , m_area(area)
    , m_label(label)
    , m_voice(voice) {
    setAccessibleName(label);
    setAccessibleDescription(voice);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    makeLarger(this, 4, true);
}

void AreaTile::setAnswered(bool answered) {
    m_answered = answered;
    setAccessibleName(answered ? tr("%1, klart").arg(m_label) : m_label);
    update();
}

QSize AreaTile::sizeHint() const { return {fontMetrics().averageCharWidth() * 16, fontMetrics().height() * 5}; }

QSize AreaTile::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() * 4}; }

void AreaTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HouseColours& house = houseColours(palette());
    const QRectF tile = QRectF(rect()).adjusted(2, 2, -2, -2);
    const qreal band = qMax<qreal>(grid(2.5), tile.height() * 0.3);
    painter.setPen(hasFocus() ? QPen(house.accent, 4) : QPen(house.outline, underMouse() ? 2 : 1));
    painter.setBrush(house.raised);
    painter.drawRoundedRect(tile, 12, 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(areaColour(m_area, toneOf(palette())));
    painter.drawRoundedRect(QRectF(tile.left() + grid(), tile.top() + grid(), tile.width() - grid(2), band), 6, 6);

    const qreal margin = grid(1.5);
    QRectF text = tile.adjusted(margin, band + grid(2), -margin, -margin);
    painter.setPen(palette().color(QPalette::WindowText));
    QRectF used;
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_label, &used);
    text.setTop(used.bottom() + grid(0.5));
    QFont voice = font();
    voice.setBold(false);
    voice.setPointSizeF(font().pointSizeF() * 0.79);
    painter.setFont(voice);
    painter.setPen(house.quiet);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_voice);
    if (!m_answered)
        return;
    const qreal side = grid(4);
    const QRectF tick(tile.right() - side - margin, tile.bottom() - side - margin, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(house.accent);
    painter.drawEllipse(tick);
    painter.setPen(QPen(house.onAccent, side / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(
        {tick.topLeft() + QPointF(side * 0.27, side * 0.52), tick.topLeft() + QPointF(side * 0.44, side * 0.68),
         tick.topLeft() + QPointF(side * 0.74, side * 0.34)}));
}

} // namespace bk
