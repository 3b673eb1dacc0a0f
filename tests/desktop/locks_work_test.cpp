// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/rooms.h"
#include "app/desktop/wiping_memory.h"
#include "core/services/unit_connection.h"
#include "tests/desktop/own_window.h"
#include "tests/support/builders.h"
#include "tests/support/memory_search.h"
#include "tests/ui/child_unit.h"
#include "ui/children/child_search.h"
#include "ui/shell/unit_shell.h"
#include "ui/unit/running_backup.h"
#include "ui/unit/running_check.h"
#include "ui/users/running_rekey.h"

#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QThreadPool>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

// The window locks while another thread reads or writes the whole unit: with the lock that has ended too, and nothing
// of what it worked on is left in memory or in the folder.

namespace {

/// "Lockmark", inverted.
const std::string marker = [] {
    std::string inverted;
    for (const int byte : {0xb3, 0x90, 0x9c, 0x94, 0x92, 0x9e, 0x8d, 0x94})
        inverted.push_back(char(byte));
    return inverted;
}();

QString shownMarker() {
    QString text;
    for (const char byte : marker)
        text += QLatin1Char(char(~byte));
    return text;
}

} // namespace

TEST_CASE("locking ends what goes on in other threads, and nothing of it is left", "[locks]") {
    OpenTestUnit test;
    OpenUnit& unit = *test.unit;
    for (int i = 0; i < 400; ++i) {
        Child child = aChild();
        child.givenName = shownMarker() + QString::number(i);
        child.contact.address = shownMarker().repeated(20);
        unit.children().save(child);
    }
    SecureBytes key = unit.databaseKey();
    const std::vector<HiddenBytes> hiddenKey{
        HiddenBytes(HiddenBytes::invert({reinterpret_cast<const char*>(key.data()), key.size()}))};
    key = SecureBytes();
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    MainWindow window({rooms(), searchChildren, test.clock, settings, folder.filePath(u"ovning"_s)});
    window.show();
    window.enter(std::move(test.unit));
    bool ended = false;
    const auto end = [&ended](const auto&) {
        ended = true;
    };
    const auto work = GENERATE(as<std::string>(), "check", "backup", "re-key");
    CAPTURE(work);
    QObject* place = window.shell();
    if (work == "check")
        (new RunningCheck(unit, place))->start(end);
    else if (work == "backup")
        (new RunningBackup(unit, place))->start(end);
    else
        (new RunningRekey(unit, place))->start(place, {}, end);
    REQUIRE(QThreadPool::globalInstance()->activeThreadCount() > 0);
    QElapsedTimer took;
    took.start();
    window.lock();
    CHECK(took.elapsed() < 10'000); // a second, and what a sanitizer takes; measured by the benchmark
    if (!wipesMemory)               // a sanitizer's build takes longer than the lock waits
        QThreadPool::globalInstance()->waitForDone(60'000);
    CHECK(QThreadPool::globalInstance()->activeThreadCount() == 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (wipesMemory) {
        CHECK(findInMemory(textBytes(marker)).empty());
        CHECK(findInMemory(hiddenKey).empty());
    }
    QTest::qWait(20);
    CHECK_FALSE(ended);
    CHECK(QDir(test.directory()).entryList({u"work-*"_s, u"data-0002*"_s}).isEmpty());
    test.reopen();
    CHECK(test.unit->children().count() == 400);
    CHECK(test.unit->verify().isEmpty());
}
