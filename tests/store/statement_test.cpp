// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/scratch_database.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QTimeZone>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using bk::Connection;
using bk::Statement;
using Kind = bk::Error::Kind;

namespace {

struct Database {
    ScratchDatabase scratch;
    Connection connection = scratch.create();

    /// What comes back when `value` is stored in a column without a type and read again as `T`.
    template <typename T> T roundTrip(const T& value) {
        connection.exec("CREATE TABLE IF NOT EXISTS v(x)");
        connection.exec("DELETE FROM v");
        connection.prepare("INSERT INTO v VALUES(?1)").run(value);
        auto row = connection.prepare("SELECT x FROM v");
        REQUIRE(row.step());
        return row.template value<T>(0);
    }
    QString storedType(auto value) {
        auto row = connection.prepare("SELECT typeof(?1)");
        REQUIRE(row.bindAll(value).step());
        return row.text(0);
    }
};

QString detailOf(auto action) {
    try {
        action();
    } catch (const bk::Error& error) {
        return error.detail();
    }
    return {};
}

} // namespace

TEST_CASE("whole numbers come back exactly", "[store]") {
    Database database;
    const qint64 value = GENERATE(
        qint64{0}, qint64{-1}, qint64{9007199254740993}, std::numeric_limits<qint64>::max(),
        std::numeric_limits<qint64>::min());
    CHECK(database.roundTrip(value) == value);
    CHECK(database.roundTrip(std::optional(value)) == value);
    CHECK(database.roundTrip(std::numeric_limits<int>::min()) == std::numeric_limits<int>::min());
    CHECK(database.roundTrip(true));
    CHECK_FALSE(database.roundTrip(false));
    CHECK(database.storedType(short{3}) == u"integer"_s);
    CHECK(database.storedType(true) == u"integer"_s);
}

TEST_CASE("a number too large for an int is an error, not another number", "[store]") {
    Database database;
    auto row = database.connection.prepare("SELECT 2147483648, -2147483649, 2147483647");
    REQUIRE(row.step());
    CHECK(failure([&] { row.integer(0); }) == Kind::Database);
    CHECK(failure([&] { row.integer(1); }) == Kind::Database);
    CHECK(row.integer(2) == 2147483647);
}

TEST_CASE("floating-point numbers come back exactly, and what is no number is NULL", "[store]") {
    Database database;
    const double value =
        GENERATE(0.0, 0.1, -1e308, 5e-324, 3.6666666666666665, std::numeric_limits<double>::infinity());
    CHECK(database.roundTrip(value) == value);
    CHECK(database.storedType(2.0) == u"real"_s);
    CHECK(database.roundTrip(std::optional(std::nan(""))) == std::nullopt);
}

TEST_CASE("text comes back exactly, and empty text is not NULL", "[store]") {
    Database database;
    const QString text = GENERATE(
        u""_s, u"å ä ö"_s, u"Ödlund, Åsa"_s, u"'; DROP TABLE v; --"_s, u"?1 :a @b $c"_s, u"\"quoted\" and 'quoted'"_s,
        u"👩‍👧 family"_s, QString(u'a') + QChar(0) + QString(u'b'), QString(340, u'ö'), QString(341, u'ö'),
        QString(100000, u'€'));
    const QString back = database.roundTrip(text);
    CHECK(back == text);
    CHECK_FALSE(back.isNull());
    CHECK(database.storedType(text) == u"text"_s);
    CHECK(database.roundTrip(std::optional(text)) == text);
}

TEST_CASE(
    "a null QString is text and a null QByteArray a blob; NULL is said with nullptr or an empty optional", "[store]") {
    Database database;
    CHECK(database.storedType(QString()) == u"text"_s);
    CHECK(database.storedType(QByteArray()) == u"blob"_s);
    CHECK(database.storedType(std::string_view()) == u"text"_s);
    CHECK(database.storedType(std::span<const std::byte>()) == u"blob"_s);
    CHECK(database.storedType(nullptr) == u"null"_s);
    CHECK(database.storedType(std::optional<QString>()) == u"null"_s);
    CHECK(database.storedType(QDate()) == u"null"_s);
    CHECK(database.storedType(QDateTime()) == u"null"_s);
}

TEST_CASE("NULL reads as nothing in every type", "[store]") {
    Database database;
    auto row = database.connection.prepare("SELECT NULL");
    REQUIRE(row.step());
    CHECK(row.isNull(0));
    CHECK(row.text(0).isNull());
    CHECK(row.blob(0).isNull());
    CHECK(row.int64(0) == 0);
    CHECK_FALSE(row.date(0).isValid());
    CHECK_FALSE(row.dateTime(0).isValid());
    CHECK(row.optionalInt64(0) == std::nullopt);
    CHECK(row.optionalInteger(0) == std::nullopt);
    CHECK(row.optionalReal(0) == std::nullopt);
    CHECK(row.optionalBoolean(0) == std::nullopt);
    CHECK(row.optionalText(0) == std::nullopt);
    CHECK(row.optionalBlob(0) == std::nullopt);
    CHECK(row.optionalDate(0) == std::nullopt);
    CHECK(row.optionalDateTime(0) == std::nullopt);
    CHECK(row.bytes(0).empty());
    CHECK(row.utf8(0).empty());
}

