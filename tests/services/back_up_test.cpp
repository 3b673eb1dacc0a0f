// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/back_up.h"

#include "core/services/backup_settings.h"
#include "core/services/restore_unit.h"
#include "core/services/seen_history.h"
#include "core/services/unit_check.h"
#include "core/services/unit_connection.h"
#include "core/services/unit_users.h"
#include "core/store/history_log.h"
#include "tests/services/unit_support.h"

#include <catch2/generators/catch_generators.hpp>

#include <thread>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// An open unit with a chosen folder for its backups.
struct BackedUpUnit : OpenFixture {
    QTemporaryDir backups;

    BackedUpUnit() {
        BackupState state;
        state.folder = backups.path();
        saveBackupState(directory, state);
    }
    QString backUp() {
        const QString target = newBackupPath(*unit, backups.path());
        keepBackup(*unit, writeBackupHere(*unit, target));
        return target;
    }
    QStringList files() const { return QDir(backups.path()).entryList(QDir::Files); }
};

Child oneOf(int number) {
    Child child = aChild();
    child.id = {};
    child.personnummer = {};
    child.givenName = u"Barn %1"_s.arg(number);
    return child;
}

} // namespace

TEST_CASE("where and when a unit is backed up survives on disk, and nonsense gives the defaults", "[backup]") {
    const QTemporaryDir folder;
    CHECK(backupState(folder.path()) == BackupState{});
    BackupState state;
    state.folder = u"/media/usb/kopior"_s;
    state.daily = false;
    state.kept = {3, 2, 1};
    state.lastFile = u"a.bkbackup"_s;
    state.lastMade = QDateTime(QDate(2026, 9, 1), QTime(8, 30), Qt::UTC);
    state.lastTested = state.lastMade.addDays(1);
    state.copyOf = state.lastMade.addDays(-1);
    saveBackupState(folder.path(), state);
    CHECK(backupState(folder.path()) == state);
    writeFile(folder.filePath(u"backups.json"_s), "{\"keep\":{\"days\":-5,\"weeks\":1e9},\"lastMade\":7");
    CHECK(backupState(folder.path()) == BackupState{});
    writeFile(folder.filePath(u"backups.json"_s), "{\"keep\":{\"days\":-5,\"weeks\":1000},\"lastMade\":7}");
    CHECK(backupState(folder.path()).kept == BackupsKept{1, BackupsKept::mostWeeks, 12});
}

TEST_CASE("a backup made in a worker beside the open unit is whole, and noted", "[backup]") {
    BackedUpUnit fixture;
    CHECK(backupIsDue(*fixture.unit));
    CHECK(backupIsOverdue(*fixture.unit));
    const BackupJob job(*fixture.unit, newBackupPath(*fixture.unit, fixture.backups.path()));
    const std::atomic_bool stop = false;
    std::optional<WrittenBackup> written;
    std::thread([&] { written.emplace(job.run(stop)); }).join();
    CHECK(fixture.files() == QStringList{QFileInfo(written->target()).fileName() + u".new"_s});
    keepBackup(*fixture.unit, std::move(*written));

    CHECK(fixture.files().size() == 1);
    CHECK(backupState(fixture.directory).lastFile == fixture.files().front());
    CHECK_FALSE(backupIsDue(*fixture.unit));
    CHECK_FALSE(backupIsOverdue(*fixture.unit));
    CHECK(latestBackup(*fixture.unit) == fixture.backups.filePath(fixture.files().front()));
    CHECK(BackupTest(*fixture.unit, latestBackup(*fixture.unit)).run(stop) > 0);
    noteBackupTested(*fixture.unit);
    CHECK(backupState(fixture.directory).lastTested == fixture.clock.now());
    fixture.clock.advance(24 * 3600);
    CHECK(backupIsDue(*fixture.unit));
    CHECK_FALSE(backupIsOverdue(*fixture.unit));
    fixture.clock.advance(8 * 24 * 3600);
    CHECK(backupIsOverdue(*fixture.unit));
}

TEST_CASE("a backup that is stopped leaves nothing", "[backup]") {
    BackedUpUnit fixture;
    const BackupJob job(*fixture.unit, newBackupPath(*fixture.unit, fixture.backups.path()));
    const std::atomic_bool stop = true;
    CHECK(failure([&] { job.run(stop); }) == Error::Kind::Cancelled);
    CHECK(fixture.files().isEmpty());
}

