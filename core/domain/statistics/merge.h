// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/unit_statistics.h"

namespace bk {

/// What is printed of each unit beside the sum: no part of another figure, which would be one more way to work out a
/// masked one.
inline constexpr std::array unitMeasures{Measure::CardsInternal,  Measure::CardsExternal,      Measure::SamtalChild,
                                         Measure::SamtalGuardian, Measure::Uppfoljningssamtal, Measure::Beslut,
                                         Measure::Barnteam,       Measure::NewChildren,        Measure::JointCompasses,
                                         Measure::TeamsInitiated, Measure::TeamsRunning,       Measure::NeedsMet};

/// One term of a municipality: the units that have it, and their sum.
struct MergedTerm {
    struct Part {
        QString unitId;
        QString unit;
        PerMeasure counts;
        std::array<DaysSummary, waitCount> waits;
    };

    TermCounts sum;          ///< medians are of each unit and cannot be summed: the waits hold the number alone
    std::vector<Part> units; ///< by name
};

/// Several units' statistics together.
struct MergedStatistics {
    std::vector<MergedTerm> terms; ///< oldest first
    int units = 0;
    bool practice = false;
    int maskedBelow = 0; ///< 0: the exact numbers
    /// What a reader should know. Rules: statistics.merge.duplicate (values: unit, term): of the same unit and term the
    /// newest file counts; statistics.merge.instruments (values: term, instrument, versions): ratings by different
    /// wording; statistics.merge.masked (values: term, number of units): masked figures are in no sum;
    /// statistics.merge.practice (values: unit): invented figures; statistics.merge.name (values: unit): two units of
    /// one name; statistics.merge.exact (values: number of files): with exact numbers, so that those units' own tables,
    /// published beside these, could give a masked number away; statistics.merge.days (value: term): units that count
    /// the term between different days, which stand apart.
    Issues notices;
};

/// A figure that a unit did not collect, or masked, is not 0: the sum says "at least" then.
MergedStatistics merged(std::vector<UnitStatistics> files);

} // namespace bk
