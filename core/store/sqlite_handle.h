// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"

#include <functional>
#include <string>
#include <unordered_map>

namespace bk {

/// What a connection and everything that works on it share: the open database, its statements and the statement cache.
/// `db` is null once closed. Internal to the store.
struct SqliteHandle {
    SqliteHandle(QString path, Connection::Mode openMode) : file(std::move(path)), mode(openMode) {}
    SqliteHandle(const SqliteHandle&) = delete;
    SqliteHandle& operator=(const SqliteHandle&) = delete;
    ~SqliteHandle() { close(); }

    void close() noexcept;
    /// Throws `Error::Kind::Database` when closed.
    void requireOpen() const;
    /// Exactly one statement of SQL. Throws for a fault in it, for none and for trailing SQL.
    Statement prepare(std::string_view sql);
    CachedStatement cached(std::string_view sql);
    void exec(std::string_view sql) { prepare(sql).exec(); }

    struct SqlHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view sql) const noexcept { return std::hash<std::string_view>{}(sql); }
    };
    /// A statement that is lent out leaves an invalid one in its place.
    using Cache = std::unordered_map<std::string, Statement, SqlHash, std::equal_to<>>;

    std::shared_ptr<const void> keeps; ///< what `db` reads from, where that is no file
    sqlite3* db = nullptr;
    QString file;
    Connection::Mode mode;
    PreparedStatement* firstStatement = nullptr;
    int openTransactions = 0; ///< of class Transaction, nested ones included
    Cache cache;
};

} // namespace bk
