// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql_database.h"

#include "core/store/connection.h"
#include "core/store/sqlcipher_driver.h"

namespace bk {

QSqlDatabase openSqlDatabase(Connection& connection) {
    SqlCipherDriver::registerOnce();
    const QString token = SqlCipherDriver::announce(connection.handle());
    QSqlDatabase database = QSqlDatabase::addDatabase(SqlCipherDriver::name(), token);
    database.setDatabaseName(token);
    database.open();
    return database;
}

void closeSqlDatabase(QSqlDatabase& database) {
    const QString name = database.connectionName();
    SqlCipherDriver::withdraw(database.databaseName());
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

QSqlQuery forwardQuery(const QSqlDatabase& database) {
    QSqlQuery query(database);
    query.setForwardOnly(true);
    return query;
}

} // namespace bk
