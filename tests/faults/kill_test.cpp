// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/back_up.h"
#include "core/services/unit_users.h"
#include "tests/services/unit_support.h"

#include <QRandomGenerator>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

// A process that works in a unit is killed at a random moment, again and again. Nothing that it has been told was saved
// may be lost, and the unit opens. BEHOVSKOMPASS_KILLS sets how many times for each kind of work.

namespace {

const QString otherPassphrase = u"grus hammare vinge talgoxe sju åtta"_s;
constexpr int fewestKills = 12;
constexpr int longestLife = 250; // milliseconds after the first child is saved

int kills() {
    bool given = false;
    const int count = qEnvironmentVariableIntValue("BEHOVSKOMPASS_KILLS", &given);
    return given ? count : fewestKills;
}

Child aChild(int number) {
    Child child;
    child.givenName = u"Barn %1"_s.arg(number);
    child.familyName = u"Prov"_s;
    child.birthDate = QDate(2020, 1, 1);
    return child;
}

/// Works until it is killed: saves a child, tells so through the pipe, does `work`, and again.
[[noreturn]] void workUntilKilled(
    const UnitFixture& fixture, const QString& passphrase, int told, int first,
    const std::function<void(OpenUnit&, int)>& work) {
    try {
        const auto unit = openUnit(fixture.directory, aNewUnit().login, passphrase, fixture.clock);
        for (int i = first;; ++i) {
            unit->children().save(aChild(i));
            if (::write(told, "+", 1) != 1)
                break;
            work(*unit, i);
        }
    } catch (const std::exception&) {
    }
    ::_exit(1);
}

struct Run {
    int acknowledged = 0;
    bool killed = false;
};

Run killWhileWorking(
    const UnitFixture& fixture, const QString& passphrase, int first, const std::function<void(OpenUnit&, int)>& work) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0)
        workUntilKilled(fixture, passphrase, ends[1], first, work);
    ::close(ends[1]);
    Run run;
    char told = 0;
    if (::read(ends[0], &told, 1) == 1) {
        run.acknowledged = 1;
        ::usleep(QRandomGenerator::global()->bounded(longestLife * 1000));
    }
    ::kill(child, SIGKILL);
    while (::read(ends[0], &told, 1) == 1)
        ++run.acknowledged;
    ::close(ends[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    run.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    return run;
}

/// With whichever of the two passphrases holds.
std::unique_ptr<OpenUnit> openAgain(const UnitFixture& fixture, QString& passphrase) {
    for (const QString& tried : {testPassphrase, otherPassphrase}) {
        try {
            auto unit = openUnit(fixture.directory, aNewUnit().login, tried, fixture.clock);
            passphrase = tried;
            return unit;
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::WrongPassphrase)
                throw;
        }
    }
    FAIL("neither passphrase opens the unit");
    return nullptr;
}

/// Kills, opens and looks, as often as is asked for. What was lost or does not open fails the test.
void surviveKills(const UnitFixture& fixture, const std::function<void(OpenUnit&, int)>& work) {
    QString passphrase = testPassphrase;
    int saved = 0;
    for (int i = 0; i < kills(); ++i) {
        const Run run = killWhileWorking(fixture, passphrase, saved, work);
        CAPTURE(i, run.acknowledged, saved);
        CHECK(run.killed);
        CHECK(run.acknowledged > 0);
        const auto unit = openAgain(fixture, passphrase);
        REQUIRE(unit->children().count() >= saved + run.acknowledged);
        REQUIRE(unit->verify().isEmpty());
        CHECK(unit->keyFileAge() == KeyFileAge::Same);
        saved = int(unit->children().count());
        CHECK(QDir(fixture.directory).entryList({u"data-*.db"_s, u"work-*"_s}, QDir::Files).size() == 1);
    }
}

} // namespace

TEST_CASE("a backup killed at any moment leaves the unit whole and no backup that is not", "[faults]") {
    const UnitFixture fixture;
    const QTemporaryDir backups;
    surviveKills(fixture, [&](OpenUnit& unit, int number) {
        writeBackupHere(unit, backups.filePath(u"%1.bkbackup"_s.arg(number))).keep();
    });
    const QStringList made = QDir(backups.path()).entryList({u"*.bkbackup"_s}, QDir::Files);
    CHECK_FALSE(made.isEmpty());
    const auto unit = openUnit(fixture.directory, aNewUnit().login, testPassphrase, fixture.clock);
    const std::atomic_bool stop = false;
    for (const QString& name : made)
        CHECK(BackupTest(*unit, backups.filePath(name)).run(stop) > 0);
}

TEST_CASE("a re-key killed at any moment leaves the unit open with one key or the other", "[faults]") {
    const UnitFixture fixture;
    surviveKills(fixture, [](OpenUnit& unit, int) { rekey(unit); });
}

TEST_CASE("a change of passphrase killed at any moment leaves the old one or the new", "[faults]") {
    const UnitFixture fixture;
    surviveKills(fixture, [&](OpenUnit& unit, int) {
        // Which of the two holds the process does not know when it begins.
        for (const QString& current : {testPassphrase, otherPassphrase}) {
            const QString fresh = current == testPassphrase ? otherPassphrase : testPassphrase;
            try {
                changeOwnPassphrase(unit, Passphrase(current), Passphrase(fresh), KdfCost::least());
            } catch (const Error& error) {
                if (error.kind() != Error::Kind::WrongPassphrase)
                    throw;
            }
        }
    });
}
