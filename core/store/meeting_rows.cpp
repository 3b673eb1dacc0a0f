// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/meeting_rows.h"

#include "core/store/connection.h"
#include "core/store/record_rows.h"

#include <algorithm>

namespace bk {
namespace {

void insertParticipants(Connection& connection, MeetingId id, const std::vector<MeetingParticipant>& participants) {
    qint64 position = 0;
    for (const MeetingParticipant& participant : participants) {
        if (participant.organisation)
            requireRow(
                connection, "SELECT 1 FROM organisation WHERE id = ?", participant.organisation->number(),
                QStringLiteral("organisation"));
        if (participant.finderOf)
            requireChild(connection, *participant.finderOf);
        connection
            .cached(
                "INSERT INTO meeting_participant (meeting_id, position, role, name, profession, organisation_id, "
                "finder_of_child_id, convenes, called, attendance, own_unit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            ->run(
                id.number(), position++, toString(participant.role), participant.name, participant.profession,
                numberOf(participant.organisation), numberOf(participant.finderOf), participant.convenes,
                participant.called, toString(participant.attendance), participant.ownUnit);
    }
}

void readParticipants(Connection& connection, Meeting& meeting) {
    auto rows = connection.cached(
        "SELECT role, name, profession, organisation_id, finder_of_child_id, convenes, called, attendance, own_unit "
        "FROM meeting_participant WHERE meeting_id = ? ORDER BY position");
    rows->bindAll(meeting.id.number());
    while (rows->step())
        meeting.participants.push_back(
            {termFrom(rows->text(0), &participantRoleFrom, "meeting_participant role"), rows->text(1), rows->text(2),
             idFrom<Organisation>(rows->optionalInt64(3)), idFrom<Child>(rows->optionalInt64(4)), rows->boolean(5),
             rows->date(6), termFrom(rows->text(7), &attendanceFrom, "meeting_participant attendance"),
             rows->boolean(8)});
}

/// `sql` inserts meeting, key and text.
void insertTexts(Connection& connection, std::string_view sql, MeetingId id, const QMap<QString, QString>& texts) {
    for (auto text = texts.begin(); text != texts.end(); ++text)
        if (!text.value().isEmpty())
            connection.cached(sql)->run(id.number(), text.key(), text.value());
}

/// `sql` selects key and text by meeting.
QMap<QString, QString> readTexts(Connection& connection, std::string_view sql, MeetingId id) {
    QMap<QString, QString> texts;
    auto rows = connection.cached(sql);
    rows->bindAll(id.number());
    while (rows->step())
        texts.insert(rows->text(0), rows->text(1));
    return texts;
}

void insertListsOfChild(Connection& connection, MeetingId id, qint64 number, const MeetingChild& child) {
    for (auto note = child.notes.begin(); note != child.notes.end(); ++note)
        if (!note.value().isEmpty())
            connection.cached("INSERT INTO meeting_child_note (meeting_id, child, point, text) VALUES (?, ?, ?, ?)")
                ->run(id.number(), number, note.key(), note.value());
    qint64 position = 0;
    for (const Area area : child.prioritised)
        connection.cached("INSERT INTO meeting_child_area (meeting_id, child, position, area) VALUES (?, ?, ?, ?)")
            ->run(id.number(), number, position++, qint64(indexOf(area)));
    position = 0;
    for (const SupportOffer& offer : child.offers)
        connection
            .cached("INSERT INTO meeting_offer (meeting_id, child, position, area, what, who) "
                    "VALUES (?, ?, ?, ?, ?, ?)")
            ->run(id.number(), number, position++, qint64(indexOf(offer.area)), offer.what, offer.who);
    position = 0;
    for (const MeetingTask& task : child.tasks)
        connection
            .cached("INSERT INTO meeting_task (meeting_id, child, position, what, who, due) VALUES (?, ?, ?, ?, ?, ?)")
            ->run(id.number(), number, position++, task.what, task.who, task.due);
    for (std::size_t i = 0; i < child.principles.size(); ++i)
        if (child.principles[i] != PrincipleAnswer())
            connection
                .cached("INSERT INTO meeting_child_principle (meeting_id, child, principle, yes, note) "
                        "VALUES (?, ?, ?, ?, ?)")
                ->run(id.number(), number, qint64(i), child.principles[i].yes, child.principles[i].note);
}

void insertChildren(Connection& connection, MeetingId id, const std::vector<MeetingChild>& children) {
    qint64 position = 0;
    for (const MeetingChild& child : children) {
        requireChild(connection, child.child);
        if (child.gemensam)
            requireRow(
                connection, "SELECT 1 FROM gemensam WHERE id = ?", child.gemensam->number(),
                QStringLiteral("gemensam"));
        connection
            .cached("INSERT INTO meeting_child (meeting_id, position, child_id, followed, gemensam_id, "
                    "individual_team, no_longer_followed, interrupted) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            ->run(
                id.number(), position, child.child.number(), child.followed, numberOf(child.gemensam),
                child.individualTeam, child.noLongerFollowed, child.interrupted);
        insertListsOfChild(connection, id, position++, child);
    }
}

/// The children's numbers in the meeting, in their order. Where a child was purged there is a gap.
using ChildPlaces = std::vector<qint64>;

ChildPlaces readChildren(Connection& connection, Meeting& meeting) {
    ChildPlaces places;
    auto rows = connection.cached("SELECT child_id, followed, gemensam_id, individual_team, no_longer_followed, "
                                  "interrupted, position FROM meeting_child WHERE meeting_id = ? ORDER BY position");
    rows->bindAll(meeting.id.number());
    while (rows->step()) {
        MeetingChild& child = meeting.children.emplace_back();
        child.child = ChildId::fromNumber(rows->int64(0));
        child.followed = rows->boolean(1);
        child.gemensam = idFrom<GemensamBehovskompass>(rows->optionalInt64(2));
        child.individualTeam = rows->boolean(3);
        child.noLongerFollowed = rows->boolean(4);
        child.interrupted = rows->text(5);
        places.push_back(rows->int64(6));
    }
    return places;
}

void readListsOfChildren(Connection& connection, Meeting& meeting, const ChildPlaces& places) {
    const auto childIn = [&](const Statement& row) -> MeetingChild& {
        return meeting.children.at(std::size_t(std::ranges::lower_bound(places, row.int64(0)) - places.begin()));
    };
    auto notes = connection.cached("SELECT child, point, text FROM meeting_child_note WHERE meeting_id = ?");
    notes->bindAll(meeting.id.number());
    while (notes->step())
        childIn(*notes).notes.insert(notes->text(1), notes->text(2));
    auto areas =
        connection.cached("SELECT child, area FROM meeting_child_area WHERE meeting_id = ? ORDER BY child, position");
    areas->bindAll(meeting.id.number());
    while (areas->step())
        childIn(*areas).prioritised.push_back(areaIn(*areas, 1));
    auto offers = connection.cached(
        "SELECT child, area, what, who FROM meeting_offer WHERE meeting_id = ? ORDER BY child, position");
    offers->bindAll(meeting.id.number());
    while (offers->step())
        childIn(*offers).offers.push_back({areaIn(*offers, 1), offers->text(2), offers->text(3)});
    auto tasks = connection.cached(
        "SELECT child, what, who, due FROM meeting_task WHERE meeting_id = ? ORDER BY child, position");
    tasks->bindAll(meeting.id.number());
    while (tasks->step())
        childIn(*tasks).tasks.push_back({tasks->text(1), tasks->text(2), tasks->date(3)});
    auto principles =
        connection.cached("SELECT child, principle, yes, note FROM meeting_child_principle WHERE meeting_id = ?");
    principles->bindAll(meeting.id.number());
    while (principles->step())
        childIn(*principles).principles.at(std::size_t(principles->int64(1))) = {
            principles->optionalBoolean(2), principles->text(3)};
}

} // namespace

void insertMeetingParts(Connection& connection, MeetingId id, const Meeting& meeting) {
    insertParticipants(connection, id, meeting.participants);
    insertTexts(connection, "INSERT INTO meeting_note (meeting_id, point, text) VALUES (?, ?, ?)", id, meeting.notes);
    insertTexts(
        connection, "INSERT INTO meeting_preparation (meeting_id, item, text) VALUES (?, ?, ?)", id,
        meeting.preparation);
    insertChildren(connection, id, meeting.children);
}

void deleteMeetingParts(Connection& connection, MeetingId id) {
    deleteRows(
        connection,
        {"DELETE FROM meeting_child_principle WHERE meeting_id = ?", "DELETE FROM meeting_task WHERE meeting_id = ?",
         "DELETE FROM meeting_offer WHERE meeting_id = ?", "DELETE FROM meeting_child_area WHERE meeting_id = ?",
         "DELETE FROM meeting_child_note WHERE meeting_id = ?", "DELETE FROM meeting_child WHERE meeting_id = ?",
         "DELETE FROM meeting_preparation WHERE meeting_id = ?", "DELETE FROM meeting_note WHERE meeting_id = ?",
         "DELETE FROM meeting_participant WHERE meeting_id = ?"},
        id.number());
}

void readMeetingParts(Connection& connection, Meeting& meeting) {
    readParticipants(connection, meeting);
    meeting.notes = readTexts(connection, "SELECT point, text FROM meeting_note WHERE meeting_id = ?", meeting.id);
    meeting.preparation =
        readTexts(connection, "SELECT item, text FROM meeting_preparation WHERE meeting_id = ?", meeting.id);
    readListsOfChildren(connection, meeting, readChildren(connection, meeting));
}

} // namespace bk
