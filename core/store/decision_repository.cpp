// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"
#include "core/store/process_repository.h"
#include "core/store/record_guard.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

#define BESLUT_COLUMNS                                                                                                 \
    "id, child_id, date, decided_by, unmet_needs, sufficient_information, information_note, familys_view, "            \
    "what_i_can_do, help_from_others, route, direct_reason, follow_up, told_upptackare, told_child, told_guardians, "  \
    "child_told_what_is_shared, guardians_told_what_is_shared, saved_at"
#define SAMTAL_COLUMNS                                                                                                 \
    "id, child_id, date, held_by, child_took_part, guardians, assessment, support, familys_view, next_station, "       \
    "follow_up, saved_at"

std::optional<QString> stationText(const std::optional<Station>& station) {
    return station ? std::optional(toString(*station)) : std::nullopt;
}

std::optional<Station> stationIn(const Statement& row, int column, const char* name) {
    const auto text = row.optionalText(column);
    return text ? std::optional(termFrom(*text, &stationFrom, name)) : std::nullopt;
}

/// `sql` inserts record, principle, answer and note.
void insertPrinciples(Connection& connection, std::string_view sql, qint64 id, const Principles& principles) {
    for (std::size_t i = 0; i < principles.size(); ++i)
        if (principles[i] != PrincipleAnswer())
            connection.cached(sql)->run(id, qint64(i), principles[i].yes, principles[i].note);
}

/// `sql` selects principle, answer and note by record.
Principles readPrinciples(Connection& connection, std::string_view sql, qint64 id) {
    Principles principles;
    auto rows = connection.cached(sql);
    rows->bindAll(id);
    while (rows->step())
        principles.at(std::size_t(rows->int64(0))) = {rows->optionalBoolean(1), rows->text(2)};
    return principles;
}

Beslut readBeslut(const Statement& row) {
    Beslut beslut;
    beslut.id = BeslutId::fromNumber(row.int64(0));
    beslut.child = ChildId::fromNumber(row.int64(1));
    beslut.date = row.date(2);
    beslut.decidedBy = row.text(3);
    beslut.unmetNeeds = row.text(4);
    beslut.sufficientInformation = row.optionalBoolean(5);
    beslut.informationNote = row.text(6);
    beslut.familysView = row.text(7);
    beslut.whatICanDo = row.text(8);
    beslut.helpFromOthers = row.text(9);
    beslut.route = stationIn(row, 10, "beslut route");
    beslut.directReason = row.text(11);
    beslut.followUp = row.date(12);
    beslut.toldUpptackare = row.date(13);
    beslut.toldChild = row.date(14);
    beslut.toldGuardians = row.date(15);
    beslut.childToldWhatIsShared = row.date(16);
    beslut.guardiansToldWhatIsShared = row.date(17);
    beslut.savedAt = row.dateTime(18);
    return beslut;
}

std::vector<Beslut> readDecisions(Connection& connection, Statement& rows) {
    std::vector<Beslut> all;
    while (rows.step())
        all.push_back(readBeslut(rows));
    for (Beslut& beslut : all)
        beslut.principles = readPrinciples(
            connection, "SELECT principle, yes, note FROM beslut_principle WHERE beslut_id = ?", beslut.id.number());
    return all;
}

void insertInvolved(Connection& connection, UppfoljningssamtalId id, const std::vector<OrganisationId>& involved) {
    qint64 position = 0;
    for (const OrganisationId organisation : involved) {
        requireRow(
            connection, "SELECT 1 FROM organisation WHERE id = ?", organisation.number(),
            QStringLiteral("organisation"));
        connection
            .cached("INSERT INTO uppfoljningssamtal_organisation (uppfoljningssamtal_id, position, organisation_id) "
                    "VALUES (?, ?, ?)")
            ->run(id.number(), position++, organisation.number());
    }
}

std::vector<Uppfoljningssamtal> readTalks(Connection& connection, Statement& rows) {
    std::vector<Uppfoljningssamtal> all;
    while (rows.step())
        all.push_back(
            {UppfoljningssamtalId::fromNumber(rows.int64(0)),
             ChildId::fromNumber(rows.int64(1)),
             rows.date(2),
             rows.text(3),
             rows.boolean(4),
             rows.text(5),
             rows.text(6),
             rows.text(7),
             rows.text(8),
             stationIn(rows, 9, "uppfoljningssamtal next_station"),
             {},
             {},
             rows.date(10),
             rows.dateTime(11)});
    for (Uppfoljningssamtal& samtal : all) {
        auto involved = connection.cached("SELECT organisation_id FROM uppfoljningssamtal_organisation "
                                          "WHERE uppfoljningssamtal_id = ? ORDER BY position");
        involved->bindAll(samtal.id.number());
        while (involved->step())
            samtal.involved.push_back(OrganisationId::fromNumber(involved->int64(0)));
        samtal.principles = readPrinciples(
            connection, "SELECT principle, yes, note FROM uppfoljningssamtal_principle WHERE uppfoljningssamtal_id = ?",
            samtal.id.number());
    }
    return all;
}

} // namespace

