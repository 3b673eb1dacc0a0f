// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"
#include "core/store/process_repository.h"
#include "core/store/record_guard.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

#define DELEGATION_COLUMNS "id, child_id, task, delegated_to, profession, delegated_by, date, ended, saved_at"
#define HANDOVER_COLUMNS                                                                                               \
    "id, child_id, stodsamordnare, stage, date, wishes, health, family, special_needs, other, consent_needed, "        \
    "consent_id, lead_question, overview_question, saved_at, to_organisation_id"

std::vector<Delegation> readDelegations(Statement& rows) {
    std::vector<Delegation> all;
    while (rows.step())
        all.push_back(
            {DelegationId::fromNumber(rows.int64(0)), ChildId::fromNumber(rows.int64(1)),
             termFrom(rows.text(2), &delegatedTaskFrom, "delegation task"), rows.text(3), rows.text(4), rows.text(5),
             rows.date(6), rows.date(7), rows.dateTime(8)});
    return all;
}

void insertPerson(Connection& connection, HandoverId id, bool receives, const ResponsiblePerson& person) {
    if (person == ResponsiblePerson())
        return;
    connection
        .cached("INSERT INTO handover_person (handover_id, receives, name, profession, organisation, address, "
                "telephone, email) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        ->run(
            id.number(), receives, person.name, person.profession, person.organisation, person.contact.address,
            person.contact.telephone, person.contact.email);
}

void readPersons(Connection& connection, Handover& handover) {
    auto rows = connection.cached("SELECT receives, name, profession, organisation, address, telephone, email FROM "
                                  "handover_person WHERE handover_id = ?");
    rows->bindAll(handover.id.number());
    while (rows->step())
        (rows->boolean(0) ? handover.to : handover.from) = personIn(*rows, 1);
}

Handover readHandover(const Statement& row) {
    Handover handover;
    handover.id = HandoverId::fromNumber(row.int64(0));
    handover.child = ChildId::fromNumber(row.int64(1));
    handover.stodsamordnare = row.boolean(2);
    if (const auto stage = row.optionalText(3))
        handover.stage = termFrom(*stage, &lifeStageFrom, "handover stage");
    handover.date = row.date(4);
    handover.wishes = row.text(5);
    handover.health = row.text(6);
    handover.family = row.text(7);
    handover.specialNeeds = row.text(8);
    handover.other = row.text(9);
    handover.consentNeeded = row.boolean(10);
    handover.consent = idFrom<Consent>(row.optionalInt64(11));
    handover.leadQuestion = row.text(12);
    handover.overviewQuestion = row.text(13);
    handover.savedAt = row.dateTime(14);
    handover.toOrganisation = idFrom<Organisation>(row.optionalInt64(15));
    return handover;
}

std::vector<Handover> readHandovers(Connection& connection, Statement& rows) {
    std::vector<Handover> all;
    while (rows.step())
        all.push_back(readHandover(rows));
    for (Handover& handover : all)
        readPersons(connection, handover);
    return all;
}

} // namespace

DelegationId ProcessRepository::save(const Delegation& delegation) {
    static const std::string upsert = upsertSql("delegation", DELEGATION_COLUMNS);
    Transaction transaction(m_connection);
    const DelegationId id = delegation.id.isNull() ? DelegationId::next() : delegation.id;
    requireChild(m_connection, delegation.child);
    const bool exists = rowExists(m_connection, "SELECT 1 FROM delegation WHERE id = ?", id.number());
    m_connection.cached(upsert)->run(
        id.number(), delegation.child.number(), toString(delegation.task), delegation.to, delegation.profession,
        delegation.by, delegation.date, delegation.ended, delegation.savedAt);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Delegation, id.number(), delegation.child);
    transaction.commit();
    return id;
}

std::optional<Delegation> ProcessRepository::find(DelegationId id) const {
    auto row = m_connection.cached("SELECT " DELEGATION_COLUMNS " FROM delegation WHERE id = ?");
    row->bindAll(id.number());
    std::vector<Delegation> found = readDelegations(*row);
    if (!found.empty())
        reading(m_history, RecordKind::Delegation, found.front().child);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Delegation> ProcessRepository::delegationsOf(ChildId child) const {
    reading(m_history, RecordKind::Delegation, child);
    auto rows = m_connection.cached("SELECT " DELEGATION_COLUMNS
                                    " FROM delegation WHERE child_id = ? ORDER BY date DESC, id DESC");
    rows->bindAll(child.number());
    return readDelegations(*rows);
}

HandoverId ProcessRepository::save(const Handover& handover) {
    static const std::string upsert = upsertSql("handover", HANDOVER_COLUMNS);
    Transaction transaction(m_connection);
    const HandoverId id = handover.id.isNull() ? HandoverId::next() : handover.id;
    requireChild(m_connection, handover.child);
    if (handover.consent)
        requireRow(
            m_connection, "SELECT 1 FROM consent WHERE id = ?", handover.consent->number(), QStringLiteral("consent"));
    if (handover.toOrganisation)
        requireRow(
            m_connection, "SELECT 1 FROM organisation WHERE id = ?", handover.toOrganisation->number(),
            QStringLiteral("organisation"));
    const bool exists = rowExists(m_connection, "SELECT 1 FROM handover WHERE id = ?", id.number());
    m_connection.cached(upsert)->run(
        id.number(), handover.child.number(), handover.stodsamordnare,
        handover.stage ? std::optional(toString(*handover.stage)) : std::nullopt, handover.date, handover.wishes,
        handover.health, handover.family, handover.specialNeeds, handover.other, handover.consentNeeded,
        numberOf(handover.consent), handover.leadQuestion, handover.overviewQuestion, handover.savedAt,
        numberOf(handover.toOrganisation));
    deleteRows(m_connection, {"DELETE FROM handover_person WHERE handover_id = ?"}, id.number());
    insertPerson(m_connection, id, false, handover.from);
    insertPerson(m_connection, id, true, handover.to);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Handover, id.number(), handover.child);
    transaction.commit();
    return id;
}

std::optional<Handover> ProcessRepository::find(HandoverId id) const {
    auto row = m_connection.cached("SELECT " HANDOVER_COLUMNS " FROM handover WHERE id = ?");
    row->bindAll(id.number());
    std::vector<Handover> found = readHandovers(m_connection, *row);
    if (!found.empty())
        reading(m_history, RecordKind::Handover, found.front().child);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Handover> ProcessRepository::handoversOf(ChildId child) const {
    reading(m_history, RecordKind::Handover, child);
    auto rows =
        m_connection.cached("SELECT " HANDOVER_COLUMNS " FROM handover WHERE child_id = ? ORDER BY date DESC, id DESC");
    rows->bindAll(child.number());
    return readHandovers(m_connection, *rows);
}

} // namespace bk
