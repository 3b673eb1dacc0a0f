// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/qt_database.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

#include <QDateTime>
#include <QSqlDriver>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QTimeZone>
#include <QUuid>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// Stores `value` through a placeholder and reads it back, forward-only or not.
QVariant roundTrip(const QtDatabase& database, const QVariant& value, bool forwardOnly, const QString& type = {}) {
    database.run(u"DROP TABLE IF EXISTS v"_s);
    database.run(u"CREATE TABLE v(x %1)"_s.arg(type));
    QSqlQuery insert(database.sql);
    REQUIRE(insert.prepare(u"INSERT INTO v VALUES(?)"_s));
    insert.addBindValue(value);
    REQUIRE(insert.exec());
    QSqlQuery read(database.sql);
    read.setForwardOnly(forwardOnly);
    REQUIRE(read.exec(u"SELECT x FROM v"_s));
    REQUIRE(read.next());
    CHECK(read.isNull(0) == read.value(0).isNull());
    return read.value(0);
}

} // namespace

TEST_CASE("through Qt SQL every type comes back as it was", "[store]") {
    const QtDatabase database;
    const bool forwardOnly = GENERATE(true, false);
    const auto back = [&](const QVariant& value, const QString& type = {}) {
        return roundTrip(database, value, forwardOnly, type);
    };
    CHECK(back(7).toInt() == 7);
    CHECK(back(-7).metaType() == QMetaType::fromType<qlonglong>());
    CHECK(back(qlonglong{9007199254740993}).toLongLong() == 9007199254740993);
    CHECK(back(std::numeric_limits<qlonglong>::min()).toLongLong() == std::numeric_limits<qlonglong>::min());
    CHECK(back(qulonglong{9223372036854775807u}).toULongLong() == 9223372036854775807u);
    CHECK(back(4294967295u).toLongLong() == 4294967295);
    CHECK(back(true).toBool());
    CHECK_FALSE(back(false).toBool());
    CHECK(back(0.1).toDouble() == 0.1);
    CHECK(back(0.1).metaType() == QMetaType::fromType<double>());
    CHECK(back(2.5f).toDouble() == 2.5);
    CHECK(back(u"Åsa's \"?\" :a"_s).toString() == u"Åsa's \"?\" :a"_s);
    CHECK(back(QString(5000, u'ö')).toString() == QString(5000, u'ö'));
    CHECK(back(QChar(u'ö')).toString() == u"ö"_s);
    CHECK(back(QByteArray("\0\x80\xff", 3)).toByteArray() == QByteArray("\0\x80\xff", 3));
    CHECK(back(QByteArray("\0\x80\xff", 3)).metaType() == QMetaType::fromType<QByteArray>());
    const QUuid uuid(u"{12345678-1234-4234-8234-123456789abc}"_s);
    CHECK(back(uuid).toUuid() == uuid);
}

TEST_CASE("through Qt SQL dates and times come back as they were", "[store]") {
    const QtDatabase database;
    const bool forwardOnly = GENERATE(true, false);
    const auto back = [&](const QVariant& value) {
        return roundTrip(database, value, forwardOnly);
    };
    const QDate date(2026, 2, 28);
    const QTime time(23, 5, 7, 89);
    CHECK(back(date).toDate() == date);
    CHECK(back(date).toString() == u"2026-02-28"_s);
    CHECK(back(time).toTime() == time);
    const QDateTime moment(date, time, Qt::UTC);
    CHECK(back(moment).toDateTime() == moment);
    const QDateTime stockholm(date, time, QTimeZone("Europe/Stockholm"));
    CHECK(back(stockholm).toDateTime() == stockholm);
    const QDateTime local(date, time);
    CHECK(back(local).toDateTime() == local);
    // The same text as the repositories write.
    CHECK(back(moment).toString() == u"2026-02-28T23:05:07.089Z"_s);
}

