// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/meeting_repository.h"

#include "core/store/connection.h"
#include "core/store/meeting_rows.h"
#include "core/store/record_guard.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <set>

namespace bk {
namespace {

#define MEETING_COLUMNS                                                                                                \
    "id, kind, when_at, minutes, place, leader, documenting, note_taker, current_point, current_child_id, next_at, "   \
    "started, closed, saved_at"

Meeting readMeeting(const Statement& row) {
    Meeting meeting;
    meeting.id = MeetingId::fromNumber(row.int64(0));
    meeting.kind = termFrom(row.text(1), &meetingKindFrom, "meeting kind");
    meeting.when = localTime(row.optionalText(2));
    meeting.minutes = row.integer(3);
    meeting.place = row.text(4);
    meeting.leader = row.text(5);
    meeting.documenting = row.text(6);
    meeting.noteTaker = row.text(7);
    meeting.currentPoint = row.text(8);
    meeting.currentChild = idFrom<Child>(row.optionalInt64(9));
    meeting.next = localTime(row.optionalText(10));
    meeting.started = row.dateTime(11);
    meeting.closed = row.dateTime(12);
    meeting.savedAt = row.dateTime(13);
    return meeting;
}

std::set<ChildId> childrenOf(Connection& connection, MeetingId id) {
    std::set<ChildId> children;
    auto rows = connection.cached("SELECT child_id FROM meeting_child WHERE meeting_id = ?");
    rows->bindAll(id.number());
    while (rows->step())
        children.insert(ChildId::fromNumber(rows->int64(0)));
    return children;
}

void noteEach(HistoryRepository* history, ChangeKind change, MeetingId id, const std::set<ChildId>& children) {
    if (!history)
        return;
    if (children.empty())
        history->note(change, RecordKind::Meeting, id.number());
    for (const ChildId child : children)
        if (change == ChangeKind::Changed)
            history->noteGoingOn(RecordKind::Meeting, id.number(), child);
        else
            history->note(change, RecordKind::Meeting, id.number(), child);
}

std::vector<OrganisationId> organisationsOf(Connection& connection, MeetingId id) {
    std::vector<OrganisationId> organisations;
    auto rows = connection.cached("SELECT organisation_id FROM meeting_participant WHERE meeting_id = ? AND "
                                  "organisation_id IS NOT NULL GROUP BY organisation_id ORDER BY min(position)");
    rows->bindAll(id.number());
    while (rows->step())
        organisations.push_back(OrganisationId::fromNumber(rows->int64(0)));
    return organisations;
}

} // namespace

MeetingId MeetingRepository::save(const Meeting& meeting) {
    static const std::string upsert = upsertSql("meeting", MEETING_COLUMNS);
    Transaction transaction(m_connection);
    const MeetingId id = meeting.id.isNull() ? MeetingId::next() : meeting.id;
    if (meeting.currentChild)
        requireChild(m_connection, *meeting.currentChild);
    const bool exists = rowExists(m_connection, "SELECT 1 FROM meeting WHERE id = ?", id.number());
    std::set<ChildId> concerned = childrenOf(m_connection, id);
    m_connection.cached(upsert)->run(
        id.number(), toString(meeting.kind), localText(meeting.when), meeting.minutes, meeting.place, meeting.leader,
        meeting.documenting, meeting.noteTaker, meeting.currentPoint, numberOf(meeting.currentChild),
        localText(meeting.next), meeting.started, meeting.closed, meeting.savedAt);
    deleteMeetingParts(m_connection, id);
    insertMeetingParts(m_connection, id, meeting);
    for (const MeetingChild& child : meeting.children)
        concerned.insert(child.child);
    noteEach(m_history, exists ? ChangeKind::Changed : ChangeKind::Created, id, concerned);
    transaction.commit();
    return id;
}

std::optional<Meeting> MeetingRepository::find(MeetingId id) const {
    auto row = m_connection.cached("SELECT " MEETING_COLUMNS " FROM meeting WHERE id = ?");
    row->bindAll(id.number());
    if (!row->step())
        return std::nullopt;
    Meeting meeting = readMeeting(*row);
    readMeetingParts(m_connection, meeting);
    for (const MeetingChild& child : meeting.children)
        reading(m_history, RecordKind::Meeting, child.child);
    return meeting;
}

std::vector<MeetingRow> MeetingRepository::rows() const {
    reading(m_history, RecordKind::Meeting);
    std::vector<MeetingRow> all;
    auto rows = m_connection.cached(
        "SELECT id, kind, when_at, place, (SELECT count(*) FROM meeting_child c WHERE c.meeting_id = meeting.id), "
        "started, closed FROM meeting ORDER BY when_at DESC, id DESC");
    while (rows->step())
        all.push_back(
            {MeetingId::fromNumber(rows->int64(0)), termFrom(rows->text(1), &meetingKindFrom, "meeting kind"),
             localTime(rows->optionalText(2)), rows->text(3), rows->integer(4), rows->dateTime(5), rows->dateTime(6)});
    if (m_history && m_history->onlyChildren())
        std::erase_if(all, [&](const MeetingRow& meeting) { return !concernsOnlyListed(meeting.id); });
    return all;
}

std::vector<MeetingOfChild> MeetingRepository::ofChild(ChildId child) const {
    reading(m_history, RecordKind::Meeting, child);
    std::vector<MeetingOfChild> all;
    auto rows = m_connection.cached(
        "SELECT m.id, m.kind, m.when_at, m.started, m.closed, m.next_at, c.individual_team, c.no_longer_followed "
        "FROM meeting_child c JOIN meeting m ON m.id = c.meeting_id WHERE c.child_id = ? "
        "ORDER BY m.when_at DESC, m.id DESC");
    rows->bindAll(child.number());
    while (rows->step())
        all.push_back(
            {MeetingId::fromNumber(rows->int64(0)),
             termFrom(rows->text(1), &meetingKindFrom, "meeting kind"),
             localTime(rows->optionalText(2)),
             rows->dateTime(3),
             rows->dateTime(4),
             localTime(rows->optionalText(5)),
             {},
             rows->boolean(6),
             rows->boolean(7)});
    for (MeetingOfChild& meeting : all)
        meeting.organisations = organisationsOf(m_connection, meeting.id);
    return all;
}

bool MeetingRepository::concernsOnlyListed(MeetingId id) const {
    return std::ranges::all_of(childrenOf(m_connection, id), [&](ChildId child) { return isListed(m_history, child); });
}

void MeetingRepository::remove(MeetingId id) {
    Transaction transaction(m_connection);
    const std::optional<Meeting> meeting = find(id);
    if (!meeting)
        throw Error(Error::Kind::NotFound, QStringLiteral("meeting"));
    if (meeting->started.isValid() || meeting->closed.isValid())
        throw Error(Error::Kind::Refused, QStringLiteral("meeting.begun"));
    const std::set<ChildId> concerned = childrenOf(m_connection, id);
    deleteMeetingParts(m_connection, id);
    deleteRows(m_connection, {"DELETE FROM meeting WHERE id = ?"}, id.number());
    noteEach(m_history, ChangeKind::Removed, id, concerned);
    transaction.commit();
}

} // namespace bk
