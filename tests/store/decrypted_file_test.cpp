// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/decrypted_file.h"

#include "tests/store/scratch_database.h"

#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <array>
#include <thread>
#include <vector>

using namespace bk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr auto sumOfAll = "SELECT sum(id), sum(length(note)), count(DISTINCT note) FROM rating";

/// With pages on the free list, which nothing but their codes tells of.
void fillAndFree(const ScratchDatabase& scratch) {
    scratch.fill();
    scratch.open().exec("DELETE FROM rating WHERE id > 1000");
}

qsizetype pagesIn(const ScratchDatabase& scratch) { return ScratchDatabase::bytes(scratch.path()).size() / 4096; }

/// Behind the back of whoever has it open. `change` gets the bytes that stand there.
template <typename Change> void alter(const ScratchDatabase& scratch, qint64 at, qint64 size, Change change) {
    QFile file(scratch.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    QByteArray bytes = file.read(size);
    change(bytes);
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == size);
    REQUIRE(file.flush());
}

void flip(QByteArray& bytes) { bytes[0] = char(bytes[0] ^ 0x10); }

bool hasCipherFinding(Connection& connection) {
    return std::ranges::count(connection.verify(), Connection::Finding::Check::Cipher, &Connection::Finding::check) > 0;
}

} // namespace

TEST_CASE("what is read of a decrypted file is what stands in the file, in several threads", "[store]") {
    const ScratchDatabase scratch;
    fillAndFree(scratch);
    Connection connection = scratch.open();
    const auto pages = DecryptedFile::of(connection);
    REQUIRE(pages);
    const QString expected = answer(connection, sumOfAll);
    connection.exec("DELETE FROM rating WHERE id = 7");
    std::array<QString, 4> read;
    {
        std::vector<std::jthread> threads;
        for (QString& each : read)
            threads.emplace_back([&pages, &each] {
                Connection decrypted = DecryptedFile::open(pages);
                each = answer(decrypted, sumOfAll);
            });
    }
    for (const QString& each : read)
        CHECK(each == expected);
}

TEST_CASE("a decrypted file outlives what it was read from, and is never written", "[store]") {
    const ScratchDatabase scratch;
    fillAndFree(scratch);
    const auto openOnce = [&] {
        Connection connection = scratch.open();
        return DecryptedFile::open(DecryptedFile::of(connection));
    };
    Connection decrypted = openOnce();
    const QByteArray before = ScratchDatabase::bytes(scratch.path());
    CHECK(answer(decrypted, "SELECT count(*) FROM rating") == u"1000"_s);
    CHECK(decrypted.verify(Connection::Part::Structure, nullptr).empty());
    CHECK(decrypted.verify(Connection::Part::Relations, nullptr).empty());
    CHECK(failure([&] { decrypted.exec("DELETE FROM rating"); }) == Kind::ReadOnly);
    CHECK(failure([&] { decrypted.exec("ATTACH ':memory:' AS other"); }));
    CHECK(decrypted.file() == scratch.path());
    decrypted.close();
    CHECK(ScratchDatabase::bytes(scratch.path()) == before);
}

TEST_CASE("no file is decrypted of which a page is not as it was written, used or free", "[store]") {
    const ScratchDatabase scratch;
    fillAndFree(scratch);
    const qsizetype last = pagesIn(scratch) - 1;
    const qsizetype page = GENERATE_COPY(take(12, random(qsizetype(0), last)));
    CAPTURE(page);
    Connection connection = scratch.open();
    REQUIRE(DecryptedFile::of(connection));
    SECTION("a byte") { alter(scratch, page * 4096 + 2000, 1, flip); }
    SECTION("its code") { alter(scratch, page * 4096 + 4090, 1, flip); }
    SECTION("nothing but zeros") {
        alter(scratch, page * 4096, 4096, [](QByteArray& bytes) { bytes.fill('\0'); });
    }
    CHECK_FALSE(DecryptedFile::of(connection));
    CHECK(hasCipherFinding(connection));
}

TEST_CASE("no file is decrypted that is longer or shorter than its pages", "[store]") {
    const ScratchDatabase scratch;
    fillAndFree(scratch);
    Connection connection = scratch.open();
    QFile file(scratch.path());
    REQUIRE(file.resize(file.size() + GENERATE(-4096, -100, 100, 4096)));
    CHECK_FALSE(DecryptedFile::of(connection));
    CHECK_FALSE(connection.verify().empty());
}
