// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/share_paper.h"

namespace bk {

/// The papers around a Barnsamtal. `entry` is what was answered; child, recipient and what are filled in here where
/// they follow from the paper.

/// The information letter to the guardians. `surveyLink`: where the unit's own digital survey is found; empty: the one
/// on paper goes with the letter. Throws NotFound.
LeavingPaper guardianLetter(OpenUnit& unit, ChildId child, const QString& surveyLink, SharingEntry entry);
/// The survey on paper, worded for the child's age; for a child without a birth date as for 6 to 12 years. Throws
/// NotFound, also where the unit holds no such instrument.
LeavingPaper guardianSurvey(OpenUnit& unit, ChildId child, SharingEntry entry);
/// Every Samtalskort that is in use, those for the child's age first, children's before guardians'.
std::vector<Instrument> talkCards(OpenUnit& unit, ChildId child);
/// The cards of one of them to cut out and fold. Nothing of any child.
LeavingPaper talkCardPaper(OpenUnit& unit, const Instrument& cards, SharingEntry entry);
/// The dice to fold. Nothing of any child.
LeavingPaper talkDice(OpenUnit& unit, SharingEntry entry);
/// A follow-up rating beside what was before, with the four answers. Throws NotFound.
LeavingPaper followUpPaper(OpenUnit& unit, BarnsamtalId rating, SharingEntry entry);

} // namespace bk
