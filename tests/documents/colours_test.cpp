// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/compass_style.h"
#include "tests/documents/samples.h"

#include <catch2/catch_approx.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace bk;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
constexpr std::array<Matrix, 4> visions{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple linearRgb(const QColor& colour) {
    return {linear(colour.red() / 255.0), linear(colour.green() / 255.0), linear(colour.blue() / 255.0)};
}

Triple times(const Matrix& matrix, const Triple& v) {
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    return result;
}

Triple lab(const Triple& rgb) {
    static constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Triple xyz = times(toXyz, rgb);
    const auto f = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Triple seen(const QColor& colour, const Matrix& vision) {
    Triple rgb = times(vision, linearRgb(colour));
    for (double& channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    return lab(rgb);
}

double hue(double a, double b) {
    if (a == 0 && b == 0)
        return 0;
    const double angle = std::atan2(b, a);
    return angle < 0 ? angle + 2 * std::numbers::pi : angle;
}

/// CIEDE2000 (Sharma, Wu and Dalal 2005), all weights 1.
double difference(const Triple& p, const Triple& q) {
    constexpr double pi = std::numbers::pi;
    constexpr double power = 6103515625.0; // 25^7
    const double mean = std::pow((std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2, 7);
    const double g = 0.5 * (1 - std::sqrt(mean / (mean + power)));
    const double a1 = (1 + g) * p[1];
    const double a2 = (1 + g) * q[1];
    const double c1 = std::hypot(a1, p[2]);
    const double c2 = std::hypot(a2, q[2]);
    const double h1 = hue(a1, p[2]);
    const double h2 = hue(a2, q[2]);
    double turn = c1 * c2 == 0 ? 0 : h2 - h1;
    if (turn > pi)
        turn -= 2 * pi;
    if (turn < -pi)
        turn += 2 * pi;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(turn / 2);
    double h = h1 + h2;
    if (c1 * c2 != 0) {
        if (std::abs(h1 - h2) > pi)
            h += h < 2 * pi ? 2 * pi : -2 * pi;
        h /= 2;
    }
    const double l = (p[0] + q[0]) / 2 - 50;
    const double c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(h - pi / 6) + 0.24 * std::cos(2 * h) + 0.32 * std::cos(3 * h + pi / 30) -
                     0.20 * std::cos(4 * h - 63 * pi / 180);
    const double sl = 1 + 0.015 * l * l / std::sqrt(20 + l * l);
    const double sc = 1 + 0.045 * c;
    const double sh = 1 + 0.015 * c * t;
    const double rotation = pi / 3 * std::exp(-std::pow((h * 180 / pi - 275) / 25, 2));
    const double c7 = std::pow(c, 7);
    const double rt = -std::sin(rotation) * 2 * std::sqrt(c7 / (c7 + power));
    const double lightness = (q[0] - p[0]) / sl;
    const double chroma = (c2 - c1) / sc;
    return std::sqrt(lightness * lightness + chroma * chroma + dH / sh * (dH / sh) + rt * chroma * dH / sh);
}

double luminance(const QColor& colour) {
    const Triple rgb = linearRgb(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

/// WCAG 2.1.
double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

double smallestDifference(const std::vector<QColor>& colours) {
    double smallest = 1000;
    for (const Matrix& vision : visions)
        for (std::size_t i = 0; i < colours.size(); ++i)
            for (std::size_t j = i + 1; j < colours.size(); ++j)
                smallest = std::min(smallest, difference(seen(colours[i], vision), seen(colours[j], vision)));
    return smallest;
}

std::vector<QColor> areaColours(Tone tone) {
    std::vector<QColor> colours;
    for (const Area area : allAreas)
        colours.push_back(areaColour(area, tone));
    return colours;
}

} // namespace

TEST_CASE("the colour difference is the published CIEDE2000", "[documents]") {
    CHECK(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}) == Catch::Approx(2.0425).margin(0.0001));
    CHECK(difference({50, 2.5, 0}, {73, 25, -18}) == Catch::Approx(27.1492).margin(0.0001));
    CHECK(
        difference({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) == Catch::Approx(1.2644).margin(0.0001));
    CHECK(difference({2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}) == Catch::Approx(0.9082).margin(0.0001));
}

TEST_CASE("every two area colours differ by at least 14 with any colour vision", "[documents]") {
    CHECK(smallestDifference(areaColours(Tone::Light)) >= 14);
    CHECK(smallestDifference(areaColours(Tone::Dark)) >= 14);
}

TEST_CASE("area colours have a contrast of at least 3 to the background", "[documents]") {
    const auto tone = GENERATE(Tone::Light, Tone::Dark, Tone::Grey);
    for (const QColor& colour : areaColours(tone))
        CHECK(contrast(colour, compassPalette(tone).background) >= 3);
}

TEST_CASE("there is one pink area, and it is the same in light and dark", "[documents]") {
    const auto pink = [](const QColor& colour) {
        return colour.hslHue() >= 305 && colour.hslHue() <= 345 && colour.lightness() >= 120;
    };
    for (const Tone tone : {Tone::Light, Tone::Dark})
        for (const Area area : allAreas)
            CHECK(pink(areaColour(area, tone)) == (area == Area::Omsorg));
}

TEST_CASE("series colours differ with any colour vision and stand out from the background", "[documents]") {
    const auto tone = GENERATE(Tone::Light, Tone::Dark);
    std::vector<QColor> colours;
    for (const SeriesStyle& style : seriesStyles(samples::threeRaters(), tone)) {
        colours.push_back(style.colour);
        CHECK(contrast(style.colour, compassPalette(tone).background) >= 4.5);
    }
    CHECK(smallestDifference(colours) >= 20);
}

TEST_CASE("text in and around the compass has a contrast of at least 4.5", "[documents]") {
    const auto tone = GENERATE(Tone::Light, Tone::Dark, Tone::Grey);
    const CompassPalette palette = compassPalette(tone);
    CHECK(contrast(palette.text, palette.background) >= 7);
    CHECK(contrast(palette.text, palette.disc) >= 7);
    CHECK(contrast(palette.muted, palette.background) >= 4.5);
    CHECK(contrast(palette.focus, palette.background) >= 3);
}
