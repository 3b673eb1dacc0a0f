// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/visits/thematic_meeting.h"
#include "core/domain/visits/visit.h"

namespace bk {

/// How many visits of one kind came to what, by the day they were held or to be held.
struct VisitKindCount {
    QString programme;
    QString kind;
    int done = 0;
    int missed = 0;
    int declined = 0;

    bool operator==(const VisitKindCount&) const = default;
};

/// Attendance at thematic meetings, added up over those where it was counted.
struct AttendanceCount {
    int people = 0;
    int meetings = 0; ///< where it was counted; fewer than all: the sum says less than there were

    bool operator==(const AttendanceCount&) const = default;
};

/// The visit programme over a term.
struct VisitCounts {
    int joined = 0;    ///< children
    int completed = 0; ///< children who have had every visit
    std::vector<VisitKindCount> kinds;
    int thematicMeetings = 0;
    std::array<AttendanceCount, allAttendees.size()> attended;

    bool operator==(const VisitCounts&) const = default;
};

} // namespace bk
