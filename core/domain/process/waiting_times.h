// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/station.h"

namespace bk {

/// A child in an open round: where it stands, and since when.
struct ChildAtStation {
    ChildId child;
    Station station = Station::BarnUpptacks;
    QDate since;

    bool operator==(const ChildAtStation&) const = default;
};

/// How long children have stood at one station.
struct StationWait {
    Station station = Station::BarnUpptacks;
    int children = 0;
    int medianDays = 0; ///< of an even number: between the two in the middle, halves upwards
    int longestDays = 0;
    ChildId longest; ///< who has waited longest

    bool operator==(const StationWait&) const = default;
};

/// Stations where nobody stands are left out; in the order of `Station`. A day that is still to come counts as today.
std::vector<StationWait> waitingTimes(const std::vector<ChildAtStation>& children, QDate today);

} // namespace bk
