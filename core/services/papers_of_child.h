// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"
#include "core/services/share_paper.h"

namespace bk {

/// The newest of each kind of paper about one child, on its way out: `entry` is what was answered; child and what are
/// filled in here. They throw NotFound where the child has nothing of the kind, with what is missing as detail.
namespace papers_of_child {

LeavingPaper upptackarkort(OpenUnit& unit, const Child& child, SharingEntry entry);
/// Receiver and reason are those of the anmälan (G4); of `entry` only the way counts.
LeavingPaper anmalan(OpenUnit& unit, const Child& child, SharingEntry entry);
/// The child's part of the newest talk with a Samtalsunderlag for that age.
LeavingPaper samtalsunderlag(OpenUnit& unit, const Child& child, SharingEntry entry, int age);
LeavingPaper guardianSurvey(OpenUnit& unit, const Child& child, SharingEntry entry, int age);
LeavingPaper skattningsformular(OpenUnit& unit, const Child& child, SharingEntry entry);
/// The latest of each rater in one compass.
LeavingPaper compass(OpenUnit& unit, const Child& child, SharingEntry entry);
LeavingPaper agreedCompass(OpenUnit& unit, const Child& child, SharingEntry entry);
LeavingPaper thenAndNow(OpenUnit& unit, const Child& child, SharingEntry entry);
LeavingPaper barnetsPlan(OpenUnit& unit, const Child& child, SharingEntry entry);
/// Of the newest meeting of the child; the letter to the first who is called and may see the child (for own use: of
/// the unit's own staff), or with `family` to the first of the family.
LeavingPaper meetingLetter(OpenUnit& unit, const Child& child, SharingEntry entry, bool family);
LeavingPaper agenda(OpenUnit& unit, const Child& child, SharingEntry entry, MeetingKind kind);
/// Of the newest meeting of the child that was held and closed; so is the protocol.
LeavingPaper minutes(OpenUnit& unit, const Child& child, SharingEntry entry);
LeavingPaper protocol(OpenUnit& unit, const Child& child, SharingEntry entry);
LeavingPaper handover(OpenUnit& unit, const Child& child, SharingEntry entry, bool stodsamordnare);

} // namespace papers_of_child
} // namespace bk
