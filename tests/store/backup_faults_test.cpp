// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/backup_support.h"

#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Fault = FaultyFiles::Fault;

namespace {

constexpr int never = 1000000;

void backUpWith(const FilledUnit& filled, FaultyBackupFiles& faulty) {
    Connection connection = filled.open(Connection::Mode::ReadWrite);
    writeBackup(connection, BackupKeys::of(filled.keys), filled.order(), nullptr, faulty.files()).keep();
}

RestoredUnit restoreWith(const FilledUnit& filled, const QString& there, FaultyBackupFiles& faulty) {
    const UnlockKeyFile unlock = [&](const QByteArray& bytes) {
        return unlockKeyFile(bytes, filled.unit.recoveryKey());
    };
    return restoreBackup(filled.target(), unlock, there, faulty.files());
}

/// How many operations that change something a whole run makes.
template <typename Run> int operationsOf(Run run) {
    FaultyBackupFiles counting(never, Fault::Once);
    run(counting);
    REQUIRE(counting.operations() > 3);
    return counting.operations();
}

} // namespace

TEST_CASE("a backup that fails at any operation says so and leaves the older ones and no half file", "[store]") {
    const FilledUnit filled;
    const QString older = filled.backups.filePath(u"older.bkbackup"_s);
    putContent(older, "whole");
    const int operations = operationsOf([&](FaultyBackupFiles& files) { backUpWith(filled, files); });
    REQUIRE(QFile::remove(filled.target()));
    const Fault fault = GENERATE(Fault::Once, Fault::Persistent);
    for (int at = 0; at < operations; ++at) {
        CAPTURE(at, operations);
        const auto before = snapshot(filled.unit.path());
        FaultyBackupFiles faulty(at, fault);
        CHECK(errorOf([&] { backUpWith(filled, faulty); }) == Error::Kind::DiskFull);
        CHECK(snapshot(filled.unit.path()) == before);
        CHECK(contentOf(older) == "whole");
        // Where nothing can be removed any more a leftover may stay, but never under a backup's name; the very last
        // sync comes after everything is written and checked.
        if (fault == Fault::Once)
            CHECK(QDir(filled.backups.path()).entryList(QDir::Files) == QStringList{u"older.bkbackup"_s});
        else if (QFile::exists(filled.target()))
            CHECK(checkBackup(filled.target(), BackupKeys::of(filled.keys), filled.unit.path())[u"note"_s] == 300);
        QFile::remove(filled.target());
        QFile::remove(filled.target() + u".new"_s);
    }
}

TEST_CASE("a restore that fails at any operation says so and leaves nothing that looks like a unit", "[store]") {
    const FilledUnit filled;
    filled.backUp();
    const QString there = filled.backups.filePath(u"ny"_s);
    const int operations = operationsOf([&](FaultyBackupFiles& files) { restoreWith(filled, there, files); });
    REQUIRE(QDir(there).removeRecursively());
    const QByteArray backup = contentOf(filled.target());
    const Fault fault = GENERATE(Fault::Once, Fault::Persistent);
    for (int at = 0; at < operations; ++at) {
        CAPTURE(at, operations);
        FaultyBackupFiles faulty(at, fault);
        CHECK(errorOf([&] { restoreWith(filled, there, faulty); }) == Error::Kind::DiskFull);
        if (fault == Fault::Once)
            CHECK_FALSE(QFile::exists(there));
        CHECK(contentOf(filled.target()) == backup);
        QDir(there).removeRecursively();
    }
}

TEST_CASE("a file that may not grow stops a backup with a full disk, and nothing is left", "[store]") {
    const FilledUnit filled;
    // The last lets the copy of the database through, and not the backup, which is a little larger.
    const auto database = rlim_t(QFileInfo(filled.unit.databasePath()).size());
    for (const rlim_t most : {rlim_t(0), rlim_t(4096), rlim_t(20000), database}) {
        const int status = inChildProcess([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{most, most};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto kind = errorOf([&] { filled.backUp(); });
            return kind == Error::Kind::DiskFull || kind == Error::Kind::Io ? 0 : 1;
        });
        CAPTURE(most);
        CHECK(status == 0);
        CHECK(QDir(filled.backups.path()).isEmpty());
        CHECK(snapshot(filled.unit.path()).size() == 2);
    }
    filled.backUp();
    CHECK(QFile::exists(filled.target()));
}
