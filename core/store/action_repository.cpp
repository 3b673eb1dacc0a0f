// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/action_repository.h"

#include "core/store/child_rows.h"
#include "core/store/connection.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

#define ACTION_ROWS                                                                                                    \
    "SELECT a.child_id, a.kind, a.station, a.since, a.due, a.waiting, a.record_id, c.given_name, c.family_name, "      \
    "c.preferred_name, c.protection, a.delegate FROM process_action a JOIN child c ON c.id = a.child_id "

std::vector<ActionRow> readAll(Statement& rows) {
    std::vector<ActionRow> all;
    while (rows.step()) {
        const auto protection = static_cast<ProtectedIdentity>(rows.integer(10));
        NextAction action;
        action.child = ChildId::fromNumber(rows.int64(0));
        action.kind = termFrom(rows.text(1), &actionKindFrom, "process_action kind");
        action.station = termFrom(rows.text(2), &stationFrom, "process_action station");
        action.since = rows.date(3);
        action.due = rows.date(4);
        action.waiting = rows.text(5);
        action.record = rows.int64(6);
        action.delegate = rows.text(11);
        all.push_back(
            {std::move(action), listName(rows.text(7), rows.text(8), rows.text(9), protection),
             protection != ProtectedIdentity::None});
    }
    return all;
}

} // namespace

void ActionRepository::replace(ChildId child, const std::vector<NextAction>& actions) {
    Transaction transaction(m_connection);
    deleteRows(m_connection, {"DELETE FROM process_action WHERE child_id = ?"}, child.number());
    qint64 position = 0;
    for (const NextAction& action : actions)
        m_connection
            .cached("INSERT INTO process_action (child_id, position, kind, station, since, due, waiting, record_id, "
                    "delegate) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            ->run(
                child.number(), position++, toString(action.kind), toString(action.station), action.since, action.due,
                action.waiting, action.record, action.delegate);
    transaction.commit();
}

std::vector<ActionRow> ActionRepository::all(int limit) const {
    auto rows = m_connection.cached(ACTION_ROWS "ORDER BY a.due, a.child_id, a.position LIMIT ?");
    rows->bindAll(limit);
    return readAll(*rows);
}

std::vector<ActionRow> ActionRepository::ofChild(ChildId child) const {
    auto rows = m_connection.cached(ACTION_ROWS "WHERE a.child_id = ? ORDER BY a.due, a.position");
    rows->bindAll(child.number());
    return readAll(*rows);
}

} // namespace bk
