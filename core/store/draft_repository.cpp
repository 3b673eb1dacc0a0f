// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"
#include "core/store/unit_repository.h"

namespace bk {
namespace {

std::vector<Draft> readAll(Statement& rows) {
    std::vector<Draft> all;
    while (rows.step())
        all.push_back({rows.text(0), rows.text(1), rows.blob(2), rows.dateTime(3), rows.text(4)});
    return all;
}

} // namespace

void DraftRepository::save(const Draft& draft) {
    m_connection
        .cached(
            "INSERT INTO draft (form, subject, body, saved_at, by_login) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (form, subject, by_login) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at")
        ->run(draft.form, draft.subject, draft.body, draft.savedAt, draft.by);
}

std::optional<Draft> DraftRepository::find(const QString& form, const QString& subject, const QString& by) const {
    auto rows = m_connection.cached(
        "SELECT form, subject, body, saved_at, by_login FROM draft WHERE form = ? AND subject = ? AND by_login = ?");
    rows->bindAll(form, subject, by);
    std::vector<Draft> found = readAll(*rows);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Draft> DraftRepository::all(const QString& by) const {
    auto rows = m_connection.cached("SELECT form, subject, body, saved_at, by_login FROM draft WHERE by_login = ? "
                                    "ORDER BY saved_at DESC, form, subject");
    rows->bindAll(by);
    return readAll(*rows);
}

void DraftRepository::remove(const QString& form, const QString& subject, const QString& by) {
    m_connection.cached("DELETE FROM draft WHERE form = ? AND subject = ? AND by_login = ?")->run(form, subject, by);
}

} // namespace bk
