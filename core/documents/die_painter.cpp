// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/die_painter.h"

#include "core/documents/area_picture.h"
#include "core/documents/compass_style.h"
#include "core/documents/drawn_words.h"
#include "core/documents/fonts.h"
#include "core/documents/paper_language.h"
#include "core/documents/text_block.h"

#include <QTransform>

#include <vector>

namespace bk::die_painter {
namespace {

constexpr qreal flap = 0.2; ///< of a side

QColor ground(Tone tone) { return compassPalette(tone).background; }

void fillPath(QPainter& painter, const QPainterPath& path, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(path);
}

QPainterPath placedIn(const QPainterPath& unit, const QRectF& rect) {
    return QTransform::fromTranslate(rect.left(), rect.top()).scale(rect.width(), rect.height()).map(unit);
}

/// As large as the line takes, at most `height` high.
void paintLabel(QPainter& painter, const QRectF& line, const QString& text, const QColor& colour) {
    int size = qMax(1, int(line.height() * 0.72));
    QFont font = paperFontInUnits(size, QFont::Bold);
    const qreal wanted = TextMeasure(font).width(text);
    if (wanted > line.width())
        font = paperFontInUnits(qMax(1, int(size * line.width() / wanted)), QFont::Bold);
    const TextMeasure measure(font);
    const TextBlock block = measure.wrap(text, line.width() * 2);
    painter.setFont(font);
    painter.setPen(colour);
    drawWords(
        painter, QPointF(line.center().x() - block.width / 2, line.center().y() - block.lineHeight / 2 + block.ascent),
        text);
}

/// All eight colours, for the face where the child chooses.
void paintEveryArea(QPainter& painter, const QRectF& rect, Tone tone) {
    constexpr int step = 360 * 16 / int(areaCount);
    painter.setPen(QPen(ground(tone), rect.width() * 0.025));
    for (const Area area : allAreas) {
        painter.setBrush(areaColour(area, tone));
        painter.drawPie(rect, 90 * 16 + step / 2 - step * (int(indexOf(area)) + 1), step);
    }
}

struct Net {
    QRectF rect;
    qreal side;

    QPointF at(qreal column, qreal row) const { return {rect.left() + column * side, rect.top() + row * side}; }
    QRectF face(std::size_t index) const {
        if (index < 4)
            return {at(1, qreal(index)), QSizeF(side, side)};
        return {at(index == 4 ? 0 : 2, 1), QSizeF(side, side)};
    }
};

/// The outline with its flaps, clockwise from the upper left corner of the first face. Points stand in sides.
QPolygonF outline(const Net& net) {
    constexpr qreal f = flap;
    const QPolygonF corners({
        {1, 0},
        {2, 0},
        {2 + f, f / 2},
        {2 + f, 1 - f},
        {2, 1},
        {3, 1},
        {3, 2},
        {2, 2},
        {2 + f, 2 + f},
        {2 + f, 3 - f / 2},
        {2, 3},
        {2 + f, 3 + f / 2},
        {2 + f, 4 - f},
        {2, 4},
        {2 - f / 2, 4 + f},
        {1 + f / 2, 4 + f},
        {1, 4},
        {1 - f, 4 - f},
        {1 - f, 3 + f / 2},
        {1, 3},
        {1 - f, 3 - f / 2},
        {1 - f, 2 + f},
        {1, 2},
        {0, 2},
        {0, 1},
        {1, 1},
        {1 - f, 1 - f},
        {1 - f, f / 2},
    });
    QPolygonF points;
    for (const QPointF& corner : corners)
        points.append(net.at(corner.x(), corner.y()));
    return points;
}

std::vector<QLineF> folds(const Net& net) {
    std::vector<QLineF> lines;
    for (int row = 1; row <= 4; ++row)
        lines.emplace_back(net.at(1, row), net.at(2, row));
    for (const int row : {0, 1, 2, 3})
        for (const int column : {1, 2})
            lines.emplace_back(net.at(column, row), net.at(column, row + 1));
    return lines;
}

} // namespace

void paintFace(
    QPainter& painter, const QRectF& square, std::optional<Area> area, const QString& free, const WellbeingModel& model,
    Tone tone) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = square.width();
    const QColor onFace = area ? ground(tone) : compassPalette(tone).text;
    QPainterPath plate;
    plate.addRoundedRect(square, side * 0.1, side * 0.1);
    fillPath(painter, plate, area ? areaColour(*area, tone) : ground(tone));
    const QRectF picture(square.left() + side * 0.22, square.top() + side * 0.1, side * 0.56, side * 0.56);
    if (area) {
        fillPath(painter, placedIn(areaPicture(model, *area), picture), onFace);
    } else {
        painter.setPen(QPen(compassPalette(tone).outerRing, side * 0.012));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(plate);
        paintEveryArea(painter, picture, tone);
    }
    paintLabel(
        painter, QRectF(square.left() + side * 0.06, square.top() + side * 0.72, side * 0.88, side * 0.2),
        area ? model.areas[*area].label : free, onFace);
    painter.restore();
}

void paintNet(
    QPainter& painter, const QRectF& rect, const Samtalstarning& die, const WellbeingModel& model, Tone tone) {
    const qreal side = qMin(rect.width() / netWidth, rect.height() / netHeight);
    const QSizeF size(netWidth * side, netHeight * side);
    const Net net{{QPointF(rect.center().x() - size.width() / 2, rect.top()), size}, side};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QString free = paperTranslate("Paper", "Du väljer");
    for (std::size_t index = 0; index < die.faces.size(); ++index) {
        const qreal inset = side * 0.04;
        paintFace(painter, net.face(index).adjusted(inset, inset, -inset, -inset), die.faces[index], free, model, tone);
    }
    const qreal pen = side * 0.006;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(compassPalette(tone).text, pen, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolygon(outline(net));
    QPen dashed(compassPalette(tone).muted, pen, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({9, 7});
    painter.setPen(dashed);
    for (const QLineF& fold : folds(net))
        painter.drawLine(fold);
    painter.restore();
}

} // namespace bk::die_painter
