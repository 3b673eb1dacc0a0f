// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/choice_button.h"

#include "ui/common/icon.h"
#include "ui/common/plain_tip.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace bk {

ChoiceButton::ChoiceButton(const QString& iconName, const QString& heading, const QString& explanation, QWidget* parent)
    : QPushButton(heading, parent)
    , m_explanation(explanation) {
    setIcon(bk::icon(iconName));
    setAccessibleName(heading);
    setAccessibleDescription(explanation);
    setToolTip(plainTip(explanation));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

QFont ChoiceButton::headingFont() const {
    QFont heading = font();
    heading.setBold(true);
    return heading;
}

int ChoiceButton::textLeft() const { return grid(1.5) * 2 + fontMetrics().height() * 3 / 2; }

int ChoiceButton::explanationHeight(int width) const {
    if (m_explanation.isEmpty())
        return 0;
    const QRect room(0, 0, qMax(1, width - textLeft() - grid(1.5)), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, int(Qt::TextWordWrap), m_explanation).height();
}

int ChoiceButton::heightForWidth(int width) const {
    const int texts = QFontMetrics(headingFont()).height() + explanationHeight(width);
    return qMax(targetSize(this), texts + 2 * grid(1.25));
}

QSize ChoiceButton::sizeHint() const {
    const int lines = QFontMetrics(headingFont()).height() + (m_explanation.isEmpty() ? 0 : fontMetrics().height());
    return {fontMetrics().averageCharWidth() * 30, qMax(targetSize(this), lines + 2 * grid(1.25))};
}

void ChoiceButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const int edge = grid(1.5);
    const int side = fontMetrics().height() * 3 / 2;
    const QRect picture = QStyle::visualRect(layoutDirection(), rect(), QRect(edge, (height() - side) / 2, side, side));
    icon().paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);

    const QFontMetrics heading(headingFont());
    const int left = textLeft();
    const int lines = heading.height() + explanationHeight(width());
    QRect line(left, (height() - lines) / 2, width() - left - edge, heading.height());
    painter.setFont(headingFont());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    const int flags = int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), line), flags,
        heading.elidedText(text(), Qt::ElideRight, line.width()));
    line.moveTop(line.bottom() + 1);
    line.setHeight(explanationHeight(width()));
    painter.setFont(font());
    if (isEnabled())
        painter.setPen(houseColours(palette()).quiet);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), line), int(Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap),
        m_explanation);
}

} // namespace bk
