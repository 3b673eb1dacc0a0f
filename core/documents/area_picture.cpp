// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/area_picture.h"

#include <QPainterPathStroker>
#include <QPolygonF>
#include <QTransform>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Qt joins paths in pieces of about a unit: they are joined large, or circles become corners.
constexpr qreal large = 512;

QPainterPath scaled(const QPainterPath& path, qreal by) { return QTransform::fromScale(by, by).map(path); }

QPainterPath joined(const QPainterPath& one, const QPainterPath& other) {
    return scaled(scaled(one, large).united(scaled(other, large)), 1 / large);
}

QPainterPath without(const QPainterPath& one, const QPainterPath& other) {
    return scaled(scaled(one, large).subtracted(scaled(other, large)), 1 / large);
}

QPainterPath circle(QPointF centre, qreal radius) {
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath polygon(const QPolygonF& points) {
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath rounded(const QRectF& rect, qreal radius) {
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QPainterPath stroked(const QPainterPath& line, qreal width) {
    QPainterPathStroker stroker;
    stroker.setWidth(width * large);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return scaled(stroker.createStroke(scaled(line, large)), 1 / large);
}

QPainterPath heart() {
    QPainterPath path(QPointF(0.5, 0.9));
    path.cubicTo(0.22, 0.68, 0.04, 0.52, 0.04, 0.32);
    path.cubicTo(0.04, 0.08, 0.36, 0.02, 0.5, 0.28);
    path.cubicTo(0.64, 0.02, 0.96, 0.08, 0.96, 0.32);
    path.cubicTo(0.96, 0.52, 0.78, 0.68, 0.5, 0.9);
    return path;
}

QPainterPath house() {
    const QPainterPath walls =
        polygon({{0.5, 0.06}, {0.98, 0.5}, {0.85, 0.5}, {0.85, 0.93}, {0.15, 0.93}, {0.15, 0.5}, {0.02, 0.5}});
    const QPainterPath openings =
        joined(rounded({0.41, 0.6, 0.18, 0.34}, 0.02), rounded({0.43, 0.38, 0.14, 0.13}, 0.02));
    return without(walls, openings);
}

QPainterPath sun() {
    QPainterPath path = circle({0.5, 0.5}, 0.24);
    constexpr int rays = 8;
    for (int ray = 0; ray < rays; ++ray) {
        const qreal angle = 2 * std::numbers::pi * ray / rays;
        const QPointF way(std::sin(angle), -std::cos(angle));
        QPainterPath line(QPointF(0.5, 0.5) + way * 0.34);
        line.lineTo(QPointF(0.5, 0.5) + way * 0.44);
        path = joined(path, stroked(line, 0.09));
    }
    return path;
}

QPainterPath ball() {
    const QPointF centre(0.5, 0.5);
    QPainterPath path = without(circle(centre, 0.46), circle(centre, 0.4));
    for (int part = 0; part < 3; ++part) {
        QPainterPath wedge(centre);
        wedge.arcTo(QRectF(0.08, 0.08, 0.84, 0.84), 30 + part * 120, 60);
        wedge.closeSubpath();
        path = joined(path, wedge);
    }
    return path;
}

QPainterPath person(qreal x, qreal top, qreal size) {
    QPainterPath body(QPointF(x - 0.15 * size, top + 0.8 * size));
    body.lineTo(x - 0.15 * size, top + 0.5 * size);
    body.arcTo(QRectF(x - 0.15 * size, top + 0.33 * size, 0.3 * size, 0.34 * size), 180, -180);
    body.lineTo(x + 0.15 * size, top + 0.8 * size);
    body.closeSubpath();
    return joined(circle({x, top + 0.16 * size}, 0.13 * size), body);
}

QPainterPath friends() {
    return joined(joined(person(0.19, 0.14, 0.98), person(0.5, 0.34, 0.74)), person(0.81, 0.14, 0.98));
}

QPainterPath wateringCan() {
    QPainterPath path = polygon({{0.36, 0.42}, {0.78, 0.42}, {0.84, 0.92}, {0.3, 0.92}});
    path = joined(path, polygon({{0.34, 0.72}, {0.11, 0.34}, {0.18, 0.3}, {0.36, 0.56}}));
    path = joined(path, polygon({{0.02, 0.36}, {0.2, 0.22}, {0.24, 0.29}, {0.07, 0.42}}));
    QPainterPath handle(QPointF(0.42, 0.42));
    handle.cubicTo(0.42, 0.12, 0.72, 0.08, 0.76, 0.36);
    handle.moveTo(0.79, 0.48);
    handle.cubicTo(1.0, 0.46, 1.0, 0.74, 0.83, 0.8);
    return joined(path, stroked(handle, 0.07));
}

QPainterPath speech() {
    QPainterPath bubble = rounded({0.04, 0.12, 0.92, 0.58}, 0.16);
    bubble = joined(bubble, polygon({{0.22, 0.6}, {0.5, 0.6}, {0.2, 0.93}}));
    for (const qreal x : {0.28, 0.5, 0.72})
        bubble = without(bubble, circle({x, 0.41}, 0.065));
    return bubble;
}

QPainterPath leaf(QPointF from, QPointF to, QPointF bend1, QPointF bend2) {
    QPainterPath path(from);
    path.quadTo(bend1, to);
    path.quadTo(bend2, from);
    return path;
}

QPainterPath sprout() {
    QPainterPath stem(QPointF(0.5, 0.93));
    stem.cubicTo(0.5, 0.75, 0.52, 0.6, 0.5, 0.44);
    QPainterPath ground(QPointF(0.2, 0.93));
    ground.lineTo(0.8, 0.93);
    const QPainterPath leaves = joined(
        leaf({0.5, 0.56}, {0.05, 0.2}, {0.05, 0.56}, {0.45, 0.14}),
        leaf({0.5, 0.48}, {0.95, 0.08}, {0.95, 0.5}, {0.5, 0.06}));
    return joined(joined(stroked(stem, 0.07), stroked(ground, 0.08)), leaves);
}

QPainterPath sectorOf(Area area) {
    const QRectF around(0.06, 0.06, 0.88, 0.88);
    constexpr qreal step = 360.0 / areaCount;
    QPainterPath sector(around.center());
    sector.arcTo(around, 90 + step / 2 - step * qreal(indexOf(area) + 1), step);
    sector.closeSubpath();
    return joined(without(circle(around.center(), 0.48), circle(around.center(), 0.43)), sector);
}

QPainterPath drawn(Area area) {
    switch (area) {
    case Area::Omsorg: return heart();
    case Area::Trygghet: return house();
    case Area::MaBra: return sun();
    case Area::Fritid: return ball();
    case Area::Tillhorighet: return friends();
    case Area::Ansvar: return wateringCan();
    case Area::Respekteras: return speech();
    case Area::Utvecklas: return sprout();
    }
    Q_UNREACHABLE();
}

} // namespace

QPainterPath areaPicture(const WellbeingModel& model, Area area) {
    return model.id == "backa-barnet"_L1 ? drawn(area) : sectorOf(area);
}

} // namespace bk
