// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/paper_language_repository.h"

#include "core/domain/common/error.h"
#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/record_rows.h"
#include "core/store/sql_time.h"
#include "core/store/transaction.h"

namespace bk {

std::vector<PaperDictionary> PaperLanguageRepository::all() const {
    auto rows = m_connection.cached("SELECT language, json FROM unit_paper_language ORDER BY language");
    std::vector<PaperDictionary> all;
    while (rows->step()) {
        LanguageReading reading = readPaperDictionary(rows->blob(1));
        if (!reading.dictionary)
            throw Error(Error::Kind::NewerFormat, QStringLiteral("paper language ") + rows->text(0));
        all.push_back(std::move(*reading.dictionary));
    }
    return all;
}

void PaperLanguageRepository::save(
    const PaperDictionary& dictionary, const QByteArray& json, const QString& by, const QDateTime& at) {
    static const std::string upsert = upsertSql("unit_paper_language", "language, json, saved_by, saved_at");
    Transaction transaction(m_connection);
    m_connection.cached(upsert)->run(dictionary.language, json, by, at);
    if (m_history)
        m_history->note(ChangeKind::Changed, RecordKind::Settings, 1);
    transaction.commit();
}

} // namespace bk
