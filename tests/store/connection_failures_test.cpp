// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/scratch_database.h"
#include "tests/support/print_qt.h"

#include "core/store/connection_settings.h"
#include "core/store/sqlite_handle.h"
#include "core/store/transaction.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <sqlcipher/sqlite3.h>

#include <QFileInfo>
#include <QRandomGenerator>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using bk::Connection;
using Kind = bk::Error::Kind;
using Mode = Connection::Mode;

namespace {

void writePlainDatabase(const QString& file) {
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(file.toUtf8().constData(), &db) == SQLITE_OK);
    REQUIRE(sqlite3_exec(db, "CREATE TABLE t(x); INSERT INTO t VALUES(1)", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
}

/// What opening throws; the folder must hold the same files with the same bytes afterwards.
std::optional<Kind> failureWithoutTrace(const ScratchDatabase& scratch, Mode mode, std::span<const std::byte, 32> key) {
    const QByteArray before = ScratchDatabase::bytes(scratch.path());
    const QStringList files = QDir(scratch.folder()).entryList(QDir::Files | QDir::Hidden);
    const auto kind = failure([&] { Connection::open(scratch.path(), key, mode); });
    CHECK(ScratchDatabase::bytes(scratch.path()) == before);
    CHECK(QDir(scratch.folder()).entryList(QDir::Files | QDir::Hidden) == files);
    return kind;
}

std::optional<Kind> failureWithoutTrace(const ScratchDatabase& scratch, Mode mode = Mode::ReadWrite) {
    return failureWithoutTrace(scratch, mode, ScratchDatabase::key());
}

} // namespace

TEST_CASE("a database that is not there is missing, not made", "[store]") {
    const ScratchDatabase scratch;
    const Mode mode = GENERATE(Mode::ReadWrite, Mode::ReadOnly);
    CHECK(failureWithoutTrace(scratch, mode) == Kind::DatabaseMissing);
    CHECK(failure([&] { Connection::open(scratch.folder(), ScratchDatabase::key(), mode); }) == Kind::DatabaseMissing);
}

TEST_CASE("a file that is there is not created over", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill(5);
    CHECK(failureWithoutTrace(scratch, Mode::Create) == Kind::AlreadyExists);
}

TEST_CASE("nothing is created in a folder that is not there", "[store]") {
    const ScratchDatabase scratch;
    CHECK(failure([&] {
              Connection::open(scratch.path(u"none/data.db"_s), ScratchDatabase::key(), Mode::Create);
          }) == Kind::NotFound);
}

TEST_CASE("a plain SQLite file is refused as not encrypted and stays as it is", "[store]") {
    const ScratchDatabase scratch;
    writePlainDatabase(scratch.path());
    CHECK(failureWithoutTrace(scratch, GENERATE(Mode::ReadWrite, Mode::ReadOnly)) == Kind::NotEncrypted);
}

TEST_CASE("a wrong key is answered as damage and changes nothing", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill();
    const Mode mode = GENERATE(Mode::ReadWrite, Mode::ReadOnly);
    CHECK(failureWithoutTrace(scratch, mode, ScratchDatabase::otherKey()) == Kind::DatabaseDamaged);
    CHECK(failure([&] { scratch.open(mode); }) == std::nullopt);
}

TEST_CASE("an empty file, garbage and a cut-off file are damage and stay as they are", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill();
    const QByteArray whole = ScratchDatabase::bytes(scratch.path());
    QByteArray noise(8 * 4096, '\0');
    QRandomGenerator generator(7);
    for (char& byte : noise)
        byte = static_cast<char>(generator.bounded(256));
    const QByteArray bytes = GENERATE_COPY(
        QByteArray(), QByteArray(1, 'x'), QByteArray("short"), QByteArray(4096, '\0'), noise, whole.left(4095),
        whole.left(4096), whole.left(4096 * 2), whole.left(whole.size() - 4096), whole.left(whole.size() - 1),
        whole.left(whole.size() / 2 + 5), whole + "tail", whole.mid(4096));
    INFO(bytes.size());
    ScratchDatabase::write(scratch.path(), bytes);
    CHECK(failureWithoutTrace(scratch, GENERATE(Mode::ReadWrite, Mode::ReadOnly)) == Kind::DatabaseDamaged);
}

TEST_CASE("a flipped bit anywhere on the first page is noticed at opening", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill(50);
    const QByteArray whole = ScratchDatabase::bytes(scratch.path());
    int unnoticed = 0;
    for (int at = 0; at < 4096; at += at < 64 || at > 4000 ? 1 : 37) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
        ScratchDatabase::write(scratch.path(), flipped);
        if (failure([&] { scratch.open(); }) != Kind::DatabaseDamaged)
            ++unnoticed;
        if (ScratchDatabase::bytes(scratch.path()) != flipped)
            ++unnoticed;
    }
    CHECK(unnoticed == 0);
}

