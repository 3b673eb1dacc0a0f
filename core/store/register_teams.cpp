// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/record_rows.h"
#include "core/store/register_repository.h"
#include "core/store/transaction.h"

namespace bk {

std::vector<TeamComposition> RegisterRepository::teams() const {
    std::vector<TeamComposition> all;
    auto rows =
        m_connection.cached("SELECT t.position, t.months_from, t.months_to, r.role, r.convenes FROM team_composition t "
                            "LEFT JOIN team_role r ON r.team = t.position ORDER BY t.position, r.position");
    qint64 current = -1;
    while (rows->step()) {
        if (rows->int64(0) != current)
            all.push_back({rows->integer(1), rows->integer(2), {}});
        current = rows->int64(0);
        if (const auto role = rows->optionalText(3))
            all.back().roles.push_back({*role, rows->boolean(4)});
    }
    return all.empty() ? defaultCompositions() : all;
}

void RegisterRepository::save(const std::vector<TeamComposition>& teams) {
    Transaction transaction(m_connection);
    m_connection.exec("DELETE FROM team_role");
    m_connection.exec("DELETE FROM team_composition");
    qint64 number = 0;
    for (const TeamComposition& team : teams) {
        m_connection.cached("INSERT INTO team_composition (position, months_from, months_to) VALUES (?, ?, ?)")
            ->run(number, team.monthsFrom, team.monthsTo);
        qint64 position = 0;
        for (const TeamRole& role : team.roles)
            m_connection.cached("INSERT INTO team_role (team, position, role, convenes) VALUES (?, ?, ?, ?)")
                ->run(number, position++, role.id, role.convenes);
        ++number;
    }
    if (m_history)
        m_history->note(ChangeKind::Changed, RecordKind::Settings, 1);
    transaction.commit();
}

} // namespace bk
