// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"
#include "core/store/visit_repository.h"

namespace bk {
namespace {

#define THEMATIC_COLUMNS                                                                                               \
    "id, date, theme, audience, held_by, place, organisations, guardians, children, staff, note, saved_at"

std::vector<ThematicMeeting> readAll(Statement& rows) {
    std::vector<ThematicMeeting> all;
    while (rows.step())
        all.push_back(
            {ThematicMeetingId::fromNumber(rows.int64(0)),
             rows.date(1),
             rows.text(2),
             rows.text(3),
             rows.text(4),
             rows.text(5),
             rows.text(6),
             {rows.optionalInteger(7), rows.optionalInteger(8), rows.optionalInteger(9)},
             rows.text(10),
             rows.dateTime(11)});
    return all;
}

} // namespace

VisitSettings VisitRepository::settings() const {
    auto row = m_connection.cached("SELECT used, programme FROM visit_settings WHERE id = 1");
    return row->step() ? VisitSettings{row->optionalBoolean(0), row->text(1)} : VisitSettings();
}

void VisitRepository::save(const VisitSettings& settings) {
    Transaction transaction(m_connection);
    m_connection
        .cached("INSERT INTO visit_settings (id, used, programme) VALUES (1, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET used = excluded.used, programme = excluded.programme")
        ->run(settings.used, settings.programme);
    if (m_history)
        m_history->note(ChangeKind::Changed, RecordKind::Settings, 1);
    transaction.commit();
}

ThematicMeetingId VisitRepository::save(const ThematicMeeting& meeting) {
    static const std::string upsert = upsertSql("thematic_meeting", THEMATIC_COLUMNS);
    Transaction transaction(m_connection);
    const ThematicMeetingId id = meeting.id.isNull() ? ThematicMeetingId::next() : meeting.id;
    const bool exists = rowExists(m_connection, "SELECT 1 FROM thematic_meeting WHERE id = ?", id.number());
    m_connection.cached(upsert)->run(
        id.number(), meeting.date, meeting.theme, meeting.audience, meeting.heldBy, meeting.place,
        meeting.organisations, meeting.attended[0], meeting.attended[1], meeting.attended[2], meeting.note,
        meeting.savedAt);
    if (m_history)
        m_history->note(exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::ThematicMeeting, id.number());
    transaction.commit();
    return id;
}

std::optional<ThematicMeeting> VisitRepository::find(ThematicMeetingId id) const {
    auto row = m_connection.cached("SELECT " THEMATIC_COLUMNS " FROM thematic_meeting WHERE id = ?");
    row->bindAll(id.number());
    std::vector<ThematicMeeting> found = readAll(*row);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<ThematicMeeting> VisitRepository::thematicMeetings() const {
    auto rows = m_connection.cached("SELECT " THEMATIC_COLUMNS " FROM thematic_meeting ORDER BY date DESC, id DESC");
    return readAll(*rows);
}

void VisitRepository::remove(ThematicMeetingId id) {
    Transaction transaction(m_connection);
    requireRow(
        m_connection, "SELECT 1 FROM thematic_meeting WHERE id = ?", id.number(), QStringLiteral("thematic meeting"));
    deleteRows(m_connection, {"DELETE FROM thematic_meeting WHERE id = ?"}, id.number());
    if (m_history)
        m_history->note(ChangeKind::Removed, RecordKind::ThematicMeeting, id.number());
    transaction.commit();
}

/// A child with protected identity is in no figure.
#define UNPROTECTED " AND child_id IN (SELECT id FROM child WHERE protection = 0)"

VisitCounts VisitRepository::visitCounts(QDate from, QDate to) const {
    VisitCounts counts;
    {
        auto row = m_connection.cached(
            "SELECT (SELECT count(*) FROM visit_enrolment WHERE joined BETWEEN ?1 AND ?2" UNPROTECTED "), "
            "(SELECT count(*) FROM visit_enrolment WHERE ended BETWEEN ?1 AND ?2 AND ending = 'completed'" UNPROTECTED
            ")");
        row->bindAll(from, to);
        row->step();
        counts.joined = row->integer(0);
        counts.completed = row->integer(1);
    }
    auto rows = m_connection.cached(
        "SELECT programme, kind, sum(state = 'done'), sum(state = 'missed'), sum(state = 'declined') FROM visit "
        "WHERE date BETWEEN ? AND ? AND state <> 'booked'" UNPROTECTED
        " GROUP BY programme, kind ORDER BY programme, kind");
    rows->bindAll(from, to);
    while (rows->step())
        counts.kinds.push_back({rows->text(0), rows->text(1), rows->integer(2), rows->integer(3), rows->integer(4)});
    countThematicMeetings(counts, from, to);
    return counts;
}

std::set<QString> VisitRepository::programmesUsed(QDate by) const {
    auto rows = m_connection.cached("SELECT DISTINCT programme FROM visit_enrolment WHERE joined <= ?");
    rows->bindAll(by);
    std::set<QString> used;
    while (rows->step())
        used.insert(rows->text(0));
    return used;
}

void VisitRepository::countThematicMeetings(VisitCounts& counts, QDate from, QDate to) const {
    auto row = m_connection.cached(
        "SELECT count(*), coalesce(sum(guardians), 0), count(guardians), coalesce(sum(children), 0), count(children), "
        "coalesce(sum(staff), 0), count(staff) FROM thematic_meeting WHERE date BETWEEN ? AND ?");
    row->bindAll(from, to);
    row->step();
    counts.thematicMeetings = row->integer(0);
    for (std::size_t i = 0; i < counts.attended.size(); ++i)
        counts.attended[i] = {row->integer(int(1 + 2 * i)), row->integer(int(2 + 2 * i))};
}

} // namespace bk
