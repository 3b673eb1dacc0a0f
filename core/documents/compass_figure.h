// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/compass_profile.h"
#include "core/domain/instruments/instrument.h"

#include <vector>

namespace bk {

enum class CompassShape { Polygon, Flower };

/// One rater in the diagram. Told apart by line, marker and text, not by colour alone.
struct CompassSeries {
    CompassProfile profile;
    QString label; ///< "Barnet", "Vårdnadshavare 1", "Teamet"
};

/// What a compass shows, as a value: the same on screen, in SVG, PNG and PDF.
struct CompassFigure {
    WellbeingModel model;              ///< labels of the eight areas, in the paper's language
    std::vector<CompassSeries> series; ///< at most three; newest last is painted on top
    CompassShape shape = CompassShape::Polygon;
    PerArea<bool> talked = {};   ///< areas that were talked about: filled and ticked on a flower that has no series
    PerArea<bool> withheld = {}; ///< areas whose values may not be told: without points, and their label says why
    QString title;               ///< for the accessible description and the file's metadata; no personal data
    QString notice;              ///< "not the official instrument", painted small below; may be empty
    QChar decimalSign = u',';
};

inline constexpr std::size_t mostSeries = 3;

/// One sentence per area, as a screen reader says it: "Trygghet: barnet 4, vårdnadshavare 2, teamet 2,8"; where a rater
/// has no value: "inget svar".
QString spokenArea(const CompassFigure& figure, Area area);

/// How a rater's value is written: a whole rating of a child or guardian as "4", a mean with one decimal, an en dash
/// where there is none.
QString shownValue(const CompassProfile& profile, Area area, QChar decimalSign = u',');

/// A figure with one series per profile, the first three.
CompassFigure compassFigure(
    const WellbeingModel& model, const std::vector<CompassProfile>& profiles,
    CompassShape shape = CompassShape::Polygon);

} // namespace bk
