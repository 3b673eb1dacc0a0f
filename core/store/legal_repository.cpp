// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/legal_repository.h"

#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/record_rows.h"
#include "core/store/sql_time.h"
#include "core/store/transaction.h"

namespace bk {

#define LEGAL_COLUMNS "id, topic, text, law, section, valid_from, valid_to, checked_on, note"

std::vector<LegalReference> LegalRepository::all() const {
    auto rows = m_connection.cached("SELECT " LEGAL_COLUMNS " FROM unit_legal_reference ORDER BY id");
    std::vector<LegalReference> all;
    while (rows->step())
        all.push_back(
            {rows->text(0), rows->text(1), rows->text(2), rows->text(3), rows->text(4), rows->date(5), rows->date(6),
             rows->date(7), rows->text(8)});
    return all;
}

void LegalRepository::save(const LegalReference& reference) {
    static const std::string upsert = upsertSql("unit_legal_reference", LEGAL_COLUMNS);
    Transaction transaction(m_connection);
    m_connection.cached(upsert)->run(
        reference.id, reference.topic, reference.text, reference.law, reference.section, reference.validFrom,
        reference.validTo, reference.checkedOn, reference.note);
    if (m_history)
        m_history->note(ChangeKind::Changed, RecordKind::Settings, 1);
    transaction.commit();
}

void LegalRepository::remove(const QString& id) {
    Transaction transaction(m_connection);
    m_connection.cached("DELETE FROM unit_legal_reference WHERE id = ?")->run(id);
    if (m_history)
        m_history->note(ChangeKind::Changed, RecordKind::Settings, 1);
    transaction.commit();
}

} // namespace bk
