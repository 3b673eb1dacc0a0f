// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/obstacles.h"

namespace bk {

class OpenUnit;

/// Moves the child on. Asks the guards anew and throws Refused with the first rule that says no. One transaction with
/// what the move brings with it: the date of follow-up and, at the end, the Stödsamordnare's responsibility back to the
/// Barnkontakt.
void advanceProcess(OpenUnit& unit, ChildId child, const Step& step);
void advanceProcess(OpenUnit& unit, ChildId child, Station to, QDate date, const QString& reason = {});

/// The first round, or the next after one that ended. Throws Refused: process.round.open, process.date.future,
/// process.date.before (the round before ended later), process.sip.initiator (`SipDuty` says who: `beginSipRound`).
void beginRound(OpenUnit& unit, ChildId child, Entry entry, QDate date);
/// The same for an organisation that begins it out of its duty to start a SIP; the reason of the first move names it.
/// Throws Refused: process.sip.initiator where the register does not say that it has the duty.
void beginSipRound(OpenUnit& unit, ChildId child, OrganisationId initiator, QDate date);

/// Another date of follow-up, while support runs. Throws Refused: process.followUp.none, process.followUp.past.
void bookFollowUp(OpenUnit& unit, ChildId child, QDate date);

} // namespace bk
