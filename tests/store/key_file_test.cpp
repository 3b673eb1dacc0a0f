// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/key_file.h"
#include "tests/store/keys_support.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QtEndian>

#include <sodium.h>

#include <random>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray noise(int size) {
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

UserSlot slotOf(const QString& login) {
    return {
        {login, u"Visat namn"_s, u"rektor"_s},
        KdfCost::least(),
        noise(16),
        noise(32),
        noise(32),
        noise(24),
        noise(80),
        noise(80)};
}

/// Right in form; the slots open for nobody.
KeyFile aKeyFile() {
    initialiseCrypto();
    KeyFile file;
    file.unitId = noise(16);
    file.sequence = 41;
    file.databaseFile = databaseFileName(1);
    file.identity = {u"Ekbackens förskola"_s, UnitKind::Forskola, u"Ekby"_s, true};
    file.users = {slotOf(u"Astrid"_s), slotOf(u"bo"_s)};
    file.recovery = RecoverySlot{noise(32), noise(80)};
    return file;
}

std::optional<Error::Kind> parseError(const QByteArray& bytes) {
    return errorOf([&] { parseKeyFile(bytes); });
}

} // namespace

TEST_CASE("a key file reads back as it was written", "[store]") {
    const SecureBytes key = SecureBytes::random(keySize);
    KeyFile file = aKeyFile();
    const QByteArray bytes = serialiseKeyFile(file, key);
    CHECK(parseKeyFile(bytes) == file);
    CHECK(keyFileMacFits(bytes, key));
    CHECK_FALSE(keyFileMacFits(bytes, SecureBytes::random(keySize)));
    CHECK(keyFileHash(bytes).size() == 32);

    file.recovery.reset();
    file.users.clear();
    file.epoch = 12345;
    file.databaseFile = databaseFileName(12345);
    file.identity.kind = GENERATE(from_range(allUnitKinds));
    const QByteArray other = serialiseKeyFile(file, key);
    CHECK(parseKeyFile(other) == file);
    CHECK(keyFileHash(other) != keyFileHash(bytes));
}

TEST_CASE("any changed byte of a key file is found before anybody types a passphrase", "[store]") {
    const QByteArray bytes = serialiseKeyFile(aKeyFile(), SecureBytes::random(keySize));
    for (qsizetype i = 0; i < bytes.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[i] = char(flipped[i] ^ (1 << bit));
            REQUIRE(parseError(flipped) == Error::Kind::KeysDamaged);
        }
}

TEST_CASE("a key file cut short or grown is damaged", "[store]") {
    const QByteArray bytes = serialiseKeyFile(aKeyFile(), SecureBytes::random(keySize));
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        REQUIRE(parseError(bytes.first(length)) == Error::Kind::KeysDamaged);
        if (length >= 32)
            REQUIRE(parseError(checksummed(bytes.first(length))) == Error::Kind::KeysDamaged);
    }
    CHECK(parseError(bytes + '\0') == Error::Kind::KeysDamaged);
    CHECK(parseError(checksummed(bytes + '\0')) == Error::Kind::KeysDamaged);
    CHECK(parseError(QByteArray(KeyFile::largestFile + 1, 'B')) == Error::Kind::KeysDamaged);
}

TEST_CASE("a key file forged with a right checksum never passes for genuine", "[store]") {
    const SecureBytes key = SecureBytes::random(keySize);
    const QByteArray bytes = serialiseKeyFile(aKeyFile(), key);
    const auto isGenuine = [&](const QByteArray& forged) {
        const auto error = errorOf([&] { parseKeyFile(forged); });
        CHECK((!error || error == Error::Kind::KeysDamaged || error == Error::Kind::NewerFormat));
        return !error && keyFileMacFits(forged, key);
    };
    REQUIRE(isGenuine(checksummed(bytes)));
    for (qsizetype i = 0; i < bytes.size() - 32; ++i)
        for (const int mask : {0x01, 0x80, 0xFF}) {
            QByteArray forged = bytes;
            forged[i] = char(forged[i] ^ mask);
            REQUIRE_FALSE(isGenuine(checksummed(forged)));
        }

    std::mt19937 random(20260101);
    const auto upTo = [&](qsizetype n) {
        return qsizetype(random() % std::mt19937::result_type(n));
    };
    for (int round = 0; round < 10000; ++round) {
        QByteArray forged = bytes;
        for (qsizetype changes = 1 + upTo(4); changes > 0; --changes) {
            const qsizetype at = upTo(forged.size() - 40);
            switch (upTo(4)) {
            case 0: forged[at] = char(random()); break;
            case 1: forged.remove(at, 1 + upTo(30)); break;
            case 2: forged.insert(at, noise(int(1 + upTo(30)))); break;
            default: qToLittleEndian(quint32(random() | 0xFFFF0000u), forged.data() + at); break;
            }
        }
        if (forged.first(forged.size() - 32) != bytes.first(bytes.size() - 32))
            REQUIRE_FALSE(isGenuine(checksummed(forged)));
    }
}

