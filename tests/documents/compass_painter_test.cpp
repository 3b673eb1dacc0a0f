// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/compass_layout.h"
#include "core/documents/compass_style.h"
#include "tests/documents/samples.h"

#include <catch2/catch_approx.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QImage>

#include <cmath>

using namespace bk;
using samples::blank;

namespace {

constexpr int side = 600;
const QRectF square(0, 0, side, side);

QImage draw(const CompassFigure& figure, const CompassLook& look = {}) {
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(compassPalette(look.tone).background);
    QPainter painter(&image);
    compass_painter::paint(painter, square, figure, look);
    return image;
}

CompassFigure oneSeries(RaterKind kind, const samples::Tenths& tenths) {
    CompassFigure figure = samples::childOnly();
    figure.series = {samples::series(kind, tenths)};
    return figure;
}

bool near(QRgb a, const QColor& b) {
    return std::abs(qRed(a) - b.red()) + std::abs(qGreen(a) - b.green()) + std::abs(qBlue(a) - b.blue()) < 60;
}

/// How many points of the area's eighth have the series' colour, beyond `apart` from `from`.
int colouredPoints(
    const QImage& image, const CompassLayout& layout, Area area, const QColor& colour, QPointF from, qreal apart) {
    const QPainterPath sector = layout.sector(area);
    int count = 0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const QPointF point(x + 0.5, y + 0.5);
            const QPointF out = point - layout.centre;
            const qreal distance = std::hypot(out.x(), out.y());
            if (distance > layout.radius || distance < layout.disc + 2 ||
                std::hypot(point.x() - from.x(), point.y() - from.y()) < apart)
                continue;
            if (near(image.pixel(x, y), colour) && sector.contains(point))
                ++count;
        }
    return count;
}

/// Dark stretches met on the straight way between two neighbouring values.
int strokesBetween(const QImage& image, const CompassLayout& layout, Area from, Area to, qreal value) {
    const QPointF start = layout.at(from, value);
    const QPointF end = layout.at(to, value);
    int strokes = 0;
    bool dark = false;
    for (int i = 150; i <= 850; ++i) {
        const QPointF at = start + (end - start) * (i / 1000.0);
        const bool now = qGray(image.pixel(int(at.x()), int(at.y()))) < 150;
        strokes += now && !dark ? 1 : 0;
        dark = now;
    }
    return strokes;
}

} // namespace

TEST_CASE("an area without a value has neither point nor line in a polygon", "[documents]") {
    const CompassFigure figure = oneSeries(RaterKind::Child, {40, 40, 40, 40, 40, blank, 40, 40});
    const CompassLayout layout = layoutCompass(square, figure, {});
    const QColor colour = seriesStyles(figure, Tone::Light).front().colour;
    const QImage image = draw(figure);
    CHECK(colouredPoints(image, layout, Area::Ansvar, colour, layout.centre, 0) == 0);
    CHECK(colouredPoints(image, layout, Area::Trygghet, colour, layout.centre, 0) > 100);
}

TEST_CASE("a value between two gaps is a marker and nothing else", "[documents]") {
    const CompassFigure figure = oneSeries(RaterKind::Child, {40, blank, 40, blank, 40, 40, 40, 40});
    const CompassLayout layout = layoutCompass(square, figure, {});
    const QColor colour = seriesStyles(figure, Tone::Light).front().colour;
    const QImage image = draw(figure);
    const QPointF marker = layout.at(Area::MaBra, 4);
    CHECK(colouredPoints(image, layout, Area::MaBra, colour, marker, 10) == 0);
    CHECK(colouredPoints(image, layout, Area::MaBra, colour, marker, 0) > 50);
}

TEST_CASE("a rater who answered nothing leaves no trace in the diagram", "[documents]") {
    const auto shape = GENERATE(CompassShape::Polygon, CompassShape::Flower);
    CompassLook look;
    look.legend = false;
    CompassFigure silent = oneSeries(RaterKind::Child, {blank, blank, blank, blank, blank, blank, blank, blank});
    silent.shape = shape;
    CompassFigure none = silent;
    none.series.clear();
    CHECK(draw(silent, look) == draw(none, look));
}

TEST_CASE("a gap in the flower shows the faint petal only", "[documents]") {
    CompassLook look;
    look.legend = false;
    CompassFigure figure = oneSeries(RaterKind::Child, {40, 40, 40, 40, 40, blank, 40, 40});
    figure.shape = CompassShape::Flower;
    CompassFigure none = figure;
    none.series.clear();
    const CompassLayout layout = layoutCompass(square, figure, look);
    const QImage with = draw(figure, look);
    const QImage without = draw(none, look);
    const QPointF in = layout.at(Area::Ansvar, 3);
    const QPointF answered = layout.at(Area::Fritid, 3);
    CHECK(with.pixel(in.toPoint()) == without.pixel(in.toPoint()));
    CHECK(with.pixel(answered.toPoint()) != without.pixel(answered.toPoint()));
}

