// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/retention_repository.h"

#include "core/domain/process/station.h"
#include "core/store/connection.h"
#include "core/store/history_log.h"
#include "core/store/purge_receipt_json.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

#include <unordered_map>

namespace bk {
namespace {

using enum DocumentClass;
using ByChild = std::unordered_map<qint64, std::size_t>;

/// The day of an instant.
#define DAY_OF(instant) "substr(" instant ", 1, 10)"

/// Child, number and the newest day of one table's records.
struct HeldQuery {
    DocumentClass documents;
    std::string_view sql;
};

#define HELD(day, table)                                                                                               \
    "SELECT child_id, count(*), max(coalesce(" day                                                                     \
    ", " DAY_OF("saved_at") ")) FROM " table " WHERE child_id IS NOT NULL GROUP BY child_id"

constexpr HeldQuery heldQueries[] = {
    {Card, HELD("date", "upptackarkort")},
    {Anmalan, HELD("date", "anmalan")},
    {Consent, HELD("withdrawn_on, explained_on", "consent")},
    {Compass, HELD("date", "samtal")},
    {Compass, HELD("date", "skattning")},
    {Compass, HELD("date", "gemensam")},
    {Process, HELD("date", "beslut")},
    {Process, HELD("date", "uppfoljningssamtal")},
    {Process, HELD("ended, date", "delegation")},
    {Process, HELD("date", "handover")},
    {Process, "SELECT s.child_id, count(DISTINCT s.id), max(m.date) FROM stodprocess s LEFT JOIN stodprocess_move m ON "
              "m.stodprocess_id = s.id GROUP BY s.child_id"},
    {Meeting, "SELECT c.child_id, count(*), max(coalesce(" DAY_OF("m.when_at") ", " DAY_OF(
                  "m.saved_at") ")) FROM meeting_child c JOIN meeting m ON m.id = c.meeting_id GROUP BY c.child_id"},
    {Plan, HELD("closed_on", "plan")},
    {Plan, HELD("day", "fordjupad")},
    {Plan, "SELECT child_id, count(*), max(" DAY_OF("frozen_at") ") FROM plan_version GROUP BY child_id"},
    {Visit, HELD("ended, joined", "visit_enrolment")},
    {Visit, HELD("date", "visit")},
    // That something left is no support: it makes nothing stay longer.
    {Identity, "SELECT child_id, count(*), NULL FROM sharing_log WHERE child_id IS NOT NULL GROUP BY child_id"},
};

QDate laterOf(QDate a, QDate b) { return !a.isValid() || (b.isValid() && b > a) ? b : a; }

std::vector<RetentionFacts> everyChild(Connection& connection, ByChild& places) {
    std::vector<RetentionFacts> all;
    auto rows = connection.cached("SELECT id, " DAY_OF("created_at") " FROM child ORDER BY id");
    while (rows->step()) {
        RetentionFacts& facts = all.emplace_back();
        facts.child = ChildId::fromNumber(rows->int64(0));
        if (!rows->isNull(1))
            facts.registered = rows->date(1);
        facts.of(Identity) = {1, facts.registered};
        places[facts.child.number()] = all.size() - 1;
    }
    return all;
}

void readHeld(Connection& connection, const ByChild& places, std::vector<RetentionFacts>& all) {
    for (const HeldQuery& query : heldQueries) {
        Statement rows = connection.prepare(query.sql);
        while (rows.step()) {
            HeldDocuments& held = all[places.at(rows.int64(0))].of(query.documents);
            held.records += rows.integer(1);
            if (!rows.isNull(2))
                held.last = laterOf(held.last, rows.date(2));
        }
    }
}

/// Where each child's newest round stands, and since when.
void readSupport(Connection& connection, const ByChild& places, std::vector<RetentionFacts>& all) {
    auto rows = connection.cached(
        "SELECT s.child_id, m.station, m.date FROM stodprocess s LEFT JOIN stodprocess_move m ON m.stodprocess_id = "
        "s.id WHERE s.round = (SELECT max(n.round) FROM stodprocess n WHERE n.child_id = s.child_id) ORDER BY "
        "s.child_id, m.position");
    while (rows->step()) {
        RetentionFacts& facts = all[places.at(rows->int64(0))];
        facts.support = RoundState::Running;
        facts.supportEnded = {};
        if (rows->isNull(1))
            continue;
        const Station station = termFrom(rows->text(1), &stationFrom, "stodprocess_move station");
        if (isEnd(station) || station == Station::Avbojt) {
            facts.support = RoundState::Ended;
            facts.supportEnded = rows->date(2);
        }
    }
}

void readVisits(Connection& connection, const ByChild& places, std::vector<RetentionFacts>& all) {
    auto rows = connection.cached("SELECT child_id, ended FROM visit_enrolment");
    while (rows->step()) {
        RetentionFacts& facts = all[places.at(rows->int64(0))];
        facts.visitsEnded = rows->date(1);
        facts.inVisitProgramme = !facts.visitsEnded.isValid();
    }
}

} // namespace

RetentionRules RetentionRepository::rules() const {
    RetentionRules rules;
    auto rows = m_connection.cached("SELECT documents, years, journal FROM retention_rule");
    while (rows->step())
        rules.of(termFrom(rows->text(0), &documentClassFrom, "retention_rule documents")) = {
            rows->integer(1), rows->boolean(2)};
    auto decision = m_connection.cached("SELECT decision FROM retention_decision WHERE id = 1");
    if (decision->step())
        rules.decision = decision->text(0);
    return rules;
}

void RetentionRepository::save(const RetentionRules& rules) {
    Transaction transaction(m_connection);
    for (const DocumentClass each : everyDocumentClass)
        m_connection
            .cached("INSERT INTO retention_rule (documents, years, journal) VALUES (?, ?, ?) ON CONFLICT (documents) "
                    "DO UPDATE SET years = excluded.years, journal = excluded.journal")
            ->run(toString(each), rules.of(each).years, rules.of(each).journal);
    m_connection
        .cached("INSERT INTO retention_decision (id, decision) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET decision = "
                "excluded.decision")
        ->run(rules.decision);
    if (m_history)
        m_history->note(ChangeKind::Changed, RecordKind::Settings, 1);
    transaction.commit();
}

std::vector<RetentionFacts> RetentionRepository::facts() const {
    ByChild places;
    std::vector<RetentionFacts> all = everyChild(m_connection, places);
    readHeld(m_connection, places, all);
    readSupport(m_connection, places, all);
    readVisits(m_connection, places, all);
    return all;
}

QDateTime RetentionRepository::lastLogged() const { return HistoryLog(m_connection).latestSeen(); }

std::vector<CopyHolder> RetentionRepository::holders(ChildId child) const {
    std::vector<CopyHolder> found;
    auto rows = m_connection.cached(
        "SELECT CASE WHEN l.own_use = 1 THEN '' ELSE l.receiver END, coalesce(o.name, ''), l.own_use, count(*), "
        "max(l.at) FROM sharing_log l LEFT JOIN organisation o ON o.id = l.organisation_id WHERE l.child_id = ? "
        "GROUP BY 1, 2, 3 ORDER BY 5 DESC");
    rows->bindAll(child.number());
    while (rows->step())
        found.push_back({rows->text(0), rows->text(1), rows->boolean(2), rows->integer(3), rows->dateTime(4)});
    return found;
}

QString RetentionRepository::nextNumber(QDate today) const {
    auto taken = m_connection.cached("SELECT 1 FROM purge_receipt WHERE number = ?");
    for (int count = 1;; ++count) {
        const QString number = QStringLiteral("%1-%2").arg(today.year()).arg(count);
        taken->bindAll(number);
        const bool isTaken = taken->step();
        taken->reset();
        if (!isTaken)
            return number;
    }
}

void RetentionRepository::add(const PurgeReceipt& receipt) {
    Transaction transaction(m_connection);
    m_connection
        .cached("INSERT INTO purge_receipt (id, number, at, by_login, decision, content, rekeyed) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)")
        ->run(
            receipt.id.number(), receipt.number, receipt.at, receipt.by, receipt.decision, receiptContent(receipt),
            receipt.rekeyed);
    noteReceipts();
    transaction.commit();
}

void RetentionRepository::noteRekeyed(PurgeReceiptId receipt) {
    Transaction transaction(m_connection);
    m_connection.cached("UPDATE purge_receipt SET rekeyed = 1 WHERE id = ?")->run(receipt.number());
    noteReceipts();
    transaction.commit();
}

/// Receipts are a part of the content of the settings.
void RetentionRepository::noteReceipts() {
    if (m_history)
        m_history->note(ChangeKind::Settled, RecordKind::Settings, 1);
}

std::vector<PurgeReceipt> RetentionRepository::receipts() const {
    std::vector<PurgeReceipt> all;
    auto rows = m_connection.cached(
        "SELECT id, number, at, by_login, decision, rekeyed, content FROM purge_receipt ORDER BY id DESC");
    while (rows->step()) {
        PurgeReceipt& receipt = all.emplace_back();
        receipt.id = PurgeReceiptId::fromNumber(rows->int64(0));
        receipt.number = rows->text(1);
        receipt.at = rows->dateTime(2);
        receipt.by = rows->text(3);
        receipt.decision = rows->text(4);
        receipt.rekeyed = rows->boolean(5);
        readReceiptContent(rows->blob(6), receipt);
    }
    return all;
}

} // namespace bk
