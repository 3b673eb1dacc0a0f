// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/keys_support.h"
#include "tests/store/scratch_database.h"
#include "tests/support/memory_search.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

#include "core/store/sqlite_handle.h"

#include <sqlcipher/sqlite3.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QVersionNumber>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;
using bk::Connection;
using bk::test::findInMemory;
using bk::test::HiddenBytes;
using bk::test::inChildProcess;
using Kind = bk::Error::Kind;

namespace {

int dbConfig(const Connection& connection, int operation) {
    int value = -1;
    sqlite3_db_config(connection.handle()->db, operation, -1, &value);
    return value;
}

} // namespace

TEST_CASE("every security setting holds in an open connection", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill(10);
    const auto mode = GENERATE_COPY(Connection::Mode::ReadWrite, Connection::Mode::ReadOnly);
    Connection connection = scratch.open(mode);

    CHECK(QVersionNumber::fromString(answer(connection, "PRAGMA cipher_version")) >= QVersionNumber(4, 5));
    CHECK(answer(connection, "PRAGMA cipher_memory_security") == u"1"_s);
    CHECK(answer(connection, "PRAGMA cipher_page_size") == u"4096"_s);
    CHECK(answer(connection, "PRAGMA cipher_use_hmac") == u"1"_s);
    CHECK(answer(connection, "PRAGMA cipher_hmac_algorithm") == u"HMAC_SHA512"_s);
    CHECK(answer(connection, "PRAGMA cipher_plaintext_header_size") == u"0"_s);
    CHECK(answer(connection, "PRAGMA secure_delete") == u"1"_s);
    CHECK(answer(connection, "PRAGMA temp_store") == u"2"_s);
    CHECK(answer(connection, "PRAGMA journal_mode") == u"delete"_s);
    CHECK(answer(connection, "PRAGMA synchronous") == u"3"_s);
    CHECK(answer(connection, "PRAGMA locking_mode") == u"exclusive"_s);
    CHECK(answer(connection, "PRAGMA foreign_keys") == u"1"_s);
    CHECK(answer(connection, "PRAGMA trusted_schema") == u"0"_s);
    CHECK(answer(connection, "PRAGMA cell_size_check") == u"1"_s);
    CHECK(answer(connection, "PRAGMA cache_size") == u"-65536"_s);
    CHECK(dbConfig(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION) == 0);
    CHECK(dbConfig(connection, SQLITE_DBCONFIG_DEFENSIVE) == 1);
    CHECK(dbConfig(connection, SQLITE_DBCONFIG_DQS_DML) == 0);
    CHECK(failure([&] { connection.exec("ATTACH ':memory:' AS other"); }) == Kind::Database);
    CHECK(failure([&] { connection.exec("SELECT load_extension('anything')"); }) == Kind::Database);
    CHECK(failure([&] { connection.exec("UPDATE sqlite_schema SET sql = ''"); }) == Kind::Database);
}

TEST_CASE("the file holds neither SQLite's header nor any text of the database", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill();
    const QByteArray bytes = ScratchDatabase::bytes(scratch.path());
    REQUIRE(bytes.size() > 40 * 4096);
    CHECK_FALSE(bytes.startsWith("SQLite format 3"));
    CHECK_FALSE(bytes.contains("rating"));
    CHECK_FALSE(bytes.contains("a longer note"));
    CHECK(QFileInfo(scratch.path()).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther) == false);
}

TEST_CASE("what was written is there when opened again", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill(300);
    Connection connection = scratch.open();
    CHECK(connection.mode() == Connection::Mode::ReadWrite);
    CHECK(connection.file() == scratch.path());
    CHECK(answer(connection, "SELECT count(*) FROM rating") == u"300"_s);
    CHECK(answer(connection, "SELECT note FROM rating WHERE id = 300") == u"a longer note about number 300"_s);
    connection.prepare("INSERT INTO rating VALUES(?, ?)").run(1000, u"sist"_s);
    CHECK(connection.lastInsertId() == 1000);
    CHECK(connection.changes() == 1);
}

TEST_CASE("a connection can be moved, also onto an open one", "[store]") {
    const ScratchDatabase first;
    const ScratchDatabase second;
    Connection connection = first.create();
    connection.exec("CREATE TABLE a(x)");
    Connection moved = std::move(connection);
    CHECK(moved.isOpen());
    CHECK_FALSE(connection.isOpen());
    auto statement = moved.prepare("SELECT count(*) FROM a");
    moved = second.create();
    CHECK_FALSE(statement.isValid());
    CHECK(moved.file() == second.path());
    CHECK_FALSE(first.open().inTransaction());
}

