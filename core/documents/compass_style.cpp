// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/compass_style.h"

#include <algorithm>
#include <array>

namespace bk {
namespace {

// Measured by tests/documents/colours_test.cpp; see docs/decisions/0003-area-colours.md before changing one.
constexpr std::array<QRgb, areaCount> lightAreas{0xffed4ba1, 0xff3f8dfe, 0xff128663, 0xff915c0e,
                                                 0xff4f219b, 0xff840220, 0xff025556, 0xffaa8c01};
constexpr std::array<QRgb, areaCount> darkAreas{0xffb8538e, 0xffa0b5fe, 0xff43a783, 0xffe49101,
                                                0xff8c69f4, 0xffe52348, 0xff62f0e0, 0xffe1e28a};

constexpr std::array<QRgb, mostSeries> lightSeries{0xff0b4f9e, 0xffc2500a, 0xff2b2b33};
constexpr std::array<QRgb, mostSeries> darkSeries{0xff6cb4ff, 0xffffa45c, 0xfff4f4f4};
constexpr std::array<QRgb, mostSeries> greySeries{0xff000000, 0xff5a5a5a, 0xff303030};

std::size_t preferredStyle(RaterKind kind) {
    switch (kind) {
    case RaterKind::Child: return 0;
    case RaterKind::Guardian1:
    case RaterKind::Guardian2: return 1;
    case RaterKind::Professional:
    case RaterKind::Team: return 2;
    }
    Q_UNREACHABLE();
}

bool areTimes(const std::vector<CompassSeries>& series) {
    const Rater& first = series.front().profile.rater;
    return series.size() > 1 && std::ranges::all_of(series, [&](const CompassSeries& each) {
               const Rater& rater = each.profile.rater;
               return rater.kind == first.kind && (rater.kind != RaterKind::Professional || rater.name == first.name);
           });
}

SeriesStyle styleAt(std::size_t index, Tone tone) {
    static constexpr std::array lines{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine};
    static constexpr std::array markers{SeriesMarker::Circle, SeriesMarker::Square, SeriesMarker::Triangle};
    const auto& colours = tone == Tone::Dark ? darkSeries : tone == Tone::Grey ? greySeries : lightSeries;
    return {QColor(colours[index]), lines[index], markers[index]};
}

} // namespace

std::vector<SeriesStyle> seriesStyles(const CompassFigure& figure, Tone tone) {
    const std::size_t count = std::min(figure.series.size(), mostSeries);
    const bool times = count > 0 && areTimes(figure.series);
    std::array<bool, mostSeries> taken{};
    std::array<std::size_t, mostSeries> chosen{};
    std::array<bool, mostSeries> settled{};
    for (std::size_t i = 0; i < count; ++i) {
        chosen[i] = times ? i : preferredStyle(figure.series[i].profile.rater.kind);
        settled[i] = !taken[chosen[i]];
        taken[chosen[i]] = true;
    }
    std::vector<SeriesStyle> styles;
    for (std::size_t i = 0; i < count; ++i) {
        if (!settled[i]) {
            chosen[i] = static_cast<std::size_t>(std::find(taken.begin(), taken.end(), false) - taken.begin());
            taken[chosen[i]] = true;
        }
        styles.push_back(styleAt(chosen[i], tone));
    }
    return styles;
}

QColor areaColour(Area area, Tone tone) {
    switch (tone) {
    case Tone::Light: return QColor(lightAreas[indexOf(area)]);
    case Tone::Dark: return QColor(darkAreas[indexOf(area)]);
    case Tone::Grey: return QColor(indexOf(area) % 2 == 0 ? 0xff4a4a4a : 0xff8a8a8a);
    }
    Q_UNREACHABLE();
}

CompassPalette compassPalette(Tone tone) {
    switch (tone) {
    case Tone::Light:
        return {QColor(0xffffffff), QColor(0xff1f2328), QColor(0xff5c636b), QColor(0xffcfd4da),
                QColor(0xff9aa3ad), QColor(0xffffffff), QColor(0xff0b4f9e)};
    case Tone::Dark:
        return {QColor(0xff1b1d21), QColor(0xfff1f3f5), QColor(0xffaab2bb), QColor(0xff41464d),
                QColor(0xff717982), QColor(0xff262a30), QColor(0xff9fd0ff)};
    case Tone::Grey:
        return {QColor(0xffffffff), QColor(0xff000000), QColor(0xff505050), QColor(0xffd0d0d0),
                QColor(0xff909090), QColor(0xffffffff), QColor(0xff000000)};
    }
    Q_UNREACHABLE();
}

QColor mixed(const QColor& colour, const QColor& background, qreal share) {
    const auto part = [share](int over, int under) {
        return qRound(under + (over - under) * share);
    };
    return QColor(
        part(colour.red(), background.red()), part(colour.green(), background.green()),
        part(colour.blue(), background.blue()));
}

} // namespace bk
