// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/barnets_plan.h"
#include "core/domain/plan/fordjupad.h"

namespace bk {

class OpenUnit;

/// A part of the plan that what is known already can be offered for.
enum class PlanField {
    Network,
    Goals,
    SubGoals,
    MyDescription,
    CentralNeeds,
    JointDescription,
    Fordjupad, ///< of the area that the suggestion names
    Strengths,
    EarlierEvents,
    Support,
    NextMeeting
};

/// Something that is known already, with where it is from. Never inserted by itself.
struct PlanSuggestion {
    QString text;                        ///< what can be taken over; of a person the name
    QString origin;                      ///< "Barnsamtal 2026-03-01, barnets svar om Fritid"
    QDate date;                          ///< invalid: of the child's own record
    std::optional<Area> area;            ///< that it is about; always there for Fördjupad
    std::optional<NetworkPerson> person; ///< for Network: with relation and a proposed circle, at 0 degrees
    std::optional<EarlierEvent> event;   ///< for EarlierEvents
    std::optional<Support> support;      ///< for Support
    std::optional<NextMeeting> meeting = std::nullopt; ///< for NextMeeting

    bool operator==(const PlanSuggestion&) const = default;
};

/// What the unit knows that fits the field, newest first; the same words once. Nothing that the family may not see
/// (G4). Throws NotFound.
std::vector<PlanSuggestion> planSuggestions(OpenUnit& unit, ChildId child, PlanField field);

/// Whether the plan says it already; never for Fördjupad, which is not in it.
bool isTaken(const PlanSuggestion& suggestion, PlanField field, const BarnetsPlan& plan);
bool isTaken(const PlanSuggestion& suggestion, const Fordjupad& fordjupad);

} // namespace bk
