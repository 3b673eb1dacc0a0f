// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/rating_button.h"

#include "ui/common/choice_accessible.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace bk {

RatingButton::RatingButton(int number, RatingButtons::Look look, QWidget* parent)
    : QRadioButton(parent)
    , m_number(number)
    , m_look(look) {
    setAutoExclusive(false);
    readAsChoice(this);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(look == RatingButtons::Look::Faces ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RatingButton::sizeHint() const {
    const int text = fontMetrics().height();
    if (m_look == RatingButtons::Look::Faces) {
        const int face = qMax(72, text * 4);
        return {face, face + text + 4};
    }
    const int side = qMax(targetSize(this), text * 2);
    return {side * 5 / 4, side};
}

QSize RatingButton::minimumSizeHint() const {
    return m_look == RatingButtons::Look::Faces ? QSize(72, sizeHint().height()) : sizeHint();
}

void RatingButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HouseColours& house = houseColours(palette());
    const bool faces = m_look == RatingButtons::Look::Faces;
    const int text = fontMetrics().height();
    QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (faces)
        box.setHeight(box.width());
    const qreal corner = faces ? box.width() / 2 : 5;

    const QColor fill = isChecked() ? house.accent : underMouse() ? house.infoGround : palette().color(QPalette::Base);
    painter.setBrush(fill);
    painter.setPen(QPen(isChecked() ? house.accent : house.outline, faces ? 2 : 1));
    painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), corner, corner);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChecked() ? house.onAccent : house.accent, 2));
        const qreal inset = isChecked() ? 5 : 2;
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner, corner);
    }
    QFont number = font();
    number.setBold(isChecked());
    painter.setFont(number);
    if (faces) {
        paintFace(painter, box.adjusted(2, 2, -2, -2));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(0, height() - text, width(), text), Qt::AlignCenter, QString::number(m_number));
    } else {
        painter.setPen(isChecked() ? house.onAccent : palette().color(QPalette::Text));
        painter.drawText(box, Qt::AlignCenter, QString::number(m_number));
    }
}

void RatingButton::paintFace(QPainter& painter, const QRectF& circle) const {
    const HouseColours& house = houseColours(palette());
    const QColor line = isChecked() ? house.onAccent : palette().color(QPalette::Text);
    const qreal size = circle.width();
    const QPointF centre = circle.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    for (const qreal side : {-1.0, 1.0})
        painter.drawEllipse(centre + QPointF(side * size * 0.16, -size * 0.1), size * 0.045, size * 0.06);
    const qreal bend = (m_number - 3) * size * 0.085; // below the corners: a smile; above: sad
    const qreal corners = size * 0.17 - bend * 0.4;
    QPainterPath mouth(centre + QPointF(-size * 0.2, corners));
    mouth.quadTo(centre + QPointF(0, corners + bend * 1.6), centre + QPointF(size * 0.2, corners));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, size * 0.04, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(mouth);
}

} // namespace bk
