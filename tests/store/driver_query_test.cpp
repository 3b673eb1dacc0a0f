// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/qt_database.h"
#include "tests/support/print_qt.h"

#include "core/store/transaction.h"

#include <catch2/generators/catch_generators.hpp>

#include <QSqlDriver>
#include <QSqlField>
#include <QSqlRecord>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Ratings : QtDatabase {
    Ratings() {
        run(u"CREATE TABLE rating(id INTEGER PRIMARY KEY, area TEXT NOT NULL, value INTEGER CHECK(value BETWEEN 1 AND 5))"_s);
        for (int i = 1; i <= 5; ++i)
            run(u"INSERT INTO rating VALUES(%1, 'area %1', %1)"_s.arg(i));
    }
    int count() const { return value(u"SELECT count(*) FROM rating"_s).toInt(); }
};

} // namespace

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
    REQUIRE(query.exec(u"SELECT id FROM rating ORDER BY id"_s));
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
    CHECK(record.field(0).metaType() == QMetaType::fromType<qlonglong>());
    CHECK(record.field(1).metaType() == QMetaType::fromType<QString>());
    CHECK(record.field(2).metaType() == QMetaType::fromType<double>());
    CHECK(record.value(1).toString() == u"area 2"_s);
    CHECK(query.value(u"half"_s).toDouble() == 3.0);
    CHECK(record.isNull(3));
}

TEST_CASE("placeholders are bound by position, by addition and by name", "[store]") {
    const Ratings database;
    QSqlQuery query(database.sql);
    REQUIRE(query.prepare(u"SELECT ?, ?, ?"_s));
    query.bindValue(2, u"c"_s);
    query.bindValue(0, u"a"_s);
    query.bindValue(1, u"b"_s);
    REQUIRE((query.exec() && query.next()));
    CHECK(query.value(0).toString() + query.value(1).toString() + query.value(2).toString() == u"abc"_s);
    query.addBindValue(1);
    query.addBindValue(2);
    query.addBindValue(3);
    REQUIRE((query.exec() && query.next()));
    CHECK(query.value(2).toInt() == 3);

    REQUIRE(query.prepare(u"SELECT :a + :b + :a, ':a', '?', '%?%', \"area\" FROM rating WHERE id = :id"_s));
    query.bindValue(u":b"_s, 4);
    query.bindValue(u":a"_s, 5);
    query.bindValue(u":id"_s, 1);
    REQUIRE((query.exec() && query.next()));
    CHECK(query.value(0).toInt() == 14);
    CHECK(query.value(1).toString() == u":a"_s);
    CHECK(query.value(2).toString() == u"?"_s);
    CHECK(query.value(3).toString() == u"%?%"_s);
    CHECK(query.value(4).toString() == u"area 1"_s);
    CHECK(query.boundValue(u":a"_s).toInt() == 5);
    CHECK(query.boundValues().size() == 4);
}

TEST_CASE("a prepared query keeps its values from one run to the next", "[store]") {
    const Ratings database;
    QSqlQuery query(database.sql);
    REQUIRE(query.prepare(u"SELECT :a || :b"_s));
    query.bindValue(u":a"_s, u"1"_s);
    query.bindValue(u":b"_s, u"2"_s);
    REQUIRE((query.exec() && query.next()));
    query.bindValue(u":b"_s, u"3"_s);
    REQUIRE((query.exec() && query.next()));
    CHECK(query.value(0).toString() == u"13"_s);
}

TEST_CASE("a value bound while rows are read counts from the next run", "[store]") {
    const Ratings database;
    const bool forwardOnly = GENERATE(true, false);
    const bool named = GENERATE(true, false);
    QSqlQuery query(database.sql);
    query.setForwardOnly(forwardOnly);
    REQUIRE(query.prepare(
        named ? u"SELECT id FROM rating WHERE id >= :from ORDER BY id"_s
              : u"SELECT id FROM rating WHERE id >= ? ORDER BY id"_s));
    const auto bind = [&](int from) {
        named ? query.bindValue(u":from"_s, from) : query.bindValue(0, from);
    };
    bind(2);
    REQUIRE((query.exec() && query.next()));
    bind(4);
    CHECK(query.value(0).toInt() == 2);
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 3);
    REQUIRE((query.exec() && query.next()));
    CHECK(query.value(0).toInt() == 4);
}

