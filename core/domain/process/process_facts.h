// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"
#include "core/domain/process/anmalan.h"
#include "core/domain/process/beslut.h"
#include "core/domain/process/responsibility.h"
#include "core/domain/process/uppfoljningssamtal.h"

namespace bk {

/// What a Barnsamtal or a follow-up rating gives the process, without what was said.
struct TalkFact {
    BarnsamtalId id;
    QDate date;
    bool followUpRating = false; ///< G8: made on a blank form
    bool rated = false;
};

/// All that guards and next actions look at for one child in one round. Read in one go when the child's page opens;
/// nothing below asks for more. Of this round are the records dated on or after the day the round before ended; a child
/// that never had a round has one without moves.
struct ProcessFacts {
    Child child;
    Stodprocess round;
    std::optional<Upptackarkort> card;             ///< the newest of this round
    std::vector<Anmalan> anmalningar;              ///< of this round, oldest first
    std::vector<TalkFact> talks;                   ///< of this round, oldest first
    std::vector<Beslut> decisions;                 ///< of this round, oldest first
    std::vector<Uppfoljningssamtal> followUpTalks; ///< of this round, oldest first
    std::vector<Consent> consents;                 ///< of this round, oldest first
    std::vector<Organisation> organisations;       ///< those that consents and meetings of the child name
    std::vector<MeetingOfChild> meetings;          ///< of this round, oldest first
    std::vector<Delegation> delegations;
    bool hasPlan = false; ///< Barnets plan is begun
    int roundCount = 1;
    QDate latestSeen; ///< latest day the unit has seen: notices a clock that was set back
};

} // namespace bk
