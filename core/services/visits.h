// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/open_unit.h"
#include "core/store/visit_repository.h"

namespace bk {

/// Every version of the visit programme that the program knows, oldest first.
const VisitProgrammes& visitProgrammes();

/// The unit's children in the programme, their visits and its thematic meetings. The unit must outlive it.
VisitRepository visitsOf(OpenUnit& unit);

/// Where the unit has not said so itself, BVC and BMM do.
bool usesVisits(OpenUnit& unit);
/// The version that a child joins today: the unit's choice, else the newest that has begun.
const VisitProgramme& joiningProgramme(OpenUnit& unit);

/// Null where the child is in no programme, or in a version that this program does not know.
const VisitProgramme* programmeOf(const std::optional<VisitEnrolment>& enrolment);

/// Saves the visit. A child who has then had every visit of the programme has completed it on that day, and one who no
/// longer has is in it again. Throws Refused with the first broken rule, or visit.child.notEnrolled; NotFound.
VisitId saveVisit(OpenUnit& unit, Visit visit);
/// Takes a visit away that was written by mistake, and with it the completion that rested on it. Throws NotFound.
void removeVisit(OpenUnit& unit, VisitId id);
/// Throws Refused with the first broken rule; NotFound.
void saveEnrolment(OpenUnit& unit, VisitEnrolment enrolment);
/// Throws Refused with the first broken rule.
ThematicMeetingId saveThematicMeeting(OpenUnit& unit, ThematicMeeting meeting);

/// A row of what waits, with whom it is about as the list of children shows it.
struct WaitingVisit {
    DueVisit due;
    QString childName;
    bool protectedIdentity = false;
    QString label; ///< "2 månader"
};
/// The most urgent first; with those that are booked.
std::vector<WaitingVisit> waitingVisits(OpenUnit& unit);
/// Every visit of every child who is in the programme, child by child in the order they came into the unit.
std::vector<WaitingVisit> programmeVisits(OpenUnit& unit);

/// As the repository counts, with a row of zeros for each visit of every programme that somebody of the unit has been
/// in by the last day; in the programmes' order.
VisitCounts visitCounts(OpenUnit& unit, QDate from, QDate to);

} // namespace bk
