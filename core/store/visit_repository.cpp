// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/visit_repository.h"

#include "core/store/connection.h"
#include "core/store/record_guard.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

#include <map>

namespace bk {
namespace {

#define ENROLMENT_COLUMNS "child_id, programme, joined, expected_birth, target, ended, ending, ending_note, saved_at"
#define VISIT_COLUMNS "id, child_id, programme, kind, state, date, place, family, reason, declined_by, note, saved_at"

/// From `column`.
VisitEnrolment readEnrolment(const Statement& row, int column) {
    VisitEnrolment enrolment;
    enrolment.child = ChildId::fromNumber(row.int64(column));
    enrolment.programme = row.text(column + 1);
    enrolment.joined = row.date(column + 2);
    enrolment.expectedBirth = row.date(column + 3);
    enrolment.target = termFrom(row.text(column + 4), &visitTargetFrom, "visit_enrolment target");
    enrolment.ended = row.date(column + 5);
    if (const auto ending = row.optionalText(column + 6))
        enrolment.ending = termFrom(*ending, &visitEndingFrom, "visit_enrolment ending");
    enrolment.endingNote = row.text(column + 7);
    enrolment.savedAt = row.dateTime(column + 8);
    return enrolment;
}

Visit readVisit(const Statement& row) {
    Visit visit;
    visit.id = VisitId::fromNumber(row.int64(0));
    visit.child = ChildId::fromNumber(row.int64(1));
    visit.programme = row.text(2);
    visit.kind = row.text(3);
    visit.state = termFrom(row.text(4), &visitStateFrom, "visit state");
    visit.date = row.date(5);
    if (const auto place = row.optionalText(6))
        visit.place = termFrom(*place, &visitPlaceFrom, "visit place");
    visit.family = row.text(7);
    visit.reason = row.text(8);
    visit.declinedBy = row.text(9);
    visit.note = row.text(10);
    visit.savedAt = row.dateTime(11);
    return visit;
}

void readStaff(Connection& connection, Visit& visit) {
    auto rows = connection.cached("SELECT profession, name FROM visit_staff WHERE visit_id = ?");
    rows->bindAll(visit.id.number());
    while (rows->step())
        visit.staff[std::size_t(termFrom(rows->text(0), &visitProfessionFrom, "visit_staff profession"))] =
            rows->text(1);
}

void readAreas(Connection& connection, Visit& visit) {
    auto rows = connection.cached("SELECT area, talked, note FROM visit_area WHERE visit_id = ?");
    rows->bindAll(visit.id.number());
    while (rows->step())
        visit.areas[areaIn(*rows, 0)] = {rows->boolean(1), rows->text(2)};
}

std::vector<Visit> readVisits(Connection& connection, Statement& rows) {
    std::vector<Visit> all;
    while (rows.step())
        all.push_back(readVisit(rows));
    for (Visit& visit : all) {
        readStaff(connection, visit);
        readAreas(connection, visit);
    }
    return all;
}

void deleteParts(Connection& connection, VisitId id) {
    deleteRows(
        connection, {"DELETE FROM visit_staff WHERE visit_id = ?", "DELETE FROM visit_area WHERE visit_id = ?"},
        id.number());
}

void insertParts(Connection& connection, VisitId id, const Visit& visit) {
    for (const VisitProfession profession : allVisitProfessions)
        if (const QString& name = visit.staff[std::size_t(profession)]; !name.isEmpty())
            connection.cached("INSERT INTO visit_staff (visit_id, profession, name) VALUES (?, ?, ?)")
                ->run(id.number(), toString(profession), name);
    for (const Area area : allAreas)
        if (const VisitArea& said = visit.areas[area]; said != VisitArea())
            connection.cached("INSERT INTO visit_area (visit_id, area, talked, note) VALUES (?, ?, ?, ?)")
                ->run(id.number(), qint64(indexOf(area)), said.talked, said.note);
}

template <typename Enum> std::optional<QString> textOf(const std::optional<Enum>& value) {
    return value ? std::optional(toString(*value)) : std::nullopt;
}

} // namespace

void VisitRepository::save(const VisitEnrolment& enrolment) {
    static const std::string upsert = upsertSql("visit_enrolment", ENROLMENT_COLUMNS);
    Transaction transaction(m_connection);
    requireChild(m_connection, enrolment.child);
    const qint64 child = enrolment.child.number();
    const bool exists = rowExists(m_connection, "SELECT 1 FROM visit_enrolment WHERE child_id = ?", child);
    m_connection.cached(upsert)->run(
        child, enrolment.programme, enrolment.joined, enrolment.expectedBirth, toString(enrolment.target),
        enrolment.ended, textOf(enrolment.ending), enrolment.endingNote, enrolment.savedAt);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::VisitEnrolment, child, enrolment.child);
    transaction.commit();
}

