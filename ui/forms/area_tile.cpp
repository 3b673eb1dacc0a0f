// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/area_tile.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace bk {
namespace {

/// `font`, or a smaller one in which `text` takes no more than `width`.
QFont fitted(QFont font, const QString& text, qreal width) {
    const qreal wanted = QFontMetricsF(font).horizontalAdvance(text);
    if (wanted > width && width > 0)
        font.setPointSizeF(font.pointSizeF() * width / wanted);
    return font;
}

constexpr qreal smallestVoice = 9; ///< points

qreal heightOf(const QFont& font, const QString& text, qreal width) {
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, text).height();
}

} // namespace

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

QSize AreaTile::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 8, fontMetrics().height() * 3}; }

void AreaTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HouseColours& house = houseColours(palette());
    const QRectF tile = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(hasFocus() ? QPen(house.accent, 4) : QPen(house.outline, underMouse() ? 2 : 1));
    painter.setBrush(house.raised);
    painter.drawRoundedRect(tile, 12, 12);

    const qreal margin = grid(1.5);
    const qreal width = tile.width() - 2 * margin;
    const QFont label = fitted(font(), m_label, width);
    QFont voice = label;
    voice.setBold(false);
    voice.setPointSizeF(label.pointSizeF() * 0.79);
    const qreal labelHeight = QFontMetricsF(label).height();
    const qreal room = tile.height() - labelHeight - grid(6);
    qreal voiceHeight = heightOf(voice, m_voice, width);
    while (voiceHeight > room && voice.pointSizeF() > smallestVoice) {
        voice.setPointSizeF(voice.pointSizeF() * 0.94);
        voiceHeight = heightOf(voice, m_voice, width);
    }
    // the colour fills what the words leave, up to a third
    const qreal spare = tile.height() - labelHeight - voiceHeight - grid(4.5);
    const qreal band = qBound<qreal>(grid(1.5), spare, tile.height() * 0.3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(areaColour(m_area, toneOf(palette())));
    painter.drawRoundedRect(QRectF(tile.left() + grid(), tile.top() + grid(), tile.width() - grid(2), band), 6, 6);

    QRectF words(tile.left() + margin, tile.top() + band + grid(2), width, labelHeight);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(label);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, m_label);
    words = QRectF(words.left(), words.bottom() + grid(0.5), width, tile.bottom() - words.bottom() - grid());
    painter.setFont(voice);
    painter.setPen(house.quiet);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_voice);
    if (m_answered)
        paintTick(painter, tile);
}

void AreaTile::paintTick(QPainter& painter, const QRectF& tile) const {
    const HouseColours& house = houseColours(palette());
    const qreal side = grid(4);
    const QRectF tick(tile.right() - side - grid(1.5), tile.top() + grid(1.5), side, side);
    painter.setPen(QPen(house.raised, 2));
    painter.setBrush(house.accent);
    painter.drawEllipse(tick);
    painter.setPen(QPen(house.onAccent, side / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(
        {tick.topLeft() + QPointF(side * 0.27, side * 0.52), tick.topLeft() + QPointF(side * 0.44, side * 0.68),
         tick.topLeft() + QPointF(side * 0.74, side * 0.34)}));
}

} // namespace bk
