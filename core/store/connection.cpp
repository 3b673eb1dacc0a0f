// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"

#include "core/store/connection_settings.h"
#include "core/store/sql_error.h"
#include "core/store/sqlite_handle.h"
#include "core/store/sqlite_memory.h"

#include <sqlcipher/sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace bk {

namespace {

void requireExisting(const QString& file, Connection::Mode mode) {
    const QFileInfo info(file);
    if (!info.isFile())
        throw Error(Error::Kind::DatabaseMissing, file);
    // The rollback journal is made beside the file.
    if (mode == Connection::Mode::ReadWrite && !(info.isWritable() && QFileInfo(info.absolutePath()).isWritable()))
        throw Error(Error::Kind::ReadOnly, file);
}

bool onlyReads(Connection::Mode mode) { return mode == Connection::Mode::ReadOnly || mode == Connection::Mode::Beside; }

/// How SQLite is told of the file. One it takes for unchanging is read without locks; what is attached to export it may
/// be written.
QByteArray sqliteName(const SqliteHandle& handle) {
    return handle.mode == Connection::Mode::Beside
               ? QUrl::fromLocalFile(handle.file).toEncoded(QUrl::FullyEncoded) + "?immutable=1&mode=ro"
               : QDir::toNativeSeparators(handle.file).toUtf8();
}

void openFile(SqliteHandle& handle) {
    const bool readOnly = onlyReads(handle.mode);
    const bool beside = handle.mode == Connection::Mode::Beside;
    const int flags = (readOnly && !beside ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX |
                      (beside ? SQLITE_OPEN_URI : 0);
    const QByteArray path = sqliteName(handle);
    if (const int code = sqlite3_open_v2(path.constData(), &handle.db, flags, nullptr); code != SQLITE_OK)
        throw sqlError(handle.db, code, SqlPhase::Run);
    sqlite3_extended_result_codes(handle.db, 1);
    // SQLite falls back to reading when writing is refused.
    if (!readOnly && sqlite3_db_readonly(handle.db, "main") != 0)
        throw Error(Error::Kind::ReadOnly, handle.file);
}

/// Reads the first page, which tells a wrong key from a right one, then keeps others out for as long as the connection
/// lives.
void takeLock(SqliteHandle& handle) {
    handle.exec("PRAGMA locking_mode = EXCLUSIVE");
    handle.exec("SELECT count(*) FROM sqlite_schema");
    if (onlyReads(handle.mode))
        return;
    handle.exec("BEGIN EXCLUSIVE");
    handle.exec("COMMIT");
}

void openKeyed(SqliteHandle& handle, Connection::RawKey key) {
    openFile(handle);
    requireSqlCipher(handle);
    if (handle.mode != Connection::Mode::Create)
        requireCipherFile(handle);
    applyLimits(handle);
    setKey(handle, key);
    takeLock(handle);
    applySettings(handle);
    requireSettings(handle);
    if (handle.mode != Connection::Mode::Create && fileSize(handle) % 4096 != 0)
        throw Error(Error::Kind::DatabaseDamaged, handle.file);
}

} // namespace

Connection::Connection(std::shared_ptr<SqliteHandle> handle) noexcept : m_handle(std::move(handle)) {}

Connection::Connection(Connection&&) noexcept = default;

Connection& Connection::operator=(Connection&& other) noexcept {
    if (this != &other) {
        close();
        m_handle = std::move(other.m_handle);
    }
    return *this;
}

Connection::~Connection() { close(); }

Connection Connection::open(const QString& file, RawKey key, Mode mode) {
    useWipingMemory();
    const QString path = QFileInfo(file).absoluteFilePath();
    if (mode == Mode::Create)
        reserveNewFile(path);
    else
        requireExisting(path, mode);
    auto handle = std::make_shared<SqliteHandle>(path, mode);
    try {
        openKeyed(*handle, key);
    } catch (...) {
        handle->close();
        if (mode == Mode::Create)
            QFile::remove(path);
        throw;
    }
    return Connection(std::move(handle));
}

void Connection::close() noexcept {
    if (m_handle)
        m_handle->close();
}

bool Connection::isOpen() const noexcept { return m_handle && m_handle->db; }

const QString& Connection::file() const noexcept { return m_handle->file; }

Connection::Mode Connection::mode() const noexcept { return m_handle->mode; }

Statement Connection::prepare(std::string_view sql) { return m_handle->prepare(sql); }

CachedStatement Connection::cached(std::string_view sql) { return m_handle->cached(sql); }

void Connection::exec(std::string_view sql) { m_handle->exec(sql); }

qint64 Connection::lastInsertId() const noexcept { return isOpen() ? sqlite3_last_insert_rowid(m_handle->db) : 0; }

qint64 Connection::changes() const noexcept { return isOpen() ? sqlite3_changes64(m_handle->db) : 0; }

qint64 Connection::totalChanges() const noexcept { return isOpen() ? sqlite3_total_changes64(m_handle->db) : 0; }

bool Connection::inTransaction() const noexcept { return isOpen() && sqlite3_get_autocommit(m_handle->db) == 0; }

} // namespace bk
