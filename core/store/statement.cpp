// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement.h"

#include "core/store/sql_error.h"
#include "core/store/sql_time.h"
#include "core/store/sqlite_handle.h"

#include <sqlcipher/sqlite3.h>

#include <QStringEncoder>

#include <algorithm>
#include <limits>

namespace bk {

int bindText(PreparedStatement& statement, int position, QStringView value) {
    // Three bytes for each UTF-16 unit are always enough.
    char* room = statement.room(position, static_cast<std::size_t>(value.size()) * 3);
    if (!room)
        return SQLITE_RANGE;
    QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const auto size = static_cast<sqlite3_uint64>(encode.appendToBuffer(room, value) - room);
    return sqlite3_bind_text64(statement.get(), position, room, size, SQLITE_STATIC, SQLITE_UTF8);
}

int bindUtf8(PreparedStatement& statement, int position, std::string_view value) {
    char* room = statement.room(position, value.size());
    if (!room)
        return SQLITE_RANGE;
    std::ranges::copy(value, room);
    return sqlite3_bind_text64(statement.get(), position, room, value.size(), SQLITE_STATIC, SQLITE_UTF8);
}

int bindBlob(PreparedStatement& statement, int position, std::span<const std::byte> value) {
    char* room = statement.room(position, value.size());
    if (!room)
        return SQLITE_RANGE;
    std::ranges::copy(value, reinterpret_cast<std::byte*>(room));
    return sqlite3_bind_blob64(statement.get(), position, room, value.size(), SQLITE_STATIC);
}

void Statement::check(int code) const {
    if (code != SQLITE_OK)
        fail(code);
}

void Statement::fail(int code) const {
    sqlite3_stmt* statement = m_statement.get();
    if (!statement)
        throw Error(Error::Kind::Database, QStringLiteral("the statement is empty or its connection closed"));
    const Error error = sqlError(sqlite3_db_handle(statement), code, SqlPhase::Run);
    sqlite3_reset(statement);
    throw error;
}

void Statement::requireParameters(std::size_t count) const {
    if (count != static_cast<std::size_t>(parameterCount()))
        throw Error(
            Error::Kind::Database, QStringLiteral("%1 values for %2 parameters").arg(count).arg(parameterCount()));
}

int Statement::parameterCount() const noexcept {
    return m_statement.get() ? sqlite3_bind_parameter_count(m_statement.get()) : 0;
}

int Statement::columnCount() const noexcept { return m_statement.get() ? sqlite3_column_count(m_statement.get()) : 0; }

QString Statement::columnName(int column) const {
    return m_statement.get() ? QString::fromUtf8(sqlite3_column_name(m_statement.get(), column)) : QString();
}

int Statement::parameter(std::string_view name) const {
    const std::string terminated(name);
    const int position = m_statement.get() ? sqlite3_bind_parameter_index(m_statement.get(), terminated.c_str()) : 0;
    if (position == 0)
        throw Error(Error::Kind::Database, QStringLiteral("no parameter %1").arg(QString::fromUtf8(name)));
    return position;
}

Statement& Statement::bind(int position, std::nullptr_t) {
    check(sqlite3_bind_null(m_statement.get(), position));
    return *this;
}

Statement& Statement::bind(int position, qint64 value) {
    check(sqlite3_bind_int64(m_statement.get(), position, value));
    return *this;
}

Statement& Statement::bind(int position, double value) {
    check(sqlite3_bind_double(m_statement.get(), position, value));
    return *this;
}

Statement& Statement::bind(int position, QStringView value) {
    check(bindText(m_statement, position, value));
    return *this;
}

Statement& Statement::bind(int position, std::string_view utf8) {
    check(bindUtf8(m_statement, position, utf8));
    return *this;
}

Statement& Statement::bind(int position, std::span<const std::byte> value) {
    check(bindBlob(m_statement, position, value));
    return *this;
}

Statement& Statement::bind(int position, QDate value) {
    if (!value.isValid())
        return bind(position, nullptr);
    const DateText text(value);
    return bind(position, text.view());
}

Statement& Statement::bind(int position, const QDateTime& value) {
    if (!value.isValid())
        return bind(position, nullptr);
    const DateTimeText text(value);
    return bind(position, text.view());
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        fail(code);
    sqlite3_reset(m_statement.get());
    return false;
}

void Statement::exec() {
    while (step()) {
    }
}

void Statement::reset() noexcept { sqlite3_reset(m_statement.get()); }

void Statement::clearBindings() noexcept {
    if (m_statement.get())
        sqlite3_clear_bindings(m_statement.get());
    m_statement.wipeRooms();
}

bool Statement::isNull(int column) const noexcept {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::int64(int column) const noexcept { return sqlite3_column_int64(m_statement.get(), column); }

int Statement::integer(int column) const {
    const qint64 value = int64(column);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        throw Error(Error::Kind::Database, QStringLiteral("column %1 holds more than an int").arg(column));
    return static_cast<int>(value);
}

double Statement::real(int column) const noexcept { return sqlite3_column_double(m_statement.get(), column); }

QString Statement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_statement.get(), column)) : QString();
}

QByteArray Statement::blob(int column) const {
    if (isNull(column))
        return {};
    const void* data = sqlite3_column_blob(m_statement.get(), column);
    return QByteArray(data ? static_cast<const char*>(data) : "", sqlite3_column_bytes(m_statement.get(), column));
}

std::string_view Statement::utf8(int column) const noexcept {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                : std::string_view();
}

std::span<const std::byte> Statement::bytes(int column) const noexcept {
    const auto* data = static_cast<const std::byte*>(sqlite3_column_blob(m_statement.get(), column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

QDate Statement::date(int column) const {
    if (isNull(column))
        return {};
    const QDate date = parseDate(utf8(column));
    if (!date.isValid())
        throw Error(Error::Kind::Database, QStringLiteral("column %1 holds no date").arg(column));
    return date;
}

QDateTime Statement::dateTime(int column) const {
    if (isNull(column))
        return {};
    QDateTime moment = parseDateTime(utf8(column));
    if (!moment.isValid())
        throw Error(Error::Kind::Database, QStringLiteral("column %1 holds no moment").arg(column));
    return moment;
}

} // namespace bk
