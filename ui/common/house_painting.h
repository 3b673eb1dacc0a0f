// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionSlider;

/// What HouseStyle draws, piece by piece. Each takes its colours from the option's palette.
namespace bk::house_painting {

/// Whether a button carries one of the properties of `house_property`.
bool marked(const QWidget* widget, const char* property);
void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, qreal width = 1.0);
/// The frame of everything one types in or chooses from.
void drawFieldFrame(QPainter* painter, const QStyleOption* option, const QColor& fill);

/// Of a button in its state; an invalid colour is not painted.
struct ButtonColours {
    QColor fill;
    QColor line;
    QColor text;
};
ButtonColours buttonColours(const QStyleOption* option, const QWidget* widget);
void drawButton(QPainter* painter, const QStyleOption* option, const QWidget* widget);
void drawTab(QPainter* painter, const QStyleOption* option);
void drawCombo(QPainter* painter, const QStyleOptionComplex* option, const QWidget* widget);
/// Edit on the left, the two buttons one above the other on the right, each at least 24 px wide.
QRect spinBoxPart(const QStyleOptionComplex* option, QStyle::SubControl part);
void drawSpinBox(QPainter* painter, const QStyleOptionComplex* option, const QWidget* widget, const QStyle& style);
/// A slider in a bare groove: no buttons at the ends.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);
void drawScrollBar(QPainter* painter, const QStyleOptionComplex* option, const QRect& slider);
/// The box of a check box or the ring of a radio button, with its mark.
void drawIndicator(QPainter* painter, const QStyleOption* option, bool round);
/// A field of several lines, whose frame the style paints.
bool isTextArea(const QWidget* widget);

} // namespace bk::house_painting
