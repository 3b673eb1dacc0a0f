// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan_version_repository.h"

#include "core/store/connection.h"
#include "core/store/record_guard.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

#define VERSION_COLUMNS "id, child_id, number, frozen_at, frozen_by, note, content"

qint64 countOf(Connection& connection, std::string_view sql, qint64 id) {
    auto row = connection.cached(sql);
    row->bindAll(id);
    return row->step() ? row->int64(0) : 0;
}

void requireRoom(Connection& connection, const PlanVersion& version) {
    auto other = connection.cached("SELECT 1 FROM plan_version WHERE id = ? OR (child_id = ? AND number = ?)");
    other->bindAll(version.id.number(), version.child.number(), version.number);
    if (other->step())
        throw Error(Error::Kind::AlreadyExists, QStringLiteral("plan_version"));
}

void insertSignature(Connection& connection, PlanVersionId id, qint64 position, const PlanSignature& signature) {
    connection
        .cached("INSERT INTO plan_signature (version_id, position, role, name, organisation, day, reference) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)")
        ->run(
            id.number(), position, toString(signature.role), signature.name, signature.organisation, signature.date,
            signature.reference);
}

void readSignatures(Connection& connection, PlanVersion& version) {
    auto rows = connection.cached("SELECT role, name, organisation, day, reference FROM plan_signature "
                                  "WHERE version_id = ? ORDER BY position");
    rows->bindAll(version.id.number());
    while (rows->step())
        version.signatures.push_back(
            {termFrom(rows->text(0), &signatureRoleFrom, "plan_signature role"), rows->text(1), rows->text(2),
             rows->date(3), rows->text(4)});
}

std::vector<PlanVersion> readAll(Connection& connection, Statement& rows) {
    std::vector<PlanVersion> all;
    while (rows.step())
        all.push_back(
            {PlanVersionId::fromNumber(rows.int64(0)),
             ChildId::fromNumber(rows.int64(1)),
             rows.integer(2),
             rows.dateTime(3),
             rows.text(4),
             rows.text(5),
             rows.blob(6),
             {}});
    for (PlanVersion& version : all)
        readSignatures(connection, version);
    return all;
}

} // namespace

PlanVersion PlanVersionRepository::add(PlanVersion version) {
    Transaction transaction(m_connection);
    requireChild(m_connection, version.child);
    if (version.id.isNull())
        version.id = PlanVersionId::next();
    if (version.number == 0)
        version.number = 1 + int(countOf(
                                 m_connection, "SELECT coalesce(max(number), 0) FROM plan_version WHERE child_id = ?",
                                 version.child.number()));
    requireRoom(m_connection, version);
    m_connection.cached("INSERT INTO plan_version (" VERSION_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?)")
        ->run(
            version.id.number(), version.child.number(), version.number, version.frozenAt, version.frozenBy,
            version.note, version.content);
    qint64 position = 0;
    for (const PlanSignature& signature : version.signatures)
        insertSignature(m_connection, version.id, position++, signature);
    if (m_history)
        m_history->note(ChangeKind::Created, RecordKind::PlanVersion, version.id.number(), version.child);
    PlanVersion stored = find(version.id).value();
    transaction.commit();
    return stored;
}

void PlanVersionRepository::sign(PlanVersionId id, const PlanSignature& signature) {
    Transaction transaction(m_connection);
    auto version = m_connection.cached("SELECT child_id FROM plan_version WHERE id = ?");
    version->bindAll(id.number());
    if (!version->step())
        throw Error(Error::Kind::NotFound, QStringLiteral("plan_version"));
    const ChildId child = ChildId::fromNumber(version->int64(0));
    const qint64 position =
        countOf(m_connection, "SELECT count(*) FROM plan_signature WHERE version_id = ?", id.number());
    insertSignature(m_connection, id, position, signature);
    if (m_history)
        m_history->note(ChangeKind::Changed, RecordKind::PlanVersion, id.number(), child);
    transaction.commit();
}

std::vector<PlanVersion> PlanVersionRepository::ofChild(ChildId child) const {
    reading(m_history, RecordKind::PlanVersion, child);
    auto rows = m_connection.cached("SELECT " VERSION_COLUMNS " FROM plan_version WHERE child_id = ? ORDER BY number");
    rows->bindAll(child.number());
    return readAll(m_connection, *rows);
}

std::optional<PlanVersion> PlanVersionRepository::find(PlanVersionId id) const {
    auto row = m_connection.cached("SELECT " VERSION_COLUMNS " FROM plan_version WHERE id = ?");
    row->bindAll(id.number());
    std::vector<PlanVersion> found = readAll(m_connection, *row);
    if (!found.empty())
        reading(m_history, RecordKind::PlanVersion, found.front().child);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace bk
