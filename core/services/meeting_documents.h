// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/meeting_papers.h"
#include "core/domain/meetings/meeting.h"
#include "core/domain/sharing/sharing_entry.h"

namespace bk {

class OpenUnit;

/// The children of the meeting that a participant may see today (G2), in the meeting's order.
std::vector<ChildId> childrenFor(OpenUnit& unit, const Meeting& meeting, const MeetingParticipant& participant);

/// The letter to one participant: names only the children that participant may see.
MeetingLetterPaper meetingLetter(OpenUnit& unit, const Meeting& meeting, const MeetingParticipant& participant);
/// What was said of one child. Throws NotFound where the child is not in the meeting.
MeetingMinutesPaper meetingMinutes(OpenUnit& unit, const Meeting& meeting, ChildId child);
/// The meeting itself, without details of any child.
MeetingProtocolPaper meetingProtocol(OpenUnit& unit, const Meeting& meeting);

/// To files, each through `shareFile`; child, way and what are filled in here. They throw what `shareFile` throws. The
/// letter is logged once for each child it names.
void shareMeetingLetter(
    OpenUnit& unit, const Meeting& meeting, const MeetingParticipant& participant, const SharingEntry& entry,
    const QString& path);
void shareMeetingMinutes(
    OpenUnit& unit, const Meeting& meeting, ChildId child, SharingEntry entry, const QString& path);
void shareMeetingProtocol(OpenUnit& unit, const Meeting& meeting, SharingEntry entry, const QString& path);
/// Time and place for other people's calendars, with nothing about any child.
void shareMeetingCalendar(OpenUnit& unit, const Meeting& meeting, SharingEntry entry, const QString& path);

} // namespace bk
