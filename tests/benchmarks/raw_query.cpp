// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/raw_query.h"

#include "core/store/connection.h"
#include "core/store/sqlite_handle.h"

#include <sqlcipher/sqlite3.h>

#include <stdexcept>

namespace bk::bench {

void require(bool ok) {
    if (!ok)
        throw std::runtime_error("a benchmark read something else than it should");
}

RawQuery::RawQuery(OpenUnit& unit, const char* sql) {
    sqlite3* db = unit.connection().handle()->db;
    require(sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) == SQLITE_OK);
}

RawQuery::~RawQuery() { sqlite3_finalize(m_statement); }

int RawQuery::run(const QByteArray& value) {
    sqlite3_bind_text(m_statement, 1, value.constData(), int(value.size()), SQLITE_STATIC);
    return readAll();
}

int RawQuery::run() { return readAll(); }

int RawQuery::readAll() {
    int rows = 0;
    for (; sqlite3_step(m_statement) == SQLITE_ROW; ++rows)
        for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
            m_bytes += sqlite3_column_type(m_statement, column) == SQLITE_INTEGER
                           ? sqlite3_column_int64(m_statement, column)
                           : sqlite3_column_bytes(m_statement, column);
    sqlite3_reset(m_statement);
    return rows;
}

} // namespace bk::bench
