// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/consent_text.h"

namespace bk {

class OpenUnit;

/// How it stands with one kind of consent today.
struct ConsentStanding {
    ConsentKind kind = ConsentKind::Oral;
    ConsentState state = ConsentState::Missing;
    std::optional<Consent> consent; ///< the one that counts; empty: none, or the oral one stands on the card alone
    bool onCard = false;            ///< the oral consent of the newest Upptäckarkort counts
    QStringList organisations;      ///< those it names, in words

    bool isValid() const { return state == ConsentState::Valid; }
    bool operator==(const ConsentStanding&) const = default;
};

/// A child's consents as they stand today.
struct ConsentStandings {
    Child child;
    std::array<ConsentStanding, 3> kinds; ///< oral, written, updated
    std::vector<Consent> all;             ///< newest first
    std::vector<Organisation> organisations;
    QDate today;
    QDate latestSeen;

    /// The clock shows an earlier day than the unit has seen: what has ended stays ended.
    bool clockSetBack() const { return latestSeen.isValid() && today < latestSeen; }
    QStringList named(const std::vector<OrganisationId>& ids) const;
    bool operator==(const ConsentStandings&) const = default;
};

/// Throws NotFound.
ConsentStandings consentStandings(OpenUnit& unit, ChildId child);

/// "Skriftligt samtycke: Gäller till och med 3 mars 2027. Får dela: BUP (Region Skåne) och Första linjen." In one line,
/// for chips, screen readers and the command line.
QString standingText(const ConsentStanding& standing);
/// Who answered what: "Vårdnadshavare 1 (Maja): ja · Barnet (Åsa): ja".
QString voicesText(const Consent& consent);
/// Said wherever consents are shown while the clock is behind; empty otherwise.
QString clockText(const ConsentStandings& standings);

} // namespace bk
