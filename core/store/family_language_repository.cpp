// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/family_language_repository.h"

#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/record_guard.h"
#include "core/store/record_rows.h"
#include "core/store/sql_time.h"
#include "core/store/transaction.h"

namespace bk {

std::vector<ReaderLanguage> FamilyLanguageRepository::ofChild(ChildId child) const {
    reading(m_history, RecordKind::Child, child);
    auto rows = m_connection.cached(
        "SELECT reader, language, beside_swedish FROM family_language WHERE child_id = ? ORDER BY reader");
    rows->bindAll(child.number());
    std::vector<ReaderLanguage> all;
    while (rows->step())
        all.push_back({int(rows->int64(0)), rows->text(1), rows->boolean(2)});
    return all;
}

void FamilyLanguageRepository::save(ChildId child, const ReaderLanguage& language, const QDateTime& at) {
    Transaction transaction(m_connection);
    requireChild(m_connection, child);
    m_connection
        .cached(
            "INSERT INTO family_language (child_id, reader, language, beside_swedish, saved_at) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (child_id, reader) DO UPDATE SET language = excluded.language, "
            "beside_swedish = excluded.beside_swedish, saved_at = excluded.saved_at")
        ->run(child.number(), language.reader, language.language, language.besideSwedish, at);
    if (m_history)
        m_history->noteGoingOn(RecordKind::Child, child.number(), child);
    transaction.commit();
}

} // namespace bk
