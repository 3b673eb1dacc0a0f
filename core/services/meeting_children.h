// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/agenda.h"
#include "core/domain/meetings/team_composition.h"

namespace bk {

class OpenUnit;

/// A child that could be taken up in a meeting, and whether its consent lets it be (G2, G3).
struct MeetingCandidate {
    Child child;
    ConsentState state = ConsentState::Missing;
    std::vector<OrganisationId> openTo; ///< empty unless `Valid`
    bool followed = false;              ///< a Barnteam took it up before and follows it still

    bool mayBeTakenUp() const { return state == ConsentState::Valid && !openTo.empty(); }
};

/// Written consent for a Barnteam, an updated one for an Individuellt barnteam.
ConsentKind consentFor(MeetingKind kind);

/// Throws NotFound.
MeetingCandidate meetingCandidate(OpenUnit& unit, MeetingKind kind, ChildId child);
/// Why the child may not be taken up, as a sentence; empty: it may.
QString whatIsMissing(const MeetingCandidate& candidate, MeetingKind kind);

/// The composition that fits most of the children on that day; empty where none does.
std::optional<TeamComposition>
proposedComposition(const std::vector<TeamComposition>& teams, const std::vector<Child>& children, QDate on);
/// One participant per role of the composition: the unit's own where the role is, else a contact person of the register
/// where one of that profession is found, else the role alone, and nobody has chosen yet whom it comes from. The
/// Upptäckare come with their children and are not among them.
std::vector<MeetingParticipant>
proposedParticipants(const TeamComposition& composition, const std::vector<Organisation>& organisations, UnitKind unit);
/// The child's Upptäckare, from its newest card.
std::optional<MeetingParticipant> upptackareOf(OpenUnit& unit, ChildId child);
/// Takes the child up in a meeting it is not in yet; to a Barnteam its Upptäckare comes with it, and of an Individuellt
/// barnteam what is prepared already is ticked. `followed`: as `MeetingCandidate`.
void takeUp(OpenUnit& unit, Meeting& meeting, ChildId child, bool followed);
/// One for each organisation that the consent names: its first contact person, or nobody by name yet.
std::vector<MeetingParticipant>
namedByConsent(const std::vector<OrganisationId>& openTo, const std::vector<Organisation>& organisations);
/// Child and guardians, for an Individuellt barnteam.
std::vector<MeetingParticipant> familyOf(const Child& child);

} // namespace bk
