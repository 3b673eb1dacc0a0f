// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/process_facts.h"

namespace bk {

/// What a person can do about an obstacle: the form or page that opens the way.
enum class Opening {
    None,
    Card,         ///< fill in or complete the Upptäckarkort
    Consent,      ///< record or renew a consent
    Talk,         ///< hold a Barnsamtal
    FollowUpTalk, ///< hold the Uppföljningssamtal
    FollowUpRating,
    Decision,    ///< write a Beslut
    Meeting,     ///< plan or close a meeting
    ChildRecord, ///< complete who the child is, or who is responsible
    NewRound,
};

/// Why a step may not begin now. `issue.rule` names it ("process.g1.oralConsent"), `opening` what would open the way.
struct Obstacle {
    Issue issue;
    Opening opening = Opening::None;

    bool operator==(const Obstacle&) const = default;
};

/// The one answer to "may this child go on to `to` today?": empty means yes. The button, the list of reasons, the check
/// on saving and the tests all ask it. Pure; a few microseconds.
///
/// Rules: process.way.none (no way leads from here to there; values: from, to), process.way.ended (a new round is
/// needed), process.g1.oralConsent, process.g1.childRefuses, process.g2.* and process.g3.* with the ConsentState
/// (where: organisation id), process.talk.missing, process.decision.missing, process.decision.route (the newest
/// decision says another way), process.directReason, process.followUpTalk.missing, process.meeting.open,
/// process.meeting.missing, process.followUpRating.missing (8 asks for a rating on a blank form in this round),
/// process.followUp.date, process.barnkontakt.missing, process.stodsamordnare.missing, process.reason.missing,
/// process.clock.back (the clock was set back).
std::vector<Obstacle> obstacles(Station to, const ProcessFacts& facts, QDate today);

/// Every station that some way leads to from here, in the order of the path; whether it may begin now is for
/// `obstacles` to say.
std::vector<Station> waysFrom(const Stodprocess& round);
/// The dashed way: straight from Beslut to Individuellt barnteam.
bool isDashed(Station from, Station to);

/// The round with the move added. Precondition: no obstacles. `date` is the day it was decided.
Stodprocess advanced(Stodprocess round, Station to, QDate date, const QString& by, const QString& reason = {});

/// A first round, or the next after one that ended.
Stodprocess newRound(ChildId child, int round, Entry entry, QDate date, const QString& by);

} // namespace bk
