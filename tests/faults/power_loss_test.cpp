// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/power_loss.h"
#include "tests/faults/works.h"

#include <QFileInfo>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

// All that a work changes on the disk is recorded; then the power goes after each prefix of it, with what was not
// synced there or not. BEHOVSKOMPASS_POWER_LOSSES sets how many states are tried for each kind of work.

namespace {

/// What came after what, as the process saw it.
struct Recorded {
    std::vector<WatchedFile> atFirst;
    std::vector<FileEvent> events;
    std::vector<std::size_t> acknowledged; ///< after that many events
};

Recorded record(const Work& work, const Place& place) {
    Recorded recorded;
    const auto run = work.begin(place);
    FileWatch watch(place.folder());
    recorded.atFirst = watch.atFirst();
    watch.note = [&](const FileEvent& event) {
        recorded.events.push_back(event);
    };
    run([&] { recorded.acknowledged.push_back(recorded.events.size()); });
    return recorded;
}

/// The files of a disk in a folder of their own. The lock of the process that lost its power is as good as none.
void writeOut(const std::map<std::string, QByteArray>& files, const QString& folder) {
    for (const auto& [path, bytes] : files) {
        const QString file = folder + u'/' + QString::fromStdString(path);
        REQUIRE(QDir().mkpath(QFileInfo(file).path()));
        writeFile(file, bytes);
    }
}

int acknowledgedBy(const Recorded& recorded, std::size_t events) {
    return int(std::ranges::count_if(recorded.acknowledged, [&](std::size_t after) { return after <= events; }));
}

} // namespace

TEST_CASE("work whose power goes at any moment loses nothing that was acknowledged", "[faults][power]") {
    for (const Work& work : works()) {
        DYNAMIC_SECTION(work.name) {
            Place place;
            work.prepare(place);
            place.remember();
            const UnitPicture before = look(place.folder(), place.clock());
            place.reset();
            const Recorded recorded = record(work, place);
            REQUIRE(recorded.events.size() > 3);
            const UnitPicture after = look(place.folder(), place.clock());

            std::mt19937 random(20261122);
            const int states = asked("BEHOVSKOMPASS_POWER_LOSSES", 14);
            for (int i = 0; i < states; ++i) {
                // Evenly over the work, and also after its end.
                const std::size_t events = std::size_t(i) * (recorded.events.size() + 1) / std::size_t(states);
                PowerLoss disk(recorded.atFirst);
                for (std::size_t k = 0; k < events; ++k)
                    disk.happened(recorded.events[k]);
                const QTemporaryDir folder;
                writeOut(disk.afterLoss(random), folder.path());
                const int acknowledged = acknowledgedBy(recorded, events);
                CAPTURE(i, events, recorded.events.size(), acknowledged);
                REQUIRE(work.holds(before, after, look(folder.path(), place.clock()), acknowledged));
            }
            tellFigure(u"power"_s, QString::fromLatin1(work.name), states);
        }
    }
}
