// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area.h"
#include "core/domain/child/child.h"

#include <vector>

namespace bk {

/// A long-term goal in the child's own words, in priority order.
struct Goal {
    QString text;
    std::vector<Area> areas; ///< the areas it answers; may be empty

    bool operator==(const Goal&) const = default;
};

struct NextMeeting {
    QDateTime when; ///< local time; invalid: not booked
    QString place;

    bool operator==(const NextMeeting&) const = default;
};

struct BarnetsPlan;
using BarnetsPlanId = Id<BarnetsPlan>;

/// What only the plan holds. Section 1's contact details, the compasses of sections 4 and 5 come from the child and the
/// ratings: everything is entered once.
struct BarnetsPlan {
    BarnetsPlanId id;
    ChildId child;
    std::vector<Goal> goals;  ///< section 3
    QString myDescription;    ///< section 4: the child's own words about the rating
    QString centralNeeds;     ///< section 4: central needs to work on
    QString jointDescription; ///< section 5: Gemensam beskrivning
    NextMeeting nextMeeting;
    QDateTime savedAt;

    bool operator==(const BarnetsPlan&) const = default;
};

/// Somebody has written something in it.
bool isBegun(const BarnetsPlan& plan);

/// Rules: plan.goal.empty (where: goal number), plan.text.tooLong (where: field, "goal.1"; value: limit).
Issues issues(const BarnetsPlan& plan);

} // namespace bk