std::optional<VisitEnrolment> VisitRepository::enrolmentOf(ChildId child) const {
    reading(m_history, RecordKind::VisitEnrolment, child);
    auto row = m_connection.cached("SELECT " ENROLMENT_COLUMNS " FROM visit_enrolment WHERE child_id = ?");
    row->bindAll(child.number());
    return row->step() ? std::optional(readEnrolment(*row, 0)) : std::nullopt;
}

VisitId VisitRepository::save(const Visit& visit) {
    static const std::string upsert = upsertSql("visit", VISIT_COLUMNS);
    Transaction transaction(m_connection);
    requireChild(m_connection, visit.child);
    const VisitId id = visit.id.isNull() ? VisitId::next() : visit.id;
    const bool exists = rowExists(m_connection, "SELECT 1 FROM visit WHERE id = ?", id.number());
    m_connection.cached(upsert)->run(
        id.number(), visit.child.number(), visit.programme, visit.kind, toString(visit.state), visit.date,
        textOf(visit.place), visit.family, visit.reason, visit.declinedBy, visit.note, visit.savedAt);
    deleteParts(m_connection, id);
    insertParts(m_connection, id, visit);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Visit, id.number(), visit.child);
    transaction.commit();
    return id;
}

std::optional<Visit> VisitRepository::find(VisitId id) const {
    auto row = m_connection.cached("SELECT " VISIT_COLUMNS " FROM visit WHERE id = ?");
    row->bindAll(id.number());
    std::vector<Visit> found = readVisits(m_connection, *row);
    if (!found.empty())
        reading(m_history, RecordKind::Visit, found.front().child);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Visit> VisitRepository::ofChild(ChildId child) const {
    reading(m_history, RecordKind::Visit, child);
    auto rows = m_connection.cached("SELECT " VISIT_COLUMNS " FROM visit WHERE child_id = ? ORDER BY id");
    rows->bindAll(child.number());
    return readVisits(m_connection, *rows);
}

void VisitRepository::remove(VisitId id) {
    Transaction transaction(m_connection);
    const auto held = find(id);
    if (!held)
        throw Error(Error::Kind::NotFound, QStringLiteral("visit"));
    deleteParts(m_connection, id);
    deleteRows(m_connection, {"DELETE FROM visit WHERE id = ?"}, id.number());
    if (m_history)
        m_history->note(ChangeKind::Removed, RecordKind::Visit, id.number(), held->child);
    transaction.commit();
}

std::vector<VisitChild> VisitRepository::inProgramme() const {
    reading(m_history, RecordKind::VisitEnrolment);
    std::vector<VisitChild> all;
    std::map<ChildId, std::size_t> at;
    {
        auto rows = m_connection.cached(
            "SELECT c.birth_date, e.child_id, e.programme, e.joined, e.expected_birth, e.target, e.ended, e.ending, "
            "e.ending_note, e.saved_at FROM visit_enrolment e JOIN child c ON c.id = e.child_id "
            "WHERE e.ended IS NULL ORDER BY e.child_id");
        while (rows->step()) {
            VisitEnrolment enrolment = readEnrolment(*rows, 1);
            if (!isListed(m_history, enrolment.child))
                continue;
            at[enrolment.child] = all.size();
            all.push_back({enrolment.child, rows->date(0), std::move(enrolment), {}});
        }
    }
    auto rows = m_connection.cached(
        "SELECT " VISIT_COLUMNS
        " FROM visit WHERE child_id IN (SELECT child_id FROM visit_enrolment WHERE ended IS NULL) ORDER BY id");
    for (Visit& visit : readVisits(m_connection, *rows))
        if (const auto found = at.find(visit.child); found != at.end())
            all[found->second].visits.push_back(std::move(visit));
    return all;
}

} // namespace bk
