// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/ratings_database.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

#include <QSqlDriver>
#include <QSqlField>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

TEST_CASE("the driver says what it can", "[store]") {
    const QtDatabase database;
    const QSqlDriver* driver = database.sql.driver();
    CHECK(database.sql.isOpen());
    for (const auto feature :
         {QSqlDriver::Transactions, QSqlDriver::BLOB, QSqlDriver::Unicode, QSqlDriver::PreparedQueries,
          QSqlDriver::PositionalPlaceholders, QSqlDriver::LastInsertId, QSqlDriver::FinishQuery,
          QSqlDriver::LowPrecisionNumbers})
        CHECK(driver->hasFeature(feature));
    for (const auto feature :
         {QSqlDriver::QuerySize, QSqlDriver::NamedPlaceholders, QSqlDriver::MultipleResultSets,
          QSqlDriver::EventNotifications, QSqlDriver::CancelQuery})
        CHECK_FALSE(driver->hasFeature(feature));
}

TEST_CASE("a query that may go back can be walked in every direction", "[store]") {
    const Ratings database;
    QSqlQuery query = database.run(u"SELECT id, area FROM rating ORDER BY id"_s);
    CHECK(query.isSelect());
    CHECK(query.isActive());
    CHECK(query.size() == -1);
    CHECK(query.at() == QSql::BeforeFirstRow);
    CHECK_FALSE(query.value(0).isValid());
    REQUIRE(query.last());
    CHECK(query.at() == 4);
    CHECK(query.value(0).toInt() == 5);
    REQUIRE(query.previous());
    CHECK(query.value(1).toString() == u"area 4"_s);
    REQUIRE(query.first());
    CHECK(query.value(0).toInt() == 1);
    REQUIRE(query.seek(2));
    CHECK(query.value(0).toInt() == 3);
    REQUIRE(query.seek(-1, true));
    CHECK(query.value(0).toInt() == 2);
    REQUIRE(query.seek(2, true));
    CHECK(query.value(0).toInt() == 4);
    CHECK_FALSE(query.seek(5));
    CHECK(query.at() == QSql::AfterLastRow);
    REQUIRE(query.previous());
    CHECK(query.value(0).toInt() == 5);
    CHECK_FALSE(query.next());
    CHECK_FALSE(query.next());
    REQUIRE(query.first());
    CHECK_FALSE(query.previous());
    CHECK(query.at() == QSql::BeforeFirstRow);
    CHECK_FALSE(query.nextResult());
}

TEST_CASE("a forward-only query goes forward and keeps nothing", "[store]") {
    const Ratings database;
    QSqlQuery query = bk::forwardQuery(database.sql);
    REQUIRE(query.exec(u"SELECT id FROM rating ORDER BY id"_s));
    REQUIRE(query.isForwardOnly());
    REQUIRE(query.first());
    CHECK(query.value(0).toInt() == 1);
    REQUIRE(query.seek(2));
    CHECK(query.value(0).toInt() == 3);
    CHECK_FALSE(query.seek(1));
    CHECK_FALSE(query.previous());
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 4);
    REQUIRE(query.next());
    CHECK_FALSE(query.next());
    CHECK(query.at() == QSql::AfterLastRow);
    CHECK_FALSE(query.value(0).isValid());
}

TEST_CASE("a forward-only query finds its last row once, without what stood in it", "[store]") {
    const Ratings database;
    QSqlQuery query = bk::forwardQuery(database.sql);
    REQUIRE(query.exec(u"SELECT id FROM rating ORDER BY id"_s));
    REQUIRE(query.last());
    CHECK(query.at() == 4);
    CHECK_FALSE(query.value(0).isValid());
    CHECK_FALSE(query.next());
    CHECK_FALSE(query.last());
    REQUIRE(query.exec(u"SELECT id FROM rating WHERE id < 0"_s));
    CHECK_FALSE(query.last());
}

TEST_CASE("a query without rows is active and stands nowhere", "[store]") {
    const Ratings database;
    QSqlQuery query = database.run(u"SELECT * FROM rating WHERE id > 100"_s);
    CHECK(query.isActive());
    CHECK(query.isSelect());
    CHECK_FALSE(query.next());
    CHECK_FALSE(query.first());
    CHECK_FALSE(query.last());
    CHECK(query.record().count() == 3);
}

