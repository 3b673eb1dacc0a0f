// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consent/consent.h"
#include "core/domain/sharing/sharing_entry.h"

namespace bk {

/// What decides whether information about a child may reach somebody today.
struct SharingGround {
    Child child;
    ConsentKind needed = ConsentKind::Written;       ///< follows from where the child stands in stödprocessen
    std::vector<Consent> consents;                   ///< oldest first
    ConsentState oralOnCard = ConsentState::Missing; ///< the oral consent that the newest Upptäckarkort carries (G1)
    bool hiddenFromFamily = false;                   ///< the paper is made of what the family may not see (G4)
    QDate today;
    QDate latestSeen; ///< the latest day the unit has seen: a clock that was set back opens nothing
};

enum class RefusalCause {
    Consent,          ///< as `needed` and `state` say
    NotNamed,         ///< there is a valid consent, but it does not cover this receiver
    NotForFamily,     ///< made of what the family may not see (G4)
    NotForUpptackare, ///< the Upptäckare gets the own card, the call to a meeting and its own child's part there
    NoSecondPerson    ///< of a protected identity: nobody but the one who shares has agreed (core/services/second_role)
};

/// Why something may not leave.
struct SharingRefusal {
    ConsentKind needed = ConsentKind::Written;
    ConsentState state = ConsentState::Missing;
    RefusalCause cause = RefusalCause::Consent;
    QDate date; ///< the day it ended, was withdrawn or begins; invalid where the state has none

    bool operator==(const SharingRefusal&) const = default;
};

/// The day that explains why `consent` is in a state that opens nothing; invalid where the state has none.
QDate refusalDate(const Consent& consent, ConsentState state);

/// The Upptäckare may get such a paper, consent provided.
bool isForUpptackare(SharedPaper paper);

/// Who receives it and what it holds are looked at; else it may leave without more.
bool isGuarded(const SharingEntry& entry);

/// Empty: it may leave. Own use, the family itself, an anmälan (G4) and what a law demands need no consent, nor does a
/// compass without a case, or a consultation that tells nobody who the child is (G5). The family never gets what is
/// hidden from it, and the Upptäckare on the oral consent only the own card, the call to a meeting and what the meeting
/// shows of the own child, never other papers. A consent that was withdrawn or has ended stops at once (G7); an older
/// one never steps in for a newer one that covers the same.
std::optional<SharingRefusal> sharingRefusal(const SharingEntry& entry, const SharingGround& ground);

} // namespace bk
