// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/assigned_rows.h"

#include "core/store/connection.h"

namespace bk {

std::vector<AssignedRow> assignedRows(Connection& connection, ChildId child) {
    std::vector<AssignedRow> assigned;
    auto rows =
        connection.cached("SELECT user_id, because FROM assigned_child WHERE child_id = ? ORDER BY user_id, because");
    rows->bindAll(child.number());
    while (rows->step())
        assigned.push_back({rows->int64(0), std::string(rows->utf8(1))});
    return assigned;
}

std::optional<QString> loginOfUser(Connection& connection, qint64 user) {
    auto row = connection.cached("SELECT login FROM unit_user WHERE id = ?");
    row->bindAll(user);
    return row->step() ? std::optional(row->text(0)) : std::nullopt;
}

} // namespace bk
