// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/choice_pill.h"

#include "ui/common/choice_accessible.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace bk {

ChoicePill::ChoicePill(const QString& text, QWidget* parent) : QRadioButton(text, parent) {
    setAutoExclusive(false);
    readAsChoice(this);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

/// Room for the tick beside the text in bold, whether chosen or not: nothing moves when one answers.
QSize ChoicePill::sizeHint() const {
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int line = metrics.height();
    return {
        qMax(targetSize(this), metrics.horizontalAdvance(text()) + line * 11 / 4),
        qMax(targetSize(this), line * 19 / 10)};
}

void ChoicePill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HouseColours& house = houseColours(palette());
    const bool chosen = isChecked() && isEnabled();
    const QColor ground = chosen                        ? house.accent
                          : underMouse() && isEnabled() ? house.infoGround
                                                        : palette().base().color();
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setBrush(ground);
    painter.setPen(QPen(chosen ? house.accent : isEnabled() ? house.outline : house.line, 1));
    painter.drawRoundedRect(box, 5, 5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(chosen ? house.onAccent : house.accent, 2));
        const qreal inset = chosen ? 3 : 0.5;
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 4, 4);
    }
    const QColor ink = !isEnabled() ? palette().color(QPalette::Disabled, QPalette::Text)
                       : chosen     ? house.onAccent
                                    : palette().color(QPalette::Text);
    QFont words = font();
    words.setBold(isChecked());
    painter.setFont(words);
    painter.setPen(ink);
    const int line = fontMetrics().height();
    const QRect text = isChecked() ? rect().adjusted(line * 5 / 4, 0, 0, 0) : rect();
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), text), int(Qt::AlignCenter | Qt::TextHideMnemonic), this->text());
    if (isChecked()) {
        const QRectF mark = QStyle::visualRect(
            layoutDirection(), rect(), QRect(line * 3 / 4, (height() - line / 2) / 2, line * 5 / 8, line / 2));
        QPainterPath tick(mark.topLeft() + QPointF(0, mark.height() * 0.5));
        tick.lineTo(mark.left() + mark.width() * 0.36, mark.bottom());
        tick.lineTo(mark.topRight());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, qMax(1.6, line * 0.11), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
    }
}

} // namespace bk