TEST_CASE("a whole key file of a later version is newer, not damaged", "[store]") {
    QByteArray bytes = serialiseKeyFile(aKeyFile(), SecureBytes::random(keySize));
    bytes[7] = 2;
    CHECK(parseError(bytes) == Error::Kind::KeysDamaged);
    CHECK(parseError(checksummed(bytes)) == Error::Kind::NewerFormat);
    CHECK(
        parseError(checksummed(bytes.first(9) + "whatever else it may hold" + QByteArray(32, '\0'))) ==
        Error::Kind::NewerFormat);
    bytes[7] = 0;
    CHECK(parseError(checksummed(bytes)) == Error::Kind::KeysDamaged);
}

TEST_CASE("limits outside what a workstation can bear are refused", "[store]") {
    constexpr std::uint64_t mebi = 1024 * 1024;
    const auto errorWith = [](KdfCost cost) {
        KeyFile file = aKeyFile();
        file.users[1].cost = cost;
        return parseError(serialiseKeyFile(file, SecureBytes::random(keySize)));
    };
    CHECK_FALSE(errorWith({3, 64 * mebi}));
    CHECK_FALSE(errorWith({16, 1024 * mebi}));
    const KdfCost outside = GENERATE(
        KdfCost{2, 64 * mebi}, KdfCost{0, 0}, KdfCost{3, 64 * mebi - 1}, KdfCost{17, 64 * mebi},
        KdfCost{3, 1024 * mebi + 1}, KdfCost{UINT32_MAX, UINT64_MAX});
    CHECK(errorWith(outside) == Error::Kind::KeysDamaged);
}

TEST_CASE("a key file that is well-formed but senseless is damaged", "[store]") {
    const auto errorAfter = [](const std::function<void(KeyFile&)>& change) {
        KeyFile file = aKeyFile();
        change(file);
        return parseError(serialiseKeyFile(file, SecureBytes::random(keySize)));
    };
    CHECK(errorAfter([](KeyFile& f) { f.databaseFile = u"../data-0001.db"_s; }) == Error::Kind::KeysDamaged);
    CHECK(errorAfter([](KeyFile& f) { f.databaseFile = u"data-0002.db"_s; }) == Error::Kind::KeysDamaged);
    CHECK(
        errorAfter([](KeyFile& f) { f.epoch = 0, f.databaseFile = databaseFileName(0); }) == Error::Kind::KeysDamaged);
    CHECK(errorAfter([](KeyFile& f) { f.sequence = 0; }) == Error::Kind::KeysDamaged);
    CHECK(errorAfter([](KeyFile& f) { f.users[1].user.login = u" ASTRID "_s; }) == Error::Kind::KeysDamaged);
    CHECK(errorAfter([](KeyFile& f) { f.users[1].user.login = u"  "_s; }) == Error::Kind::KeysDamaged);
    CHECK(errorAfter([](KeyFile& f) { f.users[1].user.displayName = u"a\nb"_s; }) == Error::Kind::KeysDamaged);
    CHECK(errorAfter([](KeyFile& f) {
              while (f.users.size() <= KeyFile::mostUsers)
                  f.users.push_back(slotOf(u"u%1"_s.arg(f.users.size())));
          }) == Error::Kind::KeysDamaged);
}

TEST_CASE("logins are compared without case and in any Unicode form", "[store]") {
    KeyFile file = aKeyFile();
    file.users[1].user.login = u"\u00C5sa Öberg"_s;
    CHECK(file.findUser(u" a\u030Asa öBERG "_s) == &file.users[1]);
    CHECK(file.findUser(u"astrid"_s) == &file.users[0]);
    CHECK(file.findUser(u"Asa Oberg"_s) == nullptr);
    CHECK(file.findUser({}) == nullptr);
}