TEST_CASE("closing is safe with live statements and an open transaction, and undoes the latter", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill(10);
    Connection connection = scratch.open();
    auto reading = connection.prepare("SELECT id, note FROM rating");
    REQUIRE(reading.step());
    auto cached = connection.cached("INSERT INTO rating(note) VALUES(?1)");
    connection.exec("BEGIN");
    cached->run(u"half"_s);
    REQUIRE(connection.inTransaction());
    connection.close();

    CHECK_FALSE(connection.isOpen());
    CHECK_FALSE(connection.inTransaction());
    CHECK_FALSE(reading.isValid());
    CHECK(reading.int64(0) == 0);
    CHECK(reading.text(1).isNull());
    CHECK(reading.blob(1).isEmpty());
    CHECK(failure([&] { reading.step(); }) == Kind::Database);
    CHECK(failure([&] { cached->bind(1, u"more"_s); }) == Kind::Database);
    CHECK(failure([&] { connection.exec("SELECT 1"); }) == Kind::Database);
    CHECK(failure([&] { connection.verify(); }) == Kind::Database);
    connection.close();
    Connection again = scratch.open();
    CHECK(answer(again, "SELECT count(*) FROM rating") == u"10"_s);
}

TEST_CASE("a cached statement is the same one each time, comes back clean, and may be nested", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill(3);
    Connection connection = scratch.open();
    constexpr auto sql = "SELECT id, ?1 FROM rating ORDER BY id";
    {
        auto outer = connection.cached(sql);
        outer->bind(1, 5);
        REQUIRE(outer->step());
        auto inner = connection.cached(sql);
        REQUIRE(inner->step());
        CHECK(inner->isNull(1));
        REQUIRE(outer->step());
        CHECK(outer->int64(0) == 2);
        CHECK(outer->int64(1) == 5);
    }
    auto again = connection.cached(sql);
    REQUIRE(again->step());
    CHECK(again->int64(0) == 1);
    CHECK(again->isNull(1));
    for (int i = 0; i < 2000; ++i)
        connection.cached("SELECT " + std::to_string(i))->exec();
    REQUIRE(again->step());
    CHECK(again->int64(0) == 2);
}

TEST_CASE("a whole database has no findings, empty or filled", "[store]") {
    const ScratchDatabase empty;
    CHECK(empty.create().verify().empty());
    const ScratchDatabase scratch;
    scratch.fill();
    Connection connection = scratch.open();
    CHECK(connection.verify().empty());
}

TEST_CASE("every damaged page is a finding of its own", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill();
    QByteArray bytes = ScratchDatabase::bytes(scratch.path());
    const auto pages = bytes.size() / 4096;
    for (const auto page : {pages / 3, pages / 2, pages - 1})
        bytes[page * 4096 + 100] = static_cast<char>(bytes[page * 4096 + 100] ^ 1);
    ScratchDatabase::write(scratch.path(), bytes);

    Connection connection = scratch.open(Connection::Mode::ReadOnly);
    const auto findings = connection.verify();
    const auto cipher = std::ranges::count(findings, Connection::Finding::Check::Cipher, &Connection::Finding::check);
    CHECK(cipher == 3);
    CHECK(std::ranges::count(findings, Connection::Finding::Check::Structure, &Connection::Finding::check) > 0);
}

TEST_CASE("damage done behind the back of an open connection is found, although its pages are in memory", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill();
    Connection connection = scratch.open();
    CHECK(answer(connection, "SELECT sum(length(note)) > 0 FROM rating") == u"1"_s);
    QFile file(scratch.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(20 * 4096 + 17));
    REQUIRE(file.write("xxxx") == 4);
    REQUIRE(file.flush());
    CHECK(
        std::ranges::count(connection.verify(), Connection::Finding::Check::Cipher, &Connection::Finding::check) == 1);
    CHECK(
        std::ranges::count(connection.verify(), Connection::Finding::Check::Structure, &Connection::Finding::check) >
        0);
}

TEST_CASE("a file that is open for writing is checked beside that, and stays locked to others", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill();
    Connection connection = scratch.open();
    const qint64 before = connection.totalChanges();
    {
        Connection beside = scratch.open(Connection::Mode::Beside);
        CHECK(beside.verify().empty());
        CHECK(failure([&] { beside.exec("CREATE TABLE other(id)"); }) == Kind::ReadOnly);
    }
    CHECK(failure([&] { scratch.open(); }) == Kind::InUse);
#ifdef Q_OS_UNIX // closing a file drops the locks that its process has on it
    CHECK(inChildProcess([&] { return failure([&] { scratch.open(); }) == Kind::InUse ? 0 : 1; }) == 0);
#endif
    connection.exec("DELETE FROM rating WHERE id = 1");
    CHECK(connection.totalChanges() == before + 1);
    CHECK(connection.verify().empty());
}

TEST_CASE("damage is found beside an open connection", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill();
    Connection connection = scratch.open();
    QFile file(scratch.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(20 * 4096 + 17));
    REQUIRE(file.write("xxxx") == 4);
    REQUIRE(file.flush());
    Connection beside = scratch.open(Connection::Mode::Beside);
    CHECK_FALSE(beside.verify().empty());
    std::atomic_bool stop = true;
    CHECK(beside.verify(&stop).empty());
}