TEST_CASE("through Qt SQL a null value is NULL and an empty one is not", "[store]") {
    const QtDatabase database;
    const bool forwardOnly = GENERATE(true, false);
    const auto isNull = [&](const QVariant& value) {
        return roundTrip(database, value, forwardOnly).isNull();
    };
    CHECK(isNull(QVariant()));
    CHECK(isNull(QVariant(QMetaType::fromType<int>())));
    CHECK(isNull(QVariant(QMetaType::fromType<QString>())));
    CHECK(isNull(QString()));
    CHECK(isNull(QByteArray()));
    CHECK(isNull(QDate()));
    CHECK(isNull(QTime()));
    CHECK(isNull(QDateTime()));
    CHECK_FALSE(isNull(u""_s));
    CHECK_FALSE(isNull(QByteArray("")));
    CHECK_FALSE(isNull(0));
    const QVariant empty = roundTrip(database, u""_s, forwardOnly);
    CHECK(empty.toString().isEmpty());
    CHECK(empty.metaType() == QMetaType::fromType<QString>());
    CHECK(database.value(u"SELECT typeof(x) FROM v"_s).toString() == u"text"_s);
    CHECK(roundTrip(database, QVariant(), forwardOnly, u"INTEGER"_s).metaType() == QMetaType::fromType<int>());
}

TEST_CASE("a value without an exact place in a column is refused, not bent", "[store]") {
    const QtDatabase database;
    database.run(u"CREATE TABLE v(x)"_s);
    QSqlQuery insert(database.sql);
    REQUIRE(insert.prepare(u"INSERT INTO v VALUES(?)"_s));
    const QVariant value =
        GENERATE(QVariant(qulonglong{9223372036854775808u}), QVariant(QVariantList{1, 2}), QVariant(QVariantMap{}));
    insert.addBindValue(value);
    CHECK_FALSE(insert.exec());
    CHECK(insert.lastError().type() == QSqlError::StatementError);
    CHECK(insert.lastError().nativeErrorCode() == u"20"_s);
    insert.bindValue(0, 5);
    CHECK(insert.exec());
    CHECK(database.value(u"SELECT x FROM v"_s).toInt() == 5);
}

TEST_CASE("the numerical precision policy bears on REAL alone", "[store]") {
    const QtDatabase database;
    const bool forwardOnly = GENERATE(true, false);
    const auto read = [&](QSql::NumericalPrecisionPolicy policy) {
        QSqlQuery query(database.sql);
        query.setForwardOnly(forwardOnly);
        query.setNumericalPrecisionPolicy(policy);
        REQUIRE(query.exec(u"SELECT 9007199254740993, 2.75"_s));
        REQUIRE(query.next());
        return std::pair(query.value(0), query.value(1));
    };
    for (const auto policy :
         {QSql::LowPrecisionInt32, QSql::LowPrecisionInt64, QSql::LowPrecisionDouble, QSql::HighPrecision})
        CHECK(read(policy).first.toLongLong() == 9007199254740993);
    CHECK(read(QSql::LowPrecisionInt32).second == QVariant(2));
    CHECK(read(QSql::LowPrecisionInt64).second == QVariant(2LL));
    CHECK(read(QSql::LowPrecisionDouble).second == QVariant(2.75));
    CHECK(read(QSql::HighPrecision).second.toDouble() == 2.75);
}

TEST_CASE("a value can be written into SQL text and means the same", "[store]") {
    const QtDatabase database;
    const QSqlDriver* driver = database.sql.driver();
    const auto literal = [&](const QVariant& value) {
        QSqlField field(u"x"_s, value.metaType());
        field.setValue(value);
        return driver->formatValue(field);
    };
    const auto back = [&](const QVariant& value) {
        return database.value(u"SELECT "_s + literal(value));
    };
    CHECK(back(u"it's"_s).toString() == u"it's"_s);
    CHECK(back(QByteArray("\0'\xff", 3)).toByteArray() == QByteArray("\0'\xff", 3));
    CHECK(back(0.1).toDouble() == 0.1);
    CHECK(back(9007199254740993LL).toLongLong() == 9007199254740993);
    CHECK(back(QDate(2026, 2, 28)).toDate() == QDate(2026, 2, 28));
    CHECK(back(QDateTime(QDate(2026, 2, 28), QTime(1, 2, 3), Qt::UTC)).toString() == u"2026-02-28T01:02:03.000Z"_s);
    CHECK(back(QTime(1, 2, 3)).toTime() == QTime(1, 2, 3));
    CHECK(back(true).toInt() == 1);
    CHECK(literal(QVariant(QMetaType::fromType<QString>())) == u"NULL"_s);
}

