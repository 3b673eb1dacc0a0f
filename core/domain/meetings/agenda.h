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

/// Who may see a child: those whose organisation the written consent names, the own unit's staff, the child's own
/// Upptäckare (G2), and in its Individuella barnteam the family. Where it is not chosen whom a participant comes from,
/// nobody.
bool maySee(const MeetingParticipant& participant, ChildId child, const std::vector<OrganisationId>& openTo);

} // namespace bk
