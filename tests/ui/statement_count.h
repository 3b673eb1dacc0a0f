// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/open_unit.h"
#include "core/store/connection.h"
#include "core/store/sqlite_handle.h"

#include <sqlcipher/sqlite3.h>

namespace bk::test {

/// Counts every statement that begins to run in the unit's database while this lives.
class StatementCount {
public:
    explicit StatementCount(OpenUnit& unit) : m_db(unit.connection().handle()->db) {
        sqlite3_trace_v2(m_db, SQLITE_TRACE_STMT, &StatementCount::note, this);
    }
    StatementCount(const StatementCount&) = delete;
    StatementCount& operator=(const StatementCount&) = delete;
    ~StatementCount() { sqlite3_trace_v2(m_db, 0, nullptr, nullptr); }

    int statements() const { return m_statements; }

private:
    static int note(unsigned, void* count, void*, void*) {
        ++static_cast<StatementCount*>(count)->m_statements;
        return 0;
    }

    sqlite3* m_db;
    int m_statements = 0;
};

} // namespace bk::test