TEST_CASE("too few or too many values are an error of the statement", "[store]") {
    const Ratings database;
    QSqlQuery query(database.sql);
    REQUIRE(query.prepare(u"SELECT ?, ?"_s));
    query.addBindValue(1);
    CHECK_FALSE(query.exec());
    CHECK(query.lastError().type() == QSqlError::StatementError);
    query.addBindValue(1);
    query.addBindValue(2);
    query.addBindValue(3);
    CHECK_FALSE(query.exec());
    CHECK_FALSE(QSqlQuery(database.sql).exec(u"SELECT ?"_s));
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

TEST_CASE("changed rows are counted and new row numbers told", "[store]") {
    const Ratings database;
    QSqlQuery query = database.run(u"UPDATE rating SET value = 3 WHERE id > 2"_s);
    CHECK_FALSE(query.isSelect());
    CHECK(query.numRowsAffected() == 3);
    CHECK(database.run(u"DELETE FROM rating WHERE id = 77"_s).numRowsAffected() == 0);
    CHECK(database.run(u"CREATE TABLE t(x)"_s).numRowsAffected() == 0);
    CHECK(database.run(u"SELECT 1"_s).numRowsAffected() == -1);
    QSqlQuery insert = database.run(u"INSERT INTO rating(area) VALUES('new')"_s);
    CHECK(insert.lastInsertId().toLongLong() == 6);
    const QSqlQuery other = database.run(u"INSERT INTO rating(area) VALUES('newer')"_s);
    CHECK(other.lastInsertId().toLongLong() == 7);
    CHECK(insert.lastInsertId().toLongLong() == 6);
    CHECK_FALSE(database.run(u"SELECT 1"_s).lastInsertId().isValid());
    QSqlQuery returning = database.run(u"INSERT INTO rating(area) VALUES('x'), ('y') RETURNING id"_s);
    REQUIRE((returning.next() && returning.next()));
    CHECK(returning.value(0).toInt() == 9);
    CHECK_FALSE(returning.next());
    CHECK(database.count() == 9);
}

TEST_CASE("transactions of Qt SQL and of the store are the same ones", "[store]") {
    Ratings database;
    REQUIRE(database.sql.transaction());
    CHECK(database.connection.inTransaction());
    database.run(u"DELETE FROM rating"_s);
    CHECK_FALSE(database.sql.transaction());
    CHECK(database.sql.lastError().type() == QSqlError::TransactionError);
    REQUIRE(database.sql.rollback());
    CHECK(database.count() == 5);
    CHECK_FALSE(database.sql.rollback());
    CHECK_FALSE(database.sql.commit());
    CHECK(database.sql.lastError().type() == QSqlError::TransactionError);
    REQUIRE(database.sql.transaction());
    database.run(u"DELETE FROM rating WHERE id = 1"_s);
    REQUIRE(database.sql.commit());
    CHECK(database.count() == 4);
    {
        const bk::Transaction transaction(database.connection);
        database.run(u"DELETE FROM rating"_s);
    }
    CHECK(database.count() == 4);
}

TEST_CASE("savepoints work through queries", "[store]") {
    Ratings database;
    REQUIRE(database.sql.transaction());
    database.run(u"SAVEPOINT one"_s);
    database.run(u"DELETE FROM rating"_s);
    database.run(u"ROLLBACK TO one"_s);
    database.run(u"RELEASE one"_s);
    database.run(u"DELETE FROM rating WHERE id = 5"_s);
    REQUIRE(database.sql.commit());
    CHECK(database.count() == 4);
}

TEST_CASE("a batch runs once for each set of values", "[store]") {
    const Ratings database;
    QSqlQuery query(database.sql);
    SECTION("by position") {
        REQUIRE(query.prepare(u"INSERT INTO rating VALUES(?, ?, ?)"_s));
        query.addBindValue(QVariantList{11, 12, 13});
        query.addBindValue(QVariantList{u"a"_s, u""_s, u"c"_s});
        query.addBindValue(QVariantList{1, QVariant(QMetaType::fromType<int>()), 3});
    }
    SECTION("by name") {
        REQUIRE(query.prepare(u"INSERT INTO rating VALUES(:id, :area, :value)"_s));
        query.bindValue(u":value"_s, QVariantList{1, QVariant(QMetaType::fromType<int>()), 3});
        query.bindValue(u":id"_s, QVariantList{11, 12, 13});
        query.bindValue(u":area"_s, QVariantList{u"a"_s, u""_s, u"c"_s});
    }
    REQUIRE(query.execBatch());
    CHECK(database.count() == 8);
    CHECK(database.value(u"SELECT value IS NULL AND area = '' FROM rating WHERE id = 12"_s).toBool());
    CHECK(database.value(u"SELECT area || value FROM rating WHERE id = 13"_s).toString() == u"c3"_s);
}

TEST_CASE("a batch stops at the row that fails", "[store]") {
    const Ratings database;
    QSqlQuery query(database.sql);
    REQUIRE(query.prepare(u"INSERT INTO rating VALUES(?, 'x', 1)"_s));
    query.addBindValue(QVariantList{21, 1, 22});
    CHECK_FALSE(query.execBatch());
    CHECK(query.lastError().nativeErrorCode() == u"1555"_s);
    CHECK(database.count() == 6);
}

TEST_CASE("an open cursor lets rows be changed, holds back DROP TABLE, and lets it through when finished", "[store]") {
    const Ratings database;
    QSqlQuery cursor = bk::forwardQuery(database.sql);
    REQUIRE((cursor.exec(u"SELECT id FROM rating"_s) && cursor.next()));
    database.run(u"UPDATE rating SET value = 1 WHERE id = 5"_s);
    QSqlQuery drop(database.sql);
    CHECK_FALSE(drop.exec(u"DROP TABLE rating"_s));
    CHECK(drop.lastError().nativeErrorCode() == u"6"_s);
    CHECK(cursor.next());
    cursor.finish();
    CHECK_FALSE(cursor.isActive());
    CHECK(drop.exec(u"DROP TABLE rating"_s));
    CHECK_FALSE(cursor.exec());
}

TEST_CASE("a prepared query sees columns that were added since", "[store]") {
    const Ratings database;
    QSqlQuery query(database.sql);
    REQUIRE(query.prepare(u"SELECT * FROM rating WHERE id = 1"_s));
    REQUIRE((query.exec() && query.next()));
    CHECK(query.record().count() == 3);
    query.finish();
    database.run(u"ALTER TABLE rating ADD COLUMN note TEXT DEFAULT 'none'"_s);
    REQUIRE((query.exec() && query.next()));
    CHECK(query.record().count() == 4);
    CHECK(query.value(3).toString() == u"none"_s);
}

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
