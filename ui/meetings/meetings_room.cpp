// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/meetings_room.h"

#include "core/domain/common/error.h"
#include "core/domain/process/current_records.h"
#include "core/services/meeting_candidates.h"
#include "core/services/open_unit.h"
#include "core/services/process_facts.h"
#include "ui/common/attempt.h"
#include "ui/meetings/hold_page.h"
#include "ui/meetings/letters_page.h"
#include "ui/meetings/meetings_page.h"
#include "ui/meetings/minutes_page.h"
#include "ui/meetings/plan_meeting_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

Meeting meetingIn(OpenUnit& unit, MeetingId id) {
    const auto meeting = unit.meetings().find(id);
    if (!meeting)
        throw Error(Error::Kind::NotFound, u"meeting"_s);
    return *meeting;
}

/// In three weeks, early in the afternoon: a day that leaves time to call.
Meeting newMeeting(OpenUnit& unit, MeetingKind kind) {
    Meeting meeting;
    meeting.kind = kind;
    meeting.when = QDateTime(unit.today().addDays(21), QTime(13, 0));
    meeting.minutes = plannedMinutes(unit.registers().reminders(), kind);
    meeting.leader = unit.user().displayName;
    meeting.documenting = unit.user().displayName;
    return meeting;
}

} // namespace

MeetingsRoom::MeetingsRoom(OpenUnit& unit, QWidget* parent) : PageStack(parent), m_unit(unit) {
    auto* list = new MeetingsPage(unit);
    connect(list, &MeetingsPage::meetingChosen, this, &MeetingsRoom::openMeeting);
    connect(list, &MeetingsPage::planAsked, this, &MeetingsRoom::plan);
    setRoot(list);
}

QString MeetingsRoom::place() const {
    if (const auto* held = qobject_cast<HoldPage*>(top()))
        return held->meeting().id.toString() + u"/hall"_s;
    for (std::size_t i = depth(); i-- > 1;)
        if (const auto* planned = qobject_cast<PlanMeetingPage*>(at(i)); planned && !planned->meeting().id.isNull())
            return planned->meeting().id.toString();
    return {};
}

void MeetingsRoom::goTo(const QString& place) {
    popTo(1);
    const QString first = place.section(u'/', 0, 0);
    if (const auto child = first == u"nytt" ? ChildId::fromString(place.section(u'/', 1, 1)) : std::nullopt)
        planFor(*child);
    else if (const auto id = MeetingId::fromString(first))
        openMeeting(*id);
}

void MeetingsRoom::openMeeting(MeetingId id) {
    popTo(1);
    attempt(top(), [this, id] {
        const Meeting meeting = meetingIn(m_unit, id);
        if (meeting.closed.isValid())
            openMinutes(id);
        else if (meeting.started.isValid())
            hold(id);
        else
            openPlan(meeting);
    });
}

void MeetingsRoom::plan(MeetingKind kind) {
    popTo(1);
    attempt(top(), [this, kind] { openPlan(newMeeting(m_unit, kind)); });
}

void MeetingsRoom::planFor(ChildId child) {
    popTo(1);
    attempt(top(), [this, child] {
        const ProcessFacts facts = processFacts(m_unit, child);
        const MeetingKind kind = nextMeetingKind(facts);
        if (const MeetingOfChild* last = currentRecords(facts).heldIndividual; last && isIndividual(kind))
            return planNext(last->id);
        const MeetingCandidate candidate = meetingCandidate(m_unit, kind, child);
        Meeting meeting = newMeeting(m_unit, kind);
        if (candidate.mayBeTakenUp())
            takeUp(m_unit, meeting, child, !isIndividual(kind) && isFollowed(m_unit, child));
        openPlan(meeting);
        if (!candidate.mayBeTakenUp())
            top()->messages()->show(
                MessageBar::Tone::Warning,
                tr("%1 är inte med än. %2").arg(candidate.child.calledName(), whatIsMissing(candidate, kind)));
    });
}

void MeetingsRoom::openPlan(const Meeting& meeting) {
    auto* page = new PlanMeetingPage(m_unit, meeting);
    connect(page, &PlanMeetingPage::lettersAsked, this, &MeetingsRoom::openLetters);
    connect(page, &PlanMeetingPage::holdAsked, this, &MeetingsRoom::hold, Qt::QueuedConnection);
    connect(
        page, &PlanMeetingPage::closed, this, [this] { popTo(1); }, Qt::QueuedConnection);
    push(page);
}

void MeetingsRoom::openLetters(MeetingId meeting) {
    attempt(top(), [this, meeting] { push(new LettersPage(m_unit, meeting)); });
}

void MeetingsRoom::hold(MeetingId id) {
    popTo(1);
    attempt(top(), [this, id] {
        auto* page = new HoldPage(m_unit, meetingIn(m_unit, id));
        connect(
            page, &HoldPage::closed, this, [this] { popTo(1); }, Qt::QueuedConnection);
        connect(
            page, &HoldPage::ended, this,
            [this](MeetingId meeting) {
                popTo(1);
                attempt(top(), [this, meeting] { openMinutes(meeting); });
            },
            Qt::QueuedConnection);
        push(page);
    });
}

void MeetingsRoom::openMinutes(MeetingId meeting) {
    auto* page = new MinutesPage(m_unit, meeting);
    connect(page, &MinutesPage::nextAsked, this, &MeetingsRoom::planNext, Qt::QueuedConnection);
    push(page);
}

/// The next meeting of the same team: the same people, and for an Individuellt barnteam the same child.
void MeetingsRoom::planNext(MeetingId after) {
    attempt(top(), [this, after] {
        const Meeting held = meetingIn(m_unit, after);
        Meeting next = newMeeting(m_unit, isIndividual(held.kind) ? MeetingKind::Arbetsmote : held.kind);
        if (held.next.isValid())
            next.when = held.next;
        if (next.kind == held.kind)
            next.minutes = held.minutes;
        next.place = held.place;
        for (MeetingParticipant participant : held.participants) {
            if (participant.role == ParticipantRole::Upptackare)
                continue;
            participant.called = {};
            participant.attendance = Attendance::Open;
            next.participants.push_back(participant);
        }
        if (isIndividual(held.kind) && !held.children.empty()) {
            takeUp(m_unit, next, held.children.front().child, false);
        }
        popTo(1);
        openPlan(next);
    });
}

Room meetingsRoom() {
    return {u"moten"_s, QCoreApplication::translate("MeetingsRoom", "Möten"), u"moten"_s, [](OpenUnit& unit) -> Page* {
                return new MeetingsRoom(unit);
            }};
}

} // namespace bk
