// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/chart_peer.h"

#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPolarChart>
#include <QValueAxis>

namespace bk::bench {
namespace {

constexpr int side = 600;
constexpr double step = 45;

QList<QPointF> points(const CompassProfile& profile) {
    QList<QPointF> list;
    for (std::size_t i = 0; i <= areaCount; ++i)
        if (const auto& value = profile.areas[areaAt(i % areaCount)].value)
            list << QPointF(step * double(i), value->toDouble());
    return list;
}

} // namespace

PolarChart::PolarChart(const CompassFigure& figure) {
    auto* chart = new QPolarChart;
    auto* around = new QCategoryAxis;
    around->setRange(0, 360);
    around->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    // The last category lies at 360 degrees, where the first point is.
    for (std::size_t i = 1; i <= areaCount; ++i)
        around->append(figure.model.areas[areaAt(i % areaCount)].label, step * double(i));
    auto* outwards = new QValueAxis;
    outwards->setRange(0, 5);
    outwards->setTickCount(6);
    outwards->setLabelFormat(QStringLiteral("%.0f"));
    chart->addAxis(around, QPolarChart::PolarOrientationAngular);
    chart->addAxis(outwards, QPolarChart::PolarOrientationRadial);
    for (const CompassSeries& rater : figure.series) {
        auto* series = new QLineSeries;
        series->setName(rater.label);
        series->setPointsVisible(true);
        series->replace(points(rater.profile));
        chart->addSeries(series);
        series->attachAxis(around);
        series->attachAxis(outwards);
        m_series.push_back(series);
    }
    chart->resize(side, side);
    m_scene.addItem(chart);
    m_scene.setSceneRect(0, 0, side, side);
    chart->layout()->activate(); // else axes and legend are missing without an event loop
}

void PolarChart::replacePoints(const CompassFigure& figure) {
    for (std::size_t i = 0; i < m_series.size(); ++i)
        m_series[i]->replace(points(figure.series[i].profile));
}

void PolarChart::render(QPainter& painter, const QRectF& target) { m_scene.render(&painter, target); }

} // namespace bk::bench
