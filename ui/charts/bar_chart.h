// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QStringList>

#include <vector>

class QWidget;

namespace bk {

/// One bar: how long it is, and what it says of itself: the number, or why there is none.
struct Bar {
    int length = 0;
    QString label;
};

/// One row of bars with a name of its own in the legend; a bar for each category.
struct Bars {
    QString name;
    std::vector<Bar> bars;
};

struct BarChartLook {
    QFont font;
    QColor text;
    QColor grid;
    QColor axis;
    std::vector<QColor> bars; ///< at least as many as there are rows
};

/// A chart of counts with its label at the end of each bar. A library of its own: nothing but this file takes in Qt
/// Charts. `lying`: the bars go from left to right. At least one category and one row.
QWidget*
makeBarChart(const QStringList& categories, const std::vector<Bars>& rows, bool lying, const BarChartLook& look);

} // namespace bk
