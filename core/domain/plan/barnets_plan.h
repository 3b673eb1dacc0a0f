// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/domain/plan/goal.h"
#include "core/domain/plan/network.h"

#include <vector>

namespace bk {

struct NextMeeting {
    QDateTime when; ///< local time; invalid: not booked
    QString place;

    bool operator==(const NextMeeting&) const = default;
};

/// A row of "Tidigare händelser" (section 7), in the order they are told.
struct EarlierEvent {
    QString when; ///< as the child tells it: "i trean", "2024"
    QString happened;
    QString support;
    QString helpers;

    bool operator==(const EarlierEvent&) const = default;
};

struct BarnetsPlan;
using BarnetsPlanId = Id<BarnetsPlan>;

/// What only the plan holds. Section 1's contact details, the compasses of sections 4, 5 and 9 and Fördjupad
/// behovskompass (section 6) come from where they are kept: everything is entered once.
struct BarnetsPlan {
    BarnetsPlanId id;
    ChildId child;
    std::vector<NetworkPerson> network;      ///< section 2
    std::vector<Goal> goals;                 ///< sections 3 and 8
    QString myDescription;                   ///< section 4: the child's own words about the rating
    QString centralNeeds;                    ///< section 4: central needs to work on
    QString jointDescription;                ///< section 5: Gemensam beskrivning
    QString strengths;                       ///< section 7: what the child is good at, what has carried
    std::vector<EarlierEvent> earlierEvents; ///< section 7
    NextMeeting nextMeeting;
    QDate closedOn; ///< invalid: runs; set at the closing meeting
    QString closedBy;
    QDateTime savedAt;

    bool operator==(const BarnetsPlan&) const = default;
};

/// Somebody has written something in it.
bool isBegun(const BarnetsPlan& plan);

/// Rules: those of its goals and its network, plan.event.empty (where: "event.1"), plan.closed.future,
/// plan.closed.by (closed by nobody), plan.text.tooLong (where: field; value: limit).
Issues issues(const BarnetsPlan& plan, QDate today);

} // namespace bk