TEST_CASE("a restored unit opens as it was, and says that it is a copy until somebody goes on", "[backup]") {
    BackedUpUnit fixture;
    Child child;
    child.givenName = u"Alva"_s;
    child.familyName = u"Ek"_s;
    child.birthDate = QDate(2020, 3, 4);
    fixture.unit->children().save(child);
    const QString backup = fixture.backUp();
    const QDateTime made = fixture.clock.now();
    fixture.clock.advance(3600);

    const QString there = fixture.path(u"kopia"_s);
    const bool withPaper = GENERATE(false, true);
    if (withPaper)
        restoreUnit(backup, RecoveryKey::parse(fixture.created.recoveryKey), there);
    else
        restoreUnit(backup, aNewUnit().login, Passphrase(testPassphrase), there);
    CHECK(backupState(there).copyOf == made);
    const auto unit = openUnit(there, aNewUnit().login, testPassphrase, fixture.clock);
    CHECK(unit->children().count() == 1);
    CHECK(unit->keyFileAge() == KeyFileAge::Same);
    CHECK(unit->verify().isEmpty());
}

TEST_CASE("rotation removes this unit's own surplus and nothing else", "[backup]") {
    BackedUpUnit fixture;
    for (int i = 0; i < 4; ++i) {
        fixture.clock.advance(24 * 3600);
        fixture.backUp();
    }
    const QStringList made = fixture.files();
    const QByteArray unitId = heldUnit(*fixture.unit).keys.file().unitId;
    const QString damaged = backupFileName(unitId, fixture.clock.now().addDays(-300));
    const QString half = backupFileName(unitId, fixture.clock.now()) + u".new"_s;
    for (const QString& name : {damaged, half, u"annat.bkbackup"_s})
        writeFile(fixture.backups.filePath(name), "x");
    removeSurplusBackups(fixture.backups.path(), unitId, {2, 0, 0});
    QStringList expected{u"annat.bkbackup"_s, damaged, made[2], made[3]};
    expected.sort();
    QStringList left = fixture.files();
    left.sort();
    CHECK(left == expected);
}

TEST_CASE("a folder that is no good place for backups is told", "[backup]") {
    const QTemporaryDir parent;
    const QString unit = parent.filePath(u"enhet"_s);
    REQUIRE(QDir().mkpath(unit + u"/inne"_s));
    REQUIRE(QDir().mkpath(parent.filePath(u"OneDrive - Kommunen/kopior"_s)));
    using Concern = BackupConcern;
    CHECK(backupConcerns(unit, {}) == std::vector{Concern::NoFolder});
    CHECK(backupConcerns(unit, parent.filePath(u"borta"_s)) == std::vector{Concern::Missing});
    CHECK(backupConcerns(unit, unit + u"/inne"_s) == std::vector{Concern::InUnit});
    CHECK(
        backupConcerns(unit, parent.filePath(u"OneDrive - Kommunen/kopior"_s)) ==
        std::vector{Concern::SameDisk, Concern::Synced});
}

TEST_CASE("a practice unit is never due for a backup", "[backup]") {
    BackedUpUnit fixture;
    UnitSettings settings = fixture.unit->settings();
    settings.practice = true;
    fixture.unit->saveSettings(settings);
    CHECK_FALSE(backupIsDue(*fixture.unit));
    CHECK_FALSE(backupIsOverdue(*fixture.unit));
}

