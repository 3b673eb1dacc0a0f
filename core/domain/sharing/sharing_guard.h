// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consent/consent.h"
#include "core/domain/sharing/sharing_entry.h"

namespace bk {

/// What decides whether information about a child may reach somebody today.
struct SharingGround {
    Child child;
    ConsentKind needed = ConsentKind::Written; ///< follows from where the child stands in stödprocessen
    std::vector<Consent> consents;             ///< oldest first
    bool oralOnCard = false;                   ///< the newest Upptäckarkort carries the oral consent (G1)
    QDate today;
    QDate latestSeen; ///< the latest day the unit has seen: a clock that was set back opens nothing
};

/// Why something may not leave.
struct SharingRefusal {
    ConsentKind needed = ConsentKind::Written;
    ConsentState state = ConsentState::Missing;
    bool notNamed = false; ///< there is a valid consent, but it does not cover this receiver
    QDate date;            ///< the day it ended, was withdrawn or begins; invalid where the state has none

    bool operator==(const SharingRefusal&) const = default;
};

/// The day that explains why `consent` is in a state that opens nothing; invalid where the state has none.
QDate refusalDate(const Consent& consent, ConsentState state);

/// Empty: it may leave. Own use, the family itself, an anmälan (G4) and what a law demands need no consent, nor does a
/// compass without a case. A consent that was withdrawn or has ended stops at once (G7); an older one never steps in
/// for a newer one that covers the same.
std::optional<SharingRefusal> sharingRefusal(const SharingEntry& entry, const SharingGround& ground);

} // namespace bk
