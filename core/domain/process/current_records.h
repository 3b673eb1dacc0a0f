// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/process_facts.h"

namespace bk {

/// The records that count where a child stands: a decision, a talk or a meeting opens the way once, so what was used
/// on an earlier turn of the road is left out. Points into the facts it was made of.
struct CurrentRecords {
    const TalkFact* talk = nullptr;           ///< newest since the Barnkontakt was activated last
    const TalkFact* followUpRating = nullptr; ///< newest since the support began that runs now (G8)
    bool ratedBefore = false;                 ///< somebody rated in this round, so there is something to compare with
    const Beslut* decision = nullptr;         ///< newest since the child last left Beslut
    const Uppfoljningssamtal* followUpTalk = nullptr; ///< newest since the child last left Uppföljningssamtal
    const MeetingOfChild* heldTeam = nullptr;         ///< newest closed Barnteam since the child last left Barnteam
    const MeetingOfChild* openTeam = nullptr;         ///< a Barnteam that is planned or begun
    const MeetingOfChild* heldIndividual = nullptr;   ///< newest closed meeting of an Individuellt barnteam
    const MeetingOfChild* openIndividual = nullptr;
};

/// Only records dated until `until` count; an invalid one: all.
CurrentRecords currentRecords(const ProcessFacts& facts, QDate until = {});

/// The day a consent counts from: when the last one answered, or when it becomes valid.
QDate givenOn(const Consent& consent);

/// The family stands by the newest consent of the kind: nobody refuses, nothing is withdrawn. Whether it has begun or
/// run out is left aside, so the answer is the same every day.
bool consentStands(const ProcessFacts& facts, ConsentKind kind);

/// An organisation with a duty to start a SIP initiates an Individuellt barnteam: the round began so, or such an
/// organisation is named by the updated consent or called to the team.
bool sipInitiated(const ProcessFacts& facts);

/// The meeting that is to be planned next for a child where it stands, or where it was decided that it goes.
MeetingKind nextMeetingKind(const ProcessFacts& facts);

} // namespace bk