TEST_CASE("opening a unit well removes what a crash left in its folder", "[backup]") {
    const UnitFixture fixture;
    const QStringList before = QDir(fixture.directory).entryList(QDir::Files);
    for (const QString& stray :
         {u"work-0011223344556677.db"_s, u"work-0011223344556677.db-journal"_s, u"data-0002.db"_s})
        writeFile(fixture.directory + u'/' + stray, "x");
    QFile half(fixture.directory + u"/data-0002.db"_s); // a crash leaves it before the key file is written
    REQUIRE(half.open(QIODevice::ReadWrite));
    REQUIRE(half.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    half.close();
    fixture.open();
    CHECK(QDir(fixture.directory).entryList(QDir::Files) == before);
}

TEST_CASE("a unit whose log lacks what a backup knows of is told so until somebody accepts it", "[backup]") {
    BackedUpUnit fixture;
    const QString older = fixture.path(u"aldre"_s);
    REQUIRE(QDir().mkpath(older));
    fixture.unit.reset();
    for (const auto& [name, bytes] : contentOf(fixture.directory).toStdMap())
        writeFile(older + u'/' + name, bytes);
    fixture.unit = fixture.open();
    fixture.clock.advance(3600);
    fixture.unit->children().save(oneOf(100));
    const QString backup = fixture.backUp();
    const HistoryHead known = readBackupHead(backup).log;
    CHECK(fixture.unit->history().hashAt(known.sequence) == known.hash);
    CHECK(fixture.unit->verify().isEmpty());
    fixture.unit->children().save(oneOf(101));
    CHECK(fixture.unit->verify().isEmpty()); // goes on from it
    const std::atomic_bool stop = false;
    CHECK(UnitCheck(*fixture.unit).run(stop).isEmpty());

    const bool goesOn = GENERATE(false, true);
    const auto unit = openUnit(older, aNewUnit().login, testPassphrase, fixture.clock);
    if (goesOn) // as far as the backup, in another way
        for (int i = 0; i < 10; ++i)
            unit->children().save(oneOf(i));
    REQUIRE((unit->history().head()->sequence >= known.sequence) == goesOn);
    const QStringList found = unit->verify();
    REQUIRE(found.size() == 1);
    CHECK(found.front().contains(goesOn ? u"är en annan än i säkerhetskopian"_s : u"som inte finns i enheten"_s));
    CHECK(UnitCheck(*unit).run(stop) == found);
    fixture.clock.advance(60);
    acceptHistory(*unit, SeenHistory(fixture.path(u"sedd"_s)), u"Återställd med avsikt"_s);
    CHECK(unit->verify().isEmpty());
    CHECK(UnitCheck(*unit).run(stop).isEmpty());
}

namespace {

/// The reasons of the log's rows of changed settings, newest first.
QStringList settingsReasons(OpenUnit& unit) {
    HistoryQuery query;
    query.record = RecordKind::Settings;
    const HistoryLog log(unit.connection());
    QStringList reasons;
    for (const HistoryRow& row : log.rows(log.find(query)))
        reasons << row.reason;
    return reasons;
}

} // namespace

TEST_CASE("what is decided of backups is changed by an administratör, and stands in the log", "[backup][access]") {
    BackedUpUnit fixture;
    BackupSettings settings = backupSettings(*fixture.unit);
    const qsizetype before = settingsReasons(*fixture.unit).size();
    changeBackupSettings(*fixture.unit, settings); // nothing is changed
    CHECK(settingsReasons(*fixture.unit).size() == before);
    settings.daily = false;
    settings.kept = {1, 0, 0};
    changeBackupSettings(*fixture.unit, settings);
    CHECK(backupSettings(*fixture.unit) == settings);
    const QStringList reasons = settingsReasons(*fixture.unit);
    REQUIRE(reasons.size() == before + 1);
    CHECK(
        reasons.front() == u"Säkerhetskopior: inte längre varje dag; sparas 1 dagar, 0 veckor, 0 månader (förut 7 "
                           "dagar, 4 veckor, 12 månader)"_s);
    BackupSettings inside = settings;
    inside.folder = fixture.directory + u"/kopior"_s;
    QDir().mkpath(inside.folder);
    CHECK(failure([&] { changeBackupSettings(*fixture.unit, inside); }) == Error::Kind::Refused);
    CHECK(backupSettings(*fixture.unit) == settings);
    CHECK(fixture.unit->verify().isEmpty());
}

TEST_CASE("a läsare changes nothing of a unit's backups", "[backup][access]") {
    BackedUpUnit fixture;
    addUnitUser(*fixture.unit, {u"lars"_s, u"Lars"_s, Role::Lasare}, Passphrase(testPassphrase), KdfCost::least());
    BackupState state = backupState(fixture.directory);
    state.copyOf = fixture.clock.now();
    saveBackupState(fixture.directory, state);
    fixture.unit.reset();
    const auto unit = openUnit(fixture.directory, u"lars"_s, testPassphrase, fixture.clock);
    BackupSettings settings = backupSettings(*unit);
    settings.kept = {1, 0, 0};
    CHECK(failure([&] { changeBackupSettings(*unit, settings); }) == Error::Kind::Refused);
    CHECK(failure([&] { goOnWithCopy(*unit); }) == Error::Kind::Refused);
    CHECK(backupState(fixture.directory) == state);
}