TEST_CASE("values are told apart by distance and never reach the centre text", "[documents]") {
    const CompassLayout layout = layoutCompass(square, samples::childOnly(), {});
    CHECK(layout.distance(1) > layout.disc);
    CHECK(layout.distance(5) == Catch::Approx(layout.radius));
    CHECK(layout.distance(1.5) > layout.distance(1.4));
}

TEST_CASE("labels, legend and notice lie inside and apart at every size and text scale", "[documents]") {
    const auto size = GENERATE(
        QSizeF(240, 240), QSizeF(360, 240), QSizeF(240, 500), QSizeF(600, 600), QSizeF(1200, 700), QSizeF(1920, 1080));
    const auto scale = GENERATE(0.8, 1.0, 1.5, 2.0);
    const bool foreign = GENERATE(false, true);
    CompassFigure figure = samples::threeRaters();
    if (foreign)
        figure.model = samples::foreignModel();
    CompassLook look;
    look.textScale = scale;
    const QRectF rect(QPointF(17, 31), size);
    const CompassLayout layout = layoutCompass(rect, figure, look);
    INFO(size.width() << "x" << size.height() << " scale " << scale << (foreign ? " foreign" : ""));

    std::vector<QRectF> parts(layout.labelRects.begin(), layout.labelRects.end());
    for (const auto& entry : layout.legend)
        parts.push_back(entry.sample | QRectF(entry.textAt, entry.text.size()));
    parts.push_back(layout.noticeRect);
    REQUIRE(parts.size() == areaCount + 3 + 1);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        CHECK(rect.contains(parts[i]));
        for (std::size_t j = i + 1; j < parts.size(); ++j)
            CHECK_FALSE(parts[i].intersects(parts[j]));
    }
    for (const QRectF& label : layout.labelRects) {
        const qreal x = std::clamp(layout.centre.x(), label.left(), label.right()) - layout.centre.x();
        const qreal y = std::clamp(layout.centre.y(), label.top(), label.bottom()) - layout.centre.y();
        CHECK(std::hypot(x, y) >= layout.band - 0.01);
    }
    CHECK(layout.radius > 0.2 * std::min(size.width(), size.height()) / 2);
    for (const Area area : allAreas) {
        QString whole;
        for (const TextBlock::Line& line : layout.labels[area].lines)
            whole += line.text;
        CHECK(whole.remove(u' ') == QString(figure.model.areas[area].label).remove(u' '));
    }
}

TEST_CASE("what is painted as a label lies inside the area's rectangle", "[documents]") {
    const CompassFigure figure = samples::childOnly();
    CompassFigure unnamed = figure;
    const auto area = GENERATE(Area::Omsorg, Area::MaBra, Area::Tillhorighet, Area::Respekteras);
    const CompassLayout layout = layoutCompass(square, figure, {});
    const QRectF where = compass_painter::areaRect(square, figure, {}, area);
    CHECK(where.contains(layout.labelRects[area]));
    CHECK(where.contains(layout.at(area, 3)));
    const QImage image = draw(figure);
    const QRect label = layout.labelRects[area].toAlignedRect();
    int inked = 0;
    int inkedAround = 0;
    const QRect around = label.adjusted(-3, -3, 3, 3) & image.rect();
    for (int y = around.top(); y <= around.bottom(); ++y)
        for (int x = around.left(); x <= around.right(); ++x)
            if (qGray(image.pixel(x, y)) < 128)
                ++(label.contains(x, y) ? inked : inkedAround);
    CHECK(inked > 30);
    CHECK(inkedAround == 0);
}

TEST_CASE("a position belongs to the area whose label or sector it lies in", "[documents]") {
    const CompassFigure figure = samples::childOnly();
    const CompassLayout layout = layoutCompass(square, figure, {});
    for (const Area area : allAreas) {
        CHECK(compass_painter::areaAt(square, figure, {}, layout.at(area, 2)) == area);
        CHECK(compass_painter::areaAt(square, figure, {}, layout.labelRects[area].center()) == area);
    }
    CHECK_FALSE(compass_painter::areaAt(square, figure, {}, layout.centre));
    CHECK_FALSE(compass_painter::areaAt(square, figure, {}, square.bottomLeft()));
}

TEST_CASE("raters are told apart in grey by the rhythm of their lines", "[documents]") {
    CompassLook look;
    look.tone = Tone::Grey;
    const samples::Tenths fours{40, 40, 40, 40, 40, 40, 40, 40};
    const auto strokes = [&](RaterKind kind) {
        const CompassFigure figure = oneSeries(kind, fours);
        return strokesBetween(draw(figure, look), layoutCompass(square, figure, look), Area::Trygghet, Area::MaBra, 4);
    };
    CHECK(strokes(RaterKind::Child) == 1);
    CHECK(strokes(RaterKind::Guardian1) > 4);
    CHECK(strokes(RaterKind::Team) > strokes(RaterKind::Guardian1));
}

