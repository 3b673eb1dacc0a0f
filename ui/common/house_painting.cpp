// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/house_painting.h"

#include "ui/common/house_style.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace bk::house_painting {

constexpr qreal radius = 5.0;

static bool has(const QStyleOption* option, QStyle::StateFlag flag) { return option->state.testFlag(flag); }

bool marked(const QWidget* widget, const char* property) { return widget && widget->property(property).toBool(); }

static QColor mixed(const QColor& a, const QColor& b, qreal share) {
    return QColor::fromRgbF(
        float(a.redF() * (1 - share) + b.redF() * share), float(a.greenF() * (1 - share) + b.greenF() * share),
        float(a.blueF() * (1 - share) + b.blueF() * share));
}

void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, qreal width) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

/// The frame of everything one types in or chooses from.
void drawFieldFrame(QPainter* painter, const QStyleOption* option, const QColor& fill) {
    const HouseColours& house = houseColours(option->palette);
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    drawBox(
        painter, option->rect, fill,
        focused                              ? house.accent
        : has(option, QStyle::State_Enabled) ? house.outline
                                             : house.line,
        focused ? 2.0 : 1.0);
}

ButtonColours buttonColours(const QStyleOption* option, const QWidget* widget) {
    const HouseColours& house = houseColours(option->palette);
    const QColor text = option->palette.color(QPalette::ButtonText);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = enabled && (marked(widget, house_property::primary) || has(option, QStyle::State_On));
    ButtonColours colours{
        filled ? house.accent : option->palette.color(QPalette::Button), filled ? house.accent : house.outline,
        filled ? house.onAccent : text};
    if (marked(widget, house_property::flat) && !filled)
        colours = {QColor(), QColor(), house.accent};
    if (!enabled) {
        colours.line = colours.line.isValid() ? house.line : QColor();
        colours.text = option->palette.color(QPalette::Disabled, QPalette::ButtonText);
        return colours;
    }
    const QColor ground = colours.fill.isValid() ? colours.fill : option->palette.color(QPalette::Window);
    if (has(option, QStyle::State_Sunken))
        colours.fill = mixed(ground, colours.text, 0.16);
    else if (has(option, QStyle::State_MouseOver))
        colours.fill = mixed(ground, colours.text, 0.07);
    return colours;
}

void drawButton(QPainter* painter, const QStyleOption* option, const QWidget* widget) {
    const ButtonColours colours = buttonColours(option, widget);
    drawBox(painter, option->rect, colours.fill, colours.line);
    if (!has(option, QStyle::State_HasFocus))
        return;
    const HouseColours& house = houseColours(option->palette);
    if (colours.fill == house.accent)
        drawBox(painter, option->rect.adjusted(3, 3, -3, -3), QColor(), house.onAccent, 2.0);
    else
        drawBox(painter, option->rect, QColor(), house.accent, 2.0);
}

static void drawArrow(QPainter* painter, const QRect& rect, const QColor& colour) {
    const qreal half = rect.width() / 4.0;
    const QPointF centre = QRectF(rect).center();
    QPainterPath path(centre + QPointF(-half, -half / 2));
    path.lineTo(centre + QPointF(0, half / 2));
    path.lineTo(centre + QPointF(half, -half / 2));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->restore();
}

void drawTab(QPainter* painter, const QStyleOption* option) {
    const HouseColours& house = houseColours(option->palette);
    const QRect rect = option->rect;
    if (has(option, QStyle::State_MouseOver) && !has(option, QStyle::State_Selected))
        drawBox(painter, rect.adjusted(2, 2, -2, -4), house.line, QColor());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), house.line);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), house.accent);
    if (has(option, QStyle::State_HasFocus))
        drawBox(painter, rect.adjusted(2, 2, -2, -5), QColor(), house.accent, 2.0);
}

void drawCombo(QPainter* painter, const QStyleOptionComplex* option, const QWidget* widget) {
    QStyleOptionComplex framed(*option);
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        framed.state.setFlag(QStyle::State_HasFocus, box->hasFocus());
    drawFieldFrame(painter, &framed, option->palette.color(QPalette::Base));
    const int side = qMin(option->rect.height(), option->fontMetrics.height());
    QRect arrow(0, 0, side, side);
    arrow.moveCenter(option->rect.center());
    if (option->direction == Qt::RightToLeft)
        arrow.moveLeft(option->rect.left() + side / 4);
    else
        arrow.moveRight(option->rect.right() - side / 4);
    drawArrow(painter, arrow, option->palette.color(QPalette::Text));
}

