// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/rooms.h"
#include "app/desktop/wiping_memory.h"
#include "core/services/back_up.h"
#include "core/services/unit_connection.h"
#include "tests/desktop/own_window.h"
#include "tests/support/filled_records.h"
#include "tests/support/memory_search.h"
#include "tests/ui/child_unit.h"
#include "ui/children/child_search.h"
#include "ui/common/clipboard.h"
#include "ui/shell/search_field.h"
#include "ui/shell/unit_shell.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <iostream>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

// A thousand texts that are found nowhere else stand for what is written about children. They are put into a unit, the
// program's own window goes through it and locks; then every file that the process could have written, and its own
// memory, are searched for them.

namespace {

constexpr int children = 60;
constexpr int others = 20; ///< of each other kind of record
constexpr int planted = 1000;

/// How every marker begins, inverted, so that neither the program's code nor the search holds one.
const std::string beginning = [] {
    std::string inverted;
    for (const int byte : {0xa5, 0x8e, 0x87, 0x89, 0x94, 0x95, 0x9b})
        inverted.push_back(char(byte));
    return inverted;
}();

/// Gives out markers, each once.
class Markers {
public:
    QString next() {
        QString marker;
        for (const char byte : beginning)
            marker += QLatin1Char(char(~byte));
        return marker + u"%1"_s.arg(m_given++, 4, 10, QLatin1Char('0'));
    }
    int given() const { return m_given; }

private:
    int m_given = 0;
};

Child markedChild(Markers& markers) {
    Child child = aChild();
    child.givenName = markers.next();
    child.familyName = markers.next();
    child.preferredName = markers.next();
    child.contact = {markers.next(), markers.next(), markers.next()};
    child.place = markers.next();
    child.guardians = {{markers.next(), u"mamma"_s, {}}, {markers.next(), u"pappa"_s, {}}};
    child.barnkontakt.name = markers.next();
    return child;
}

void plantRecords(OpenUnit& unit, ChildId child, Markers& markers) {
    Barnsamtal samtal = aBarnsamtal().with(child).childRated({3, 2});
    samtal.heldBy = markers.next();
    samtal.childPart.areas[Area::Omsorg].comment = markers.next();
    samtal.summary = {markers.next(), markers.next(), markers.next(), markers.next(), markers.next()};
    unit.samtal().save(samtal);

    BarnetsPlan plan;
    plan.child = child;
    plan.goals = {{markers.next(), {Area::Fritid}, {}}};
    plan.myDescription = markers.next();
    plan.centralNeeds = markers.next();
    plan.jointDescription = markers.next();
    plan.strengths = markers.next();
    unit.plans().save(plan);

    Upptackarkort card = aCard(child);
    card.id = {};
    card.finder.name = markers.next();
    card.measures = markers.next();
    card.childNote = markers.next();
    card.toldNote = markers.next();
    unit.cards().save(card);

    Meeting meeting = aMeeting({child});
    meeting.id = {};
    meeting.notes = {{u"1"_s, markers.next()}};
    meeting.children.front().notes = {{u"3a"_s, markers.next()}};
    unit.meetings().save(meeting);

    SharingEntry entry;
    entry.child = child;
    entry.what = u"Upptäckarkort"_s;
    entry.purpose = markers.next();
    entry.receiver = markers.next();
    entry.ownUse = true;
    unit.sharing().add(entry);
}

std::vector<ChildId> plant(OpenUnit& unit, Markers& markers) {
    std::vector<ChildId> ids;
    for (int i = 0; i < children; ++i)
        ids.push_back(unit.children().save(markedChild(markers)));
    for (int i = 0; i < others; ++i)
        plantRecords(unit, ids[std::size_t(i)], markers);
    return ids;
}

/// All that the process could take for the computer's own folders lies in one.
struct OwnComputer {
    QTemporaryDir folder;

