// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/agenda_stops.h"
#include "core/domain/process/responsibility.h"

namespace bk {

class OpenUnit;

/// Begins the meeting at its first stop, or leaves it where it was; saves. Throws what the repository throws.
void beginMeeting(OpenUnit& unit, Meeting& meeting);

/// The part of every child whose consent does not open it today is stopped: `interrupted` says why, and nothing more
/// is to be written of the child. Gives those that were stopped now; does not save.
std::vector<ChildId> interruptWithdrawn(OpenUnit& unit, Meeting& meeting);

/// A first meeting: whether the child has a Stödsamordnare by now.
bool stodsamordnareAppointed(OpenUnit& unit, const Meeting& meeting);
/// A closing meeting (5b): the plan's responsibility as it returns from the Stödsamordnare to the Barnkontakt when it
/// is closed. Empty where there is none to return, or the child's part was interrupted.
std::optional<Handover> handoverOnClosing(OpenUnit& unit, const Meeting& meeting);
/// What stands against closing it, with what the child's record says: the rules of `closingIssues(meeting, …)`, and
/// meeting.barnkontakt.missing where there is nobody for the responsibility to return to.
Issues closingIssues(OpenUnit& unit, const Meeting& meeting);
/// Closes and saves it, with its handover and what Barnets plan says of the next meeting or of its own end in the same
/// transaction. Throws Refused with the first rule that stands
/// against it.
void closeMeeting(OpenUnit& unit, Meeting& meeting);

/// Responsibility for the plan goes to the Stödsamordnare: the handover and the child's record, in one transaction.
/// Throws Refused with the first rule, NotFound.
HandoverId appointStodsamordnare(OpenUnit& unit, Handover handover);

} // namespace bk
