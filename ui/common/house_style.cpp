// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/house_style.h"

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace bk {
namespace {

constexpr qreal radius = 5.0;

bool has(const QStyleOption* option, QStyle::StateFlag flag) { return option->state.testFlag(flag); }

bool marked(const QWidget* widget, const char* property) { return widget && widget->property(property).toBool(); }

QColor mixed(const QColor& a, const QColor& b, qreal share) {
    return QColor::fromRgbF(
        float(a.redF() * (1 - share) + b.redF() * share), float(a.greenF() * (1 - share) + b.greenF() * share),
        float(a.blueF() * (1 - share) + b.blueF() * share));
}

void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, qreal width = 1.0) {
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

struct ButtonColours {
    QColor fill;
    QColor line;
    QColor text;
};

ButtonColours buttonColours(const QStyleOption* option, const QWidget* widget) {
    const HouseColours& house = houseColours(option->palette);
    const QColor text = option->palette.color(QPalette::ButtonText);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = enabled && (marked(widget, house_property::primary) || has(option, QStyle::State_On));
    ButtonColours colours{
        filled ? house.accent : option->palette.color(QPalette::Button), filled ? house.accent : house.outline,
        filled ? house.onAccent : text};
    if (marked(widget, house_property::flat) && !filled)
        colours = {QColor(), QColor(), text};
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

void drawArrow(QPainter* painter, const QRect& rect, const QColor& colour) {
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

bool isTextArea(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HouseStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget))
        edit->setTabChangesFocus(true);
}

void HouseStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    switch (int(element)) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: drawButton(painter, option, widget); return;
    case PE_FrameDefaultButton: return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawFieldFrame(painter, option, option->palette.color(QPalette::Base));
        return;
    case PE_Frame:
        if (isTextArea(widget)) {
            QStyleOption focused(*option);
            focused.state.setFlag(State_HasFocus, widget->hasFocus());
            drawFieldFrame(painter, &focused, QColor());
            return;
        }
        painter->save();
        painter->setPen(houseColours(option->palette).line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_FrameFocusRect: drawBox(painter, option->rect, QColor(), houseColours(option->palette).accent, 2.0); return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            houseColours(option->palette).line);
        return;
    case PE_FrameTabWidget: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    switch (int(element)) {
    case CE_PushButtonBevel: drawButton(painter, option, widget); return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, buttonColours(option, widget).text);
            copy.state.setFlag(State_Sunken, false);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            QStyleOptionToolButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, buttonColours(option, widget).text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_TabBarTabShape: drawTab(painter, option); return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            houseColours(option->palette).line);
        return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HouseStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || !combo) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    QStyleOptionComboBox framed(*combo);
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        framed.state.setFlag(State_HasFocus, box->hasFocus());
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

QSize HouseStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const {
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int target = targetSize(widget);
    const int text = option ? option->fontMetrics.height() : 0;
    switch (int(type)) {
    case CT_PushButton:
        wanted = wanted.expandedTo(QSize(target, qMax(target, text * 9 / 5)));
        wanted.rwidth() = qMax(wanted.width(), size.width() + text * 3 / 2);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: wanted = wanted.expandedTo(QSize(target, qMax(target, text * 9 / 5))); break;
    case CT_ToolButton: wanted = wanted.expandedTo(QSize(target, qMax(target, text * 8 / 5))); break;
    case CT_TabBarTab: wanted = QSize(wanted.width() + text / 2, qMax(target, text * 2)); break;
    case CT_HeaderSection:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ItemViewItem:
    case CT_MenuItem: wanted.rheight() = qMax(wanted.height(), qMax(target, text * 3 / 2)); break;
    default: break;
    }
    return wanted;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            return rect.adjusted(4, 0, -4, 0);
    }
    return rect;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (int(metric)) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qMax(targetSize(widget) > 24 ? 24 : 16, QFontMetrics(QApplication::font()).height() * 9 / 10);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ScrollBarExtent: return qMax(QProxyStyle::pixelMetric(metric, option, widget), 14);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize: return qMax(16, QFontMetrics(QApplication::font()).height());
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const {
    switch (int(hint)) {
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace bk
