// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/last_rated.h"

#include "core/store/connection.h"

namespace bk {

void raiseLastRated(Connection& connection, ChildId child, QDate date) {
    if (!date.isValid())
        return;
    auto update =
        connection.cached("UPDATE child SET last_rated = ?1 WHERE id = ?2 AND (last_rated IS NULL OR last_rated < ?1)");
    update->run(date, child.number());
}

void recomputeLastRated(Connection& connection, ChildId child) {
    auto update = connection.cached("UPDATE child SET last_rated = (SELECT max(date) FROM ("
                                    "SELECT date FROM samtal WHERE child_id = ?1 "
                                    "UNION ALL SELECT date FROM skattning WHERE child_id = ?1 "
                                    "UNION ALL SELECT date FROM gemensam WHERE child_id = ?1) AS dates) WHERE id = ?1");
    update->run(child.number());
}

} // namespace bk