BeslutId ProcessRepository::save(const Beslut& beslut) {
    static const std::string upsert = upsertSql("beslut", BESLUT_COLUMNS);
    Transaction transaction(m_connection);
    const BeslutId id = beslut.id.isNull() ? BeslutId::next() : beslut.id;
    requireChild(m_connection, beslut.child);
    const bool exists = rowExists(m_connection, "SELECT 1 FROM beslut WHERE id = ?", id.number());
    m_connection.cached(upsert)->run(
        id.number(), beslut.child.number(), beslut.date, beslut.decidedBy, beslut.unmetNeeds,
        beslut.sufficientInformation, beslut.informationNote, beslut.familysView, beslut.whatICanDo,
        beslut.helpFromOthers, stationText(beslut.route), beslut.directReason, beslut.followUp, beslut.toldUpptackare,
        beslut.toldChild, beslut.toldGuardians, beslut.childToldWhatIsShared, beslut.guardiansToldWhatIsShared,
        beslut.savedAt);
    deleteRows(m_connection, {"DELETE FROM beslut_principle WHERE beslut_id = ?"}, id.number());
    insertPrinciples(
        m_connection, "INSERT INTO beslut_principle (beslut_id, principle, yes, note) VALUES (?, ?, ?, ?)", id.number(),
        beslut.principles);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Beslut, id.number(), beslut.child);
    transaction.commit();
    return id;
}

std::optional<Beslut> ProcessRepository::find(BeslutId id) const {
    auto row = m_connection.cached("SELECT " BESLUT_COLUMNS " FROM beslut WHERE id = ?");
    row->bindAll(id.number());
    std::vector<Beslut> found = readDecisions(m_connection, *row);
    if (!found.empty())
        reading(m_history, RecordKind::Beslut, found.front().child);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Beslut> ProcessRepository::decisionsOf(ChildId child) const {
    reading(m_history, RecordKind::Beslut, child);
    auto rows =
        m_connection.cached("SELECT " BESLUT_COLUMNS " FROM beslut WHERE child_id = ? ORDER BY date DESC, id DESC");
    rows->bindAll(child.number());
    return readDecisions(m_connection, *rows);
}

UppfoljningssamtalId ProcessRepository::save(const Uppfoljningssamtal& samtal) {
    static const std::string upsert = upsertSql("uppfoljningssamtal", SAMTAL_COLUMNS);
    Transaction transaction(m_connection);
    const UppfoljningssamtalId id = samtal.id.isNull() ? UppfoljningssamtalId::next() : samtal.id;
    requireChild(m_connection, samtal.child);
    const bool exists = rowExists(m_connection, "SELECT 1 FROM uppfoljningssamtal WHERE id = ?", id.number());
    m_connection.cached(upsert)->run(
        id.number(), samtal.child.number(), samtal.date, samtal.heldBy, samtal.childTookPart, samtal.guardians,
        samtal.assessment, samtal.support, samtal.familysView, stationText(samtal.next), samtal.followUp,
        samtal.savedAt);
    deleteRows(
        m_connection,
        {"DELETE FROM uppfoljningssamtal_organisation WHERE uppfoljningssamtal_id = ?",
         "DELETE FROM uppfoljningssamtal_principle WHERE uppfoljningssamtal_id = ?"},
        id.number());
    insertInvolved(m_connection, id, samtal.involved);
    insertPrinciples(
        m_connection,
        "INSERT INTO uppfoljningssamtal_principle (uppfoljningssamtal_id, principle, yes, note) VALUES (?, ?, ?, ?)",
        id.number(), samtal.principles);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Uppfoljningssamtal, id.number(),
            samtal.child);
    transaction.commit();
    return id;
}

std::optional<Uppfoljningssamtal> ProcessRepository::find(UppfoljningssamtalId id) const {
    auto row = m_connection.cached("SELECT " SAMTAL_COLUMNS " FROM uppfoljningssamtal WHERE id = ?");
    row->bindAll(id.number());
    std::vector<Uppfoljningssamtal> found = readTalks(m_connection, *row);
    if (!found.empty())
        reading(m_history, RecordKind::Uppfoljningssamtal, found.front().child);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Uppfoljningssamtal> ProcessRepository::followUpTalksOf(ChildId child) const {
    reading(m_history, RecordKind::Uppfoljningssamtal, child);
    auto rows = m_connection.cached("SELECT " SAMTAL_COLUMNS
                                    " FROM uppfoljningssamtal WHERE child_id = ? ORDER BY date DESC, id DESC");
    rows->bindAll(child.number());
    return readTalks(m_connection, *rows);
}

} // namespace bk
