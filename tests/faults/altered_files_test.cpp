// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/back_up.h"
#include "core/store/connection.h"
#include "tests/faults/works.h"

#include <catch2/generators/catch_generators.hpp>

#include <QCryptographicHash>

#include <random>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

// One byte of a unit's files is changed, or the file is cut: it is found, whoever reads it, and nothing crashes.
// BEHOVSKOMPASS_FLIPS and BEHOVSKOMPASS_CUTS set how many are tried.

namespace {

/// A unit with a backup, closed, and its keys.
struct UnitAtRest {
    UnitAtRest() {
        works().front().prepare(place);
        const auto unit = place.open();
        REQUIRE(QDir().mkpath(place.backups()));
        backup = newBackupPath(*unit, place.backups());
        writeBackupHere(*unit, backup).keep();
        // As `BackupTest` would, without a unit that is open.
        keys.emplace(UnitFolder(place.unit()).unlock(aNewUnit().login, Passphrase(testPassphrase)));
        database = UnitFolder(place.unit()).databasePath(keys->file());
        keyFile = UnitFolder(place.unit()).keysPath();
    }

    Place place;
    QString backup;
    QString database;
    QString keyFile;
    std::optional<UnlockedKeys> keys;
};

/// Whether opening the database and both checks find something.
bool databaseIsRefused(const UnitAtRest& unit) {
    const SecureBytes key = unit.keys->databaseKey();
    try {
        Connection connection = Connection::open(unit.database, key.asKey(), Connection::Mode::ReadOnly);
        return !connection.verify().empty();
    } catch (const Error&) {
        return true;
    }
}

bool keysAreRefused(const UnitAtRest& unit) {
    try {
        UnitFolder(unit.place.unit()).unlock(aNewUnit().login, Passphrase(testPassphrase));
        return false;
    } catch (const Error&) {
        return true;
    }
}

bool backupIsRefused(const UnitAtRest& unit) {
    try {
        checkBackup(unit.backup, BackupKeys::of(*unit.keys), unit.place.unit());
        return false;
    } catch (const Error&) {
        return true;
    }
}

struct Kept {
    const char* name;
    QString UnitAtRest::*path;
    bool (*isRefused)(const UnitAtRest&);
    int share; ///< of ten
};

const Kept kept[] = {
    {"database", &UnitAtRest::database, databaseIsRefused, 6},
    {"keys", &UnitAtRest::keyFile, keysAreRefused, 1},
    {"backup", &UnitAtRest::backup, backupIsRefused, 3},
};

/// Turns one bit of a file, without writing the rest of it anew.
void flip(const QString& path, qint64 at, int bit) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    char byte = 0;
    REQUIRE(file.seek(at));
    REQUIRE(file.getChar(&byte));
    byte = char(byte ^ (1 << bit));
    REQUIRE(file.seek(at));
    REQUIRE(file.putChar(byte));
}

} // namespace

TEST_CASE("one changed byte in any of a unit's files is found", "[faults][altered]") {
    const UnitAtRest unit;
    for (const Kept& file : kept) {
        CAPTURE(file.name);
        REQUIRE_FALSE(file.isRefused(unit));
        const QByteArray good = fileBytes(unit.*file.path);
        std::mt19937 random(20261122);
        const int flips = std::max(1, asked("BEHOVSKOMPASS_FLIPS", 200) * file.share / 10);
        for (int i = 0; i < flips; ++i) {
            // The first page, or the whole of a small file, before the rest at random.
            const qsizetype at =
                i < 4096 && i < good.size() && flips > 4096 ? i : qsizetype(random() % quint32(good.size()));
            const int bit = int(random() % 8);
            flip(unit.*file.path, at, bit);
            CAPTURE(i, at, bit);
            REQUIRE(file.isRefused(unit));
            flip(unit.*file.path, at, bit);
        }
        CHECK(fileBytes(unit.*file.path) == good);
        REQUIRE_FALSE(file.isRefused(unit));
        tellFigure(u"flip"_s, QString::fromLatin1(file.name), flips);
    }
}

TEST_CASE("a file of a unit that was cut is found", "[faults][altered]") {
    const UnitAtRest unit;
    for (const Kept& file : kept) {
        CAPTURE(file.name);
        const QByteArray good = fileBytes(unit.*file.path);
        std::mt19937 random(20261123);
        const int cuts = std::max(1, asked("BEHOVSKOMPASS_CUTS", 40) * file.share / 10);
        for (int i = 0; i < cuts; ++i) {
            // By bytes, and by whole pages, which are the hardest to miss.
            qsizetype size = qsizetype(random() % quint32(good.size()));
            if (i % 2)
                size -= size % 4096;
            CAPTURE(i, size);
            writeFile(unit.*file.path, good.first(size));
            REQUIRE(file.isRefused(unit));
        }
        writeFile(unit.*file.path, good);
        tellFigure(u"cut"_s, QString::fromLatin1(file.name), cuts);
    }
}
