// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/register_repository.h"

#include "core/domain/common/swedish_text.h"
#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace bk {
namespace {

const QString timeFormat = QStringLiteral("HH:mm");

void insertPersons(Connection& connection, OrganisationId id, const std::vector<ContactPerson>& persons) {
    qint64 position = 0;
    for (const ContactPerson& person : persons) {
        const ContactPersonId personId = person.id.isNull() ? ContactPersonId::next() : person.id;
        connection
            .cached("INSERT INTO contact_person (id, organisation_id, position, name, profession, address, telephone, "
                    "email) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            ->run(
                personId.number(), id.number(), position++, person.name, person.profession, person.contact.address,
                person.contact.telephone, person.contact.email);
    }
}

std::vector<Organisation> readOrganisations(Connection& connection, Statement& rows) {
    std::vector<Organisation> all;
    while (rows.step()) {
        Organisation& organisation = all.emplace_back();
        organisation.id = OrganisationId::fromNumber(rows.int64(0));
        organisation.name = rows.text(1);
        organisation.kind = termFrom(rows.text(2), &organisationKindFrom, "organisation kind");
        organisation.legalBody = rows.text(3);
        organisation.mayStartSip = rows.boolean(4);
        organisation.savedAt = rows.dateTime(5);
    }
    for (Organisation& organisation : all) {
        auto persons = connection.cached("SELECT id, name, profession, address, telephone, email FROM contact_person "
                                         "WHERE organisation_id = ? ORDER BY position");
        persons->bindAll(organisation.id.number());
        while (persons->step())
            organisation.persons.push_back(
                {ContactPersonId::fromNumber(persons->int64(0)), persons->text(1), persons->text(2),
                 contactIn(*persons, 3)});
    }
    return all;
}

bool isUsed(Connection& connection, OrganisationId id) {
    for (const std::string_view sql :
         {"SELECT 1 FROM consent_organisation WHERE organisation_id = ?",
          "SELECT 1 FROM uppfoljningssamtal_organisation WHERE organisation_id = ?",
          "SELECT 1 FROM meeting_participant WHERE organisation_id = ?",
          "SELECT 1 FROM sharing_log WHERE organisation_id = ?",
          "SELECT 1 FROM standing_time WHERE organisation_id = ?",
          "SELECT 1 FROM handover WHERE to_organisation_id = ?", "SELECT 1 FROM fordjupad WHERE organisation_id = ?"})
        if (rowExists(connection, sql, id.number()))
            return true;
    return false;
}

} // namespace

OrganisationId RegisterRepository::save(const Organisation& organisation) {
    static const std::string upsert =
        upsertSql("organisation", "id, name, kind, legal_body, may_start_sip, saved_at, name_key");
    Transaction transaction(m_connection);
    const OrganisationId id = organisation.id.isNull() ? OrganisationId::next() : organisation.id;
    const bool exists = rowExists(m_connection, "SELECT 1 FROM organisation WHERE id = ?", id.number());
    m_connection.cached(upsert)->run(
        id.number(), organisation.name, toString(organisation.kind), organisation.legalBody, organisation.mayStartSip,
        organisation.savedAt, swedishSortKey(organisation.name));
    deleteRows(m_connection, {"DELETE FROM contact_person WHERE organisation_id = ?"}, id.number());
    insertPersons(m_connection, id, organisation.persons);
    if (m_history)
        m_history->note(exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Organisation, id.number());
    transaction.commit();
    return id;
}

std::vector<Organisation> RegisterRepository::organisations() const {
    auto rows = m_connection.cached("SELECT id, name, kind, legal_body, may_start_sip, saved_at FROM organisation "
                                    "ORDER BY name_key, id");
    return readOrganisations(m_connection, *rows);
}

