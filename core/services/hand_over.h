// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/responsibility.h"
#include "core/services/share_paper.h"

namespace bk {

/// Saves a handover and changes who is responsible for the child in the same transaction: the Barnkontakt, or the
/// Stödsamordnare, who is taken away where the responsibility returns (`stodsamordnare` with a `stage`). Returns the
/// handover's id. Throws Refused with the first broken rule, or handover.consent.closed where the consent that it
/// names does not hold today, handover.consent.notNamed where it does not name the receiver's organisation; NotFound.
HandoverId handOver(OpenUnit& unit, Handover handover);

/// Consents of the child that hold today and let information be shared, newest first.
std::vector<Consent> consentsForHandover(OpenUnit& unit, ChildId child);

/// What a handover begins with: who hands over, today's date, and by the child's age who takes over.
Handover proposedHandover(OpenUnit& unit, ChildId child);
/// The plan's responsibility on its way back to the Barnkontakt; empty where the child has no Stödsamordnare.
std::optional<Handover> returningPlan(const Child& child, QDate date);
/// To a Stödsamordnare where the child has none, else back to the Barnkontakt.
Handover proposedPlanHandover(OpenUnit& unit, ChildId child);

/// The report on its way out: `entry` is what was answered; child and what are filled in here. Throws NotFound.
LeavingPaper handoverPaper(OpenUnit& unit, const Handover& handover, SharingEntry entry);

} // namespace bk
