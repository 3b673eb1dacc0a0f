// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/statement.h"

#include <QString>

#include <atomic>
#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace bk {

/// A statement lent from the connection's cache: given back, reset and with its values cleared, when this goes out of
/// scope.
class CachedStatement {
public:
    CachedStatement(Statement statement, Statement* home) noexcept : m_statement(std::move(statement)), m_home(home) {}
    CachedStatement(const CachedStatement&) = delete;
    CachedStatement& operator=(const CachedStatement&) = delete;
    ~CachedStatement();

    Statement* operator->() noexcept { return &m_statement; }
    Statement& operator*() noexcept { return m_statement; }

private:
    Statement m_statement;
    Statement* m_home; ///< its place in the cache, which outlives the loan unless the connection closes
};

/// One open SQLCipher database: a single connection with the security settings of the project, each read back at
/// opening.
///
/// In `ReadWrite` and `Create` the file is locked for this connection alone until `close()`. Never open the same file
/// with QFile or fopen in this process meanwhile: closing any descriptor of a file drops the process's locks on it
/// (POSIX). Not shared between threads; may be opened in one thread and then handed to another.
class Connection {
public:
    enum class Mode {
        Create,    ///< the file must not exist
        ReadWrite, ///< the file must exist
        ReadOnly,  ///< several may read at once; a left-behind rollback journal is refused, since it cannot be honoured
        Beside, ///< reads without any lock a file that another connection of this process has open: only to check it.
                ///< What that one writes meanwhile may look like damage
    };
    using RawKey = std::span<const std::byte, 32>;

    /// What `verify` found wrong, one per line of SQLite or SQLCipher; no personal data (page, table and index names).
    struct Finding {
        enum class Check { Size, Cipher, Structure, ForeignKeys };
        Check check;
        QString text;
    };
    /// What `verify` is made of, so that threads with a connection each can share it.
    enum class Part {
        Codes,     ///< of the pages, and the size of the file
        Structure, ///< pages, free list and rows
        Relations, ///< of indexes with tables, and of references with rows
    };

    /// Throws DatabaseMissing, AlreadyExists (Create), NotFound (Create, no such folder), NotEncrypted, DatabaseDamaged
    /// (wrong key, truncated, altered), InUse, ReadOnly, DiskFull, Io or WrongLibrary. When it throws, the file is byte
    /// for byte what it was, but for an interrupted change that SQLite takes back.
    static Connection open(const QString& file, RawKey key, Mode mode);

    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;
    ~Connection();

    /// Finalises every statement (those still held become empty), rolls back what was not committed, frees the lock and
    /// wipes SQLite's memory. Does nothing when closed.
    void close() noexcept;
    bool isOpen() const noexcept;
    const QString& file() const noexcept;
    Mode mode() const noexcept;

    /// Exactly one statement; trailing SQL is refused. Not cached: for SQL that is built or run once.
    Statement prepare(std::string_view sql);
    /// The statement from the cache, compiled at first use. For the fixed SQL of repositories.
    CachedStatement cached(std::string_view sql);
    /// Runs one statement without values.
    void exec(std::string_view sql);

    /// Of the latest INSERT through this connection.
    qint64 lastInsertId() const noexcept;
    /// Rows that the latest INSERT, UPDATE or DELETE touched itself (not through triggers).
    qint64 changes() const noexcept;
    /// Rows that this connection has touched since it opened.
    qint64 totalChanges() const noexcept;
    /// True between BEGIN and COMMIT or ROLLBACK.
    bool inTransaction() const noexcept;

    /// Every complaint of every check; empty when all is well. Damage is a finding, not an error; throws only when
    /// closed or where memory is short. Once `stop` is true it ends soon, with whatever it has found by then.
    std::vector<Finding> verify(const std::atomic_bool* stop = nullptr);
    /// One part of it, read through this connection.
    std::vector<Finding> verify(Part part, const std::atomic_bool* stop);
    /// Writes the whole database, re-encrypted under `key`, to a new file and syncs it. Not inside a transaction. On
    /// failure the new file is removed and this one is untouched. Throws AlreadyExists, DiskFull, ReadOnly, Io, and
    /// Cancelled once `stop` is true.
    void exportTo(const QString& file, RawKey key, const std::atomic_bool* stop = nullptr);

    /// For the store's own driver and transactions.
    const std::shared_ptr<SqliteHandle>& handle() const noexcept { return m_handle; }

private:
    friend class DecryptedFile;

    explicit Connection(std::shared_ptr<SqliteHandle> handle) noexcept;

    std::shared_ptr<SqliteHandle> m_handle;
};

} // namespace bk
