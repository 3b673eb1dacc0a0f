// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"

#include <QGraphicsScene>
#include <QPainter>

QT_BEGIN_NAMESPACE
class QLineSeries;
QT_END_NAMESPACE

namespace bk::bench {

/// The same diagram with Qt Charts: what the compass painter is compared with. Gaps are not drawn, the points beside
/// are joined.
class PolarChart {
public:
    explicit PolarChart(const CompassFigure& figure);

    void replacePoints(const CompassFigure& figure);
    void render(QPainter& painter, const QRectF& target);

private:
    QGraphicsScene m_scene;
    std::vector<QLineSeries*> m_series; ///< owned by the chart in the scene
};

} // namespace bk::bench
