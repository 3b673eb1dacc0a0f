// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_painter.h"
#include "core/documents/text_block.h"

#include <QPainterPath>

namespace bk {

/// Where everything in a compass lies. Areas keep their order clockwise from the top in every language.
struct CompassLayout {
    struct LegendEntry {
        QRectF sample;
        QPointF textAt; ///< top left of the text
        TextBlock text;
    };

    QPointF centre;
    qreal radius = 0; ///< of ring 5
    qreal band = 0;   ///< outer radius of the coloured band around ring 5
    qreal disc = 0;   ///< radius of the disc that holds the centre text
    int textPx = 11;  ///< ring numbers, legend
    int labelPx = 12;
    int noticePx = 10;
    int centrePx = 0; ///< 0: no room for the text
    PerArea<TextBlock> labels;
    PerArea<QRectF> labelRects;
    TextBlock centreText;
    std::vector<LegendEntry> legend;
    TextBlock notice;
    QRectF noticeRect;

    /// Distance from the centre of a value 1..5. The scale begins at 1 on the innermost ring, so that no value lies in
    /// the centre.
    qreal distance(qreal value) const { return radius * (0.20 + 0.16 * value); }
    /// Unit vector from the centre along the axis of an area.
    static QPointF direction(Area area);
    QPointF at(Area area, qreal value) const { return centre + direction(area) * distance(value); }
    /// The eighth of the circle that belongs to an area, band included.
    QPainterPath sector(Area area) const;
};

/// Finds the largest circle whose labels neither leave `rect` nor touch each other; texts are wrapped first and made
/// smaller last.
CompassLayout layoutCompass(const QRectF& rect, const CompassFigure& figure, const CompassLook& look);

} // namespace bk
