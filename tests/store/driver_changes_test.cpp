// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/ratings_database.h"
#include "tests/support/print_qt.h"

#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

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
