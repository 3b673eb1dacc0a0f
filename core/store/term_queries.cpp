// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/term_queries.h"

#include "core/store/connection.h"

#include <algorithm>
#include <string>

namespace bk {
namespace {

/// Stands before every query, under the tables' own names: a child with protected identity is in no figure. What is of
/// no child is counted.
std::string unprotected() {
    std::string with = "WITH ";
    for (const std::string table :
         {"upptackarkort", "anmalan", "samtal", "gemensam", "skattning", "beslut", "uppfoljningssamtal", "stodprocess",
          "meeting_child", "plan"})
        with += (with.size() > 5 ? ", " : "") + table + " AS NOT MATERIALIZED (SELECT * FROM main." + table +
                " t WHERE NOT EXISTS (SELECT 1 FROM child c WHERE c.id = t.child_id AND c.protection <> 0))";
    return with;
}

} // namespace

Statement TermQueries::of(std::string_view sql) const {
    static const std::string before = unprotected();
    constexpr std::string_view with = "WITH ";
    const bool namesMore = sql.starts_with(with);
    Statement statement = m_connection.prepare(
        before + (namesMore ? ", " : " ") + std::string(namesMore ? sql.substr(with.size()) : sql));
    for (const auto& [name, day] :
         {std::pair<std::string_view, QDate>{":first", m_first}, {":last", m_last}, {":after", m_last.addDays(1)}})
        if (sql.find(name) != std::string_view::npos)
            statement.bind(name, day);
    return statement;
}

int TermQueries::count(std::string_view sql) const {
    auto row = of(sql);
    return row.step() ? row.integer(0) : 0;
}

Figure TermQueries::kept(std::string_view sql, std::initializer_list<std::string_view> ever) const {
    const int number = count(sql);
    const bool known =
        number > 0 || std::ranges::any_of(ever, [this](std::string_view each) { return of(each).step(); });
    return known ? Figure(number) : Figure();
}

} // namespace bk
