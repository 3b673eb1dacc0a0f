// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/area_mark.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace bk {

AreaMark::AreaMark(Area area, QWidget* parent) : QWidget(parent), m_area(area) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize AreaMark::sizeHint() const {
    const int side = qMax(24, fontMetrics().height() * 8 / 5);
    return {side, side};
}

void AreaMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(houseColours(palette()).outline, 1));
    painter.drawEllipse(circle);
    painter.setBrush(areaColour(m_area, toneOf(palette())));
    painter.setPen(Qt::NoPen);
    constexpr int step = 360 * 16 / int(areaCount); // the first area is centred at the top; clockwise
    painter.drawPie(circle, 90 * 16 + step / 2 - step * (int(indexOf(m_area)) + 1), step);
}

} // namespace bk
