// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlcipher_driver.h"

#include "core/store/sql_error.h"
#include "core/store/sqlcipher_result.h"
#include "core/store/sqlite_handle.h"
#include "core/store/variant_binding.h"

#include <sqlcipher/sqlite3.h>

#include <QHash>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QThread>

#include <algorithm>
#include <map>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

struct Announced {
    std::weak_ptr<SqliteHandle> handle;
    QThread* thread;
};

struct Announcements {
    QMutex mutex;
    QHash<QString, Announced> byToken;
    quint64 count = 0;
};

Announcements& announcements() {
    static Announcements instance;
    return instance;
}

class Creator final : public QSqlDriverCreatorBase {
public:
    QSqlDriver* createObject() const override { return new SqlCipherDriver; }
};

QString unescaped(const QString& identifier) {
    QString name = identifier;
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1, name.size() - 2).replace("\"\""_L1, "\""_L1);
    return name;
}

QString withoutQuotes(const QString& literal) {
    if (literal.size() > 1 && literal.startsWith(u'\'') && literal.endsWith(u'\''))
        return literal.mid(1, literal.size() - 2).replace("''"_L1, "'"_L1);
    return literal;
}

QSqlField tableField(const Statement& row, const QString& table) {
    const QString type = row.text(2);
    QSqlField field(row.text(1), declaredType(type), table);
    // Only a column spelled INTEGER PRIMARY KEY is numbered by SQLite itself.
    field.setAutoValue(row.int64(5) > 0 && type.compare("integer"_L1, Qt::CaseInsensitive) == 0);
    field.setRequired(row.boolean(3));
    if (!row.isNull(4))
        field.setDefaultValue(withoutQuotes(row.text(4)));
    constexpr qint64 virtualColumn = 2;
    constexpr qint64 storedColumn = 3;
    const qint64 hidden = row.int64(6);
    field.setReadOnly(hidden == virtualColumn || hidden == storedColumn);
    return field;
}

/// Calls `take` with each row of the table's description; nothing for a table that does not exist or when closed.
template <typename Take> void forEachColumn(SqliteHandle* handle, const QString& table, Take take) {
    if (!handle || !handle->db)
        return;
    try {
        Statement columns = handle->prepare("SELECT cid, name, type, \"notnull\", dflt_value, pk, hidden FROM "
                                            "pragma_table_xinfo(?1) WHERE hidden <> 1");
        for (columns.bind(1, unescaped(table)); columns.step();)
            take(columns);
    } catch (const Error& error) {
        qWarning("columns of a table: %s", error.what());
    }
}

QString quoted(QString text) { return u'\'' + text.replace("'"_L1, "''"_L1) + u'\''; }

} // namespace

SqlCipherDriver::SqlCipherDriver(QObject* parent) : QSqlDriver(parent) {}

SqlCipherDriver::~SqlCipherDriver() {
    SqlCipherDriver::close();
    for (SqlCipherResult* result : m_results)
        result->orphan();
}

QString SqlCipherDriver::name() { return u"BKSQLCIPHER"_s; }

void SqlCipherDriver::registerOnce() {
    if (!QSqlDatabase::isDriverAvailable(name()))
        QSqlDatabase::registerSqlDriver(name(), new Creator);
}

QString SqlCipherDriver::announce(const std::shared_ptr<SqliteHandle>& handle) {
    Announcements& all = announcements();
    const QMutexLocker lock(&all.mutex);
    const QString token = u"unit-%1"_s.arg(++all.count);
    all.byToken.insert(token, {handle, QThread::currentThread()});
    return token;
}

void SqlCipherDriver::withdraw(const QString& token) {
    Announcements& all = announcements();
    const QMutexLocker lock(&all.mutex);
    all.byToken.remove(token);
}

bool SqlCipherDriver::open(const QString& token, const QString&, const QString&, const QString&, int, const QString&) {
    close();
    Announced found{{}, nullptr};
    {
        Announcements& all = announcements();
        const QMutexLocker lock(&all.mutex);
        found = all.byToken.value(token, found);
    }
    m_handle = found.handle.lock();
    if (found.thread != QThread::currentThread())
        m_handle = nullptr;
    const bool usable = m_handle && m_handle->db;
    if (!usable) {
        m_handle = nullptr;
        setLastError(QSqlError(u"no open unit by that name in this thread"_s, {}, QSqlError::ConnectionError));
    }
    setOpen(usable);
    setOpenError(!usable);
    return usable;
}

