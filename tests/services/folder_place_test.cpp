// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/folder_place.h"
#include "core/services/unit_connection.h"
#include "core/services/user_jobs.h"
#include "tests/services/unit_support.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

bool hasSynced(const QString& directory) { return std::ranges::count(folderRisks(directory), FolderRisk::Synced) == 1; }

void touch(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

} // namespace

TEST_CASE("a folder that is synced is known by its name, also before it exists", "[folder_place]") {
    const QTemporaryDir home;
    const QString name = GENERATE(
        u"OneDrive"_s, u"OneDrive - Backens kommun"_s, u"Dropbox"_s, u"Google Drive"_s, u"Nextcloud"_s,
        u"iCloud Drive"_s);
    CHECK(hasSynced(home.filePath(name + u"/Enheter/Backen"_s)));
    REQUIRE(QDir(home.path()).mkpath(name + u"/Enheter"_s));
    CHECK(hasSynced(home.filePath(name + u"/Enheter"_s)));
}

TEST_CASE("a folder whose name only resembles a sync folder's is not warned of", "[folder_place]") {
    const QTemporaryDir home;
    CHECK(folderWarnings(home.filePath(u"Min dropboxlösa mapp"_s)).isEmpty());
    CHECK(folderWarnings(home.path()).isEmpty());
    CHECK(folderWarnings(home.filePath(u"finns/inte/än"_s)).isEmpty());
}

TEST_CASE("a synced folder reached by a link of another name is known", "[folder_place]") {
    const QTemporaryDir home;
    REQUIRE(QDir(home.path()).mkpath(u"Dropbox/enhet"_s));
    REQUIRE(QFile::link(home.filePath(u"Dropbox/enhet"_s), home.filePath(u"enhet"_s)));
    CHECK(hasSynced(home.filePath(u"enhet"_s)));
}

TEST_CASE("file systems of other computers are told from the computer's own", "[folder_place]") {
    for (const QByteArray type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "davfs2"})
        CHECK(isNetworkFileSystem(type));
    for (const QByteArray type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "ntfs", "apfs", "vfat", "fuseblk", ""})
        CHECK_FALSE(isNetworkFileSystem(type));
}

TEST_CASE("less than 50 MB free is little room, and what the system does not tell is not", "[folder_place]") {
    constexpr qint64 megabyte = 1024 * 1024;
    for (const qint64 free : {qint64(0), megabyte, 50 * megabyte - 1})
        CHECK(isLittleRoom(free));
    for (const qint64 free : {qint64(-1), 50 * megabyte, 4000 * megabyte})
        CHECK_FALSE(isLittleRoom(free));
}

TEST_CASE("second copies of a unit's files are named, its own files are not", "[folder_place]") {
    const QTemporaryDir unit;
    for (const auto& own :
         {u"keys"_s, u"keys.bak"_s, u"keys.new"_s, u"keys.bak.new"_s, u"data-0001.db"_s, u"data-0002.db"_s,
          u"data-0001.db-journal"_s, u"in-use"_s, u"backups.json"_s})
        touch(unit.filePath(own));
    CHECK(copiesBeside(unit.path()).isEmpty());
    CHECK(folderWarnings(unit.path()).isEmpty());
    touch(unit.filePath(u"keys-LAPTOP7"_s));
    touch(unit.filePath(u"data-0001 (1).db"_s));
    touch(unit.filePath(u"data-0001 (Karins konflikterade kopia 2026-03-02).db"_s));
    CHECK(
        copiesBeside(unit.path()) ==
        QStringList{
            u"data-0001 (1).db"_s, u"data-0001 (Karins konflikterade kopia 2026-03-02).db"_s, u"keys-LAPTOP7"_s});
    REQUIRE(folderWarnings(unit.path()).size() == 1);
    CHECK(folderWarnings(unit.path()).front().contains(u"keys-LAPTOP7"));
}

TEST_CASE("what a sync program has brought beside a unit stays when the unit is opened", "[folder_place]") {
    const UnitFixture unit;
    const QDir folder(unit.directory);
    const auto bring = [&folder](const QString& name, const QDateTime& changed) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("what somebody wrote") > 0);
        REQUIRE(file.flush());
        REQUIRE(file.setFileTime(changed, QFileDevice::FileModificationTime));
    };
    const QDateTime keys = QFileInfo(folder.filePath(u"keys"_s)).lastModified();
    SECTION("what a crash has left goes") {
        bring(u"data-0000.db"_s, keys.addSecs(-1));
        bring(u"data-0000.db-journal"_s, keys.addSecs(-1));
        bring(u"data-0002.db"_s, keys.addSecs(1)); // a new key in the making
        bring(u"work-0123456789abcdef.db"_s, keys.addSecs(1));
        unit.open();
        CHECK(folder.entryList(QDir::Files) == QStringList{u"data-0001.db"_s, u"keys"_s});
    }
    SECTION("after that an older database was brought, whatever its time, and stays; told of before the unit opens") {
        unit.open();
        bring(u"data-0000.db"_s, keys.addSecs(-1000));
        CHECK(copiesBeside(unit.directory) == QStringList{u"data-0000.db"_s});
        unit.open();
        CHECK(copiesBeside(unit.directory) == QStringList{u"data-0000.db"_s});
    }
    SECTION("a crash in the middle of the next new key takes its own former one along, and nothing that was brought") {
        {
            const auto open = unit.open();
            bring(u"data-0000.db"_s, keys.addSecs(-1000));
            commitEpoch(unit.directory, heldUnit(*open), writeEpochHere(*open, {}));
        }
        QFile former(folder.filePath(u"data-0001.db"_s));
        REQUIRE(former.open(QIODevice::ReadWrite));
        REQUIRE(former.setFileTime(keys.addSecs(-1), QFileDevice::FileModificationTime));
        former.close();
        unit.open();
        CHECK_FALSE(former.exists());
        CHECK(copiesBeside(unit.directory) == QStringList{u"data-0000.db"_s});
    }
    SECTION("what a crash has left beside a second copy goes once the copy has gone") {
        bring(u"data-0000.db"_s, keys.addSecs(-1));
        bring(u"keys-LAPTOP7"_s, keys.addSecs(-1));
        unit.open();
        CHECK(QFile::exists(folder.filePath(u"data-0000.db"_s)));
        REQUIRE(QFile::remove(folder.filePath(u"keys-LAPTOP7"_s)));
        unit.open();
        CHECK_FALSE(QFile::exists(folder.filePath(u"data-0000.db"_s)));
    }
    SECTION("a database that was written to after the key file stays, and is told of") {
        bring(u"data-0000.db"_s, keys.addSecs(1));
        bring(u"data-0000.db-journal"_s, keys.addSecs(1));
        unit.open();
        CHECK(copiesBeside(unit.directory) == QStringList{u"data-0000.db"_s});
        CHECK(QFile::exists(folder.filePath(u"data-0000.db-journal"_s)));
    }
    SECTION("beside a second copy of a key file or a database nothing goes") {
        const QString copy = GENERATE(u"keys-LAPTOP7"_s, u"data-0001 (1).db"_s, u"data-0002 (Karins kopia).db"_s);
        bring(copy, keys.addSecs(-1));
        bring(u"data-0002.db"_s, keys.addSecs(-1));
        unit.open();
        CHECK(QFile::exists(folder.filePath(copy)));
        CHECK(QFile::exists(folder.filePath(u"data-0002.db"_s)));
        CHECK(copiesBeside(unit.directory) == QStringList{copy});
    }
}