/// Edit on the left, the two buttons one above the other on the right, each at least 24 px wide.
QRect spinBoxPart(const QStyleOptionComplex* option, QStyle::SubControl part) {
    const QRect whole = option->rect;
    const int buttons = qMax(24, option->fontMetrics.height() * 3 / 2);
    const int middle = whole.height() / 2;
    QRect rect = whole;
    if (part == QStyle::SC_SpinBoxUp)
        rect = QRect(whole.right() - buttons, whole.top() + 1, buttons, middle - 1);
    else if (part == QStyle::SC_SpinBoxDown)
        rect = QRect(whole.right() - buttons, whole.top() + middle, buttons, whole.height() - middle - 1);
    else if (part == QStyle::SC_SpinBoxEditField)
        rect = whole.adjusted(4, 2, -buttons - 2, -2);
    return QStyle::visualRect(option->direction, whole, rect);
}

void drawSpinBox(QPainter* painter, const QStyleOptionComplex* option, const QWidget* widget, const QStyle& style) {
    QStyleOptionComplex framed(*option);
    if (widget)
        framed.state.setFlag(QStyle::State_HasFocus, widget->hasFocus());
    drawFieldFrame(painter, &framed, option->palette.color(QPalette::Base));
    const int side = option->fontMetrics.height() * 4 / 5;
    const QColor colour = option->palette.color(
        has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const QRect button = style.subControlRect(QStyle::CC_SpinBox, option, part, widget);
        if (option->activeSubControls == part && has(option, QStyle::State_Sunken))
            drawBox(painter, button.adjusted(1, 1, -1, -1), houseColours(option->palette).line, QColor());
        painter->save();
        painter->translate(QRectF(button).center());
        if (part == QStyle::SC_SpinBoxUp)
            painter->scale(1, -1);
        drawArrow(painter, QRect(-side / 2, -side / 2, side, side), colour);
        painter->restore();
    }
}

/// A slider in a bare groove: no buttons at the ends.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part) {
    const bool flat = bar.orientation == Qt::Horizontal;
    const int length = flat ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const int shortest = qMin(length, 32);
    const int size =
        range <= 0 ? length : qMax(shortest, int(qint64(length) * bar.pageStep / (qint64(range) + bar.pageStep)));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - size, bar.upsideDown);
    int from = 0;
    int to = length;
    if (part == QStyle::SC_ScrollBarSlider) {
        from = start;
        to = start + size;
    } else if (part == QStyle::SC_ScrollBarSubPage) {
        to = start;
    } else if (part == QStyle::SC_ScrollBarAddPage) {
        from = start + size;
    }
    const QRect rect =
        flat ? QRect(from, 0, to - from, bar.rect.height()) : QRect(0, from, bar.rect.width(), to - from);
    return QStyle::visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
}

void drawScrollBar(QPainter* painter, const QStyleOptionComplex* option, const QRect& slider) {
    const HouseColours& house = houseColours(option->palette);
    const bool held = option->activeSubControls == QStyle::SC_ScrollBarSlider && has(option, QStyle::State_Sunken);
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    drawBox(painter, slider.adjusted(3, 3, -3, -3), held ? house.accent : house.outline, QColor());
}

/// The box of a check box or the ring of a radio button, with its mark.
void drawIndicator(QPainter* painter, const QStyleOption* option, bool round) {
    const HouseColours& house = houseColours(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool chosen = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const qreal side = qMin(option->rect.width(), option->rect.height()) - 2;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    const QColor mark = enabled ? house.accent : option->palette.color(QPalette::Disabled, QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(chosen ? mark : enabled ? house.outline : house.line, 1.5));
    painter->setBrush(chosen && !round ? mark : option->palette.color(QPalette::Base));
    painter->drawRoundedRect(box, round ? side / 2 : 3, round ? side / 2 : 3);
    if (chosen && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), side * 0.27, side * 0.27);
    } else if (has(option, QStyle::State_On)) {
        QPainterPath tick(box.topLeft() + QPointF(side * 0.22, side * 0.53));
        tick.lineTo(box.topLeft() + QPointF(side * 0.42, side * 0.73));
        tick.lineTo(box.topLeft() + QPointF(side * 0.79, side * 0.29));
        painter->setPen(QPen(house.onAccent, side * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(tick);
    } else if (chosen) {
        painter->setPen(QPen(house.onAccent, side * 0.11));
        painter->drawLine(box.center() - QPointF(side * 0.25, 0), box.center() + QPointF(side * 0.25, 0));
    }
    painter->restore();
}

bool isTextArea(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

} // namespace bk::house_painting
