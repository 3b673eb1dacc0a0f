// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"

namespace bk {

/// One point of an agenda. Ids are stable and never shown with the guide's annex numbers: "3c".
struct AgendaPoint {
    QString id;
    bool perChild = false; ///< done for every child
    bool followed = false; ///< for the children that were taken up earlier
    int share = 1;         ///< of the time, for the budget
};

/// Bilaga 2 for a Barnteam, 4b, 4c and 5b for the meetings of an Individuellt barnteam. The headings stand in
/// core/services/agenda_text.
std::vector<AgendaPoint> agenda(MeetingKind kind);

/// One line of the defaults of a team's composition by age.
struct TeamRole {
    QString id; ///< "rektor-grundskola"; the label stands in core/services/agenda_text
    bool convenes = false;
};

/// Ages in years with halves as months: 0-2,5; 1-6; 7-12; 13-16.
struct TeamComposition {
    QString id; ///< "0-2.5"
    int monthsFrom = 0;
    int monthsTo = 0; ///< inclusive
    std::vector<TeamRole> roles;
};
const std::vector<TeamComposition>& defaultCompositions();
/// Those that fit an age: two where ages overlap (the Barnkontakt chooses), none above 16 (the unit defines a team).
std::vector<const TeamComposition*> compositionsFor(int ageInMonths);

/// Who may see a child: those whose organisation the written consent names, the own unit, the child's own Upptäckare
/// (G2), and in its Individuella barnteam the family.
bool maySee(const MeetingParticipant& participant, ChildId child, const std::vector<OrganisationId>& openTo);

} // namespace bk
