// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/meeting_agenda_paper.h"
#include "core/domain/meetings/meeting.h"
#include "core/services/share_paper.h"

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

/// What is asked of a participant before the meeting, a line each.
QStringList expectedAt(MeetingKind kind, ParticipantRole role);
/// The points of a meeting of that kind, without minutes.
std::vector<MeetingAgendaPaper::Point> agendaPoints(MeetingKind kind);
/// The agenda of one meeting with its children; protected names are left out.
MeetingAgendaPaper meetingAgenda(OpenUnit& unit, const Meeting& meeting);

/// On their way out, with the rows of the log: child and what are filled in here, the rest is `entry` as it was
/// answered. The letter has a row for each child it names. Throws Refused where a letter to somebody outside the unit
/// is called its own use.
LeavingPaper
meetingLetterToShare(OpenUnit& unit, const Meeting& meeting, const MeetingParticipant& participant, SharingEntry entry);
/// A row for each child of the meeting.
LeavingPaper meetingAgendaToShare(OpenUnit& unit, const Meeting& meeting, SharingEntry entry);
LeavingPaper meetingMinutesToShare(OpenUnit& unit, const Meeting& meeting, ChildId child, SharingEntry entry);
LeavingPaper meetingProtocolToShare(OpenUnit& unit, const Meeting& meeting, SharingEntry entry);
/// The compass the team agreed on for one child of the meeting. Throws NotFound where it agreed on none.
LeavingPaper agreedCompassToShare(OpenUnit& unit, const GemensamBehovskompass& joint, SharingEntry entry);
LeavingPaper agreedCompassToShare(OpenUnit& unit, const Meeting& meeting, ChildId child, SharingEntry entry);

/// Time and place for other people's calendars, with nothing about any child, through `shareFile`, which it throws
/// like.
void shareMeetingCalendar(OpenUnit& unit, const Meeting& meeting, SharingEntry entry, const QString& path);

} // namespace bk
