// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/error_text.h"
#include "tests/faults/file_calls.h"
#include "tests/faults/works.h"

#include <catch2/generators/catch_generators.hpp>

#include <cerrno>

using namespace bk;
using namespace bk::test;

// Every write, sync, rename and removal of a work fails in turn: once, or it and all after it. Each failure is told
// with a sentence, and the unit is as it was before or, where the work says that it is done, as it is after.
// BEHOVSKOMPASS_FAULT_POINTS sets how many points are tried for each kind of work, error and persistence; 0 is all.

namespace {

struct Fault {
    const char* name;
    int error;
    bool persistent;
};

/// How many calls that change a file the work makes.
int callsOf(const Work& work, const Place& place) {
    const auto run = work.begin(place);
    int calls = 0;
    FileWatch watch(place.folder());
    watch.refuse = [&](FileCall) {
        ++calls;
        return 0;
    };
    run([] {});
    return calls;
}

struct Outcome {
    int acknowledged = 0;
    std::optional<Error> error;
    bool met = false; ///< the fault
};

Outcome workWithFault(const Work& work, const Place& place, int at, const Fault& fault) {
    Outcome outcome;
    auto run = work.begin(place);
    {
        int calls = 0;
        FileWatch watch(place.folder());
        watch.refuse = [&](FileCall) {
            const int call = calls++;
            const bool fails = fault.persistent ? call >= at : call == at;
            outcome.met = outcome.met || fails;
            return fails ? fault.error : 0;
        };
        try {
            run([&] { ++outcome.acknowledged; });
        } catch (const Error& error) {
            outcome.error = error;
        }
        run = {}; // closed while the disk still fails
    }
    return outcome;
}

/// A rule's own sentence says itself what opens the way.
bool isTold(const Error& error) {
    const ErrorText text = errorText(error);
    const bool isOwn = text.happened != errorText(error.kind()).happened;
    return !text.happened.isEmpty() && (isOwn || !text.whatToDo.isEmpty());
}

/// `most` numbers of 0..count-1, spread evenly; all of them where `most` is 0.
std::vector<int> spread(int count, int most) {
    std::vector<int> points;
    const int tried = most == 0 ? count : std::min(count, most);
    for (int i = 0; i < tried; ++i)
        points.push_back(int(qint64(i) * count / tried));
    return points;
}

} // namespace

TEST_CASE("work on a disk that fails says so and leaves the unit whole", "[faults][disk]") {
    const Fault fault = GENERATE(
        Fault{"no space once", ENOSPC, false}, Fault{"no space from then on", ENOSPC, true},
        Fault{"input/output error once", EIO, false}, Fault{"input/output errors from then on", EIO, true});
    for (const Work& work : works()) {
        DYNAMIC_SECTION(work.name << ", " << fault.name) {
            Place place;
            work.prepare(place);
            place.remember();
            const int calls = callsOf(work, place);
            REQUIRE(calls > 3);
            const UnitPicture after = look(place.folder(), place.clock());
            place.reset();
            const UnitPicture before = look(place.folder(), place.clock());
            const std::vector<int> points = spread(calls, asked("BEHOVSKOMPASS_FAULT_POINTS", 3));
            for (const int at : points) {
                place.reset();
                const Outcome outcome = workWithFault(work, place, at, fault);
                CAPTURE(at, calls, outcome.acknowledged);
                CHECK(outcome.met);
                if (outcome.error) {
                    CAPTURE(outcome.error->what());
                    CHECK(isTold(*outcome.error));
                } else {
                    CHECK(outcome.acknowledged > 0);
                }
                REQUIRE(work.holds(before, after, look(place.folder(), place.clock()), outcome.acknowledged));
            }
            tellFigure(QString::fromLatin1(fault.name), QString::fromLatin1(work.name), int(points.size()));
        }
    }
}