std::optional<Organisation> RegisterRepository::find(OrganisationId id) const {
    auto row = m_connection.cached(
        "SELECT id, name, kind, legal_body, may_start_sip, saved_at FROM organisation WHERE id = ?");
    row->bindAll(id.number());
    std::vector<Organisation> found = readOrganisations(m_connection, *row);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void RegisterRepository::remove(OrganisationId id) {
    Transaction transaction(m_connection);
    requireRow(m_connection, "SELECT 1 FROM organisation WHERE id = ?", id.number(), QStringLiteral("organisation"));
    if (isUsed(m_connection, id))
        throw Error(Error::Kind::Refused, QStringLiteral("organisation.used"));
    deleteRows(
        m_connection, {"DELETE FROM contact_person WHERE organisation_id = ?", "DELETE FROM organisation WHERE id = ?"},
        id.number());
    if (m_history)
        m_history->note(ChangeKind::Removed, RecordKind::Organisation, id.number());
    transaction.commit();
}

BarnkontaktEntryId RegisterRepository::save(const BarnkontaktEntry& entry) {
    static const std::string upsert = upsertSql(
        "barnkontakt",
        "id, stage, name, profession, organisation, address, telephone, email, covers, saved_at, name_key");
    Transaction transaction(m_connection);
    const BarnkontaktEntryId id = entry.id.isNull() ? BarnkontaktEntryId::next() : entry.id;
    const bool exists = rowExists(m_connection, "SELECT 1 FROM barnkontakt WHERE id = ?", id.number());
    const ResponsiblePerson& person = entry.person;
    m_connection.cached(upsert)->run(
        id.number(), toString(entry.stage), person.name, person.profession, person.organisation, person.contact.address,
        person.contact.telephone, person.contact.email, entry.covers, entry.savedAt, swedishSortKey(person.name));
    if (m_history)
        m_history->note(exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Barnkontakt, id.number());
    transaction.commit();
    return id;
}

std::vector<BarnkontaktEntry> RegisterRepository::directory() const {
    std::vector<BarnkontaktEntry> all;
    auto rows = m_connection.cached("SELECT id, stage, name, profession, organisation, address, telephone, email, "
                                    "covers, saved_at FROM barnkontakt ORDER BY name_key, id");
    while (rows->step())
        all.push_back(
            {BarnkontaktEntryId::fromNumber(rows->int64(0)),
             termFrom(rows->text(1), &lifeStageFrom, "barnkontakt stage"), personIn(*rows, 2), rows->text(8),
             rows->dateTime(9)});
    std::ranges::stable_sort(all, {}, &BarnkontaktEntry::stage);
    return all;
}

void RegisterRepository::remove(BarnkontaktEntryId id) {
    Transaction transaction(m_connection);
    requireRow(m_connection, "SELECT 1 FROM barnkontakt WHERE id = ?", id.number(), QStringLiteral("barnkontakt"));
    deleteRows(m_connection, {"DELETE FROM barnkontakt WHERE id = ?"}, id.number());
    if (m_history)
        m_history->note(ChangeKind::Removed, RecordKind::Barnkontakt, id.number());
    transaction.commit();
}

StandingTimeId RegisterRepository::save(const StandingTime& standing) {
    static const std::string upsert = upsertSql(
        "standing_time",
        "id, name, organisation_id, first_day, recurrence, begins_at, minutes, place, saved_at, name_key");
    Transaction transaction(m_connection);
    const StandingTimeId id = standing.id.isNull() ? StandingTimeId::next() : standing.id;
    const bool exists = rowExists(m_connection, "SELECT 1 FROM standing_time WHERE id = ?", id.number());
    m_connection.cached(upsert)->run(
        id.number(), standing.name, numberOf(standing.organisation), standing.first, toString(standing.recurrence),
        standing.time.toString(timeFormat), standing.minutes, standing.place, standing.savedAt,
        swedishSortKey(standing.name));
    if (m_history)
        m_history->note(exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::StandingTime, id.number());
    transaction.commit();
    return id;
}

std::vector<StandingTime> RegisterRepository::standingTimes() const {
    std::vector<StandingTime> all;
    auto rows = m_connection.cached("SELECT id, name, organisation_id, first_day, recurrence, begins_at, minutes, "
                                    "place, saved_at FROM standing_time ORDER BY name_key, id");
    while (rows->step())
        all.push_back(
            {StandingTimeId::fromNumber(rows->int64(0)), rows->text(1), idFrom<Organisation>(rows->optionalInt64(2)),
             rows->date(3), termFrom(rows->text(4), &recurrenceFrom, "standing_time recurrence"),
             QTime::fromString(rows->text(5), timeFormat), rows->integer(6), rows->text(7), rows->dateTime(8)});
    return all;
}

void RegisterRepository::remove(StandingTimeId id) {
    Transaction transaction(m_connection);
    requireRow(m_connection, "SELECT 1 FROM standing_time WHERE id = ?", id.number(), QStringLiteral("standing time"));
    deleteRows(m_connection, {"DELETE FROM standing_time WHERE id = ?"}, id.number());
    if (m_history)
        m_history->note(ChangeKind::Removed, RecordKind::StandingTime, id.number());
    transaction.commit();
}

#define REMINDER_COLUMNS                                                                                               \
    "acknowledge_card, contact_upptackare, reach_guardian, choose_route, barnsamtal, decision, feedback, consent, "    \
    "consent_ends_before, barnteam, uppfoljningssamtal, individuellt_barnteam, follow_up, call_before_first_meeting, " \
    "barnteam_minutes, forsta_mote_minutes, arbetsmote_minutes, avslutande_minutes"

Reminders RegisterRepository::reminders() const {
    auto row = m_connection.cached("SELECT " REMINDER_COLUMNS " FROM reminders WHERE id = 1");
    if (!row->step())
        return {};
    return {row->integer(0),  row->integer(1),  row->integer(2),  row->integer(3),  row->integer(4),  row->integer(5),
            row->integer(6),  row->integer(7),  row->integer(8),  row->integer(9),  row->integer(10), row->integer(11),
            row->integer(12), row->integer(13), row->integer(14), row->integer(15), row->integer(16), row->integer(17)};
}

void RegisterRepository::save(const Reminders& days) {
    static const std::string upsert = upsertSql("reminders", "id, " REMINDER_COLUMNS);
    Transaction transaction(m_connection);
    const bool exists = rowExists(m_connection, "SELECT 1 FROM reminders WHERE id = ?", 1);
    m_connection.cached(upsert)->run(
        1, days.acknowledgeCard, days.contactUpptackare, days.reachGuardian, days.chooseRoute, days.barnsamtal,
        days.decision, days.feedback, days.consent, days.consentEndsBefore, days.barnteam, days.uppfoljningssamtal,
        days.individuelltBarnteam, days.followUp, days.callBeforeFirstMeeting, days.barnteamMinutes,
        days.forstaMoteMinutes, days.arbetsmoteMinutes, days.avslutandeMinutes);
    if (m_history)
        m_history->note(exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Reminders, 1);
    transaction.commit();
}

} // namespace bk
