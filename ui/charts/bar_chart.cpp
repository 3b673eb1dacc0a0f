// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bar_chart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace bk {
namespace {

constexpr double barsOfCategory = 0.7; ///< how much of the room of a category its bars take together

/// Bars with a text at the end of each. Qt's own labels are numbers alone, which would call a masked number 0.
class LabelledChart final : public QChart {
public:
    LabelledChart(const std::vector<Bars>& rows, bool lying, const BarChartLook& look)
        : m_lying(lying)
        , m_series(lying ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries) : new QBarSeries) {
        for (std::size_t row = 0; row < rows.size(); ++row)
            addRow(rows, row, look);
        m_series->setBarWidth(barsOfCategory);
        addSeries(m_series);
        connect(this, &QChart::plotAreaChanged, this, [this] { place(); });
    }

private:
    struct Label {
        QGraphicsSimpleTextItem* text;
        QPointF end; ///< of its bar, in numbers of the axes
        bool upright;
    };

    void addRow(const std::vector<Bars>& rows, std::size_t row, const BarChartLook& look) {
        auto* set = new QBarSet(rows[row].name.toHtmlEscaped());
        set->setColor(look.bars[row]);
        set->setBorderColor(look.axis);
        m_series->append(set);
        const double offset = barsOfCategory * ((double(row) + 0.5) / double(rows.size()) - 0.5);
        for (std::size_t category = 0; category < rows[row].bars.size(); ++category) {
            const Bar& bar = rows[row].bars[category];
            *set << bar.length;
            auto* text = new QGraphicsSimpleTextItem(bar.label, this);
            text->setFont(look.font);
            text->setBrush(look.text);
            text->setZValue(100);
            const double at = double(category) + offset;
            const bool isWord = bar.label.toInt() != bar.length || bar.label.size() > 6;
            m_labels.push_back({text, m_lying ? QPointF(bar.length, at) : QPointF(at, bar.length), !m_lying && isWord});
        }
    }

    void place() {
        for (const Label& label : m_labels) {
            const QPointF end = mapToPosition(label.end, m_series);
            const QRectF size = label.text->boundingRect();
            if (m_lying) {
                label.text->setPos(end.x() + size.height() / 4, end.y() - size.height() / 2);
            } else if (label.upright) {
                label.text->setRotation(-90); // words would run into those of the next bar
                label.text->setPos(end.x() - size.height() / 2, end.y() - size.height() / 4);
            } else {
                label.text->setPos(end.x() - size.width() / 2, end.y() - size.height());
            }
        }
    }

    bool m_lying;
    QAbstractBarSeries* m_series;
    std::vector<Label> m_labels;
};

int greatestOf(const std::vector<Bars>& rows) {
    int greatest = 1;
    for (const Bars& row : rows)
        for (const Bar& bar : row.bars)
            greatest = std::max(greatest, bar.length);
    return greatest;
}

void addAxes(QChart* chart, const QStringList& categories, int greatest, bool lying, const BarChartLook& look) {
    auto* names = new QBarCategoryAxis;
    for (const QString& category : categories)
        names->append(category.toHtmlEscaped()); // Qt Charts writes its texts as HTML, and some of these were typed
    auto* numbers = new QValueAxis;
    constexpr int steps = 4;
    const int room = greatest + greatest / 5 + 1; // for the label of the longest bar
    numbers->setRange(0, (room + steps - 1) / steps * steps);
    numbers->setLabelFormat(QStringLiteral("%d"));
    numbers->setTickCount(steps + 1);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(names), static_cast<QAbstractAxis*>(numbers)}) {
        axis->setLabelsColor(look.text);
        axis->setLabelsFont(look.font);
        axis->setGridLineColor(look.grid);
        axis->setLinePenColor(look.axis);
    }
    names->setGridLineVisible(false);
    chart->addAxis(names, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(numbers, lying ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractSeries* series : chart->series()) {
        series->attachAxis(names);
        series->attachAxis(numbers);
    }
}

} // namespace

QWidget*
makeBarChart(const QStringList& categories, const std::vector<Bars>& rows, bool lying, const BarChartLook& look) {
    auto* chart = new LabelledChart(rows, lying, look);
    addAxes(chart, categories, greatestOf(rows), lying, look);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->setVisible(rows.size() > 1);
    chart->legend()->setLabelColor(look.text);
    chart->legend()->setFont(look.font);
    auto* view = new QChartView(chart);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(Qt::NoBrush);
    view->setInteractive(false);
    return view;
}

} // namespace bk