void SqlCipherDriver::close() {
    for (SqlCipherResult* result : m_results)
        result->release();
    m_handle = nullptr;
    setOpen(false);
    setOpenError(false);
}

bool SqlCipherDriver::isOpen() const { return m_handle && m_handle->db; }

bool SqlCipherDriver::hasFeature(DriverFeature feature) const {
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case LowPrecisionNumbers:
    case SimpleLocking:
    case FinishQuery: return true;
    case QuerySize:
    case NamedPlaceholders: // Qt rewrites them to positional ones
    case BatchOperations:   // Qt runs a batch row by row
    case EventNotifications:
    case MultipleResultSets:
    case CancelQuery: return false;
    }
    return false;
}

QSqlResult* SqlCipherDriver::createResult() const { return new SqlCipherResult(this); }

QSqlError SqlCipherDriver::error(const QString& what, QSqlError::ErrorType type, int code, SqlPhase phase) const {
    const QString text = isOpen() ? sqlErrorText(m_handle->db, code, phase) : u"closed"_s;
    return QSqlError(what, text, type, QString::number(code));
}

bool SqlCipherDriver::execute(const char* sql, const QString& what) {
    const int code = isOpen() ? sqlite3_exec(m_handle->db, sql, nullptr, nullptr, nullptr) : SQLITE_MISUSE;
    if (code != SQLITE_OK)
        setLastError(error(what, QSqlError::TransactionError, code, SqlPhase::Prepare));
    return code == SQLITE_OK;
}

bool SqlCipherDriver::beginTransaction() { return execute("BEGIN IMMEDIATE", u"the transaction did not begin"_s); }

bool SqlCipherDriver::commitTransaction() { return execute("COMMIT", u"the transaction was not made durable"_s); }

bool SqlCipherDriver::rollbackTransaction() { return execute("ROLLBACK", u"the transaction was not rolled back"_s); }

QStringList SqlCipherDriver::tables(QSql::TableType type) const {
    QStringList names;
    if (!isOpen())
        return names;
    try {
        Statement statement =
            m_handle->prepare("SELECT name, type, name LIKE 'sqlite\\_%' ESCAPE '\\' FROM sqlite_schema "
                              "WHERE type IN ('table', 'view') ORDER BY name");
        while (statement.step()) {
            const QSql::TableType kind = statement.boolean(2)                            ? QSql::SystemTables
                                         : statement.utf8(1) == std::string_view("view") ? QSql::Views
                                                                                         : QSql::Tables;
            if (type & kind)
                names.append(statement.text(0));
        }
    } catch (const Error& error) {
        qWarning("list of tables: %s", error.what());
    }
    if (type & QSql::SystemTables)
        names.append(u"sqlite_master"_s);
    return names;
}

QSqlRecord SqlCipherDriver::record(const QString& table) const {
    QSqlRecord record;
    forEachColumn(sqlite(), table, [&](const Statement& row) { record.append(tableField(row, unescaped(table))); });
    return record;
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString& table) const {
    std::map<qint64, QSqlField> byOrder;
    forEachColumn(sqlite(), table, [&](const Statement& row) {
        if (const qint64 order = row.int64(5); order > 0)
            byOrder.emplace(order, tableField(row, unescaped(table)));
    });
    QSqlIndex index(unescaped(table));
    for (const auto& [order, field] : byOrder)
        index.append(field);
    return index;
}

QString SqlCipherDriver::formatValue(const QSqlField& field, bool trimStrings) const {
    if (field.isNull())
        return u"NULL"_s;
    switch (field.metaType().id()) {
    case QMetaType::QByteArray: return u"X'%1'"_s.arg(QString::fromLatin1(field.value().toByteArray().toHex()));
    case QMetaType::Double:
    case QMetaType::Float: return QString::number(field.value().toDouble(), 'g', 17);
    case QMetaType::QDate:
    case QMetaType::QTime:
    case QMetaType::QDateTime: return quoted(temporalText(field.value()));
    default: return QSqlDriver::formatValue(field, trimStrings);
    }
}

QString SqlCipherDriver::escapeIdentifier(const QString& identifier, IdentifierType type) const {
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type))
        return identifier;
    QString escaped = u'"' + QString(identifier).replace("\""_L1, "\"\""_L1) + u'"';
    if (type == TableName)
        escaped.replace("."_L1, "\".\""_L1);
    return escaped;
}

} // namespace bk
