// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/domain/behovskompass/comparison.h"
#include "core/domain/plan/barnets_plan.h"

#include <set>

namespace bk {

/// All that Barnets plan shows, as a value. The latest profile of each rater, where there is one.
struct BarnetsPlanPaper {
    enum class Section { AboutMe, Goals, MyRating, OthersRating, NextMeeting };
    static constexpr std::size_t sectionCount = 5;

    struct Options {
        bool leaveOutAddress = false; ///< of child and guardians
        std::set<Section> leftOut;
        CompassShape shape = CompassShape::Polygon;
    };

    Child child;
    BarnetsPlan plan;
    WellbeingModel model;
    std::optional<CompassProfile> childProfile;
    std::optional<CompassProfile> guardian1;
    std::optional<CompassProfile> guardian2;
    std::optional<CompassProfile> team;
    ComparisonThresholds thresholds;
    QString goldenRule;
    QString unitName;
    bool practice = false; ///< invented data; marked on every page
    QString notice;        ///< of the pack
    Options options;
    QDate today;
    QChar decimalSign = u',';
};

/// The heading of a section: "Mina mål är att…"
QString planSection(BarnetsPlanPaper::Section section);
/// Sections 1, 3, 4 and 5 of Barnets plan and the box for the next meeting. With protected identity nothing tells where
/// the child lives or is: no address, telephone or e-mail of child and guardians, no preschool, class, unit or meeting
/// place.
Document barnetsPlanDocument(const BarnetsPlanPaper& paper);

} // namespace bk