TEST_CASE("a flipped bit further in is an error when its page is read and a finding of the check", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill();
    QByteArray bytes = ScratchDatabase::bytes(scratch.path());
    const auto pages = bytes.size() / 4096;
    const auto page = GENERATE_COPY(range(qsizetype{1}, qsizetype{8}));
    const auto at = page * (pages / 8) * 4096 + 1234;
    bytes[at] = static_cast<char>(bytes[at] ^ 0x40);
    ScratchDatabase::write(scratch.path(), bytes);
    Connection connection = scratch.open();
    CHECK(failure([&] {
              connection.exec("SELECT sum(length(note)) FROM rating NOT INDEXED");
              connection.exec("SELECT count(*) FROM rating INDEXED BY rating_note WHERE note > ''");
          }) == Kind::DatabaseDamaged);
    CHECK_FALSE(connection.verify(Connection::Part::Structure, nullptr).empty());
    connection.close();
    CHECK(ScratchDatabase::bytes(scratch.path()) == bytes);
}

TEST_CASE("a second connection finds the database in use until the first closes", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill(10);
    Connection first = scratch.open();
    const Mode mode = GENERATE(Mode::ReadWrite, Mode::ReadOnly);
    CHECK(failure([&] { scratch.open(mode); }) == Kind::InUse);
    // The failed attempt has not cost the first its lock.
    first.exec("INSERT INTO rating(note) VALUES('one more')");
    CHECK(failure([&] { scratch.open(mode); }) == Kind::InUse);
    first.close();
    CHECK(failure([&] { scratch.open(mode); }) == std::nullopt);
}

TEST_CASE("a database just created is in use as well", "[store]") {
    const ScratchDatabase scratch;
    Connection first = scratch.create();
    first.exec("CREATE TABLE t(x)");
    CHECK(failure([&] { scratch.open(); }) == Kind::InUse);
}

TEST_CASE("several may read at once, and then none may write", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill(10);
    Connection first = scratch.open(Mode::ReadOnly);
    Connection second = scratch.open(Mode::ReadOnly);
    CHECK(failure([&] { scratch.open(Mode::ReadWrite); }) == Kind::InUse);
    CHECK(failure([&] { first.exec("DELETE FROM rating"); }) == Kind::ReadOnly);
    CHECK(failure([&] { second.exec("CREATE TABLE t(x)"); }) == Kind::ReadOnly);
}

TEST_CASE("a setting that does not hold is called a wrong library", "[store]") {
    const ScratchDatabase scratch;
    Connection connection = scratch.create();
    CHECK(failure([&] { bk::requireSettings(*connection.handle()); }) == std::nullopt);
    const std::string pragma = GENERATE(
        "temp_store = FILE", "secure_delete = OFF", "synchronous = FULL", "foreign_keys = OFF", "cell_size_check = OFF",
        "cache_size = 100", "cache_spill = ON", "locking_mode = NORMAL", "trusted_schema = ON",
        "journal_mode = MEMORY");
    INFO(pragma);
    connection.exec("PRAGMA " + pragma);
    CHECK(failure([&] { bk::requireSettings(*connection.handle()); }) == Kind::WrongLibrary);
}

TEST_CASE("a database that does not encrypt is called a wrong library before anything is written", "[store]") {
    const ScratchDatabase scratch;
    bk::SqliteHandle handle(scratch.path(), Mode::Create);
    REQUIRE(sqlite3_open(scratch.path().toUtf8().constData(), &handle.db) == SQLITE_OK);
    CHECK(failure([&] { bk::requireSqlCipher(handle); }) == std::nullopt);
    CHECK(bk::scalar(handle, "PRAGMA cipher_salt").isEmpty());
    CHECK(QFileInfo(scratch.path()).size() == 0);
}

TEST_CASE("an interrupted change is taken back at the next opening", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill();
    QByteArray halfway;
    QByteArray journal;
    {
        Connection connection = scratch.open();
        // So little cache that changed pages reach the file before the end.
        connection.exec("PRAGMA cache_spill = ON");
        connection.exec("PRAGMA cache_size = 10");
        connection.exec("BEGIN");
        connection.exec("UPDATE rating SET note = upper(note) || note || note");
        halfway = ScratchDatabase::bytes(scratch.path());
        journal = ScratchDatabase::bytes(scratch.path() + u"-journal"_s);
        connection.exec("ROLLBACK");
    }
    const QByteArray before = ScratchDatabase::bytes(scratch.path());
    REQUIRE(halfway != before);
    REQUIRE(journal.size() > 4096);
    ScratchDatabase::write(scratch.path(), halfway);
    ScratchDatabase::write(scratch.path() + u"-journal"_s, journal);

    SECTION("read-only cannot take it back and says so") {
        CHECK(failureWithoutTrace(scratch, Mode::ReadOnly) == Kind::ReadOnly);
    }
    SECTION("opening to write takes it back") {
        {
            Connection connection = scratch.open();
            CHECK(connection.verify().empty());
        }
        CHECK(ScratchDatabase::bytes(scratch.path()) == before);
        CHECK_FALSE(QFileInfo::exists(scratch.path() + u"-journal"_s));
    }
    SECTION("a wrong key leaves either the interrupted or the old state, both whole with the right key") {
        CHECK(failure([&] {
                  Connection::open(scratch.path(), ScratchDatabase::otherKey(), Mode::ReadWrite);
              }) == Kind::DatabaseDamaged);
        Connection connection = scratch.open();
        CHECK(connection.verify().empty());
        auto upper = connection.prepare("SELECT count(*) FROM rating WHERE note GLOB 'A*'");
        REQUIRE(upper.step());
        CHECK(upper.int64(0) == 0);
    }
}

