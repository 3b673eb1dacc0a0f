// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlcipher_result.h"

#include "core/store/sqlcipher_driver.h"
#include "core/store/sqlite_handle.h"
#include "core/store/variant_binding.h"

#include <sqlcipher/sqlite3.h>

#include <QSqlField>

#include <algorithm>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

/// What the user of the query got wrong, or the state of the file and the machine.
QSqlError::ErrorType errorType(int code) noexcept {
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_NOMEM:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
    case SQLITE_PERM:
    case SQLITE_NOTADB: return QSqlError::ConnectionError;
    default: return QSqlError::StatementError;
    }
}

} // namespace

SqlCipherResult::SqlCipherResult(const SqlCipherDriver* driver) : QSqlResult(driver), m_driver(driver) {
    driver->m_results.push_back(this);
}

SqlCipherResult::~SqlCipherResult() {
    if (m_driver)
        std::erase(m_driver->m_results, this);
}

void SqlCipherResult::release() {
    m_statement.finalize();
    m_cursor = Cursor::Idle;
    setActive(false);
}

void SqlCipherResult::orphan() {
    release();
    m_driver = nullptr;
}

bool SqlCipherResult::fail(const QString& what, int code, SqlPhase phase) {
    setLastError(
        m_driver ? m_driver->error(what, errorType(code), code, phase)
                 : QSqlError(what, u"closed"_s, QSqlError::ConnectionError, QString::number(code)));
    setActive(false);
    return false;
}

bool SqlCipherResult::reset(const QString& sql) { return prepare(sql) && exec(); }

bool SqlCipherResult::prepare(const QString& sql) {
    rewind();
    m_statement.finalize();
    m_record.reset();
    m_bindAtExec = false;
    SqliteHandle* handle = m_driver ? m_driver->sqlite() : nullptr;
    if (!handle || !handle->db)
        return fail(u"the database is not open"_s, SQLITE_MISUSE, SqlPhase::Prepare);
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* compiled = nullptr;
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v3(
        handle->db, text.constData(), static_cast<int>(text.size() + 1), SQLITE_PREPARE_PERSISTENT, &compiled, &tail);
    if (code != SQLITE_OK)
        return fail(u"the statement was not understood"_s, code, SqlPhase::Prepare);
    PreparedStatement statement(*handle, compiled);
    if (!compiled || !isBlankSql(handle->db, std::string_view(tail)))
        return fail(compiled ? u"more than one statement"_s : u"no statement"_s, SQLITE_MISUSE, SqlPhase::Run);
    m_statement = std::move(statement);
    m_parameters = sqlite3_bind_parameter_count(m_statement.get());
    m_preparations = 0;
    return true;
}

void SqlCipherResult::bindValue(int position, const QVariant& value, QSql::ParamType type) {
    QSqlResult::bindValue(position, value, type);
    m_bindAtExec = m_bindAtExec || m_cursor != Cursor::Idle || !bindParameter(position);
}

void SqlCipherResult::bindValue(const QString& placeholder, const QVariant& value, QSql::ParamType type) {
    QSqlResult::bindValue(placeholder, value, type);
    for (int position = 0; position < std::min(m_parameters, static_cast<int>(boundValueCount())); ++position) {
        if (boundValueName(position) == placeholder)
            m_bindAtExec = m_bindAtExec || m_cursor != Cursor::Idle || !bindParameter(position);
    }
}

bool SqlCipherResult::bindParameter(int position) {
    return bindVariant(m_statement, position + 1, boundValue(position)) == SQLITE_OK;
}

bool SqlCipherResult::bindAll() {
    for (int position = 0; position < m_parameters; ++position) {
        if (const int code = bindVariant(m_statement, position + 1, boundValue(position)); code != SQLITE_OK)
            return fail(u"value %1 was not bound"_s.arg(position), code, SqlPhase::Run);
    }
    m_bindAtExec = false;
    return true;
}

bool SqlCipherResult::exec() {
    rewind();
    if (!m_statement.get())
        return fail(u"no statement, or the database is not open"_s, SQLITE_MISUSE, SqlPhase::Prepare);
    if (boundValueCount() != m_parameters)
        return fail(
            u"%1 values for %2 parameters"_s.arg(boundValueCount()).arg(m_parameters), SQLITE_RANGE, SqlPhase::Run);
    if (m_bindAtExec && !bindAll())
        return false;

    sqlite3_stmt* statement = m_statement.get();
    const int changesBefore = sqlite3_total_changes(m_driver->sqlite()->db);
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        fail(u"the statement failed"_s, code, SqlPhase::Run);
        sqlite3_reset(statement);
        return false;
    }
    m_columns = sqlite3_column_count(statement);
    if (const int preparations = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_REPREPARE, 0);
        preparations != m_preparations) {
        m_preparations = preparations;
        m_record.reset();
    }
    m_forwardOnly = isForwardOnly();
    m_cursor = code == SQLITE_ROW ? Cursor::Waiting : Cursor::Idle;
    if (m_cursor == Cursor::Idle)
        sqlite3_reset(statement);
    finishRun(changesBefore);
    return true;
}

