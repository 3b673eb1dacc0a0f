// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/action_repository.h"

#include "core/store/action_list.h"
#include "core/store/connection.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

std::vector<ActionRow> rowsOf(const ActionList& list) {
    std::vector<ActionRow> rows;
    rows.reserve(list.size());
    for (const StoredAction& stored : list)
        rows.push_back(rowOf(stored));
    return rows;
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
    return rowsOf(ActionList::ofUnit(m_connection, m_history, limit));
}

std::vector<ActionRow> ActionRepository::ofChild(ChildId child) const {
    return rowsOf(ActionList::ofChild(m_connection, m_history, child));
}

} // namespace bk
