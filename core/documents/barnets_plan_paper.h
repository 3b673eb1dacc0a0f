// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/domain/behovskompass/comparison.h"
#include "core/domain/instruments/instrument.h"
#include "core/domain/plan/barnets_plan.h"
#include "core/domain/plan/fordjupad.h"
#include "core/domain/plan/plan_version.h"

#include <set>

namespace bk {

/// One entry of section 6: an organisation's view before the meeting, or the team's after it.
struct FordjupadEntry {
    Fordjupad text;
    QString organisation; ///< the name to print; empty for the joint one

    bool operator==(const FordjupadEntry&) const = default;
};

/// All that Barnets plan shows, as a value. The latest profile of each rater, where there is one.
struct BarnetsPlanPaper {
    /// In the order of the paper; the first ten are sections 1..10 of the model.
    enum class Section {
        AboutMe,
        Network,
        Goals,
        MyRating,
        OthersRating,
        Fordjupad,
        EarlierEvents,
        ReachingGoals,
        FollowUp,
        Signatures,
        NextMeeting
    };
    static constexpr std::size_t sectionCount = 11;

    struct Options {
        bool leaveOutAddress = false; ///< of child and guardians
        std::set<Section> leftOut;
        CompassShape shape = CompassShape::Polygon;
        PaperWords words; ///< Swedish: those of the scope it is built in
    };

    Child child;
    BarnetsPlan plan;
    WellbeingModel model;
    std::optional<CompassProfile> childProfile;
    std::optional<CompassProfile> guardian1;
    std::optional<CompassProfile> guardian2;
    std::optional<CompassProfile> team;
    std::vector<CompassProfile> childHistory;      ///< the child's own ratings, oldest first: section 9
    std::vector<CompassProfile> teamHistory;       ///< the team's, oldest first: section 9
    std::vector<FordjupadEntry> fordjupad;         ///< the joint one last
    std::optional<Instrument> fordjupadInstrument; ///< whose sub-areas section 6 goes by; empty: the section says so
    int version = 0;                               ///< of a frozen plan; 0: the current one
    QDateTime frozenAt;
    std::vector<PlanSignature> signatures; ///< of a frozen plan; else lines to sign on
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
/// Barnets plan whole. With protected identity nothing tells where
/// the child lives or is: no address, telephone or e-mail of child and guardians, no preschool, class, unit or meeting
/// place.
Document barnetsPlanDocument(const BarnetsPlanPaper& paper);

} // namespace bk
