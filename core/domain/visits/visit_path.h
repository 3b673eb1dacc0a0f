// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/visits/visit.h"

namespace bk {

/// How far one of the programme's visits has come for a child.
enum class VisitStage {
    NotYet, ///< lies ahead, or nobody knows when
    ToBook, ///< its time is near or here
    Late,   ///< its time is over and nothing is written; or it was booked and nothing came of that
    Booked,
    Missed, ///< and a new time is to be found
    Done,
    Declined,
    Passed, ///< the next visit's time has come, or the child joined later: nobody asks for it any more
};
/// "not-yet" … as on the command line.
QString toString(VisitStage stage);
/// Somebody has to do something about it.
bool waits(VisitStage stage);

/// One step of the path.
struct PathVisit {
    QString kind;
    QDate planned; ///< invalid: neither birth date nor expected day is known
    QDate lastDay;
    VisitStage stage = VisitStage::NotYet;
    std::optional<Visit> visit; ///< the one that counts: done before all others, else the newest

    /// By when something has to happen: the booked day, else the last one.
    QDate due() const { return stage == VisitStage::Booked && visit ? visit->date : lastDay; }

    bool operator==(const PathVisit&) const = default;
};

/// Everything that is known of a child in the programme.
struct VisitChild {
    ChildId child;
    QDate birthDate; ///< may be invalid
    VisitEnrolment enrolment;
    std::vector<Visit> visits; ///< oldest first

    bool operator==(const VisitChild&) const = default;
};

/// The programme's visits in order, with how each stands on `today`.
std::vector<PathVisit> visitPath(const VisitProgramme& programme, const VisitChild& child, QDate today);

/// Every visit of the programme was made.
bool isCompleted(const VisitProgramme& programme, const std::vector<Visit>& visits);

/// One row of what waits.
struct DueVisit {
    ChildId child;
    QString programme;
    PathVisit step;

    bool operator==(const DueVisit&) const = default;
};

/// Visits that wait for somebody, and those that are booked, the most urgent first. Children who have left the
/// programme, and programmes that are not in `programmes`, have none.
std::vector<DueVisit>
visitsDue(const std::vector<VisitChild>& children, const VisitProgrammes& programmes, QDate today);

} // namespace bk