TEST_CASE("blobs come back byte for byte, and an empty one is not NULL", "[store]") {
    Database database;
    QByteArray all;
    for (int i = 0; i < 70000; ++i)
        all.append(static_cast<char>(i % 251));
    const QByteArray blob = GENERATE_COPY(QByteArray(""), QByteArray("\0\1\0", 3), all);
    const QByteArray back = database.roundTrip(blob);
    CHECK(back == blob);
    CHECK_FALSE(back.isNull());
    CHECK(database.roundTrip(std::optional(blob)) == blob);
    auto row = database.connection.prepare("SELECT x FROM v");
    REQUIRE(row.step());
    CHECK(std::ranges::equal(row.bytes(0), std::as_bytes(std::span(blob))));
}

TEST_CASE("dates and moments are stored as sortable text and come back exactly", "[store]") {
    Database database;
    const QDate date = GENERATE(QDate(2024, 2, 29), QDate(1, 1, 1), QDate(9999, 12, 31), QDate(2026, 11, 2));
    CHECK(database.roundTrip(date) == date);
    CHECK(database.roundTrip(std::optional(date)) == date);
    const QDateTime moment(date, QTime(23, 59, 58, 7), Qt::UTC);
    CHECK(database.roundTrip(moment) == moment);
    CHECK(database.roundTrip(moment).timeSpec() == Qt::UTC);
    auto row = database.connection.prepare("SELECT ?1, ?2");
    REQUIRE(row.bindAll(date, moment).step());
    CHECK(row.text(0) == date.toString(u"yyyy-MM-dd"_s));
    CHECK(row.text(1) == date.toString(u"yyyy-MM-dd"_s) + u"T23:59:58.007Z"_s);
}

TEST_CASE("a moment in another zone is the same moment in UTC", "[store]") {
    Database database;
    const QDateTime stockholm(QDate(2026, 7, 1), QTime(1, 30), QTimeZone("Europe/Stockholm"));
    REQUIRE(stockholm.isValid());
    auto row = database.connection.prepare("SELECT ?1");
    REQUIRE(row.bindAll(stockholm).step());
    CHECK(row.text(0) == u"2026-06-30T23:30:00.000Z"_s);
    CHECK(row.dateTime(0) == stockholm);
}

TEST_CASE("moments as SQLite and other programs write them are read as UTC", "[store]") {
    Database database;
    const QDateTime expected(QDate(2026, 1, 31), QTime(12, 0, 5), Qt::UTC);
    const QString text = GENERATE(
        u"2026-01-31 12:00:05"_s, u"2026-01-31T12:00:05"_s, u"2026-01-31T12:00:05Z"_s, u"2026-01-31T13:00:05+01:00"_s,
        u"2026-01-31T12:00:05.000Z"_s);
    auto row = database.connection.prepare("SELECT ?1");
    REQUIRE(row.bindAll(text).step());
    CHECK(row.dateTime(0) == expected);
}

TEST_CASE("text that is no date is an error", "[store]") {
    Database database;
    const QString text = GENERATE(
        u"2026-02-30"_s, u"2026-2-3"_s, u"20260203"_s, u"yyyy-mm-dd"_s, u""_s, u"-026-01-01"_s,
        u"2026-13-01T00:00:00.000Z"_s, u"2026-01-01T25:00:00.000Z"_s, u"2026-01-01T1:000:00.000Z"_s);
    auto row = database.connection.prepare("SELECT ?1");
    REQUIRE(row.bindAll(text).step());
    CHECK(failure([&] { row.date(0); }) == Kind::Database);
    CHECK(failure([&] { row.dateTime(0); }) == Kind::Database);
    CHECK_FALSE(detailOf([&] { row.date(0); }).contains(u"2026"_s));
}

TEST_CASE("values are bound by position and by name, the same name once for all its places", "[store]") {
    Database database;
    auto sum = database.connection.prepare("SELECT :a + :b + :a, ?3, ':a', '?'");
    CHECK(sum.parameterCount() == 3);
    CHECK(sum.parameter(":b") == 2);
    REQUIRE(sum.bind(":a", 5).bind(":b", 4).bind(3, u"tre"_s).step());
    CHECK(sum.int64(0) == 14);
    CHECK(sum.text(1) == u"tre"_s);
    CHECK(sum.text(2) == u":a"_s);
    CHECK(sum.text(3) == u"?"_s);
    CHECK(failure([&] { sum.bind(":c", 1); }) == Kind::Database);
    CHECK(failure([&] { sum.bind("a", 1); }) == Kind::Database);
    sum.reset();
    CHECK(failure([&] { sum.bind(4, 1); }) == Kind::Database);
    CHECK(failure([&] { sum.bind(0, 1); }) == Kind::Database);
    CHECK(failure([&] { sum.bindAll(1, 2); }) == Kind::Database);
}

