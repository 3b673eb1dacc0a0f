// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/area_frame.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>

namespace bk {

AreaFrame::AreaFrame(Area area, QWidget* parent) : QFrame(parent), m_area(area) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void AreaFrame::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitHeight();
}

bool AreaFrame::event(QEvent* event) {
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return handled;
}

/// A scroll area takes the least height of wrapped texts at any width; this is the one at the card's own.
void AreaFrame::fitHeight() {
    const int needed = layout() ? layout()->totalHeightForWidth(width()) : 0;
    if (needed > 0 && needed != minimumHeight())
        setMinimumHeight(needed);
}

void AreaFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HouseColours& house = houseColours(palette());
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(house.line);
    painter.setBrush(house.raised);
    painter.drawRoundedRect(card, 6, 6);
    painter.setClipRect(QRectF(0, 0, stripe, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(areaColour(m_area, toneOf(palette())));
    painter.drawRoundedRect(card, 6, 6);
}

} // namespace bk
