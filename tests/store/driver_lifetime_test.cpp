// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/ratings_database.h"
#include "tests/support/print_qt.h"

#include <QSqlDriver>
#include <QSqlRecord>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

TEST_CASE("a clone shares the handle, and each closes alone", "[store]") {
    const Ratings database;
    {
        QSqlDatabase clone = QSqlDatabase::cloneDatabase(database.sql, u"a clone"_s);
        REQUIRE(clone.open());
        REQUIRE(database.run(u"BEGIN"_s).isActive());
        QSqlQuery query(u"INSERT INTO rating(area) VALUES('cloned')"_s, clone);
        CHECK(query.lastInsertId().toInt() == 6);
        REQUIRE(database.run(u"ROLLBACK"_s).isActive());
        CHECK(database.count() == 5);
        clone.close();
        CHECK_FALSE(clone.isOpen());
        CHECK_FALSE(query.exec(u"SELECT 1"_s));
    }
    QSqlDatabase::removeDatabase(u"a clone"_s);
    CHECK(database.sql.isOpen());
    CHECK(database.count() == 5);
}

TEST_CASE("another thread cannot open a clone", "[store]") {
    const Ratings database;
    bool opened = true;
    const QString name = database.sql.connectionName();
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        QSqlDatabase clone = QSqlDatabase::cloneDatabase(name, u"elsewhere"_s);
        opened = clone.open();
        clone = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"elsewhere"_s);
    }));
    thread->start();
    REQUIRE(thread->wait());
    CHECK_FALSE(opened);
}

TEST_CASE("when the connection closes its queries fail and the database is not open", "[store]") {
    Ratings database;
    QSqlQuery reading = database.run(u"SELECT id FROM rating ORDER BY id"_s);
    REQUIRE(reading.next());
    database.connection.close();
    CHECK_FALSE(database.sql.isOpen());
    CHECK_FALSE(reading.next());
    CHECK_FALSE(reading.exec());
    CHECK_FALSE(QSqlQuery(database.sql).exec(u"SELECT 1"_s));
    CHECK_FALSE(database.sql.transaction());
    CHECK(database.sql.tables().isEmpty());
    CHECK(database.sql.record(u"rating"_s).isEmpty());
    CHECK_FALSE(database.sql.open());
}

TEST_CASE("a query outlives its database harmlessly", "[store]") {
    const ScratchDatabase scratch;
    bk::Connection connection = scratch.create();
    QSqlDatabase sql = bk::openSqlDatabase(connection);
    QSqlQuery query(u"SELECT 1"_s, sql);
    REQUIRE(query.next());
    bk::closeSqlDatabase(sql);
    CHECK_FALSE(query.next());
    CHECK_FALSE(query.exec());
    CHECK(connection.isOpen());
    CHECK_FALSE(connection.inTransaction());
}

TEST_CASE("neither key nor path passes through Qt SQL", "[store]") {
    const QtDatabase database;
    CHECK(database.sql.databaseName().startsWith(u"unit-"_s));
    CHECK(database.sql.password().isEmpty());
    QSqlDatabase unknown = QSqlDatabase::addDatabase(database.sql.driverName(), u"unknown"_s);
    unknown.setDatabaseName(u"unit-0"_s);
    CHECK_FALSE(unknown.open());
    CHECK(unknown.isOpenError());
    CHECK(unknown.lastError().type() == QSqlError::ConnectionError);
    unknown = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"unknown"_s);
}
