// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_layout.h"
#include "core/documents/compass_style.h"

namespace bk {

/// What the two shapes of the compass draw with: one painting of one figure.
struct CompassCanvas {
    QPainter& painter;
    const CompassFigure& figure;
    const CompassLook& look;
    const CompassLayout& layout;
    const CompassPalette& palette;
    const std::vector<SeriesStyle>& styles;

    std::size_t seriesCount() const { return styles.size(); }
    std::optional<qreal> value(std::size_t series, Area area) const;
    /// Markers and lines grow a little with the picture.
    qreal penScale() const;
    QPen linePen(std::size_t series) const;
    /// Earlier series have larger markers, so that equal values still show every rater.
    qreal markerRadius(std::size_t series) const;
    void marker(std::size_t series, QPointF at) const;
};

void paintPolygonGround(const CompassCanvas& canvas);
void paintPolygonSeries(const CompassCanvas& canvas);
void paintFlowerGround(const CompassCanvas& canvas);
void paintFlowerSeries(const CompassCanvas& canvas);

} // namespace bk
