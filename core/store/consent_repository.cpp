// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/consent_repository.h"

#include "core/store/connection.h"
#include "core/store/record_guard.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

#define CONSENT_COLUMNS                                                                                                \
    "id, child_id, kind, information, purpose, sharing, storing, explained_on, explained_by, language, valid_from, "   \
    "valid_to, signature, signature_reference, withdrawn_on, withdrawn_by, withdrawn_because, stored_information, "    \
    "saved_at"

void insertVoices(Connection& connection, ConsentId id, const std::vector<ConsentVoice>& voices) {
    qint64 position = 0;
    for (const ConsentVoice& voice : voices)
        connection
            .cached("INSERT INTO consent_voice (consent_id, position, guardian, name, answer, date, note) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)")
            ->run(id.number(), position++, voice.guardian, voice.name, toString(voice.answer), voice.date, voice.note);
}

void insertOrganisations(Connection& connection, ConsentId id, const std::vector<OrganisationId>& organisations) {
    qint64 position = 0;
    for (const OrganisationId organisation : organisations) {
        requireRow(
            connection, "SELECT 1 FROM organisation WHERE id = ?", organisation.number(),
            QStringLiteral("organisation"));
        connection.cached("INSERT INTO consent_organisation (consent_id, position, organisation_id) VALUES (?, ?, ?)")
            ->run(id.number(), position++, organisation.number());
    }
}

void readLists(Connection& connection, Consent& consent) {
    auto voices = connection.cached("SELECT guardian, name, answer, date, note FROM consent_voice WHERE consent_id = ? "
                                    "ORDER BY position");
    voices->bindAll(consent.id.number());
    while (voices->step())
        consent.voices.push_back(
            {voices->integer(0), voices->text(1), termFrom(voices->text(2), &answeredFrom, "consent_voice answer"),
             voices->date(3), voices->text(4)});
    auto organisations =
        connection.cached("SELECT organisation_id FROM consent_organisation WHERE consent_id = ? ORDER BY position");
    organisations->bindAll(consent.id.number());
    while (organisations->step())
        consent.organisations.push_back(OrganisationId::fromNumber(organisations->int64(0)));
}

std::vector<Consent> readConsents(Connection& connection, Statement& rows) {
    std::vector<Consent> all;
    while (rows.step()) {
        Consent& consent = all.emplace_back();
        consent.id = ConsentId::fromNumber(rows.int64(0));
        consent.child = ChildId::fromNumber(rows.int64(1));
        consent.kind = termFrom(rows.text(2), &consentKindFrom, "consent kind");
        consent.information = rows.text(3);
        consent.purpose = rows.text(4);
        consent.sharing = rows.boolean(5);
        consent.storing = rows.boolean(6);
        consent.explainedOn = rows.date(7);
        consent.explainedBy = rows.text(8);
        consent.language = rows.text(9);
        consent.validFrom = rows.date(10);
        consent.validTo = rows.date(11);
        consent.signature = termFrom(rows.text(12), &signatureFrom, "consent signature");
        consent.signatureReference = rows.text(13);
        consent.withdrawal = {rows.date(14), rows.text(15), rows.text(16), rows.text(17)};
        consent.savedAt = rows.dateTime(18);
    }
    for (Consent& consent : all)
        readLists(connection, consent);
    return all;
}

} // namespace

ConsentId ConsentRepository::save(const Consent& consent) {
    static const std::string upsert = upsertSql("consent", CONSENT_COLUMNS);
    Transaction transaction(m_connection);
    const ConsentId id = consent.id.isNull() ? ConsentId::next() : consent.id;
    requireChild(m_connection, consent.child);
    const bool exists = rowExists(m_connection, "SELECT 1 FROM consent WHERE id = ?", id.number());
    const Withdrawal& withdrawal = consent.withdrawal;
    m_connection.cached(upsert)->run(
        id.number(), consent.child.number(), toString(consent.kind), consent.information, consent.purpose,
        consent.sharing, consent.storing, consent.explainedOn, consent.explainedBy, consent.language, consent.validFrom,
        consent.validTo, toString(consent.signature), consent.signatureReference, withdrawal.date, withdrawal.by,
        withdrawal.reason, withdrawal.storedInformation, consent.savedAt);
    deleteRows(
        m_connection,
        {"DELETE FROM consent_voice WHERE consent_id = ?", "DELETE FROM consent_organisation WHERE consent_id = ?"},
        id.number());
    insertVoices(m_connection, id, consent.voices);
    insertOrganisations(m_connection, id, consent.organisations);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Consent, id.number(), consent.child);
    transaction.commit();
    return id;
}

std::optional<Consent> ConsentRepository::find(ConsentId id) const {
    auto row = m_connection.cached("SELECT " CONSENT_COLUMNS " FROM consent WHERE id = ?");
    row->bindAll(id.number());
    std::vector<Consent> found = readConsents(m_connection, *row);
    if (!found.empty())
        reading(m_history, RecordKind::Consent, found.front().child);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Consent> ConsentRepository::ofChild(ChildId child) const {
    reading(m_history, RecordKind::Consent, child);
    auto rows = m_connection.cached("SELECT " CONSENT_COLUMNS " FROM consent WHERE child_id = ? ORDER BY id");
    rows->bindAll(child.number());
    return readConsents(m_connection, *rows);
}

void ConsentRepository::keepScan(ConsentId id, const Scan& scan) {
    if (scan.content.isEmpty())
        throw Error(Error::Kind::Refused, QStringLiteral("consent.scan.empty"));
    if (scan.content.size() > Scan::largest)
        throw Error(Error::Kind::Refused, QStringLiteral("consent.scan.tooLarge"));
    Transaction transaction(m_connection);
    const std::optional<Consent> consent = find(id);
    if (!consent)
        throw Error(Error::Kind::NotFound, QStringLiteral("consent"));
    static const std::string upsert = upsertSql("consent_scan", "consent_id, file_name, saved_at, content");
    const bool exists = hasScan(id);
    m_connection.cached(upsert)->run(id.number(), scan.fileName, scan.savedAt, scan.content);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Scan, id.number(), consent->child);
    transaction.commit();
}

std::optional<Scan> ConsentRepository::scan(ConsentId id) const {
    auto row = m_connection.cached("SELECT s.file_name, s.content, s.saved_at, c.child_id FROM consent_scan s "
                                   "JOIN consent c ON c.id = s.consent_id WHERE s.consent_id = ?");
    row->bindAll(id.number());
    if (!row->step())
        return std::nullopt;
    reading(m_history, RecordKind::Scan, ChildId::fromNumber(row->int64(3)));
    return Scan{row->text(0), row->blob(1), row->dateTime(2)};
}

bool ConsentRepository::hasScan(ConsentId id) const {
    return rowExists(m_connection, "SELECT 1 FROM consent_scan WHERE consent_id = ?", id.number());
}

} // namespace bk
