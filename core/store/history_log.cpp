// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history_log.h"

#include "core/domain/common/error.h"
#include "core/store/child_rows.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"

#include <QRandomGenerator>

#include <algorithm>

namespace bk {
namespace {

#define ROW_COLUMNS                                                                                                    \
    "h.sequence, h.at, h.by_login, h.change, h.record, h.record_id, h.child_id, h.reason, "                            \
    "c.given_name, c.family_name, c.preferred_name, c.protection"
#define ROW_SOURCE "history h LEFT JOIN child c ON c.id = h.child_id"

std::string_view changesOf(HistoryQuery::Shown shown) {
    switch (shown) {
    case HistoryQuery::Shown::Everything: return "change <> 'settled'";
    case HistoryQuery::Shown::Readings: return "change IN ('read', 'emergency-access')";
    case HistoryQuery::Shown::Changes: return "change IN ('created', 'changed', 'imported', 'removed')";
    case HistoryQuery::Shown::Leaving: return "change = 'exported'";
    case HistoryQuery::Shown::Unit:
        return "change <> 'settled' AND (change IN ('unlocked', 'locked', 'accepted') OR record IN ('unit', 'user'))";
    }
    Q_UNREACHABLE();
}

HistoryRow readRow(const Statement& row) {
    HistoryRow read;
    read.sequence = row.int64(0);
    read.entry.at = row.dateTime(1);
    read.entry.by = row.text(2);
    read.entry.change = changeKindFrom(row.utf8(3));
    read.entry.record = recordKindFrom(row.utf8(4));
    read.entry.recordId = row.int64(5);
    if (const auto child = row.optionalInt64(6))
        read.entry.child = ChildId::fromNumber(*child);
    read.reason = row.text(7);
    if (!row.isNull(8))
        read.childName =
            listName(row.text(8), row.text(9), row.text(10), static_cast<ProtectedIdentity>(row.integer(11)));
    return read;
}

std::string numbersOf(const std::vector<ChildId>& children) {
    std::string numbers;
    for (const ChildId child : children)
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(child.number());
    return numbers;
}

/// The first moment of a local day.
QDateTime startOf(QDate day) { return day.startOfDay().toUTC(); }

constexpr qint64 secondsInDay = 86400;

/// An invalid moment is before all others.
bool isEarlier(const QDateTime& one, const QDateTime& other) {
    return other.isValid() && (!one.isValid() || one < other);
}

/// Rows from before sharing was logged there have no row of the history.
QDateTime latestShared(Connection& connection) {
    auto row = connection.cached("SELECT max(at) FROM sharing_log");
    return row->step() && !row->isNull(0) ? row->dateTime(0) : QDateTime();
}

/// When the unit was last unlocked, and the row before that; invalid where there is none.
std::pair<QDateTime, QDateTime> lastUnlocking(Connection& connection) {
    auto rows = connection.prepare("SELECT at FROM history WHERE sequence <= (SELECT max(sequence) FROM history WHERE "
                                   "change = 'unlocked') ORDER BY sequence DESC LIMIT 2");
    QDateTime unlocked = rows.step() ? rows.dateTime(0) : QDateTime();
    QDateTime before = unlocked.isValid() && rows.step() ? rows.dateTime(0) : QDateTime();
    return {std::move(unlocked), std::move(before)};
}

std::pair<QDateTime, QDateTime> boundsOf(const QString& month) {
    const QDate first = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    if (!first.isValid())
        throw Error(Error::Kind::InvalidInput, QStringLiteral("month"));
    return {startOf(first), startOf(first.addMonths(1))};
}

} // namespace

std::vector<qint64> HistoryLog::find(const HistoryQuery& query) const {
    std::string sql = "SELECT sequence FROM history WHERE " + std::string(changesOf(query.shown));
    if (query.from.isValid())
        sql += " AND at >= :from";
    if (query.to.isValid())
        sql += " AND at < :to";
    if (!query.by.isEmpty())
        sql += " AND by_login = :by";
    if (query.children)
        sql += " AND child_id IN (" + numbersOf(*query.children) + ")";
    if (query.record)
        sql += " AND record = :record";
    auto rows = m_connection.prepare(sql + " ORDER BY sequence DESC");
    if (query.from.isValid())
        rows.bind(":from", startOf(query.from));
    if (query.to.isValid())
        rows.bind(":to", startOf(query.to.addDays(1)));
    if (!query.by.isEmpty())
        rows.bind(":by", query.by);
    if (query.record)
        rows.bind(":record", historyTerm(*query.record));
    std::vector<qint64> found;
    while (rows.step())
        found.push_back(rows.int64(0));
    return found;
}

std::vector<HistoryRow> HistoryLog::rows(const std::vector<qint64>& sequences) const {
    std::vector<HistoryRow> found;
    auto row = m_connection.cached("SELECT " ROW_COLUMNS " FROM " ROW_SOURCE " WHERE h.sequence = ?");
    for (const qint64 sequence : sequences) {
        row->bindAll(sequence);
        if (row->step())
            found.push_back(readRow(*row));
        row->reset();
    }
    return found;
}

QStringList HistoryLog::logins() const {
    QStringList logins;
    auto rows = m_connection.prepare("SELECT DISTINCT by_login FROM history ORDER BY by_login");
    while (rows.step())
        logins << rows.text(0);
    return logins;
}

qint64 HistoryLog::size() const {
    auto rows = m_connection.prepare("SELECT count(*) FROM history");
    rows.step();
    return rows.int64(0);
}

std::optional<QByteArray> HistoryLog::hashAt(qint64 sequence) const {
    auto row = m_connection.cached("SELECT hash FROM history WHERE sequence = ?");
    row->bindAll(sequence);
    return row->step() ? std::optional(row->blob(0)) : std::nullopt;
}

std::optional<QDateTime> HistoryLog::acceptedAt() const {
    auto row = m_connection.prepare("SELECT max(at) FROM history WHERE change = 'accepted' AND record = 'log'");
    return row.step() && !row.isNull(0) ? std::optional(row.dateTime(0)) : std::nullopt;
}

std::map<QString, QDateTime> HistoryLog::lastUnlocked() const {
    std::map<QString, QDateTime> last;
    auto rows = m_connection.prepare("SELECT by_login, max(at) FROM history WHERE change = 'unlocked' "
                                     "GROUP BY by_login");
    while (rows.step())
        last.emplace(rows.text(0), rows.dateTime(1));
    return last;
}

QDateTime HistoryLog::latestSeen() const {
    std::optional<qint64> accepted;
    for (;;) {
        auto newest = m_connection.cached(
            "SELECT at, sequence FROM history WHERE sequence >= ? ORDER BY at DESC, sequence DESC LIMIT 1");
        newest->bindAll(accepted.value_or(0));
        const QDateTime at = newest->step() ? newest->dateTime(0) : QDateTime();
        if (at.isValid()) {
            auto clock =
                m_connection.cached("SELECT sequence FROM history WHERE sequence > ? AND change = 'accepted' AND "
                                    "record = 'unit' AND record_id = ? AND at < ? ORDER BY sequence LIMIT 1");
            clock->bindAll(newest->int64(1), qint64(AcceptedOf::Clock), at);
            if (clock->step()) {
                accepted = clock->int64(0);
                continue;
            }
        }
        return accepted ? at : std::max(at, latestShared(m_connection), isEarlier);
    }
}

std::optional<QDateTime> HistoryLog::clockWasBefore() const {
    const auto [unlocked, before] = lastUnlocking(m_connection);
    const QDateTime latest = latestSeen();
    const bool isBehind = unlocked.isValid() && unlocked.secsTo(latest) > secondsInDay;
    return isBehind ? std::optional(latest) : std::nullopt;
}

std::optional<QDateTime> HistoryLog::clockJumpedFrom() const {
    const auto [unlocked, before] = lastUnlocking(m_connection);
    const bool isFar = before.isValid() && before.secsTo(unlocked) > 7 * secondsInDay;
    return isFar ? std::optional(before) : std::nullopt;
}

std::vector<SampledReading> HistoryLog::sampleOf(const QString& month) const {
    std::vector<SampledReading> sample;
    auto rows =
        m_connection.prepare("SELECT " ROW_COLUMNS ", s.verdict, s.note, s.checked_by, s.checked_on FROM " ROW_SOURCE
                             " JOIN history_sample s ON s.sequence = h.sequence WHERE s.month = ? "
                             "ORDER BY s.position");
    rows.bindAll(month);
    while (rows.step())
        sample.push_back({readRow(rows), rows.optionalBoolean(12), rows.text(13), rows.text(14), rows.date(15)});
    return sample;
}

void HistorySample::draw(const QString& month, int count) {
    Transaction transaction(m_connection);
    if (!HistoryLog(m_connection).sampleOf(month).empty())
        throw Error(Error::Kind::AlreadyExists, QStringLiteral("sample"));
    std::vector<qint64> all;
    const auto [from, to] = boundsOf(month);
    auto rows = m_connection.prepare("SELECT sequence FROM history WHERE change IN ('read', 'emergency-access') AND "
                                     "child_id IS NOT NULL AND at >= ? AND at < ? ORDER BY sequence");
    rows.bindAll(from, to);
    while (rows.step())
        all.push_back(rows.int64(0));
    std::vector<qint64> drawn;
    std::ranges::sample(all, std::back_inserter(drawn), count, *QRandomGenerator::system());
    qint64 position = 0;
    for (const qint64 sequence : drawn)
        m_connection
            .cached("INSERT INTO history_sample (month, position, sequence, verdict, note, checked_by, checked_on) "
                    "VALUES (?, ?, ?, NULL, '', '', NULL)")
            ->run(month, position++, sequence);
    m_history.note(ChangeKind::Created, RecordKind::Sample, 0);
    transaction.commit();
}

void HistorySample::judge(
    const QString& month, qint64 sequence, bool inOrder, const QString& note, const QString& by, QDate on) {
    Transaction transaction(m_connection);
    m_connection
        .cached("UPDATE history_sample SET verdict = ?, note = ?, checked_by = ?, checked_on = ? WHERE month = ? AND "
                "sequence = ?")
        ->run(inOrder, note, by, on, month, sequence);
    if (m_connection.changes() == 0)
        throw Error(Error::Kind::NotFound, QStringLiteral("sample"));
    m_history.note(ChangeKind::Changed, RecordKind::Sample, 0);
    transaction.commit();
}

} // namespace bk
