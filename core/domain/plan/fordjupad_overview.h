// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument_library.h"
#include "core/domain/plan/fordjupad.h"
#include "core/domain/plan/placed_support.h"

namespace bk {

/// What somebody wrote of a sub-area, before the meeting.
struct SubAreaView {
    std::size_t entry = 0; ///< index in the entries the overview was made of
    SubAreaText text;

    bool operator==(const SubAreaView&) const = default;
};

/// Everything that is documented of one sub-area.
struct SubAreaOverview {
    SubArea subArea;
    std::vector<SubAreaView> views;   ///< of the organisations, in the order of the entries
    std::optional<SubAreaText> joint; ///< empty: the team has not described it
    std::vector<PlacedSupport> support;

    /// Somebody has described it, alone or jointly.
    bool isDescribed() const { return joint || !views.empty(); }
    bool operator==(const SubAreaOverview&) const = default;
};

struct AreaOverview {
    Area area = Area::Omsorg;
    std::optional<Fraction> rating; ///< the child's own latest
    std::vector<SubAreaOverview> subAreas;
    std::vector<PlacedSupport> support; ///< for the area as a whole

    int described() const;
    bool operator==(const AreaOverview&) const = default;
};

/// All areas in the order to work in (`workOrder`). The sub-areas are those of `instrument`; behind them stand those
/// that an older wording had and somebody described, so that nothing written is out of sight.
std::vector<AreaOverview> fordjupadOverview(
    const Instrument& instrument, const std::vector<Fordjupad>& entries, const std::vector<Goal>& goals,
    const std::optional<CompassProfile>& childProfile, const InstrumentLibrary& library);

} // namespace bk
