// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/unit_folder_support.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

TEST_CASE("name, kind, place and users are seen without unlocking", "[store]") {
    const TwoUserUnit unit;
    const auto before = snapshot(unit.path());
    const UnitSummary summary = unit.folder().peek();
    CHECK(summary.identity == identity);
    CHECK(summary.users == std::vector<UnitUser>{astrid, {u"bo"_s, u"Bo Alm"_s, {}}});
    CHECK(summary.hasRecoveryKey);
    CHECK(summary.epoch == 1);
    CHECK(summary.formatVersion == 1);
    CHECK(summary.unitId.size() == 16);
    CHECK(snapshot(unit.path()) == before);
}

TEST_CASE("two users and the paper key open the same unit", "[store]") {
    const TwoUserUnit unit;
    const UnlockedKeys first = unit.folder().unlock(u"ASTRID"_s, Passphrase(astridsPassphrase));
    const UnlockedKeys second = unit.folder().unlock(u" Bo "_s, Passphrase(bosPassphrase));
    const UnlockedKeys paper = unit.folder().unlock(RecoveryKey::parse(unit.recoveryKey().text().toLower()));
    CHECK(first.databaseKey() == second.databaseKey());
    CHECK(first.databaseKey() == paper.databaseKey());
    CHECK_FALSE(first.databaseKey() == first.subkey(Subkey::Drafts));
    CHECK(first.user() == astrid);
    CHECK(second.user()->displayName == u"Bo Alm"_s);
    CHECK_FALSE(paper.user());
    CHECK(paper.secrets() == nullptr);
    CHECK_FALSE(first.secrets()->signSeed == second.secrets()->signSeed);
    CHECK(first.state() == paper.state());
}

TEST_CASE("wrong user, wrong passphrase and wrong paper key are told apart and change nothing", "[store]") {
    const TwoUserUnit unit;
    const auto before = snapshot(unit.path());
    CHECK(unlockError(unit, u"cecilia"_s, astridsPassphrase) == Kind::WrongUser);
    CHECK(unlockError(unit, u"astrid"_s, bosPassphrase) == Kind::WrongPassphrase);
    CHECK(unlockError(unit, u"bo"_s, {}) == Kind::WrongPassphrase);
    CHECK(errorOf([&] { unit.folder().open(u"bo"_s, Passphrase(astridsPassphrase)); }) == Kind::WrongPassphrase);
    CHECK(errorOf([&] { unit.folder().open(u"cecilia"_s, Passphrase(astridsPassphrase)); }) == Kind::WrongUser);
    CHECK(errorOf([&] { unit.folder().unlock(RecoveryKey::generate()); }) == Kind::WrongRecoveryKey);
    CHECK(errorOf([&] {
              unit.folder().recover(RecoveryKey::generate(), u"bo"_s, Passphrase(bosPassphrase), KdfCost::least());
          }) == Kind::WrongRecoveryKey);
    CHECK(snapshot(unit.path()) == before);
}

TEST_CASE("an open unit is kept to one instance, and closing it leaves no trace", "[store]") {
    const TwoUserUnit unit;
    const auto before = snapshot(unit.path());
    {
        const HeldUnit held = unit.folder().open(u"astrid"_s, Passphrase(astridsPassphrase));
        CHECK(held.keys.user() == astrid);
        CHECK(errorOf([&] { unit.folder().open(u"bo"_s, Passphrase(bosPassphrase)); }) == Kind::InUse);
        CHECK(unit.folder().peek().identity == identity); // others still see what it is
    }
    CHECK(snapshot(unit.path()) == before);

    const UnitLock held = UnitLock::acquire(unit.path());
    putContent(unit.databasePath(), {});
    CHECK(errorOf([&] { unit.folder().peek(); }) == Kind::DatabaseDamaged);
}

TEST_CASE("the database of a unit in use is not touched by a look at the folder", "[store]") {
    // Opening and closing it would drop the locks that this process has on it; so not even its first bytes are judged.
    const TwoUserUnit unit;
    putContent(unit.databasePath(), QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
    CHECK(errorOf([&] { unit.folder().peek(); }) == Kind::NotEncrypted);
    const UnitLock held = UnitLock::acquire(unit.path());
    CHECK_FALSE(errorOf([&] { unit.folder().peek(); }));
}

TEST_CASE("keys that changed between unlocking and holding are not used", "[store]") {
    const TwoUserUnit unit;
    UnlockedKeys early = unit.folder().unlock(u"bo"_s, Passphrase(bosPassphrase));
    {
        HeldUnit held = unit.folder().open(u"astrid"_s, Passphrase(astridsPassphrase));
        unit.folder().changePassphrase(
            held, Passphrase(astridsPassphrase), Passphrase(u"en helt ny mening"_s), KdfCost::least());
    }
    const auto before = snapshot(unit.path());
    CHECK(errorOf([&] { unit.folder().hold(std::move(early)); }) == Kind::InUse);
    CHECK(snapshot(unit.path()) == before);
}

TEST_CASE("a read-only folder can be unlocked but not held", "[store]") {
    const TwoUserUnit unit;
    for (const QString& path : {unit.keysPath(), unit.databasePath()})
        REQUIRE(::chmod(QFile::encodeName(path).constData(), 0444) == 0);
    REQUIRE(::chmod(QFile::encodeName(QFileInfo(unit.path()).path()).constData(), 0755) == 0);
    REQUIRE(::chmod(QFile::encodeName(unit.path()).constData(), 0555) == 0);
    const auto before = snapshot(unit.path());
    const int status = inChildProcess([&] {
        if (::geteuid() == 0 && ::seteuid(65534) != 0)
            return 2;
        UnlockedKeys keys = unit.folder().unlock(u"bo"_s, Passphrase(bosPassphrase));
        return errorOf([&] { unit.folder().hold(std::move(keys)); }) == Kind::ReadOnly ? 0 : 1;
    });
    REQUIRE(::chmod(QFile::encodeName(unit.path()).constData(), 0755) == 0);
    CHECK(status == 0);
    CHECK(snapshot(unit.path()) == before);
}
