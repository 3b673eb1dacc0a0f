// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/compass_layout.h"

#include "core/documents/fonts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bk {
namespace {

constexpr int smallestText = 6;
constexpr qreal bandEnd = 1.075;
constexpr qreal edge = 4; ///< room for the ring of focus around a label

struct Sizes {
    int text;
    int label;
    int notice;
};

Sizes sizesFor(qreal base) {
    return {
        std::max(smallestText, qRound(base)), std::max(smallestText, qRound(base * 1.15)),
        std::max(smallestText, qRound(base * 0.88))};
}

struct Circle {
    QPointF centre;
    qreal radius = 0;
    PerArea<QRectF> labels;
    QSizeF spare; ///< of the room, labels included
};

/// The label's rectangle around the circle of radius `reach` at the origin: touching it, its middle at the height of
/// its axis.
QRectF besideCircle(Area area, QSizeF size, qreal reach) {
    const QPointF axis = CompassLayout::direction(area);
    if (std::abs(axis.x()) < 1e-6) {
        const qreal top = axis.y() < 0 ? -reach - size.height() : reach;
        return {-size.width() / 2, top, size.width(), size.height()};
    }
    const qreal middle = axis.y() * reach;
    const qreal nearest = std::clamp(0.0, middle - size.height() / 2, middle + size.height() / 2);
    const qreal away = std::sqrt(std::max(0.0, reach * reach - nearest * nearest));
    const qreal left = axis.x() > 0 ? away : -away - size.width();
    return {left, middle - size.height() / 2, size.width(), size.height()};
}

bool touchEachOther(const PerArea<QRectF>& rects, qreal gap) {
    for (std::size_t i = 0; i < areaCount; ++i)
        for (std::size_t j = i + 1; j < areaCount; ++j)
            if (rects[areaAt(i)].adjusted(-gap, -gap, gap, gap).intersects(rects[areaAt(j)]))
                return true;
    return false;
}

/// The largest circle that fits into `room` with these labels; radius 0 where none does.
Circle largestCircle(const QRectF& room, const PerArea<TextBlock>& labels, qreal pad) {
    const qreal largest = std::min(room.width(), room.height()) / 2;
    for (qreal radius = largest; radius > largest * 0.25; radius -= largest * 0.015) {
        Circle circle{{}, radius, {}, {}};
        QRectF all(-radius * bandEnd, -radius * bandEnd, 2 * radius * bandEnd, 2 * radius * bandEnd);
        for (const Area area : allAreas) {
            circle.labels[area] = besideCircle(area, labels[area].size(), radius * bandEnd + pad);
            all |= circle.labels[area];
        }
        if (all.width() > room.width() || all.height() > room.height() || touchEachOther(circle.labels, 2))
            continue;
        circle.centre = room.center() - all.center();
        circle.spare = room.size() - all.size();
        for (QRectF& label : circle.labels)
            label.translate(circle.centre);
        return circle;
    }
    return {};
}

struct Labelled {
    Circle circle;
    PerArea<TextBlock> labels;
};

/// Tries unbroken labels first; a narrower limit has to earn its extra lines with a clearly larger circle,
/// and broken words are the last way out.
Labelled labelledCircle(const QRectF& room, const CompassFigure& figure, const TextMeasure& measure, bool breakWords) {
    Labelled best;
    const qreal em = measure.height();
    for (const qreal limit : {1e6, 10 * em, 7.5 * em, 6 * em, 4.5 * em, 3 * em}) {
        Labelled tried;
        for (const Area area : allAreas)
            tried.labels[area] = measure.wrapEvenly(figure.model.areas[area].label, limit, breakWords);
        tried.circle = largestCircle(room, tried.labels, em * 0.35);
        if (tried.circle.radius > best.circle.radius * 1.12)
            best = std::move(tried);
        if (best.circle.radius > (breakWords ? 0.55 : 0.8) * std::min(room.width(), room.height()) / 2)
            break;
    }
    return best;
}

struct Margins {
    QRectF room;
    std::vector<CompassLayout::LegendEntry> legend;
    TextBlock notice;
    QRectF noticeRect;
    bool beside = false; ///< the legend stands to the right
};

void placeLegendBeside(Margins& margins, std::vector<CompassLayout::LegendEntry> entries, qreal rowGap) {
    qreal width = 0;
    qreal height = -rowGap;
    for (const auto& entry : entries) {
        width = std::max(width, entry.textAt.x() + entry.text.width);
        height += entry.text.size().height() + rowGap;
    }
    const qreal left = margins.room.right() - width;
    qreal top = margins.room.center().y() - height / 2;
    for (auto& entry : entries) {
        entry.sample.translate(left, top);
        entry.textAt += QPointF(left, top);
        top += entry.text.size().height() + rowGap;
    }
    margins.room.setRight(left - 2 * rowGap);
    margins.legend = std::move(entries);
}

void placeLegendBelow(
    Margins& margins, std::vector<CompassLayout::LegendEntry> entries, qreal rowGap, qreal columnGap) {
    struct Row {
        std::size_t first;
        std::size_t end;
        qreal width;
        qreal height;
    };
    std::vector<Row> rows;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const qreal width = entries[i].textAt.x() + entries[i].text.width;
        const qreal height = entries[i].text.size().height();
        if (!rows.empty() && rows.back().width + columnGap + width <= margins.room.width()) {
            rows.back() = {
                rows.back().first, i + 1, rows.back().width + columnGap + width, std::max(rows.back().height, height)};
        } else {
            rows.push_back({i, i + 1, width, height});
        }
    }
    qreal top = margins.room.bottom();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        top -= row->height;
        qreal left = margins.room.center().x() - row->width / 2;
        for (std::size_t i = row->first; i < row->end; ++i) {
            const qreal width = entries[i].textAt.x() + entries[i].text.width;
            entries[i].sample.translate(left, top);
            entries[i].textAt += QPointF(left, top);
            left += width + columnGap;
        }
        top -= rowGap;
    }
    margins.room.setBottom(top);
    margins.legend = std::move(entries);
}

