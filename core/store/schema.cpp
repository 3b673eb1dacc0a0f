// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

#include "core/domain/common/error.h"
#include "core/store/connection_settings.h"
#include "core/store/sql_error.h"
#include "core/store/sqlite_handle.h"
#include "core/store/transaction.h"

#include <sqlcipher/sqlite3.h>

#include <QDir>
#include <QFile>

#include <algorithm>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

Migration readMigration(const QFileInfo& info) {
    const QString base = info.completeBaseName();
    const auto bar = base.indexOf(u'_');
    QFile file(info.filePath());
    if (bar < 1 || !file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Database, info.filePath());
    return {base.left(bar).toInt(), base.mid(bar + 1), file.readAll()};
}

/// While it lives no SQL may begin or end a transaction.
class OneTransaction {
public:
    explicit OneTransaction(SqliteHandle& handle) : m_db(handle.db) {
        sqlite3_set_authorizer(m_db, authorize, nullptr);
    }
    OneTransaction(const OneTransaction&) = delete;
    OneTransaction& operator=(const OneTransaction&) = delete;
    ~OneTransaction() { sqlite3_set_authorizer(m_db, nullptr, nullptr); }

private:
    static int authorize(void*, int action, const char*, const char*, const char*, const char*) {
        return action == SQLITE_TRANSACTION || action == SQLITE_SAVEPOINT ? SQLITE_DENY : SQLITE_OK;
    }
    sqlite3* m_db;
};

/// A table may be rebuilt under rows that refer to it: what holds is how things stand at the end of the step. SQLite
/// does not change this within a transaction.
class ReferencesUnchecked {
public:
    explicit ReferencesUnchecked(SqliteHandle& handle) : m_handle(handle) {
        m_handle.exec("PRAGMA foreign_keys = OFF");
    }
    ReferencesUnchecked(const ReferencesUnchecked&) = delete;
    ReferencesUnchecked& operator=(const ReferencesUnchecked&) = delete;
    ~ReferencesUnchecked() {
        sqlite3_db_config(m_handle.db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, static_cast<int*>(nullptr));
    }

private:
    SqliteHandle& m_handle;
};

/// Runs every statement of the step; rows are passed over.
void runAll(SqliteHandle& handle, const QByteArray& sql) {
    const OneTransaction guard(handle);
    const char* next = sql.constData();
    while (*next) {
        sqlite3_stmt* compiled = nullptr;
        if (const int code = sqlite3_prepare_v2(handle.db, next, -1, &compiled, &next); code != SQLITE_OK)
            throw sqlError(handle.db, code, SqlPhase::Prepare);
        if (!compiled)
            return; // blanks or a comment at the end
        Statement(PreparedStatement(handle, compiled)).exec();
    }
}

void applyStep(Connection& connection, const Migration& migration) {
    SqliteHandle& handle = *connection.handle();
    Q_ASSERT(!connection.inTransaction());
    const ReferencesUnchecked unchecked(handle);
    Transaction transaction(connection);
    runAll(handle, migration.sql);
    if (Statement broken = handle.prepare("PRAGMA foreign_key_check"); broken.step())
        throw Error(Error::Kind::Database, u"%1 refers to a missing row of %2"_s.arg(broken.text(0), broken.text(2)));
    handle.exec("PRAGMA user_version = " + std::to_string(migration.number));
    transaction.commit();
}

} // namespace

Schema::Schema(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {
    std::ranges::sort(m_migrations, {}, &Migration::number);
    for (int expected = 1; const Migration& migration : m_migrations) {
        if (migration.number != expected++)
            throw Error(
                Error::Kind::Database,
                u"migration %1 (%2) is out of order"_s.arg(migration.number).arg(migration.name));
    }
}

Schema Schema::builtIn() {
    std::vector<Migration> migrations;
    const auto files = QDir(u":/schema"_s).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name);
    std::ranges::transform(files, std::back_inserter(migrations), readMigration);
    return Schema(std::move(migrations));
}

int Schema::version() const noexcept { return m_migrations.empty() ? 0 : m_migrations.back().number; }

int Schema::version(Connection& connection) { return scalar(*connection.handle(), "PRAGMA user_version").toInt(); }

void Schema::requireKnown(Connection& connection) const {
    if (const int found = version(connection); found > version())
        throw Error(Error::Kind::NewerFormat, u"schema %1, this program knows %2"_s.arg(found).arg(version()));
}

void Schema::apply(Connection& connection) const {
    requireKnown(connection);
    const int found = version(connection);
    for (const Migration& migration : m_migrations) {
        if (migration.number > found)
            applyStep(connection, migration);
    }
}

} // namespace bk
