// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/process_repository.h"

#include "core/store/connection.h"
#include "core/store/history_log.h"
#include "core/store/record_guard.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

#define ROUND_COLUMNS "id, child_id, round, entry, next_follow_up, saved_at"

std::vector<Move> readMoves(Connection& connection, StodprocessId id) {
    std::vector<Move> moves;
    auto rows = connection.cached(
        "SELECT station, date, moved_by, reason FROM stodprocess_move WHERE stodprocess_id = ? ORDER BY position");
    rows->bindAll(id.number());
    while (rows->step())
        moves.push_back(
            {termFrom(rows->text(0), &stationFrom, "stodprocess_move station"), rows->date(1), rows->text(2),
             rows->text(3)});
    return moves;
}

std::vector<Stodprocess> readRounds(Connection& connection, Statement& rows) {
    std::vector<Stodprocess> all;
    while (rows.step())
        all.push_back(
            {StodprocessId::fromNumber(rows.int64(0)),
             ChildId::fromNumber(rows.int64(1)),
             rows.integer(2),
             termFrom(rows.text(3), &entryFrom, "stodprocess entry"),
             {},
             rows.date(4),
             rows.dateTime(5)});
    for (Stodprocess& round : all)
        round.moves = readMoves(connection, round.id);
    return all;
}

std::optional<Stodprocess> onlyRound(Connection& connection, std::string_view sql, qint64 id) {
    auto row = connection.cached(sql);
    row->bindAll(id);
    std::vector<Stodprocess> found = readRounds(connection, *row);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void requireFreeNumber(Connection& connection, const Stodprocess& round, StodprocessId id) {
    auto other = connection.cached("SELECT 1 FROM stodprocess WHERE child_id = ? AND round = ? AND id <> ?");
    other->bindAll(round.child.number(), round.round, id.number());
    if (other->step())
        throw Error(Error::Kind::AlreadyExists, QStringLiteral("stodprocess"));
}

void insertMoves(Connection& connection, StodprocessId id, const std::vector<Move>& moves) {
    qint64 position = 0;
    for (const Move& move : moves)
        connection
            .cached("INSERT INTO stodprocess_move (stodprocess_id, position, station, date, moved_by, reason) "
                    "VALUES (?, ?, ?, ?, ?, ?)")
            ->run(id.number(), position++, toString(move.to), move.date, move.by, move.reason);
}

} // namespace

StodprocessId ProcessRepository::save(const Stodprocess& round) {
    static const std::string upsert = upsertSql("stodprocess", ROUND_COLUMNS);
    Transaction transaction(m_connection);
    const StodprocessId id = round.id.isNull() ? StodprocessId::next() : round.id;
    requireChild(m_connection, round.child);
    requireFreeNumber(m_connection, round, id);
    const bool exists = rowExists(m_connection, "SELECT 1 FROM stodprocess WHERE id = ?", id.number());
    m_connection.cached(upsert)->run(
        id.number(), round.child.number(), round.round, toString(round.entry), round.nextFollowUp, round.savedAt);
    deleteRows(m_connection, {"DELETE FROM stodprocess_move WHERE stodprocess_id = ?"}, id.number());
    insertMoves(m_connection, id, round.moves);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Stodprocess, id.number(), round.child);
    transaction.commit();
    return id;
}

std::optional<Stodprocess> ProcessRepository::find(StodprocessId id) const {
    auto round = onlyRound(m_connection, "SELECT " ROUND_COLUMNS " FROM stodprocess WHERE id = ?", id.number());
    if (round)
        reading(m_history, RecordKind::Stodprocess, round->child);
    return round;
}

std::optional<Stodprocess> ProcessRepository::current(ChildId child) const {
    reading(m_history, RecordKind::Stodprocess, child);
    return onlyRound(
        m_connection, "SELECT " ROUND_COLUMNS " FROM stodprocess WHERE child_id = ? ORDER BY round DESC LIMIT 1",
        child.number());
}

std::vector<Stodprocess> ProcessRepository::ofChild(ChildId child) const {
    reading(m_history, RecordKind::Stodprocess, child);
    auto rows = m_connection.cached("SELECT " ROUND_COLUMNS " FROM stodprocess WHERE child_id = ? ORDER BY round DESC");
    rows->bindAll(child.number());
    return readRounds(m_connection, *rows);
}

bool ProcessRepository::hasRound(ChildId child) const {
    return rowExists(m_connection, "SELECT 1 FROM stodprocess WHERE child_id = ?", child.number());
}

std::vector<ChildAtStation> ProcessRepository::underWay() const {
    reading(m_history, RecordKind::Actions);
    auto rows = m_connection.cached(
        "SELECT s.child_id, m.station, m.date FROM stodprocess s JOIN stodprocess_move m ON m.stodprocess_id = s.id "
        "WHERE s.round = (SELECT max(round) FROM stodprocess WHERE child_id = s.child_id) "
        "AND m.position = (SELECT max(position) FROM stodprocess_move WHERE stodprocess_id = s.id)");
    std::vector<ChildAtStation> children;
    while (rows->step()) {
        const Station station = termFrom(rows->text(1), &stationFrom, "stodprocess station");
        const auto child = ChildId::fromNumber(rows->int64(0));
        if (!isEnd(station) && isListed(m_history, child))
            children.push_back({child, station, rows->date(2)});
    }
    return children;
}

QDate ProcessRepository::latestSeen() const { return HistoryLog(m_connection).latestSeen().toLocalTime().date(); }

} // namespace bk