TEST_CASE("each series of a figure has a line and a marker of its own", "[documents]") {
    using enum RaterKind;
    const auto kinds = GENERATE(
        std::array{Child, Guardian1, Team}, std::array{Child, Child, Child}, std::array{Child, Guardian1, Guardian2},
        std::array{Team, Professional, Child}, std::array{Guardian2, Child, Professional});
    CompassFigure figure = samples::childOnly();
    figure.series.clear();
    for (const RaterKind kind : kinds)
        figure.series.push_back(samples::series(kind, {40, 40, 40, 40, 40, 40, 40, 40}));
    const auto styles = seriesStyles(figure, GENERATE(Tone::Light, Tone::Dark, Tone::Grey));
    REQUIRE(styles.size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = i + 1; j < 3; ++j) {
            CHECK(styles[i].line != styles[j].line);
            CHECK(styles[i].marker != styles[j].marker);
            CHECK(styles[i].colour != styles[j].colour);
        }
}

TEST_CASE("then and now are drawn alike whoever rated", "[documents]") {
    using enum RaterKind;
    const samples::Tenths fours{40, 40, 40, 40, 40, 40, 40, 40};
    const auto stylesOf = [&](RaterKind kind) {
        CompassFigure figure = oneSeries(kind, fours);
        figure.series.push_back(figure.series.front());
        return seriesStyles(figure, Tone::Light);
    };
    const SeriesStyle then = stylesOf(Child).front();
    const SeriesStyle now = stylesOf(Child).back();
    for (const RaterKind kind : {Guardian1, Guardian2, Professional, Team}) {
        CAPTURE(int(kind));
        const auto styles = stylesOf(kind);
        CHECK(styles.front().line == then.line);
        CHECK(styles.front().marker == then.marker);
        CHECK(styles.front().colour == then.colour);
        CHECK(styles.back().line == now.line);
        CHECK(styles.back().marker == now.marker);
        CHECK(styles.back().colour == now.colour);
    }
    CompassFigure colleagues = oneSeries(Professional, fours);
    colleagues.series.push_back(colleagues.series.front());
    colleagues.series.back().profile.rater.name = QStringLiteral("Per Ek, kurator");
    CHECK(seriesStyles(colleagues, Tone::Light).front().line == Qt::DashDotLine); // two persons, no then and now
}

TEST_CASE("more than three series are refused room rather than drawn alike", "[documents]") {
    CompassFigure figure = samples::threeRaters();
    figure.series.push_back(samples::series(RaterKind::Guardian2, {10, 10, 10, 10, 10, 10, 10, 10}));
    CHECK(seriesStyles(figure, Tone::Light).size() == mostSeries);
    CHECK(layoutCompass(square, figure, {}).legend.size() == mostSeries);
    CHECK(draw(figure) == draw(samples::threeRaters()));
}

TEST_CASE("the highlighted area alone looks different", "[documents]") {
    CompassLook look;
    look.highlighted = Area::Fritid;
    const CompassFigure figure = samples::childOnly();
    const QImage plainImage = draw(figure);
    const QImage highlighted = draw(figure, look);
    const CompassLayout layout = layoutCompass(square, figure, look);
    const auto changed = [&](Area area) {
        const QPoint at = layout.at(area, 4.5).toPoint() + QPoint(6, 0);
        return plainImage.pixel(at) != highlighted.pixel(at);
    };
    CHECK(changed(Area::Fritid));
    CHECK_FALSE(changed(Area::Utvecklas));
    CHECK_FALSE(changed(Area::Omsorg));
}

TEST_CASE("an area is spoken as a sentence with every rater", "[documents]") {
    const CompassFigure figure = samples::threeRaters();
    CHECK(spokenArea(figure, Area::Trygghet) == QStringLiteral("Trygghet: barnet 4, vårdnadshavare 1: 2, teamet 2,8"));
    CHECK(
        spokenArea(figure, Area::Ansvar) ==
        QStringLiteral("Ansvar: barnet inget svar, vårdnadshavare 1: 4, teamet 3,3"));
    CompassFigure empty = figure;
    empty.series.clear();
    CHECK(spokenArea(empty, Area::Ansvar) == QStringLiteral("Ansvar: inget svar"));
}

TEST_CASE("a professional keeps the capital of the name", "[documents]") {
    const CompassFigure figure = oneSeries(RaterKind::Professional, {40, 40, 40, 40, 40, 40, 40, 40});
    CHECK(spokenArea(figure, Area::Omsorg) == QStringLiteral("Omsorg: Maj Ek, lärare 4,0"));
}