    OwnComputer() {
        REQUIRE(QDir(folder.path()).mkpath(u"tmp"_s));
        qputenv("HOME", folder.path().toUtf8());
        qputenv("TMPDIR", (folder.path() + u"/tmp"_s).toUtf8());
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qunsetenv(name);
    }
};

/// Opens what somebody would open of a child, and writes in a form without saving it.
void work(MainWindow& window, const std::vector<ChildId>& ids, Markers& markers) {
    UnitShell* shell = window.shell();
    const auto goTo = [shell](const QString& place) {
        shell->goTo(place);
        QTest::qWait(1);
    };
    for (const QString& room : {u"idag"_s, u"barn"_s, u"moten"_s, u"statistik"_s, u"enheten"_s})
        goTo(room);
    type(shell->searchField(), markers.next().left(4));
    QTest::qWait(50);
    for (const QString& tab :
         {u"vagen"_s, u"kompass"_s, u"kort"_s, u"samtal"_s, u"skattningar"_s, u"plan"_s, u"samtycken"_s, u"papper"_s,
          u"delat"_s, u"historik"_s})
        goTo(u"barn/%1/%2"_s.arg(ids.front().toString(), tab));
    auto* content = new QMimeData;
    content->setText(markers.next());
    copyForAWhile(content);
    goTo(u"barn/%1/samtal/samtal/"_s.arg(ids.front().toString()));
    int typed = 0;
    for (auto* edit : shell->currentPage()->findChildren<QLineEdit*>())
        if (edit->isVisible() && !edit->isReadOnly() && typed < 5) {
            type(edit, markers.next());
            ++typed;
        }
    CHECK(typed > 0);
    QTest::qWait(50);
}

std::size_t inMemory() {
    const std::vector<MemoryHit> hits = findInMemory(textBytes(beginning));
    if (qEnvironmentVariableIsSet("BEHOVSKOMPASS_SHOW_MARKERS"))
        for (const MemoryHit& hit : hits) {
            std::string shown = HiddenBytes::invert(hit.around);
            for (char& byte : shown)
                byte = byte >= ' ' && byte <= '~' ? byte : '.';
            std::cerr << hit.region << ": " << shown << '\n';
            std::fill(shown.begin(), shown.end(), '\0');
        }
    return hits.size();
}

/// Files whose bytes hold a marker.
QStringList onDisk(const QString& folder) {
    QStringList found;
    const std::vector<HiddenBytes> wanted = textBytes(beginning);
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         all.hasNext();) {
        QFile file(all.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const HiddenBytes& each : wanted)
            if (each.findIn({bytes.constData(), std::size_t(bytes.size())}) != std::string_view::npos ||
                file.fileName().contains(Markers().next().left(7)))
                found << file.fileName();
    }
    return found;
}

} // namespace

TEST_CASE(
    "nothing of a thousand texts about children is on the disk or in memory once the unit is locked", "[markers]") {
    const OwnComputer computer;
    const auto at = [&](const QString& name) {
        return computer.folder.filePath(name);
    };
    Markers markers;
    OpenTestUnit test;
    const std::vector<ChildId> ids = plant(*test.unit, markers);
    REQUIRE(markers.given() == planted);
    REQUIRE(QDir(computer.folder.path()).mkpath(u"kopior"_s));
    BackupState backups;
    backups.folder = at(u"kopior"_s);
    saveBackupState(test.directory(), backups);
    SecureBytes key = test.unit->databaseKey();
    const std::vector<HiddenBytes> hiddenKey{
        HiddenBytes(HiddenBytes::invert({reinterpret_cast<const char*>(key.data()), key.size()}))};
    key = SecureBytes();

    const QString unitFolder = test.directory();
    REQUIRE(unitFolder.startsWith(computer.folder.path()));
    QSettings settings(at(u"s.ini"_s), QSettings::IniFormat);
    MainWindow window({rooms(), searchChildren, test.clock, settings, at(u"ovning"_s)});
    window.resize(1366, 768);
    window.show();
    window.enter(std::move(test.unit));
    work(window, ids, markers);
    CHECK(inMemory() > 0);
    lock(window);
    if (wipesMemory) {
        CHECK(inMemory() == 0);
        CHECK(findInMemory(hiddenKey).empty());
    }
    CHECK(onDisk(computer.folder.path()) == QStringList());

    // The same unit with all that was planted, and the day's backup of it.
    unlockByTyping(window);
    CHECK(window.shell()->currentPage());
    CHECK(QTest::qWaitFor([&] { return !QDir(backups.folder).isEmpty(); }, 60'000));
    lock(window);
    if (wipesMemory) {
        CHECK(inMemory() == 0);
        CHECK(findInMemory(hiddenKey).empty());
    }
    CHECK(onDisk(computer.folder.path()) == QStringList());
    settings.sync();
    CHECK(onDisk(computer.folder.path()) == QStringList());
    test.reopen();
    CHECK(test.unit->children().count() == children);
    CHECK(test.unit->children()
              .find(ids.back())
              ->barnkontakt.name.endsWith(u"%1"_s.arg(children * 10 - 1, 4, 10, QLatin1Char('0'))));
}
