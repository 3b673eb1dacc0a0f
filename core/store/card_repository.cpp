// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/card_repository.h"

#include "core/store/connection.h"
#include "core/store/every_anmalan.h"
#include "core/store/record_guard.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

#define CARD_COLUMNS                                                                                                   \
    "id, child_id, date, finder_name, finder_profession, finder_organisation, finder_address, finder_telephone, "      \
    "finder_email, finder_place, finder_is_guardian, instrument_id, instrument_version, measures, told, told_note, "   \
    "guardian_consents, consent_note, child_view, child_note, badly_treated, can_support, needs_others, route, "       \
    "received, acknowledged, contacted, joint_plan, feedback, saved_at"
#define ANMALAN_COLUMNS                                                                                                \
    "id, child_id, date, acute, receiver, made_by, profession, description, told, upptackarkort_id, sent, saved_at"

/// `sql` inserts record, area, answer and description.
void insertAreas(Connection& connection, std::string_view sql, qint64 id, const PerArea<CardArea>& areas) {
    for (const Area area : allAreas) {
        const CardArea& card = areas[area];
        if (card != CardArea())
            connection.cached(sql)->run(
                id, qint64(indexOf(area)), card.answer ? std::optional(toString(*card.answer)) : std::nullopt,
                card.description);
    }
}

/// `sql` selects area, answer and description by record.
PerArea<CardArea> readAreas(Connection& connection, std::string_view sql, qint64 id) {
    PerArea<CardArea> areas;
    auto rows = connection.cached(sql);
    rows->bindAll(id);
    while (rows->step()) {
        CardArea& card = areas[areaIn(*rows, 0)];
        if (const auto answer = rows->optionalText(1))
            card.answer = termFrom(*answer, &cardAnswerFrom, "upptackarkort_area answer");
        card.description = rows->text(2);
    }
    return areas;
}

Upptackare readFinder(const Statement& row) {
    return {
        row.text(3),
        row.text(4),
        row.text(5),
        contactIn(row, 6),
        termFrom(row.text(9), &finderPlaceFrom, "upptackarkort finder_place"),
        row.boolean(10)};
}

Upptackarkort readCard(const Statement& row) {
    Upptackarkort card;
    card.id = UpptackarkortId::fromNumber(row.int64(0));
    card.child = ChildId::fromNumber(row.int64(1));
    card.date = row.date(2);
    card.finder = readFinder(row);
    card.instrument = {row.text(11), row.text(12)};
    card.measures = row.text(13);
    card.told = termFrom(row.text(14), &guardianToldFrom, "upptackarkort told");
    card.toldNote = row.text(15);
    card.guardianConsents = row.optionalBoolean(16);
    card.consentNote = row.text(17);
    card.childView = termFrom(row.text(18), &answeredFrom, "upptackarkort child_view");
    card.childNote = row.text(19);
    card.badlyTreated = row.optionalBoolean(20);
    card.canSupport = row.optionalBoolean(21);
    card.needsOthers = row.optionalBoolean(22);
    card.route = termFrom(row.text(23), &cardRouteFrom, "upptackarkort route");
    card.receipt = {row.date(24), row.date(25), row.date(26), row.text(27), row.date(28)};
    card.savedAt = row.dateTime(29);
    return card;
}

std::vector<Upptackarkort> readCards(Connection& connection, Statement& rows) {
    std::vector<Upptackarkort> all;
    while (rows.step())
        all.push_back(readCard(rows));
    for (Upptackarkort& card : all)
        card.areas = readAreas(
            connection, "SELECT area, answer, description FROM upptackarkort_area WHERE upptackarkort_id = ?",
            card.id.number());
    return all;
}

std::vector<Anmalan> readAnmalningar(Connection& connection, Statement& rows) {
    std::vector<Anmalan> all;
    while (rows.step()) {
        Anmalan& anmalan = all.emplace_back();
        anmalan.id = AnmalanId::fromNumber(rows.int64(0));
        anmalan.child = ChildId::fromNumber(rows.int64(1));
        anmalan.date = rows.date(2);
        anmalan.acute = rows.boolean(3);
        anmalan.receiver = rows.text(4);
        anmalan.madeBy = rows.text(5);
        anmalan.profession = rows.text(6);
        anmalan.description = rows.text(7);
        anmalan.told = termFrom(rows.text(8), &guardianToldFrom, "anmalan told");
        anmalan.card = idFrom<Upptackarkort>(rows.optionalInt64(9));
        anmalan.sent = rows.date(10);
        anmalan.savedAt = rows.dateTime(11);
    }
    for (Anmalan& anmalan : all)
        anmalan.areas = readAreas(
            connection, "SELECT area, answer, description FROM anmalan_area WHERE anmalan_id = ?", anmalan.id.number());
    return all;
}

} // namespace

