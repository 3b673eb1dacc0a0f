// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/keys_support.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

#include <sodium.h>

#include <sys/wait.h>
#include <unistd.h>

namespace bk::test {
namespace {

struct MadeOnce {
    QByteArray keys;
    RecoveryKey recovery = RecoveryKey::generate();

    MadeOnce() {
        const QTemporaryDir parent;
        const UnitFolder folder(parent.path() + QStringLiteral("/enhet"));
        HeldUnit unit = folder
                            .create(
                                {QStringLiteral("Ekbackens förskola"), UnitKind::Forskola, QStringLiteral("Ekby")},
                                {QStringLiteral("Astrid"), QStringLiteral("Astrid Ek"), QStringLiteral("rektor")},
                                Passphrase(astridsPassphrase), recovery, KdfCost::least())
                            .keep();
        folder.addUser(
            unit, {QStringLiteral("bo"), QStringLiteral("Bo Alm"), {}}, Passphrase(bosPassphrase), KdfCost::least());
        keys = contentOf(folder.keysPath());
    }
};

const MadeOnce& madeOnce() {
    static const MadeOnce made;
    return made;
}

} // namespace

std::optional<Error::Kind> errorOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.kind();
    }
    return std::nullopt;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void putContent(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QMap<QString, QByteArray> snapshot(const QString& folder) {
    QMap<QString, QByteArray> files;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System))
        files.insert(name, contentOf(folder + u'/' + name));
    return files;
}

TwoUserUnit::TwoUserUnit() {
    REQUIRE(QDir().mkpath(path()));
    putContent(keysPath(), madeOnce().keys);
    const SecureBytes noise = SecureBytes::random(8192);
    putContent(databasePath(), QByteArray(reinterpret_cast<const char*>(noise.data()), qsizetype(noise.size())));
}

RecoveryKey TwoUserUnit::recoveryKey() const { return madeOnce().recovery.clone(); }

bool FaultyFiles::isFaulty() {
    const int now = m_count++;
    return now == m_failAt || (m_fault == Fault::Persistent && now > m_failAt);
}

void FaultyFiles::fail() {
    if (m_fault == Fault::Crash)
        ::_exit(0);
    throw Error(Error::Kind::DiskFull, QStringLiteral("injected"));
}

void FaultyFiles::writeDurably(const QString& path, const QByteArray& bytes) {
    if (isFaulty()) {
        putContent(path, bytes.first(bytes.size() / 2));
        if (m_fault == Fault::Once)
            systemFiles().remove(path);
        fail();
    }
    systemFiles().writeDurably(path, bytes);
}

void FaultyFiles::rename(const QString& from, const QString& to) {
    if (isFaulty())
        fail();
    systemFiles().rename(from, to);
}

void FaultyFiles::remove(const QString& path) {
    if (isFaulty())
        fail();
    systemFiles().remove(path);
}

void FaultyFiles::syncFolder(const QString& folder) {
    if (isFaulty())
        fail();
    systemFiles().syncFolder(folder);
}

void FaultyFiles::makeFolder(const QString& path) {
    if (isFaulty())
        fail();
    systemFiles().makeFolder(path);
}

void FaultyFiles::removeFolder(const QString& path) {
    if (isFaulty())
        fail();
    systemFiles().removeFolder(path);
}

int inChildProcess(const std::function<int()>& action) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        int status = 99;
        try {
            status = action();
        } catch (...) {
        }
        ::_exit(status);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

QByteArray checksummed(QByteArray bytes) {
    bytes.chop(32);
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(
        reinterpret_cast<unsigned char*>(hash.data()), 32, reinterpret_cast<const unsigned char*>(bytes.constData()),
        std::size_t(bytes.size()), nullptr, 0);
    return bytes + hash;
}

} // namespace bk::test