TEST_CASE("values stay through a reset until cleared", "[store]") {
    Database database;
    auto echo = database.connection.prepare("SELECT ?1");
    echo.bind(1, 7);
    REQUIRE(echo.step());
    CHECK_FALSE(echo.step());
    REQUIRE(echo.step());
    CHECK(echo.int64(0) == 7);
    echo.reset();
    echo.clearBindings();
    REQUIRE(echo.step());
    CHECK(echo.isNull(0));
}

TEST_CASE("columns tell their number and names", "[store]") {
    Database database;
    auto row = database.connection.prepare("SELECT 1 AS ett, 2 AS \"två\"");
    CHECK(row.columnCount() == 2);
    CHECK(row.columnName(0) == u"ett"_s);
    CHECK(row.columnName(1) == u"två"_s);
    CHECK(database.connection.prepare("CREATE TABLE t(x)").columnCount() == 0);
}

TEST_CASE("exactly one statement is taken", "[store]") {
    Database database;
    Connection& connection = database.connection;
    CHECK(failure([&] { connection.prepare("SELECT 1; SELECT 2"); }) == Kind::Database);
    CHECK(failure([&] { connection.prepare("SELECT 1; DROP TABLE x"); }) == Kind::Database);
    CHECK(failure([&] { connection.prepare("SELECT 1; nonsense"); }) == Kind::Database);
    CHECK(failure([&] { connection.prepare(""); }) == Kind::Database);
    CHECK(failure([&] { connection.prepare(" -- nothing"); }) == Kind::Database);
    CHECK(failure([&] { connection.prepare("SELEKT 1"); }) == Kind::Database);
    CHECK(connection.prepare("SELECT 1;  \n").step());
    CHECK(connection.prepare("SELECT 1; -- the end").step());
    CHECK(connection.prepare("SELECT 1 /* ; SELECT 2 */").step());
    CHECK(connection.prepare(std::string_view("SELECT 1SELECT", 8)).step());
}

TEST_CASE("an error names SQLite's extended code and what was broken, never the value", "[store]") {
    Database database;
    Connection& connection = database.connection;
    connection.exec("CREATE TABLE child(nr TEXT UNIQUE NOT NULL, age INTEGER CHECK(age < 20))");
    connection.exec("CREATE VIRTUAL TABLE hunt USING fts5(name)");
    auto insert = connection.prepare("INSERT INTO child VALUES(?1, ?2)");
    insert.run(u"Hemligsson"_s, 4);

    const QString unique = detailOf([&] { insert.run(u"Hemligsson"_s, 5); });
    CHECK(unique == u"SQLite 2067: UNIQUE constraint failed: child.nr"_s);
    CHECK(detailOf([&] {
              insert.run(std::optional<QString>(), 5);
          }) == u"SQLite 1299: NOT NULL constraint failed: child.nr"_s);
    CHECK(detailOf([&] { insert.run(u"x"_s, 21); }) == u"SQLite 275: CHECK constraint failed: age < 20"_s);
    CHECK(detailOf([&] { connection.prepare("SELECT x FROM child"); }) == u"SQLite 1: no such column: x"_s);
    auto search = connection.prepare("SELECT * FROM hunt WHERE hunt MATCH ?1");
    const QString syntax = detailOf([&] { search.run(u"Hemligsson:\""_s); });
    CHECK(syntax.startsWith(u"SQLite 1: "_s));
    CHECK_FALSE(syntax.contains(u"Hemligsson"_s));
    insert.run(u"again"_s, 6);
    CHECK(connection.changes() == 1);
}

TEST_CASE("a statement that is empty or moved from refuses politely", "[store]") {
    Database database;
    Statement empty;
    CHECK_FALSE(empty.isValid());
    CHECK(empty.parameterCount() == 0);
    CHECK(empty.columnCount() == 0);
    CHECK(empty.columnName(0).isEmpty());
    CHECK(failure([&] { empty.step(); }) == Kind::Database);
    CHECK(failure([&] { empty.bind(1, 1); }) == Kind::Database);
    Statement first = database.connection.prepare("SELECT 1");
    Statement second = std::move(first);
    CHECK_FALSE(first.isValid());
    CHECK(second.step());
    first = database.connection.prepare("SELECT 2");
    second = std::move(first);
    REQUIRE(second.step());
    CHECK(second.int64(0) == 2);
}

TEST_CASE("statements may end in any order among many", "[store]") {
    Database database;
    std::vector<Statement> all;
    for (int i = 0; i < 50; ++i)
        all.push_back(database.connection.prepare("SELECT " + std::to_string(i)));
    all.erase(all.begin() + 10, all.begin() + 20);
    all.erase(all.begin());
    all.pop_back();
    qint64 sum = 0;
    for (Statement& statement : all) {
        REQUIRE(statement.step());
        sum += statement.int64(0);
    }
    CHECK(sum == 49 * 50 / 2 - 145 - 49);
    database.connection.close();
    CHECK(std::ranges::none_of(all, &Statement::isValid));
}