TEST_CASE("a database that may not grow says that the disk is full and keeps the old state", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill();
    {
        Connection connection = scratch.open();
        connection.exec("PRAGMA max_page_count = 1"); // SQLite raises it to what the file has
        CHECK(failure([&] {
                  bk::Transaction transaction(connection);
                  connection.exec("CREATE TABLE more AS SELECT * FROM rating");
                  transaction.commit();
              }) == Kind::DiskFull);
        CHECK_FALSE(connection.inTransaction());
        CHECK(connection.verify().empty());
    }
    Connection connection = scratch.open();
    CHECK(failure([&] { connection.prepare("SELECT * FROM more"); }) == Kind::Database);
}

#ifdef Q_OS_LINUX
namespace {

/// A file system in memory mounted on a folder of the test; only root may, and not in every container.
class MemoryDisk {
public:
    MemoryDisk(const QString& folder, const char* options) : m_folder(folder.toUtf8()) {
        m_mounted = mount("tmpfs", m_folder.constData(), "tmpfs", 0, options) == 0;
    }
    ~MemoryDisk() {
        if (m_mounted)
            umount2(m_folder.constData(), MNT_DETACH);
    }
    MemoryDisk(const MemoryDisk&) = delete;
    MemoryDisk& operator=(const MemoryDisk&) = delete;

    bool isMounted() const { return m_mounted; }
    bool makeReadOnly() const {
        return mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace

TEST_CASE("a full disk leaves the database as it was, and a new one is not left half made", "[store]") {
    const ScratchDatabase scratch;
    const MemoryDisk disk(scratch.folder(), "size=512k");
    if (!disk.isMounted())
        SKIP("a small disk cannot be mounted here: " << strerror(errno));
    scratch.fill(50);
    const int rows = GENERATE(1500, 8000); // the first fills more than is left, the second more than the whole disk
    const QByteArray before = ScratchDatabase::bytes(scratch.path());
    {
        Connection connection = scratch.open();
        CHECK(failure([&] {
                  bk::Transaction transaction(connection);
                  connection.exec("UPDATE rating SET note = upper(note)");
                  connection.exec(
                      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                      std::to_string(rows) + ") INSERT INTO rating SELECT i + 1000, hex(randomblob(100)) FROM n");
                  transaction.commit();
              }) == Kind::DiskFull);
        CHECK(ScratchDatabase::bytes(scratch.path()) == before);
        auto count = connection.prepare("SELECT count(*) FROM rating");
        REQUIRE(count.step());
        CHECK(count.int64(0) == 50);
    }
    Connection connection = scratch.open();
    CHECK(connection.verify().empty());
    QFile ballast(scratch.path(u"ballast"_s));
    REQUIRE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'b')) == 4096) {
    }
    const QString copy = scratch.path(u"copy.db"_s);
    CHECK(failure([&] { connection.exportTo(copy, ScratchDatabase::otherKey()); }) == Kind::DiskFull);
    CHECK_FALSE(QFileInfo::exists(copy));
    CHECK(connection.verify().empty());
}

TEST_CASE("on a read-only disk the database opens for reading only", "[store]") {
    const ScratchDatabase scratch;
    const MemoryDisk disk(scratch.folder(), "size=4m");
    if (!disk.isMounted())
        SKIP("no disk can be mounted here: " << strerror(errno));
    scratch.fill(50);
    REQUIRE(disk.makeReadOnly());
    CHECK(failureWithoutTrace(scratch, Mode::ReadWrite) == Kind::ReadOnly);
    CHECK(failure([&] {
              Connection::open(scratch.path(u"new.db"_s), ScratchDatabase::key(), Mode::Create);
          }) == Kind::ReadOnly);
    Connection connection = scratch.open(Mode::ReadOnly);
    CHECK(connection.verify().empty());
    CHECK(failure([&] { connection.exportTo(scratch.path(u"copy.db"_s), ScratchDatabase::key()); }) == Kind::ReadOnly);
}
#endif

TEST_CASE("a folder or file without the right to write is read-only", "[store]") {
    const ScratchDatabase scratch;
    scratch.fill(50);
#ifdef Q_OS_LINUX
    if (geteuid() == 0)
        SKIP("root may write everywhere");
#endif
    const bool folderToo = GENERATE(true, false);
    QFile::setPermissions(scratch.path(), QFile::ReadOwner);
    if (folderToo)
        QFile::setPermissions(scratch.folder(), QFile::ReadOwner | QFile::ExeOwner);
    CHECK(failureWithoutTrace(scratch, Mode::ReadWrite) == Kind::ReadOnly);
    CHECK(failure([&] { scratch.open(Mode::ReadOnly); }) == std::nullopt);
    QFile::setPermissions(scratch.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