TEST_CASE("the record of a query names and types its columns and carries the row", "[store]") {
    const Ratings database;
    const bool forwardOnly = GENERATE(true, false);
    QSqlQuery query(database.sql);
    query.setForwardOnly(forwardOnly);
    REQUIRE(query.exec(u"SELECT id, area, value * 1.5 AS half, NULL AS empty FROM rating WHERE id = 2"_s));
    REQUIRE(query.next());
    const QSqlRecord record = query.record();
    REQUIRE(record.count() == 4);
    CHECK(record.fieldName(2) == u"half"_s);
    CHECK(record.field(0).metaType() == QMetaType::fromType<int>());
    CHECK(record.field(0).tableName() == u"rating"_s);
    CHECK(record.field(2).tableName().isEmpty());
    CHECK(query.value(0).metaType() == QMetaType::fromType<qlonglong>());
    CHECK(record.field(1).metaType() == QMetaType::fromType<QString>());
    CHECK(record.field(2).metaType() == QMetaType::fromType<double>());
    CHECK(record.value(1).toString() == u"area 2"_s);
    CHECK(query.value(u"half"_s).toDouble() == 3.0);
    CHECK(record.isNull(3));
}

TEST_CASE("one run takes one statement", "[store]") {
    const Ratings database;
    QSqlQuery query(database.sql);
    CHECK_FALSE(query.exec(u"DELETE FROM rating; DELETE FROM rating"_s));
    CHECK(query.lastError().type() == QSqlError::StatementError);
    CHECK(database.count() == 5);
    CHECK(query.exec(u"SELECT 1;  "_s));
    CHECK(query.exec(u"SELECT 1; -- end"_s));
    CHECK_FALSE(query.exec(u"-- nothing"_s));
    CHECK_FALSE(query.exec(u";"_s));
}

TEST_CASE("faults of the statement are statement errors with SQLite's extended code", "[store]") {
    const Ratings database;
    database.run(u"CREATE TABLE u(x TEXT UNIQUE, y NOT NULL, z REFERENCES rating(id))"_s);
    database.run(u"INSERT INTO u VALUES('Hemligsson', 1, 1)"_s);
    struct Fault {
        QString sql;
        QString code;
    };
    const auto fault = GENERATE(values<Fault>(
        {{u"INSERT INTO u VALUES('Hemligsson', 1, 1)"_s, u"2067"_s},
         {u"INSERT INTO rating VALUES(1, 'x', 1)"_s, u"1555"_s},
         {u"INSERT INTO u VALUES('y', NULL, 1)"_s, u"1299"_s},
         {u"INSERT INTO rating VALUES(9, 'x', 6)"_s, u"275"_s},
         {u"INSERT INTO u VALUES('y', 1, 99)"_s, u"787"_s},
         {u"SELEKT"_s, u"1"_s},
         {u"SELECT nothing FROM rating"_s, u"1"_s}}));
    QSqlQuery query(database.sql);
    INFO(fault.sql.toStdString());
    CHECK_FALSE(query.exec(fault.sql));
    CHECK(query.lastError().type() == QSqlError::StatementError);
    CHECK(query.lastError().nativeErrorCode() == fault.code);
    CHECK_FALSE(query.lastError().databaseText().contains(u"Hemligsson"_s));
    CHECK_FALSE(query.isActive());
    CHECK(query.exec(u"SELECT 1"_s));
    CHECK_FALSE(query.lastError().isValid());
}

TEST_CASE("a state of the file or disk is a connection error", "[store]") {
    Ratings database;
    database.run(u"PRAGMA max_page_count = 1"_s);
    QSqlQuery query(database.sql);
    CHECK_FALSE(query.exec(u"CREATE TABLE more AS SELECT * FROM rating, (SELECT randomblob(9000))"_s));
    CHECK(query.lastError().type() == QSqlError::ConnectionError);
    CHECK(query.lastError().nativeErrorCode() == u"13"_s);
}