TEST_CASE("a reference to a missing row is a finding of the full check", "[store]") {
    const ScratchDatabase scratch;
    Connection connection = scratch.create();
    connection.exec("CREATE TABLE child(id INTEGER PRIMARY KEY)");
    connection.exec("CREATE TABLE rating(child INTEGER REFERENCES child(id))");
    CHECK(failure([&] { connection.exec("INSERT INTO rating VALUES(7)"); }) == Kind::Database);
    connection.exec("PRAGMA foreign_keys = OFF");
    connection.exec("INSERT INTO rating VALUES(7)");
    const auto findings = connection.verify();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].check == Connection::Finding::Check::ForeignKeys);
    CHECK(findings[0].text == u"rating refers to a missing row of child"_s);
    CHECK(connection.verify(Connection::Part::Structure, nullptr).empty());
}

TEST_CASE("an export is the same database under another key", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill(500);
    const QString copy = scratch.path(u"data-2.db"_s);
    {
        Connection connection = scratch.open();
        connection.exec("PRAGMA user_version = 12");
        connection.exec("CREATE VIRTUAL TABLE name_search USING fts5(name)");
        connection.prepare("INSERT INTO name_search VALUES(?)").run(u"Åke Ödlund"_s);
        connection.exportTo(copy, ScratchDatabase::otherKey());
        CHECK(answer(connection, "SELECT count(*) FROM rating") == u"500"_s);
        CHECK(dbConfig(connection, SQLITE_DBCONFIG_DEFENSIVE) == 1);
        CHECK(failure([&] { connection.exec("ATTACH ':memory:' AS other"); }) == Kind::Database);
        CHECK(failure([&] { connection.exportTo(copy, ScratchDatabase::key()); }) == Kind::AlreadyExists);
    }
    CHECK(failure([&] {
              Connection::open(copy, ScratchDatabase::key(), Connection::Mode::ReadOnly);
          }) == Kind::DatabaseDamaged);
    Connection exported = Connection::open(copy, ScratchDatabase::otherKey(), Connection::Mode::ReadWrite);
    CHECK(exported.verify().empty());
    CHECK(answer(exported, "PRAGMA user_version") == u"12"_s);
    CHECK(answer(exported, "SELECT count(*) FROM rating") == u"500"_s);
    CHECK(answer(exported, "SELECT name FROM name_search WHERE name_search MATCH 'ödlund'") == u"Åke Ödlund"_s);
    CHECK_FALSE(QFileInfo(copy).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
}

TEST_CASE("an export that fails leaves no file", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill(10);
    Connection connection = scratch.open();
    CHECK(failure([&] {
              connection.exportTo(scratch.path(u"no/such/folder.db"_s), ScratchDatabase::key());
          }) == Kind::NotFound);
    connection.close();
    QByteArray bytes = ScratchDatabase::bytes(scratch.path());
    bytes[4096 + 50] = static_cast<char>(bytes[4096 + 50] ^ 4);
    ScratchDatabase::write(scratch.path(), bytes);
    Connection damaged = scratch.open();
    const QString copy = scratch.path(u"data-2.db"_s);
    CHECK(failure([&] { damaged.exportTo(copy, ScratchDatabase::key()); }) == Kind::DatabaseDamaged);
    CHECK_FALSE(QFileInfo::exists(copy));
    CHECK_FALSE(QFileInfo::exists(copy + u"-journal"_s));
    CHECK(failure([&] { damaged.exec("ATTACH ':memory:' AS other"); }) == Kind::Database);
}

#ifdef Q_OS_LINUX
TEST_CASE("the program lists SQLCipher among its libraries and no other SQLite", "[store]") {
    QProcess ldd;
    ldd.start(u"ldd"_s, {QCoreApplication::applicationFilePath()});
    REQUIRE(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    CHECK(libraries.contains("libsqlcipher"));
    CHECK_FALSE(libraries.contains("libsqlite3"));
}

TEST_CASE("nothing of the database is left in memory once it is closed", "[store]") {
#ifdef __SANITIZE_ADDRESS__
    SKIP("the sanitizer maps terabytes of memory that would all be searched");
#endif
    const ScratchDatabase scratch;
    Connection connection = scratch.create();
    connection.exec("CREATE TABLE t(note TEXT)");
    connection.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) "
                    "INSERT INTO t SELECT '-' || (i * 1000003) || '-' FROM n");
    const std::vector<HiddenBytes> wanted{HiddenBytes(HiddenBytes::invert("-400001200-"))};
    CHECK_FALSE(findInMemory(wanted).empty());
    connection.close();
    CHECK(findInMemory(wanted).empty());
}
#endif
