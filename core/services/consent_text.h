// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sharing/sharing_guard.h"

namespace bk {

/// The step that it opens: "Barnkontakt aktiveras", "Barnteam", "Individuellt barnteam".
QString consentOpens(ConsentKind kind);

/// "Vårdnadshavare 1 (Maja Ödlund)", "Barnet (Åsa)"
QString voiceName(const ConsentVoice& voice);

/// Whether a consent opens anything, in plain words: "Gäller till och med 3 mars 2027", "Vårdnadshavarna har svarat
/// olika". `date`: the day it ended, was withdrawn or begins; of a valid one its last day, invalid: until further
/// notice.
QString stateText(ConsentState state, QDate date);
/// What would open the way: "Skriv ett nytt samtycke." Empty where nothing stands in the way.
QString wayText(ConsentState state);
/// The day `stateText` speaks of.
QDate stateDate(const Consent& consent, ConsentState state);

/// Why something may not leave and what would open the way, in two sentences.
QString refusalText(const SharingRefusal& refusal);

} // namespace bk
