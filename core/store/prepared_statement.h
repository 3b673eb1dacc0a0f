// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace bk {

struct SqliteHandle;

/// Owns one compiled SQLite statement and is known to the handle it was compiled on: when that handle closes, the
/// statement is finalised and `get()` becomes null, which every SQLite call takes as an empty statement. So no order of
/// destruction is wrong.
class PreparedStatement {
public:
    PreparedStatement() noexcept = default;
    PreparedStatement(SqliteHandle& handle, sqlite3_stmt* statement) noexcept;
    PreparedStatement(PreparedStatement&& other) noexcept;
    PreparedStatement& operator=(PreparedStatement&& other) noexcept;
    ~PreparedStatement();

    sqlite3_stmt* get() const noexcept { return m_statement; }
    /// Null once the connection is closed.
    SqliteHandle* handle() const noexcept { return m_handle; }
    void finalize() noexcept;

    /// Room for the text or blob to be bound at `position` (from 1). SQLite reads the value there instead of copying
    /// it, which spares it an allocation that it would lock in memory and wipe each time. Null when there is no such
    /// parameter or the statement is running.
    char* room(int position, std::size_t size);
    /// Wipes what `room` gave out; nothing may be bound to it any more.
    void wipeRooms() noexcept;

private:
    struct Room {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };

    friend struct SqliteHandle;
    void link(SqliteHandle& handle, sqlite3_stmt* statement) noexcept;
    void unlink() noexcept;

    sqlite3_stmt* m_statement = nullptr;
    SqliteHandle* m_handle = nullptr;
    PreparedStatement* m_previous = nullptr;
    PreparedStatement* m_next = nullptr;
    std::vector<Room> m_rooms; ///< by position
};

} // namespace bk
