// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/house_style.h"

#include "ui/common/house_painting.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace bk {

using namespace house_painting;

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HouseStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* button = qobject_cast<QPushButton*>(widget))
        button->setAutoDefault(true); // Enter presses the button that has focus, on pages as in dialogs
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
            drawFieldFrame(painter, &focused, option->palette.color(QPalette::Base));
            return;
        }
        painter->save();
        painter->setPen(houseColours(option->palette).line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawIndicator(painter, option, false); return;
    case PE_IndicatorRadioButton: drawIndicator(painter, option, true); return;
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
    switch (int(control)) {
    case CC_ComboBox: drawCombo(painter, option, widget); return;
    case CC_SpinBox: drawSpinBox(painter, option, widget, *this); return;
    case CC_ScrollBar:
        drawScrollBar(painter, option, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect HouseStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const {
    if (control == CC_SpinBox)
        return spinBoxPart(option, part);
    if (control == CC_ScrollBar) {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (slider && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
            return {};
        if (slider)
            return scrollBarPart(*slider, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize HouseStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const {
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int target = targetSize(widget);
    const int text = option ? option->fontMetrics.height() : 0;
    switch (int(type)) {
    case CT_PushButton:
        wanted = wanted.expandedTo(QSize(target, qMax(target, text * 9 / 5)));
        wanted.rwidth() = marked(widget, house_property::flat) ? qMax(target, size.width() + text / 2)
                                                               : qMax(wanted.width(), size.width() + text * 3 / 2);
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
    case PM_DefaultFrameWidth: // room for the round corners beside the viewport
        return isTextArea(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin: // also the space beside the text of a cell
        return grid(0.75);
    case PM_HeaderMargin: return grid(0.75);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_TabBarScrollButtonWidth:
        return qMax(targetSize(widget), QFontMetrics(QApplication::font()).height() * 3 / 2);
    case PM_ScrollBarExtent: return qMax(QProxyStyle::pixelMetric(metric, option, widget), 14);
    case PM_SmallIconSize: // not PM_ToolBarIconSize: a QMainWindow asks for it at once, and would wait for the fonts
    case PM_ButtonIconSize:
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
