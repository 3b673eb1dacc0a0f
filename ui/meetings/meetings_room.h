// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"
#include "ui/common/room.h"
#include "ui/forms/page_stack.h"

namespace bk {

class PlanMeetingPage;

/// The room *Möten*: the list, and over it the planning, the letters, the meeting itself or what came of it.
class MeetingsRoom final : public PageStack {
    Q_OBJECT

public:
    explicit MeetingsRoom(OpenUnit& unit, QWidget* parent = nullptr);

    /// "<meeting id>", or "<meeting id>/hall" while it is held.
    QString place() const override;
    /// What `place()` gave, or "nytt/<child id>".
    void goTo(const QString& place) override;

    /// The page that fits how far the meeting has come.
    void openMeeting(MeetingId meeting);
    void plan(MeetingKind kind);
    /// The meeting that comes next for the child, with the child in it where its consent lets it be.
    void planFor(ChildId child);
    void hold(MeetingId meeting);

private:
    void openPlan(const Meeting& meeting);
    void openLetters(MeetingId meeting);
    void openMinutes(MeetingId meeting);
    void planNext(MeetingId after);

    OpenUnit& m_unit;
};

/// The room as a line of the rail.
Room meetingsRoom();

} // namespace bk
