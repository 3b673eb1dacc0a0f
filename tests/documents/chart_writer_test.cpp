// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/chart_writer.h"

#include "core/domain/common/error.h"
#include "tests/documents/pdf_tools.h"
#include "tests/documents/samples.h"

#include <catch2/generators/catch_generators.hpp>

#include <QBuffer>
#include <QFile>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace bk;

namespace {

QByteArray written(ChartFormat format, const CompassFigure& figure, const CompassLook& look = {}) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeChart(buffer, format, figure, look);
    return buffer.data();
}

struct Svg {
    QStringList elements;
    QString title;
    QString description;
    QString error;
};

Svg read(const QByteArray& svg) {
    Svg result;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        result.elements << reader.name().toString();
        if (reader.name() == u"title")
            result.title = reader.readElementText();
        else if (reader.name() == u"desc")
            result.description = reader.readElementText();
    }
    result.error = reader.errorString();
    return result;
}

} // namespace

TEST_CASE("an SVG says each area in words and holds no raster and no font", "[documents]") {
    CompassFigure figure = samples::threeRaters();
    figure.shape = GENERATE(CompassShape::Polygon, CompassShape::Flower);
    const Svg svg = read(written(ChartFormat::Svg, figure));
    CHECK(svg.error.isEmpty());
    CHECK(svg.title == figure.title);
    for (const Area area : allAreas)
        CHECK(svg.description.contains(spokenArea(figure, area)));
    CHECK(svg.description.contains(figure.notice));
    CHECK(svg.elements.count(QStringLiteral("title")) == 1);
    CHECK(svg.elements.count(QStringLiteral("desc")) == 1);
    CHECK_FALSE(svg.elements.contains(QStringLiteral("image")));
    CHECK_FALSE(svg.elements.contains(QStringLiteral("text")));
    CHECK(svg.elements.count(QStringLiteral("path")) > 20);
}

TEST_CASE("an SVG stays well-formed whatever the labels hold", "[documents]") {
    CompassFigure figure = samples::threeRaters();
    figure.title = QStringLiteral("<b>&\"'</title>");
    figure.notice = QStringLiteral("a]]>b") + QChar(0x01);
    figure.model.areas[Area::Omsorg].label = QStringLiteral("Mat & <sömn>");
    figure.series[0].label = QStringLiteral("\"A\" <&>");
    const Svg svg = read(written(ChartFormat::Svg, figure));
    CHECK(svg.error.isEmpty());
    CHECK(svg.title == figure.title);
    CHECK(svg.description.contains(QStringLiteral("Mat & <sömn>")));
}

TEST_CASE("an SVG renders like the screen", "[documents]") {
    const CompassFigure figure = samples::threeRaters();
    QSvgRenderer renderer(written(ChartFormat::Svg, figure));
    REQUIRE(renderer.isValid());
    QImage fromSvg(chartSize, QImage::Format_RGB32);
    fromSvg.fill(Qt::white);
    QPainter painter(&fromSvg);
    renderer.render(&painter, QRectF(fromSvg.rect()));
    painter.end();
    QImage direct(chartSize, QImage::Format_RGB32);
    direct.fill(Qt::white);
    QPainter other(&direct);
    compass_painter::paint(other, QRectF(direct.rect()), figure, {});
    other.end();
    int differing = 0;
    for (int y = 0; y < direct.height(); ++y)
        for (int x = 0; x < direct.width(); ++x)
            differing += std::abs(qGray(fromSvg.pixel(x, y)) - qGray(direct.pixel(x, y))) > 60 ? 1 : 0;
    CHECK(differing < direct.width() * direct.height() / 100);
}

TEST_CASE("a PNG has twice the size on the tone's background", "[documents]") {
    CompassLook look;
    look.tone = Tone::Dark;
    const QImage image = QImage::fromData(written(ChartFormat::Png, samples::childOnly(), look), "png");
    CHECK(image.size() == chartSize * 2);
    CHECK(image.pixelColor(1, 1).lightness() < 50);
    CHECK(image.textKeys().isEmpty());
}

TEST_CASE("a chart's PDF is one page of text and vectors", "[documents]") {
    const QByteArray pdf = written(ChartFormat::Pdf, samples::threeRaters());
    const auto text = pdf_tools::ask(QStringLiteral("pdftotext"), {QStringLiteral("%1"), QStringLiteral("-")}, pdf);
    if (!text)
        SKIP("poppler-utils is not installed");
    for (const Area area : allAreas)
        CHECK(text->contains(samples::behovskompass().areas[area].label));
    const auto images =
        pdf_tools::ask(QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("%1")}, pdf);
    REQUIRE(images);
    CHECK(images->split(u'\n', Qt::SkipEmptyParts).size() == 2);
    const auto information = pdf_tools::ask(QStringLiteral("pdfinfo"), {QStringLiteral("%1")}, pdf);
    REQUIRE(information);
    CHECK(information->contains(QStringLiteral("800 x 800 pts")));
    CHECK(information->contains(QStringLiteral("Behovskompass")));
}

TEST_CASE("a chart that cannot be written is an error", "[documents]") {
    const auto format = GENERATE(ChartFormat::Svg, ChartFormat::Png, ChartFormat::Pdf);
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        SKIP("no /dev/full here");
    CHECK_THROWS_AS(writeChart(full, format, samples::childOnly()), Error);
}

TEST_CASE("formats are known by their suffix", "[documents]") {
    CHECK(chartFormatFrom(QStringLiteral("svg")) == ChartFormat::Svg);
    CHECK(chartFormatFrom(QStringLiteral("PNG")) == ChartFormat::Png);
    CHECK(chartFormatFrom(QStringLiteral("pdf")) == ChartFormat::Pdf);
    CHECK_FALSE(chartFormatFrom(QStringLiteral("jpg")));
}
