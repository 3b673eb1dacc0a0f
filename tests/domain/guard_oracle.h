// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/process_facts.h"

/// The guards as the model says them, found without asking the code that keeps them.
namespace bk::test {

/// G1: the newest word of the family on sharing between Upptäckare and Barnkontakt, and from 15 years the young
/// person's own.
bool toldAndAgreed(const ProcessFacts& facts, QDate day);

/// G2, G3 and G7: the newest consent of the kind is not withdrawn, has begun and not run out, nobody says no, and the
/// young person was asked. Null: nothing stands.
const Consent* standing(const ProcessFacts& facts, ConsentKind kind, QDate day);
/// It stands, lifts the secrecy and names the organisation.
bool names(const ProcessFacts& facts, ConsentKind kind, QDate day, OrganisationId organisation);

/// What holds wherever a child stands, after the end too: G4 (an anmälan is never refused nor forgotten, and guardians
/// who must not know are not reached for), G2, G3, G6 and G7 (a paper leaves exactly where a standing consent names the
/// receiver, who alone may see the child), G9 (nothing moves the day support ended). Which guard is broken; empty:
/// none.
QString brokenGuard(const ProcessFacts& facts, QDate day);

/// G5: the card as it is talked of with socialtjänsten, with what the program marks cut away, tells nothing of who the
/// child is.
bool tellsNobody(const ProcessFacts& facts, QDate day);

} // namespace bk::test