Margins marginsFor(const QRectF& rect, const CompassFigure& figure, const CompassLook& look, const Sizes& sizes) {
    Margins margins;
    margins.room = rect.adjusted(edge, edge, -edge, -edge);
    if (!figure.notice.isEmpty()) {
        const TextMeasure measure(paperFontInUnits(sizes.notice));
        margins.notice = measure.wrap(figure.notice, margins.room.width(), true);
        const QSizeF size = margins.notice.size();
        margins.noticeRect =
            QRectF(margins.room.left(), margins.room.bottom() - size.height(), margins.room.width(), size.height());
        margins.room.setBottom(margins.noticeRect.top() - sizes.notice * 0.6);
    }
    if (!look.legend || figure.series.empty())
        return margins;
    const TextMeasure measure(paperFontInUnits(sizes.text));
    const bool beside = margins.room.width() > 1.3 * margins.room.height();
    margins.beside = beside;
    const bool petalsTellAll = figure.shape == CompassShape::Flower && figure.series.size() == 1;
    const qreal sampleWidth = petalsTellAll ? 0 : sizes.text * 2.8;
    const qreal textLeft = petalsTellAll ? 0 : sampleWidth + sizes.text * 0.5;
    const qreal widest = margins.room.width() * (beside ? 0.32 : 1.0) - textLeft;
    std::vector<CompassLayout::LegendEntry> entries;
    for (std::size_t i = 0; i < std::min(figure.series.size(), mostSeries); ++i) {
        const TextBlock text = measure.wrap(figure.series[i].label, widest, true);
        entries.push_back({QRectF(0, 0, sampleWidth, measure.height()), QPointF(textLeft, 0), text});
    }
    if (beside)
        placeLegendBeside(margins, std::move(entries), sizes.text * 0.7);
    else
        placeLegendBelow(margins, std::move(entries), sizes.text * 0.4, sizes.text * 1.6);
    return margins;
}