UpptackarkortId CardRepository::save(const Upptackarkort& card) {
    static const std::string upsert = upsertSql("upptackarkort", CARD_COLUMNS);
    Transaction transaction(m_connection);
    const UpptackarkortId id = card.id.isNull() ? UpptackarkortId::next() : card.id;
    requireChild(m_connection, card.child);
    const bool exists = rowExists(m_connection, "SELECT 1 FROM upptackarkort WHERE id = ?", id.number());
    const Upptackare& finder = card.finder;
    const CardReceipt& receipt = card.receipt;
    m_connection.cached(upsert)->run(
        id.number(), card.child.number(), card.date, finder.name, finder.profession, finder.organisation,
        finder.contact.address, finder.contact.telephone, finder.contact.email, toString(finder.place), finder.guardian,
        card.instrument.id, card.instrument.version, card.measures, toString(card.told), card.toldNote,
        card.guardianConsents, card.consentNote, toString(card.childView), card.childNote, card.badlyTreated,
        card.canSupport, card.needsOthers, toString(card.route), receipt.received, receipt.acknowledged,
        receipt.contacted, receipt.jointPlan, receipt.feedback, card.savedAt);
    deleteRows(m_connection, {"DELETE FROM upptackarkort_area WHERE upptackarkort_id = ?"}, id.number());
    insertAreas(
        m_connection,
        "INSERT INTO upptackarkort_area (upptackarkort_id, area, answer, description) VALUES (?, ?, ?, ?)", id.number(),
        card.areas);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Upptackarkort, id.number(), card.child);
    transaction.commit();
    return id;
}

std::optional<Upptackarkort> CardRepository::find(UpptackarkortId id) const {
    auto row = m_connection.cached("SELECT " CARD_COLUMNS " FROM upptackarkort WHERE id = ?");
    row->bindAll(id.number());
    std::vector<Upptackarkort> found = readCards(m_connection, *row);
    if (!found.empty())
        reading(m_history, RecordKind::Upptackarkort, found.front().child);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Upptackarkort> CardRepository::ofChild(ChildId child) const {
    reading(m_history, RecordKind::Upptackarkort, child);
    auto rows = m_connection.cached("SELECT " CARD_COLUMNS
                                    " FROM upptackarkort WHERE child_id = ? ORDER BY date DESC, id DESC");
    rows->bindAll(child.number());
    return readCards(m_connection, *rows);
}

AnmalanId CardRepository::save(const Anmalan& anmalan) {
    static const std::string upsert = upsertSql("anmalan", ANMALAN_COLUMNS);
    Transaction transaction(m_connection);
    const AnmalanId id = anmalan.id.isNull() ? AnmalanId::next() : anmalan.id;
    requireChild(m_connection, anmalan.child);
    if (anmalan.card)
        requireRow(
            m_connection, "SELECT 1 FROM upptackarkort WHERE id = ?", anmalan.card->number(),
            QStringLiteral("upptackarkort"));
    const bool exists = rowExists(m_connection, "SELECT 1 FROM anmalan WHERE id = ?", id.number());
    m_connection.cached(upsert)->run(
        id.number(), anmalan.child.number(), anmalan.date, anmalan.acute, anmalan.receiver, anmalan.madeBy,
        anmalan.profession, anmalan.description, toString(anmalan.told), numberOf(anmalan.card), anmalan.sent,
        anmalan.savedAt);
    deleteRows(m_connection, {"DELETE FROM anmalan_area WHERE anmalan_id = ?"}, id.number());
    insertAreas(
        m_connection, "INSERT INTO anmalan_area (anmalan_id, area, answer, description) VALUES (?, ?, ?, ?)",
        id.number(), anmalan.areas);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Anmalan, id.number(), anmalan.child);
    transaction.commit();
    return id;
}

std::optional<Anmalan> CardRepository::find(AnmalanId id) const {
    auto row = m_connection.cached("SELECT " ANMALAN_COLUMNS " FROM anmalan WHERE id = ?");
    row->bindAll(id.number());
    std::vector<Anmalan> found = readAnmalningar(m_connection, *row);
    if (!found.empty())
        reading(m_history, RecordKind::Anmalan, found.front().child);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Anmalan> CardRepository::anmalningarOf(ChildId child) const {
    reading(m_history, RecordKind::Anmalan, child);
    auto rows =
        m_connection.cached("SELECT " ANMALAN_COLUMNS " FROM anmalan WHERE child_id = ? ORDER BY date DESC, id DESC");
    rows->bindAll(child.number());
    return readAnmalningar(m_connection, *rows);
}

std::vector<Anmalan> everyAnmalan(Connection& connection) {
    auto rows = connection.cached("SELECT " ANMALAN_COLUMNS " FROM anmalan ORDER BY date DESC, id DESC");
    return readAnmalningar(connection, *rows);
}

} // namespace bk
