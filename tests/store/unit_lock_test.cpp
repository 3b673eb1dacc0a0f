// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/unit_lock.h"
#include "core/store/unit_lock_file.h"
#include "tests/store/keys_support.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A child that has the lock until it is killed.
pid_t startHolder(const QString& folder) {
    std::array<int, 2> ready{};
    REQUIRE(::pipe(ready.data()) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const auto error = errorOf([&] {
            const UnitLock lock = UnitLock::acquire(folder);
            if (::write(ready[1], "x", 1) == 1)
                for (;;)
                    ::pause();
        });
        ::_exit(error ? 1 : 0);
    }
    ::close(ready[1]);
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    ::close(ready[0]);
    return child;
}

void kill9(pid_t child) {
    REQUIRE(::kill(child, SIGKILL) == 0);
    REQUIRE(::waitpid(child, nullptr, 0) == child);
}

std::optional<Error::Kind> acquireError(const QString& folder, ForeignLock foreign = ForeignLock::Refuse) {
    return errorOf([&] { UnitLock::acquire(folder, foreign); });
}

} // namespace

TEST_CASE("a lock says who has the unit and is gone after release", "[store]") {
    const QTemporaryDir dir;
    CHECK_FALSE(UnitLock::holder(dir.path()));
    {
        UnitLock lock = UnitLock::acquire(dir.path());
        const auto holder = UnitLock::holder(dir.path());
        REQUIRE(holder);
        CHECK(holder->host == QSysInfo::machineHostName());
        CHECK(holder->pid == QCoreApplication::applicationPid());
        CHECK(qAbs(holder->since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        CHECK(acquireError(dir.path()) == Error::Kind::InUse);
        CHECK(acquireError(dir.path(), ForeignLock::TakeOver) == Error::Kind::InUse);
        const UnitLock moved = std::move(lock);
        CHECK(UnitLock::holder(dir.path()));
    }
    CHECK(snapshot(dir.path()).isEmpty());
    CHECK_FALSE(acquireError(dir.path()));
}

TEST_CASE("a second process is refused, and a killed one is not in the way", "[store]") {
    const QTemporaryDir dir;
    for (int round = 0; round < 20; ++round) {
        const pid_t child = startHolder(dir.path());
        const auto before = snapshot(dir.path());
        REQUIRE(UnitLock::holder(dir.path())->pid == child);
        REQUIRE(acquireError(dir.path()) == Error::Kind::InUse);
        REQUIRE(snapshot(dir.path()) == before);
        kill9(child);
        REQUIRE_FALSE(UnitLock::holder(dir.path()));
        REQUIRE(snapshot(dir.path()) == before); // left behind by the killed one
        REQUIRE_FALSE(acquireError(dir.path()));
        REQUIRE(snapshot(dir.path()).isEmpty());
    }
}

TEST_CASE("of two that start at once one at most gets the unit", "[store]") {
    const QTemporaryDir dir;
    const QString witness = dir.path() + u"/../"_s + QFileInfo(dir.path()).fileName() + u".writer"_s;
    const QByteArray witnessName = QFile::encodeName(witness);
    // On the bare lock file, which does not wait between tries: thousands of starts that meet a lock being released.
    const auto contend = [&] {
        bool won = false;
        for (int attempt = 0; attempt < 5000; ++attempt) {
            auto file = UnitLockFile::tryLock(dir.filePath(u"in-use"_s));
            if (!file)
                continue;
            const int fd = ::open(witnessName.constData(), O_CREAT | O_EXCL | O_WRONLY, 0600);
            if (fd < 0)
                return 2; // somebody else is inside
            ::close(fd);
            ::unlink(witnessName.constData());
            file->removeAndFree();
            won = true;
        }
        return won ? 1 : 0;
    };
    std::array<pid_t, 4> children{};
    for (pid_t& child : children) {
        child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0)
            ::_exit(contend());
    }
    int won = 0;
    for (const pid_t child : children) {
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WIFEXITED(status));
        CHECK(WEXITSTATUS(status) < 2);
        won += WEXITSTATUS(status);
    }
    CHECK(won > 0);
    CHECK(snapshot(dir.path()).isEmpty());
    CHECK_FALSE(QFile::exists(witness));
}

TEST_CASE("the lock of another computer holds until a person says otherwise", "[store]") {
    const QTemporaryDir dir;
    putContent(
        dir.filePath(u"in-use"_s),
        R"({"host":"annan-dator","machine":"00112233445566778899aabbccddeeff","pid":77,"since":"2026-01-02T03:04:05Z"})");
    const auto before = snapshot(dir.path());
    CHECK(
        UnitLock::holder(dir.path()) ==
        UnitHolder{u"annan-dator"_s, 77, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC)});
    CHECK(acquireError(dir.path()) == Error::Kind::InUse);
    CHECK(snapshot(dir.path()) == before);
    {
        const UnitLock lock = UnitLock::acquire(dir.path(), ForeignLock::TakeOver);
        CHECK(UnitLock::holder(dir.path())->pid == QCoreApplication::applicationPid());
    }
    CHECK(snapshot(dir.path()).isEmpty());
}

TEST_CASE("releasing a lock leaves another's lock file alone", "[store]") {
    const QTemporaryDir dir;
    {
        const UnitLock lock = UnitLock::acquire(dir.path());
        // As after a take-over from another computer on a share.
        REQUIRE(QFile::remove(dir.filePath(u"in-use"_s)));
        putContent(dir.filePath(u"in-use"_s), "somebody else");
    }
    CHECK(contentOf(dir.filePath(u"in-use"_s)) == "somebody else");
}

TEST_CASE("a lock file with nothing readable in it is not in the way", "[store]") {
    const QTemporaryDir dir;
    for (const QByteArray& content : {QByteArray(), QByteArray("{"), QByteArray(100000, '\xFF')}) {
        putContent(dir.filePath(u"in-use"_s), content);
        CHECK_FALSE(UnitLock::holder(dir.path()));
        CHECK_FALSE(acquireError(dir.path()));
        CHECK(snapshot(dir.path()).isEmpty());
    }
}

TEST_CASE("a lock in a read-only or missing folder is refused as such", "[store]") {
    const QTemporaryDir dir;
    CHECK(acquireError(dir.filePath(u"none"_s)) == Error::Kind::NotFound);
    REQUIRE(::chmod(QFile::encodeName(dir.path()).constData(), 0555) == 0);
    const int status = inChildProcess([&] {
        if (::geteuid() == 0 && ::seteuid(65534) != 0)
            return 2;
        return acquireError(dir.path()) == Error::Kind::ReadOnly ? 0 : 1;
    });
    REQUIRE(::chmod(QFile::encodeName(dir.path()).constData(), 0755) == 0);
    CHECK(status == 0);
    CHECK(snapshot(dir.path()).isEmpty());
}
