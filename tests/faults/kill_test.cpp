// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/works.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace bk;
using namespace bk::test;

// A process is killed at a random moment of its work. Nothing that it has been told was saved may be lost, and the unit
// opens. BEHOVSKOMPASS_KILLS sets how many times for each kind of work. A kill that came when the work was done is
// looked at too, but does not count: there is another one for it.

namespace {

constexpr char hasBegun = '.';
constexpr char isAcknowledged = '+';
/// So many times as many kills as are asked for, before something is wrong with the moments.
constexpr int mostTries = 20;

void tell(int pipe, char what) {
    if (::write(pipe, &what, 1) != 1)
        ::_exit(1);
}

[[noreturn]] void workInChild(const Work& work, const Place& place, int told) {
    try {
        const auto run = work.begin(place);
        tell(told, hasBegun);
        run([told] { tell(told, isAcknowledged); });
    } catch (const std::exception&) {
        ::_exit(1);
    }
    ::_exit(0);
}

struct Killed {
    int acknowledged = 0;
    bool inTime = false; ///< before the work was done
};

/// Lets the work go on for `microseconds` and kills it.
Killed killAfter(const Work& work, const Place& place, quint32 microseconds) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0)
        workInChild(work, place, ends[1]);
    ::close(ends[1]);
    char told = 0;
    REQUIRE(::read(ends[0], &told, 1) == 1);
    REQUIRE(told == hasBegun);
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    Killed killed;
    while (::read(ends[0], &told, 1) == 1)
        ++killed.acknowledged;
    ::close(ends[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    killed.inTime = WIFSIGNALED(status);
    return killed;
}

/// How long the work takes undisturbed, in microseconds.
quint32 timeOf(const Work& work, const Place& place) {
    const auto run = work.begin(place);
    QElapsedTimer timer;
    timer.start();
    run([] {});
    return quint32(timer.nsecsElapsed() / 1000);
}

} // namespace

TEST_CASE("work killed at any moment loses nothing that was acknowledged", "[faults][kill]") {
    for (const Work& work : works()) {
        DYNAMIC_SECTION(work.name) {
            Place place;
            work.prepare(place);
            place.remember();
            const quint32 whole = timeOf(work, place);
            const UnitPicture after = look(place.folder(), place.clock());
            place.reset();
            const UnitPicture before = look(place.folder(), place.clock());
            int inTime = 0;
            const int kills = asked("BEHOVSKOMPASS_KILLS", 8);
            for (int i = 0; inTime < kills; ++i) {
                REQUIRE(i < kills * mostTries);
                place.reset();
                const Killed killed = killAfter(work, place, QRandomGenerator::global()->bounded(whole + 1));
                inTime += killed.inTime;
                CAPTURE(i, killed.acknowledged, killed.inTime);
                REQUIRE(work.holds(before, after, look(place.folder(), place.clock()), killed.acknowledged));
            }
            tellFigure(QStringLiteral("kill"), QString::fromLatin1(work.name), inTime);
        }
    }
}