TEST_CASE("tables, views, columns and keys are described", "[store]") {
    const QtDatabase database;
    database.run(u"CREATE TABLE \"odd \"\"table\"(b TEXT NOT NULL DEFAULT 'it''s', a INTEGER, c REAL DEFAULT 1.5, d "
                 u"BLOB, e BOOLEAN, "
                 "g TEXT GENERATED ALWAYS AS (b || 'x'), PRIMARY KEY(a, b))"_s);
    database.run(u"CREATE TABLE numbered(id INTEGER PRIMARY KEY AUTOINCREMENT, x)"_s);
    database.run(u"CREATE VIEW seen AS SELECT x FROM numbered"_s);

    CHECK(database.sql.tables() == QStringList{u"numbered"_s, u"odd \"table"_s});
    CHECK(database.sql.tables(QSql::Views) == QStringList{u"seen"_s});
    CHECK(database.sql.tables(QSql::SystemTables).contains(u"sqlite_sequence"_s));
    CHECK(database.sql.tables(QSql::AllTables).size() >= 4);

    const QString odd = database.sql.driver()->escapeIdentifier(u"odd \"table"_s, QSqlDriver::TableName);
    CHECK(odd == u"\"odd \"\"table\""_s);
    for (const QString& name : {u"odd \"table"_s, odd}) {
        const QSqlRecord record = database.sql.record(name);
        REQUIRE(record.count() == 6);
        CHECK(record.fieldName(0) == u"b"_s);
        CHECK(record.field(0).requiredStatus() == QSqlField::Required);
        CHECK(record.field(0).defaultValue() == QVariant(u"it's"_s));
        CHECK(record.field(0).metaType() == QMetaType::fromType<QString>());
        CHECK(record.field(1).metaType() == QMetaType::fromType<int>());
        CHECK(record.field(2).metaType() == QMetaType::fromType<double>());
        CHECK(record.field(2).defaultValue().toDouble() == 1.5);
        CHECK(record.field(3).metaType() == QMetaType::fromType<QByteArray>());
        CHECK(record.field(4).metaType() == QMetaType::fromType<bool>());
        CHECK(record.field(5).isReadOnly());
        const QSqlIndex key = database.sql.primaryIndex(name);
        REQUIRE(key.count() == 2);
        CHECK(key.fieldName(0) == u"a"_s);
        CHECK(key.fieldName(1) == u"b"_s);
    }
    const QSqlRecord numbered = database.sql.record(u"numbered"_s);
    CHECK(numbered.field(0).isAutoValue());
    CHECK(database.sql.record(u"nowhere"_s).isEmpty());
    CHECK(database.sql.primaryIndex(u"seen"_s).isEmpty());
}

TEST_CASE("identifiers are escaped once", "[store]") {
    const QtDatabase database;
    const QSqlDriver* driver = database.sql.driver();
    CHECK(driver->escapeIdentifier(u"a b"_s, QSqlDriver::FieldName) == u"\"a b\""_s);
    CHECK(driver->escapeIdentifier(u"\"a b\""_s, QSqlDriver::FieldName) == u"\"a b\""_s);
    CHECK(driver->escapeIdentifier(u"main.t"_s, QSqlDriver::TableName) == u"\"main\".\"t\""_s);
    CHECK(driver->escapeIdentifier(u"a.b"_s, QSqlDriver::FieldName) == u"\"a.b\""_s);
    CHECK(driver->escapeIdentifier({}, QSqlDriver::FieldName).isEmpty());
}
