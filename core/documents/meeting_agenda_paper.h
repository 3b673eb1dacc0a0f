// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/meeting_papers.h"

namespace bk {

/// What a meeting goes through, to have in the hand: points with their advice and minutes.
struct MeetingAgendaPaper {
    struct Point {
        QString heading;
        QString advice;        ///< may be empty
        int minutes = 0;       ///< 0: no time is set apart
        bool perChild = false; ///< done once for each new child
    };

    MeetingPaperHead head;
    QString leader;
    QString documenting;
    QString noteTaker;
    QStringList participants;
    QStringList children; ///< in the meeting's order; a protected name is left out by the caller
    std::vector<Point> points;
};
Document meetingAgendaDocument(const MeetingAgendaPaper& paper);

/// To fill in by hand: only kind, points and where it comes from count.
Document blankMeetingAgendaDocument(const MeetingAgendaPaper& paper);

/// The other papers of a meeting to fill in by hand: only the head's kind, unit and practice count.
Document blankMeetingLetterDocument(const MeetingLetterPaper& paper);
Document blankMeetingMinutesDocument(const MeetingMinutesPaper& paper);
Document blankMeetingProtocolDocument(const MeetingProtocolPaper& paper);

} // namespace bk
