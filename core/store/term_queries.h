// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/term.h"
#include "core/domain/statistics/figure.h"
#include "core/store/statement.h"

#include <initializer_list>
#include <string_view>

#define IN_TERM(day) day " >= :first AND " day " <= :last"
/// Finds a row where the unit had begun to keep them when the term ended.
#define BEFORE_ITS_END(table) "SELECT 1 FROM " table " WHERE date <= :last"
/// `when_at` is a day with a time after it.
#define HELD_IN_TERM "m.started IS NOT NULL AND m.when_at >= :first AND m.when_at < :after"
/// Children who stood at Individuellt barnteam on some day of the term.
#define WITH_TEAMS                                                                                                     \
    "WITH team AS (SELECT DISTINCT p.child_id AS child FROM stodprocess_move v "                                       \
    "JOIN stodprocess p ON p.id = v.stodprocess_id "                                                                   \
    "WHERE v.station = 'individuellt-barnteam' AND v.date <= :last AND NOT EXISTS ("                                   \
    "SELECT 1 FROM stodprocess_move n WHERE n.stodprocess_id = v.stodprocess_id "                                      \
    "AND n.position > v.position AND n.date < :first)) "

namespace bk {

class Connection;

/// What every query of a term's statistics asks for: the days, and no child with protected identity.
class TermQueries {
public:
    TermQueries(Connection& connection, QDate first, QDate last)
        : m_connection(connection)
        , m_first(first)
        , m_last(last) {}

    /// Binds the days that the SQL names. Compiled each time: a term is counted seldom.
    Statement of(std::string_view sql) const;
    int count(std::string_view sql) const;
    /// Not collected where nothing had ever been written of the kind, which each of `ever` looks for.
    Figure kept(std::string_view sql, std::initializer_list<std::string_view> ever) const;

private:
    Connection& m_connection;
    QDate m_first;
    QDate m_last;
};

} // namespace bk
