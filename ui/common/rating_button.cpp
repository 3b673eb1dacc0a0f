// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/rating_button.h"

#include "core/documents/rating_face.h"
#include "ui/common/choice_accessible.h"
#include "ui/common/theme.h"

#include <QPainter>

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
        const QColor line = isChecked() ? house.onAccent : palette().color(QPalette::Text);
        paintRatingFace(painter, box.adjusted(2, 2, -2, -2), m_number, line);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(0, height() - text, width(), text), Qt::AlignCenter, QString::number(m_number));
    } else {
        painter.setPen(isChecked() ? house.onAccent : palette().color(QPalette::Text));
        painter.drawText(box, Qt::AlignCenter, QString::number(m_number));
    }
}

} // namespace bk
