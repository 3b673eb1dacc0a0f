// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/ratings_database.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

#include <QSqlRecord>

using namespace Qt::StringLiterals;

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
