// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"
#include "core/services/share_paper.h"

namespace bk {

/// Each kind of paper about one child, on its way out: `entry` is what was answered; child and what are filled in here.
/// `chosen`: the id of what it is made of, as `paper_choices` gives it; empty: the newest. They throw NotFound where
/// the child has nothing of the kind, with what is missing as detail.
namespace papers_of_child {

LeavingPaper upptackarkort(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen);
/// Of a card, with a neutral word for all that the program knows to tell who the child is (G5).
LeavingPaper konsultation(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen);
/// Receiver and reason are those of the anmälan (G4); of `entry` only the way counts.
LeavingPaper anmalan(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen);
/// The child's part of a talk with a Samtalsunderlag for that age.
LeavingPaper samtalsunderlag(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen, int age);
LeavingPaper guardianSurvey(OpenUnit& unit, const Child& child, SharingEntry entry, int age);
LeavingPaper skattningsformular(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen);
/// The latest of every rater that the window compares; as polygon or flower.
LeavingPaper compass(OpenUnit& unit, const Child& child, SharingEntry entry, CompassShape shape);
LeavingPaper agreedCompass(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen);
LeavingPaper thenAndNow(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen);
/// As it stands now, or the frozen version that is chosen.
LeavingPaper barnetsPlan(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen);

/// Somebody who is called to a meeting where the child is taken up, and may see the child.
struct CalledTo {
    Meeting meeting;
    std::size_t participant = 0; ///< number among the meeting's

    QString id() const;
};
/// The newest meeting first; of the family, or everybody else.
std::vector<CalledTo> calledTo(OpenUnit& unit, ChildId child, bool family);
/// The letter to the one that is chosen by `CalledTo::id`; empty: to the first, for own use of the unit's own staff.
LeavingPaper meetingLetter(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen, bool family);
LeavingPaper agenda(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen, MeetingKind kind);

/// Of a meeting that was held and closed; so is the protocol.
LeavingPaper minutes(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen);
LeavingPaper protocol(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen);
LeavingPaper
handover(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen, bool stodsamordnare);

} // namespace papers_of_child
} // namespace bk
