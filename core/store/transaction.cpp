// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/transaction.h"

#include "core/store/connection_settings.h"
#include "core/store/sql_error.h"
#include "core/store/sqlite_handle.h"

#include <sqlcipher/sqlite3.h>

#include <QFileInfo>

#include <filesystem>

namespace bk {

namespace {

std::string savepoint(const char* verb, int depth) { return std::string(verb) + " bk_" + std::to_string(depth); }

/// Throws DiskFull where the file cannot grow by what the open transaction adds. SQLite would find out after it had
/// overwritten pages, and a page that it takes back is encrypted anew: the same content in other bytes.
void requireRoom(SqliteHandle& handle) {
    constexpr qint64 slack = 64 * 1024; // the journal's last pages, the folder itself
    auto size = handle.cached("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    const qint64 growth = size->step() ? size->int64(0) - fileSize(handle) : 0;
    if (growth <= 0)
        return;
    std::error_code unknown;
    const auto disk = std::filesystem::space(QFileInfo(handle.file).filesystemAbsolutePath(), unknown);
    if (!unknown && disk.available < std::uintmax_t(growth + slack))
        throw Error(Error::Kind::DiskFull, QStringLiteral("%1 bytes more").arg(growth));
}

} // namespace

Transaction::Transaction(Connection& connection) : m_handle(connection.handle()) {
    m_handle->requireOpen();
    // A transaction that was begun with plain SQL also counts: SQLite knows only one outermost.
    if (sqlite3_get_autocommit(m_handle->db))
        m_handle->cached("BEGIN IMMEDIATE")->exec();
    else
        m_handle->exec(savepoint("SAVEPOINT", m_depth = m_handle->openTransactions + 1));
    ++m_handle->openTransactions;
    m_open = true;
}

Transaction::~Transaction() { rollback(); }

void Transaction::commit() {
    Q_ASSERT(m_open);
    try {
        m_handle->requireOpen();
        if (m_depth == 0) {
            requireRoom(*m_handle);
            m_handle->cached("COMMIT")->exec();
        } else {
            m_handle->exec(savepoint("RELEASE", m_depth));
        }
    } catch (...) {
        rollback();
        throw;
    }
    m_open = false;
    --m_handle->openTransactions;
}

void Transaction::rollback() noexcept {
    if (!m_open)
        return;
    m_open = false;
    --m_handle->openTransactions;
    // After a full disk or failed read SQLite has rolled everything back itself, and a closed connection has too.
    if (!m_handle->db || sqlite3_get_autocommit(m_handle->db))
        return;
    const std::string sql = m_depth == 0 ? std::string("ROLLBACK")
                                         : savepoint("ROLLBACK TO", m_depth) + "; " + savepoint("RELEASE", m_depth);
    sqlite3_exec(m_handle->db, sql.c_str(), nullptr, nullptr, nullptr);
}

} // namespace bk
