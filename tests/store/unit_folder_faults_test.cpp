// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/unit_folder_support.h"

#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

TEST_CASE("a planted public key is found by whoever unlocks", "[store]") {
    const TwoUserUnit unit;
    const QByteArray good = contentOf(unit.keysPath());
    const KeyFile file = parseKeyFile(good);
    // Bo's public key, his name, the sequence number and the unit's name: none of them is Astrid's own slot.
    for (const QByteArray& original :
         {file.users[1].boxPublicKey, QByteArray("Bo Alm"), QByteArray("Ekby"), file.recovery->boxPublicKey}) {
        QByteArray forged = good;
        const qsizetype at = forged.indexOf(original);
        REQUIRE(at > 0);
        forged[at] = char(forged[at] ^ 1);
        putContent(unit.keysPath(), checksummed(forged));
        CHECK(unlockError(unit, u"astrid"_s, astridsPassphrase) == Kind::KeysDamaged);
    }
    // Her own sealed key: her passphrase still opens her secret keys, so it cannot be what is wrong.
    QByteArray forged = good;
    const qsizetype at = forged.indexOf(file.users[0].sealedUnitKey);
    forged[at + 40] = char(forged[at + 40] ^ 1);
    putContent(unit.keysPath(), checksummed(forged));
    CHECK(unlockError(unit, u"astrid"_s, astridsPassphrase) == Kind::KeysDamaged);
}

TEST_CASE("what is wrong with a unit folder is named, and the folder is left alone", "[store]") {
    const TwoUserUnit unit;
    const auto errorOfBoth = [&] {
        const auto before = snapshot(unit.path());
        const auto peeked = errorOf([&] { unit.folder().peek(); });
        CHECK(unlockError(unit, u"astrid"_s, astridsPassphrase) == peeked);
        CHECK(errorOf([&] { unit.folder().unlock(unit.recoveryKey()); }) == peeked);
        CHECK(snapshot(unit.path()) == before);
        return peeked;
    };
    const QByteArray keys = contentOf(unit.keysPath());
    SECTION("an empty database would pass for a new one") {
        putContent(unit.databasePath(), {});
        CHECK(errorOfBoth() == Kind::DatabaseDamaged);
    }
    SECTION("a database of less than a page") {
        putContent(unit.databasePath(), QByteArray(4095, 'x'));
        CHECK(errorOfBoth() == Kind::DatabaseDamaged);
    }
    SECTION("a plain SQLite file") {
        putContent(unit.databasePath(), QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
        CHECK(errorOfBoth() == Kind::NotEncrypted);
    }
    SECTION("no database") {
        REQUIRE(QFile::remove(unit.databasePath()));
        CHECK(errorOfBoth() == Kind::DatabaseMissing);
    }
    SECTION("no keys beside a database") {
        REQUIRE(QFile::remove(unit.keysPath()));
        CHECK(errorOfBoth() == Kind::KeysMissing);
    }
    SECTION("neither") {
        REQUIRE(QFile::remove(unit.keysPath()));
        REQUIRE(QFile::remove(unit.databasePath()));
        CHECK(errorOfBoth() == Kind::NotAUnit);
    }
    SECTION("damaged keys") {
        putContent(unit.keysPath(), keys.first(keys.size() / 2));
        CHECK(errorOfBoth() == Kind::KeysDamaged);
    }
    SECTION("empty keys") {
        putContent(unit.keysPath(), {});
        CHECK(errorOfBoth() == Kind::KeysDamaged);
    }
    SECTION("a folder where the keys should be") {
        REQUIRE(QFile::remove(unit.keysPath()));
        REQUIRE(QDir().mkdir(unit.keysPath()));
        CHECK(errorOfBoth() == Kind::KeysDamaged);
    }
    SECTION("a newer unit") {
        QByteArray newer = keys;
        newer[7] = 2;
        putContent(unit.keysPath(), checksummed(newer));
        CHECK(errorOfBoth() == Kind::NewerFormat);
    }
}

TEST_CASE("a missing folder and a file are no unit", "[store]") {
    const QTemporaryDir parent;
    CHECK(errorOf([&] { UnitFolder(parent.filePath(u"none"_s)).peek(); }) == Kind::NotFound);
    putContent(parent.filePath(u"fil"_s), "x");
    CHECK(errorOf([&] { UnitFolder(parent.filePath(u"fil"_s)).peek(); }) == Kind::NotAUnit);
}

TEST_CASE("the previous key file can be put back when the key file is lost or damaged", "[store]") {
    const TwoUserUnit unit;
    const QByteArray good = contentOf(unit.keysPath());
    CHECK(errorOf([&] { unit.folder().restorePreviousKeys(); }) == Kind::KeysMissing);

    putContent(unit.keysPath() + u".bak"_s, good);
    const bool lost = GENERATE(true, false);
    if (lost)
        REQUIRE(QFile::remove(unit.keysPath()));
    else
        putContent(unit.keysPath(), good.first(100));
    unit.folder().restorePreviousKeys();
    CHECK(contentOf(unit.keysPath()) == good);

    // A whole key file is never replaced, and a damaged copy never put back.
    putContent(unit.keysPath() + u".bak"_s, good.first(100));
    unit.folder().restorePreviousKeys();
    CHECK(contentOf(unit.keysPath()) == good);
    REQUIRE(QFile::remove(unit.keysPath()));
    CHECK(errorOf([&] { unit.folder().restorePreviousKeys(); }) == Kind::KeysDamaged);
    CHECK_FALSE(QFile::exists(unit.keysPath()));
}