/// Legend and notice follow the circle where the room is larger than what it needs.
void closeUp(Margins& margins, const Circle& circle, qreal gap) {
    const qreal up = std::max(0.0, circle.spare.height() / 2 - gap);
    const qreal left = std::max(0.0, circle.spare.width() / 2 - 2 * gap);
    const QPointF legendMove = margins.beside ? QPointF(-left, 0) : QPointF(0, -up);
    for (auto& entry : margins.legend) {
        entry.sample.translate(legendMove);
        entry.textAt += legendMove;
    }
    margins.noticeRect.translate(0, -up);
}

bool fitsDisc(const TextBlock& block, qreal radius) {
    qreal y = -block.size().height() / 2;
    for (const TextBlock::Line& line : block.lines) {
        const qreal farthest = std::max(std::abs(y + block.lineHeight * 0.2), std::abs(y + block.lineHeight * 0.8));
        if (std::hypot(line.width / 2, farthest) > radius)
            return false;
        y += block.lineHeight;
    }
    return true;
}

void fitCentreText(CompassLayout& layout, const QString& text) {
    for (int px = layout.textPx; px >= 5; --px) {
        const TextMeasure measure(paperFontInUnits(px));
        for (const qreal limit : {2.0, 1.8, 1.5, 1.2}) {
            const TextBlock block = measure.wrapEvenly(text, layout.disc * limit);
            if (!fitsDisc(block, layout.disc * 0.97))
                continue;
            layout.centrePx = px;
            layout.centreText = block;
            return;
        }
    }
}

} // namespace

QPointF CompassLayout::direction(Area area) {
    static constexpr qreal h = std::numbers::sqrt2 / 2;
    static constexpr std::array<QPointF, areaCount> directions{QPointF(0, -1), QPointF(h, -h), QPointF(1, 0),
                                                               QPointF(h, h),  QPointF(0, 1),  QPointF(-h, h),
                                                               QPointF(-1, 0), QPointF(-h, -h)};
    return directions[indexOf(area)];
}

QPainterPath CompassLayout::sector(Area area) const {
    const QRectF circle(centre.x() - band, centre.y() - band, 2 * band, 2 * band);
    QPainterPath path(centre);
    path.arcTo(circle, 90 - 45.0 * qreal(indexOf(area)) + 22.5, -45);
    path.closeSubpath();
    return path;
}

CompassLayout layoutCompass(const QRectF& rect, const CompassFigure& figure, const CompassLook& look) {
    const qreal side = std::min(rect.width(), rect.height());
    const qreal scale = std::clamp(look.textScale, 0.8, 2.0);
    const qreal wanted = std::clamp(11 * std::sqrt(side / 600), 8.0, 18.0) * scale;
    const qreal enough = side / 2 * (0.56 - 0.10 * std::max(0.0, scale - 1));

    Labelled found;
    Margins margins;
    Sizes sizes{};
    for (qreal base = wanted;; base *= 0.92) {
        sizes = sizesFor(base);
        margins = marginsFor(rect, figure, look, sizes);
        const bool last = base <= smallestText;
        found = labelledCircle(margins.room, figure, TextMeasure(paperFontInUnits(sizes.label, QFont::Bold)), last);
        if (last || found.circle.radius >= enough)
            break;
    }

    closeUp(margins, found.circle, sizes.text * 0.9);
    CompassLayout layout;
    layout.centre = found.circle.centre;
    layout.radius = found.circle.radius;
    layout.band = layout.radius * bandEnd;
    layout.disc = layout.radius * 0.27;
    layout.textPx = sizes.text;
    layout.labelPx = sizes.label;
    layout.noticePx = sizes.notice;
    layout.labels = std::move(found.labels);
    layout.labelRects = found.circle.labels;
    layout.legend = std::move(margins.legend);
    layout.notice = std::move(margins.notice);
    layout.noticeRect = margins.noticeRect;
    fitCentreText(layout, figure.model.centre);
    return layout;
}

} // namespace bk
