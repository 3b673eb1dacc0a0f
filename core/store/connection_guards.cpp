// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection_guards.h"

#include "core/store/connection_settings.h"

#include <sqlcipher/sqlite3.h>

#include <string>

namespace bk {
namespace {

int asked(void* stop) { return static_cast<const std::atomic_bool*>(stop)->load() ? 1 : 0; }

} // namespace

Stoppable::Stoppable(SqliteHandle& handle, const std::atomic_bool* stop) : m_handle(handle), m_stop(stop) {
    if (m_stop)
        sqlite3_progress_handler(m_handle.db, 1000, asked, const_cast<std::atomic_bool*>(m_stop));
}

Stoppable::~Stoppable() {
    if (m_stop)
        sqlite3_progress_handler(m_handle.db, 0, nullptr, nullptr);
}

CopyingAllowed::CopyingAllowed(SqliteHandle& handle) : m_handle(handle) {
    sqlite3_limit(m_handle.db, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_db_config(m_handle.db, SQLITE_DBCONFIG_DEFENSIVE, 0, static_cast<int*>(nullptr));
}

CopyingAllowed::~CopyingAllowed() {
    sqlite3_db_config(m_handle.db, SQLITE_DBCONFIG_DEFENSIVE, 1, static_cast<int*>(nullptr));
    sqlite3_limit(m_handle.db, SQLITE_LIMIT_ATTACHED, 0);
}

FewPagesKept::FewPagesKept(SqliteHandle& handle) : m_handle(handle) {
    sqlite3_db_release_memory(m_handle.db);
    m_handle.exec("PRAGMA cache_size = 16");
}

FewPagesKept::~FewPagesKept() {
    const std::string usual = std::string("PRAGMA cache_size = ") + usualCacheSize;
    sqlite3_exec(m_handle.db, usual.c_str(), nullptr, nullptr, nullptr);
}

} // namespace bk
