// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite_handle.h"

#include "core/store/sql_error.h"
#include "core/store/variant_binding.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <bit>

namespace bk {

namespace {

/// Far above what the repositories hold; keeps SQL that is built at run time from growing the cache without end.
constexpr std::size_t maxCachedStatements = 512;

/// More than SQLite's deepest call takes, in bytes.
constexpr std::size_t usedStack = 128 * 1024;

} // namespace

PreparedStatement::PreparedStatement(SqliteHandle& handle, sqlite3_stmt* statement) noexcept {
    link(handle, statement);
}

PreparedStatement::PreparedStatement(PreparedStatement&& other) noexcept { *this = std::move(other); }

PreparedStatement& PreparedStatement::operator=(PreparedStatement&& other) noexcept {
    if (this == &other)
        return *this;
    finalize();
    if (SqliteHandle* handle = other.m_handle) {
        sqlite3_stmt* statement = other.m_statement;
        std::vector<Room> rooms = std::move(other.m_rooms);
        other.unlink();
        link(*handle, statement);
        m_rooms = std::move(rooms);
    }
    return *this;
}

PreparedStatement::~PreparedStatement() { finalize(); }

void PreparedStatement::finalize() noexcept {
    sqlite3_finalize(m_statement);
    wipeRooms();
    unlink();
}

char* PreparedStatement::room(int position, std::size_t size) {
    if (position < 1 || position > sqlite3_bind_parameter_count(m_statement) || sqlite3_stmt_busy(m_statement))
        return nullptr;
    const auto index = static_cast<std::size_t>(position);
    if (m_rooms.size() < index)
        m_rooms.resize(index);
    Room& room = m_rooms[index - 1];
    if (room.size < size || !room.bytes) {
        sodium_memzero(room.bytes.get(), room.size);
        room.size = std::bit_ceil(std::max(size, std::size_t{32}));
        room.bytes.reset(new char[room.size]);
    }
    return room.bytes.get();
}

void PreparedStatement::wipeRooms() noexcept {
    for (const Room& room : m_rooms)
        sodium_memzero(room.bytes.get(), room.size);
}

void PreparedStatement::link(SqliteHandle& handle, sqlite3_stmt* statement) noexcept {
    m_statement = statement;
    m_handle = &handle;
    m_next = handle.firstStatement;
    if (m_next)
        m_next->m_previous = this;
    handle.firstStatement = this;
}

void PreparedStatement::unlink() noexcept {
    if (!m_handle)
        return;
    (m_previous ? m_previous->m_next : m_handle->firstStatement) = m_next;
    if (m_next)
        m_next->m_previous = m_previous;
    m_statement = nullptr;
    m_handle = nullptr;
    m_previous = nullptr;
    m_next = nullptr;
}

void SqliteHandle::close() noexcept {
    if (!db)
        return;
    while (firstStatement)
        firstStatement->finalize();
    cache.clear();
    [[maybe_unused]] const int code = sqlite3_close(db);
    Q_ASSERT(code == SQLITE_OK);
    db = nullptr;
    // SQLite's heap is wiped as it is freed; what its functions left on the stack is not.
    sodium_stackzero(usedStack);
}

void SqliteHandle::requireOpen() const {
    if (!db)
        throw Error(Error::Kind::Database, QStringLiteral("the connection is closed"));
}

Statement SqliteHandle::prepare(std::string_view sql) {
    requireOpen();
    sqlite3_stmt* compiled = nullptr;
    const char* tail = nullptr;
    const int size = static_cast<int>(sql.size());
    if (const int code = sqlite3_prepare_v3(db, sql.data(), size, SQLITE_PREPARE_PERSISTENT, &compiled, &tail);
        code != SQLITE_OK)
        throw sqlError(db, code, SqlPhase::Prepare);
    PreparedStatement statement(*this, compiled);
    if (!compiled)
        throw Error(Error::Kind::Database, QStringLiteral("no SQL statement"));
    if (!isBlankSql(db, sql.substr(static_cast<std::size_t>(tail - sql.data()))))
        throw Error(Error::Kind::Database, QStringLiteral("more than one SQL statement"));
    return Statement(std::move(statement));
}

CachedStatement SqliteHandle::cached(std::string_view sql) {
    auto place = cache.find(sql);
    if (place == cache.end()) {
        if (cache.size() >= maxCachedStatements)
            std::erase_if(cache, [](const auto& entry) { return entry.second.isValid(); });
        place = cache.emplace(std::string(sql), Statement()).first;
    }
    Statement& home = place->second;
    return home.isValid() ? CachedStatement(std::move(home), &home) : CachedStatement(prepare(sql), &home);
}

CachedStatement::~CachedStatement() {
    if (!m_statement.isValid() || m_home->isValid())
        return;
    m_statement.reset();
    m_statement.clearBindings();
    *m_home = std::move(m_statement);
}

} // namespace bk
