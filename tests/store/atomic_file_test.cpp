// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/atomic_file.h"
#include "tests/store/keys_support.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Fault = FaultyFiles::Fault;

namespace {

const QByteArray oldContent = QByteArray("old ").repeated(300);
const QByteArray newContent = QByteArray("new! ").repeated(400);

int operationsOfReplace(bool existing) {
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"keys"_s);
    if (existing)
        putContent(path, oldContent);
    FaultyFiles files(-1, Fault::Once);
    replaceFile(files, path, newContent);
    return files.operations();
}

} // namespace

TEST_CASE("a replaced file keeps its previous content beside it until it is settled", "[store]") {
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"keys"_s);
    replaceFile(systemFiles(), path, oldContent);
    CHECK(snapshot(dir.path()) == QMap<QString, QByteArray>{{u"keys"_s, oldContent}});
    replaceFile(systemFiles(), path, newContent);
    CHECK(snapshot(dir.path()) == QMap<QString, QByteArray>{{u"keys"_s, newContent}, {u"keys.bak"_s, oldContent}});
    CHECK(
        QFile::permissions(path).toInt() ==
        (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    removeLeftovers(systemFiles(), path);
    CHECK(snapshot(dir.path()) == QMap<QString, QByteArray>{{u"keys"_s, newContent}});
}

TEST_CASE("a failure at any step of replacing leaves the old file and nothing else", "[store]") {
    const bool existing = GENERATE(true, false);
    const int steps = operationsOfReplace(existing);
    REQUIRE(steps >= (existing ? 5 : 3));
    for (int step = 0; step < steps; ++step) {
        const QTemporaryDir dir;
        if (existing)
            putContent(dir.filePath(u"keys"_s), oldContent);
        const auto before = snapshot(dir.path());
        FaultyFiles files(step, Fault::Once);
        CHECK(errorOf([&] { replaceFile(files, dir.filePath(u"keys"_s), newContent); }) == Error::Kind::DiskFull);
        CHECK(snapshot(dir.path()) == before);
    }
}

TEST_CASE("a disk that keeps failing or a crash at any step leaves a whole file", "[store]") {
    const Fault fault = GENERATE(Fault::Persistent, Fault::Crash);
    const int steps = operationsOfReplace(true);
    for (int step = 0; step < steps; ++step) {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"keys"_s);
        putContent(path, oldContent);
        if (fault == Fault::Crash) {
            REQUIRE(inChildProcess([&] {
                        FaultyFiles files(step, fault);
                        replaceFile(files, path, newContent);
                        return 1;
                    }) == 0);
        } else {
            FaultyFiles files(step, fault);
            CHECK(errorOf([&] { replaceFile(files, path, newContent); }) == Error::Kind::DiskFull);
        }
        const QByteArray found = contentOf(path);
        CHECK((found == oldContent || found == newContent));
        // The next change is not hindered by what was left behind.
        replaceFile(systemFiles(), path, "third");
        CHECK(contentOf(path) == "third");
        CHECK(contentOf(path + u".bak"_s) == found);
        removeLeftovers(systemFiles(), path);
        CHECK(QDir(dir.path()).entryList(QDir::Files) == QStringList{u"keys"_s});
    }
}

TEST_CASE("a disk with no room for the new file is full, and the old file stays", "[store]") {
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"keys"_s);
    putContent(path, oldContent);
    const auto before = snapshot(dir.path());
    const int status = inChildProcess([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1000, 1000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        return errorOf([&] { replaceFile(systemFiles(), path, newContent); }) == Error::Kind::DiskFull ? 0 : 1;
    });
    CHECK(status == 0);
    CHECK(snapshot(dir.path()) == before);
}

TEST_CASE("a folder without the right to write is read-only", "[store]") {
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"keys"_s);
    putContent(path, oldContent);
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0644) == 0);
    REQUIRE(::chmod(QFile::encodeName(dir.path()).constData(), 0555) == 0);
    const int status = inChildProcess([&] {
        if (::geteuid() == 0 && ::seteuid(65534) != 0)
            return 2;
        return errorOf([&] { replaceFile(systemFiles(), path, newContent); }) == Error::Kind::ReadOnly ? 0 : 1;
    });
    REQUIRE(::chmod(QFile::encodeName(dir.path()).constData(), 0755) == 0);
    CHECK(status == 0);
    CHECK(snapshot(dir.path()) == QMap<QString, QByteArray>{{u"keys"_s, oldContent}});
}

TEST_CASE("reading tells a missing file, a folder and a pipe from a file", "[store]") {
    const QTemporaryDir dir;
    CHECK(errorOf([&] { systemFiles().read(dir.filePath(u"none"_s), 10); }) == Error::Kind::NotFound);
    CHECK(errorOf([&] { systemFiles().read(dir.path(), 10); }) == Error::Kind::Io);
    REQUIRE(::mkfifo(QFile::encodeName(dir.filePath(u"pipe"_s)).constData(), 0600) == 0);
    CHECK(errorOf([&] { systemFiles().read(dir.filePath(u"pipe"_s), 10); }) == Error::Kind::Io);
    putContent(dir.filePath(u"file"_s), "0123456789abcdef");
    CHECK(systemFiles().read(dir.filePath(u"file"_s), 9) == "0123456789");
    CHECK(systemFiles().read(dir.filePath(u"file"_s), 16) == "0123456789abcdef");
}