void SqlCipherResult::finishRun(int changesBefore) {
    sqlite3* db = m_driver->sqlite()->db;
    const bool reads = sqlite3_stmt_readonly(m_statement.get()) != 0;
    const bool changed = sqlite3_total_changes(db) != changesBefore;
    m_rowsAffected = changed ? sqlite3_changes(db) : (m_columns > 0 ? -1 : 0);
    m_lastInsertId = !reads && changed ? QVariant(static_cast<qint64>(sqlite3_last_insert_rowid(db))) : QVariant();
    setSelect(m_columns > 0);
    setActive(true);
}

void SqlCipherResult::rewind() {
    sqlite3_reset(m_statement.get());
    m_cursor = Cursor::Idle;
    m_rows.clear();
    m_rowCount = 0;
    m_rowsAffected = -1;
    m_lastInsertId = QVariant();
    setActive(false);
    setAt(QSql::BeforeFirstRow);
}

/// To the next row of the statement, keeping it unless forward-only; false at the end or after a failure.
bool SqlCipherResult::advance() {
    if (m_cursor == Cursor::Idle || !m_statement.get())
        return false;
    if (m_cursor == Cursor::OnRow) {
        const int code = sqlite3_step(m_statement.get());
        if (code != SQLITE_ROW) {
            if (code != SQLITE_DONE)
                setLastError(m_driver->error(u"reading the next row failed"_s, errorType(code), code, SqlPhase::Run));
            sqlite3_reset(m_statement.get());
            m_cursor = Cursor::Idle;
            return false;
        }
    }
    m_cursor = Cursor::OnRow;
    if (!m_forwardOnly)
        keepRow();
    ++m_rowCount;
    return true;
}

void SqlCipherResult::keepRow() {
    for (int column = 0; column < m_columns; ++column)
        m_rows.push_back(columnValue(column));
}

bool SqlCipherResult::fetch(int row) {
    if (row < 0 || !isActive())
        return false;
    if (m_forwardOnly && row < m_rowCount - 1)
        return false;
    while (m_rowCount <= row) {
        if (!advance()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
    }
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchFirst() { return fetch(0); }

bool SqlCipherResult::fetchNext() { return fetch(at() + 1); }

bool SqlCipherResult::fetchLast() {
    if (!isActive())
        return false;
    const bool atEnd = m_cursor == Cursor::Idle;
    while (advance()) {
    }
    if (m_rowCount == 0 || (m_forwardOnly && atEnd)) {
        setAt(QSql::AfterLastRow);
        return false;
    }
    if (m_forwardOnly) { // the last row is known, what stood in it is gone
        setAt(m_rowCount - 1);
        return true;
    }
    return fetch(m_rowCount - 1);
}

QMetaType SqlCipherResult::columnType(int column) const {
    if (const char* declaration = sqlite3_column_decltype(m_statement.get(), column))
        return declaredType(QString::fromUtf8(declaration));
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER: return QMetaType::fromType<qlonglong>();
    case SQLITE_FLOAT: return QMetaType::fromType<double>();
    case SQLITE_BLOB: return QMetaType::fromType<QByteArray>();
    default: return QMetaType::fromType<QString>();
    }
}

QVariant SqlCipherResult::columnValue(int column) const {
    sqlite3_stmt* statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return static_cast<qlonglong>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        switch (numericalPrecisionPolicy()) {
        case QSql::LowPrecisionInt32: return static_cast<int>(sqlite3_column_int64(statement, column));
        case QSql::LowPrecisionInt64: return static_cast<qlonglong>(sqlite3_column_int64(statement, column));
        case QSql::LowPrecisionDouble:
        case QSql::HighPrecision: break;
        }
        return sqlite3_column_double(statement, column);
    case SQLITE_BLOB: {
        const void* data = sqlite3_column_blob(statement, column);
        return QByteArray(data ? static_cast<const char*>(data) : "", sqlite3_column_bytes(statement, column));
    }
    case SQLITE_NULL: return QVariant(columnType(column));
    default: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    }
}

QVariant SqlCipherResult::data(int column) {
    if (column < 0 || column >= m_columns || at() < 0)
        return {};
    if (!m_forwardOnly) {
        const auto index =
            static_cast<std::size_t>(at()) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
        return index < m_rows.size() ? m_rows[index] : QVariant();
    }
    return m_cursor == Cursor::OnRow && m_statement.get() ? columnValue(column) : QVariant();
}

bool SqlCipherResult::isNull(int column) {
    if (m_forwardOnly && m_cursor == Cursor::OnRow && m_statement.get() && column >= 0 && column < m_columns)
        return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
    return data(column).isNull();
}

QSqlRecord SqlCipherResult::record() const {
    if (!isActive() || !isSelect() || !m_statement.get())
        return {};
    if (!m_record) {
        m_record.emplace();
        for (int column = 0; column < m_columns; ++column) {
            const QMetaType type =
                m_rowCount > 0 && !m_forwardOnly && !sqlite3_column_decltype(m_statement.get(), column)
                    ? m_rows[static_cast<std::size_t>(column)].metaType()
                    : columnType(column);
            m_record->append(QSqlField(
                QString::fromUtf8(sqlite3_column_name(m_statement.get(), column)), type,
                QString::fromUtf8(sqlite3_column_table_name(m_statement.get(), column))));
        }
    }
    return *m_record;
}

void SqlCipherResult::detachFromResultSet() {
    sqlite3_reset(m_statement.get());
    m_cursor = Cursor::Idle;
}

} // namespace bk
