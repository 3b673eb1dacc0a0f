// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/wrapping_choice.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>
#include <type_traits>

namespace bk {
namespace {

constexpr int flags = int(Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignTop);

int indicator(const QWidget& button) {
    return button.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &button);
}

int gap() { return grid(0.75); }

int lineHeight(const QWidget& button) { return std::max(targetSize(&button), button.fontMetrics().height() * 3 / 2); }

/// Above and below the words, so that one line stands in the middle of the indicator.
int edge(const QWidget& button) { return (lineHeight(button) - button.fontMetrics().height()) / 2; }

int heightIn(const QAbstractButton& button, int width) {
    const QRect room(0, 0, std::max(1, width - indicator(button) - gap()), QWIDGETSIZE_MAX);
    const int words = button.fontMetrics().boundingRect(room, flags, button.text()).height();
    return std::max(lineHeight(button), words + 2 * edge(button));
}

QSize sizeOf(const QAbstractButton& button) {
    const int words = button.fontMetrics().boundingRect(QRect(0, 0, QWIDGETSIZE_MAX, 1), flags, button.text()).width();
    return {indicator(button) + gap() + words + 2, lineHeight(button)};
}

QSize leastSize(const QAbstractButton& button) {
    const int room = indicator(button) + gap() + button.fontMetrics().averageCharWidth() * 18;
    return {std::min(room, sizeOf(button).width()), lineHeight(button)};
}

void paint(QAbstractButton& button, QStyle::PrimitiveElement mark, QStyleOptionButton& option) {
    QPainter painter(&button);
    const int side = indicator(button);
    option.rect = QStyle::visualRect(
        button.layoutDirection(), button.rect(), QRect(0, (lineHeight(button) - side) / 2, side, side));
    button.style()->drawPrimitive(mark, &option, &painter, &button);
    const QRect words = QStyle::visualRect(
        button.layoutDirection(), button.rect(), button.rect().adjusted(side + gap(), edge(button), 0, 0));
    const auto align = button.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    button.style()->drawItemText(
        &painter, words, flags | int(align), button.palette(), button.isEnabled(), button.text(), QPalette::WindowText);
    if (button.hasFocus()) {
        option.rect =
            button.fontMetrics().boundingRect(words, flags | int(align), button.text()).adjusted(-3, -2, 3, 2);
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        button.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, &button);
    }
}

} // namespace

template <class Button>
WrappingChoice<Button>::WrappingChoice(const QString& text, QWidget* parent) : Button(text, parent) {
    this->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

template <class Button> int WrappingChoice<Button>::heightForWidth(int width) const { return heightIn(*this, width); }
template <class Button> QSize WrappingChoice<Button>::sizeHint() const { return sizeOf(*this); }
template <class Button> QSize WrappingChoice<Button>::minimumSizeHint() const { return leastSize(*this); }

template <class Button> void WrappingChoice<Button>::paintEvent(QPaintEvent*) {
    constexpr bool checkBox = std::is_same_v<Button, QCheckBox>;
    QStyleOptionButton option;
    this->initStyleOption(&option);
    paint(*this, checkBox ? QStyle::PE_IndicatorCheckBox : QStyle::PE_IndicatorRadioButton, option);
}

template class WrappingChoice<QCheckBox>;
template class WrappingChoice<QRadioButton>;

} // namespace bk
