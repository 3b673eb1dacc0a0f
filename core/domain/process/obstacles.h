// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/ways.h"

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
    Reason, ///< write why: the move is out of the ordinary
    Date,   ///< give another day
};

/// Why a step may not begin now. `issue.rule` names it ("process.g1.oralConsent"), `opening` what would open the way.
struct Obstacle {
    Issue issue;
    Opening opening = Opening::None;

    bool operator==(const Obstacle&) const = default;
};

/// The one answer to "may this child go on to `step.to` today?": empty means yes. The button, the list of reasons, the
/// check on saving and the tests all ask it. Pure; a few microseconds. Anmälan is no step and never asked here (G4).
/// Consents are judged on the day of the move and today; other records count when they are dated until then.
///
/// Rules: process.way.none (no way leads from here to there; values: from, to), process.round.none and
/// process.way.ended (a new round is needed), process.date.future, process.date.before (values: the day of the move
/// before), process.clock.back (the clock was set back, now or once: a reason is needed; values: the latest day seen),
/// process.reason.missing, process.barnkontakt.missing, process.g1.oralConsent, process.g1.childRefuses,
/// process.g1.childNotAsked (from 15 years the young person answers itself; all three also where own support leads to a
/// decision and no Barnkontakt was activated in the round), process.g2.*
/// and process.g3.* with the ConsentState, process.g3.organisation (called but not named by the consent; where: its id;
/// values: its name), process.talk.missing, process.decision.missing, process.decision.route (the newest decision says
/// another way; values: it), process.decision.information (not sufficient for a team), process.decision.sufficient (so
/// no way back to the Barnsamtal), process.directReason, process.meeting.missing, process.meeting.open,
/// process.team.follows (the Barnteam has not said that it no longer follows the child), process.followUpTalk.missing,
/// process.followUpTalk.next (it decided another way; values: it), process.followUpRating.missing (8 asks for a rating
/// on a blank form since the support began; not after support that began without any rating), process.close.consented
/// (there is a consent and no anmälan: choose a way or let the family decline).
std::vector<Obstacle> obstacles(const Step& step, const ProcessFacts& facts, QDate today);
inline std::vector<Obstacle> obstacles(Station to, const ProcessFacts& facts, QDate today) {
    return obstacles(Step{to, {}, {}}, facts, today);
}
/// Nothing but a reason stands against it: the button may be pressed and asks for one.
bool asksForReasonOnly(const std::vector<Obstacle>& found);

} // namespace bk
