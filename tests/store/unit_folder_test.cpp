// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/unit_folder.h"
#include "tests/store/keys_support.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>

#include <sodium.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Fault = FaultyFiles::Fault;

namespace {

const UnitIdentity identity{u"Ekbackens förskola"_s, UnitKind::Forskola, u"Ekby"_s};
const UnitUser astrid{u"Astrid"_s, u"Astrid Ek"_s, u"rektor"_s};

UnitInMaking createAt(const QString& path, const RecoveryKey& recovery, FileSystem& files = systemFiles()) {
    return UnitFolder(path, files).create(identity, astrid, Passphrase(astridsPassphrase), recovery, KdfCost::least());
}

std::optional<Kind> unlockError(const TwoUserUnit& unit, const QString& login, const QString& passphrase) {
    return errorOf([&] { unit.folder().unlock(login, Passphrase(passphrase)); });
}

/// With a checksum that fits, as a forger would write it.
QByteArray checksummed(QByteArray bytes) {
    bytes.chop(32);
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(
        reinterpret_cast<unsigned char*>(hash.data()), 32, reinterpret_cast<const unsigned char*>(bytes.constData()),
        std::size_t(bytes.size()), nullptr, 0);
    return bytes + hash;
}

QByteArray view(const SecureBytes& bytes) {
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace

TEST_CASE("a new unit is one folder with its keys, and no secret in it", "[store]") {
    const QTemporaryDir parent;
    const QString path = parent.filePath(u"a/b/enhet"_s);
    const RecoveryKey recovery = RecoveryKey::generate();
    HeldUnit unit = createAt(path, recovery).keep();
    CHECK(QDir(path).entryList(QDir::Files) == QStringList{u"in-use"_s, u"keys"_s});
    CHECK(unit.keys.user() == astrid);
    CHECK(unit.keys.databaseKey().size() == 32);
    CHECK(unit.keys.publicKeys().size() == 2);
    CHECK(unit.keys.state() == KeyFileState{1, 1, keyFileHash(contentOf(path + u"/keys"_s))});

    QList<QByteArray> secrets{
        astridsPassphrase.toUtf8(),
        recovery.text().toLatin1(),
        recovery.text().remove(u'-').toLatin1(),
        view(recovery.seed()),
        view(unit.keys.unitKey()),
        view(unit.keys.secrets()->boxSecretKey),
        view(unit.keys.secrets()->signSeed)};
    for (const Subkey which :
         {Subkey::Database, Subkey::KeyFileMac, Subkey::RowHash, Subkey::BackupMac, Subkey::Drafts})
        secrets << view(unit.keys.subkey(which));
    for (const QByteArray& content : snapshot(path))
        for (const QByteArray& secret : secrets) {
            CHECK_FALSE(content.contains(secret));
            CHECK_FALSE(content.toLower().contains(secret.toHex()));
        }
}

TEST_CASE("a unit that is not finished leaves nothing behind", "[store]") {
    const QTemporaryDir parent;
    const RecoveryKey recovery = RecoveryKey::generate();
    {
        const UnitInMaking making = createAt(parent.filePath(u"a/enhet"_s), recovery);
        putContent(parent.filePath(u"a/enhet/data-0001.db"_s), "half a database");
        CHECK(making.keys().user() == astrid);
    }
    CHECK(QDir(parent.path()).isEmpty());

    REQUIRE(QDir(parent.path()).mkdir(u"tom"_s));
    { const UnitInMaking making = createAt(parent.filePath(u"tom"_s), recovery); }
    CHECK(QDir(parent.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == QStringList{u"tom"_s});
    CHECK(QDir(parent.filePath(u"tom"_s)).isEmpty());
}

TEST_CASE("a failure at any step of creating a unit leaves nothing behind", "[store]") {
    const RecoveryKey recovery = RecoveryKey::generate();
    for (int step = 0; step < 5; ++step) { // two folders; write, rename and sync of the key file
        const QTemporaryDir parent;
        FaultyFiles files(step, Fault::Once);
        CHECK(errorOf([&] { createAt(parent.filePath(u"a/enhet"_s), recovery, files); }) == Kind::DiskFull);
        CHECK(QDir(parent.path()).isEmpty());
    }
}

TEST_CASE("a unit is not created over something else, for a weak passphrase or without a name", "[store]") {
    const QTemporaryDir parent;
    const RecoveryKey recovery = RecoveryKey::generate();
    const auto create = [&](const QString& name, const UnitIdentity& id, const UnitUser& user,
                            const QString& passphrase) {
        return errorOf([&] {
            UnitFolder(parent.filePath(name)).create(id, user, Passphrase(passphrase), recovery, KdfCost::least());
        });
    };
    putContent(parent.filePath(u"fil"_s), "x");
    REQUIRE(QDir(parent.path()).mkpath(u"full/.dold"_s));
    CHECK(create(u"fil"_s, identity, astrid, astridsPassphrase) == Kind::AlreadyExists);
    CHECK(create(u"full"_s, identity, astrid, astridsPassphrase) == Kind::AlreadyExists);
    CHECK(create(u"ny"_s, identity, astrid, u"kort"_s) == Kind::Weak);
    CHECK(create(u"ny"_s, identity, astrid, u"Ekbackens förskola 1"_s) == Kind::Weak);
    CHECK(create(u"ny"_s, {u" "_s, UnitKind::Bvc, {}}, astrid, astridsPassphrase) == Kind::InvalidInput);
    CHECK(create(u"ny"_s, identity, {u" "_s, {}, {}}, astridsPassphrase) == Kind::InvalidInput);
    CHECK(create(u"ny"_s, identity, {u"a\nb"_s, {}, {}}, astridsPassphrase) == Kind::InvalidInput);
    CHECK(create(u"ny"_s, identity, {QString(201, u'x'), {}, {}}, astridsPassphrase) == Kind::InvalidInput);
    CHECK(QDir(parent.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == QStringList{u"fil"_s, u"full"_s});
}

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

TEST_CASE("a planted public key is found by whoever unlocks", "[store]") {
    const TwoUserUnit unit;
    const QByteArray good = contentOf(unit.keysPath());
    const KeyFile file = parseKeyFile(good);
    // Bo's public key, his name, the sequence number and the unit's name: none of them is Astrid's own slot.
    for (const QByteArray& original :
         {file.users[1].boxPublicKey, QByteArray("Bo Alm"), QByteArray("Ekby"), file.recovery->boxPublicKey}) {
        QByteArray forged = good;
        const qsizetype at = forged.indexOf(original);
        REQUIRE(at > 0);
        forged[at] = char(forged[at] ^ 1);
        putContent(unit.keysPath(), checksummed(forged));
        CHECK(unlockError(unit, u"astrid"_s, astridsPassphrase) == Kind::KeysDamaged);
    }
    // Her own sealed key: her passphrase still opens her secret keys, so it cannot be what is wrong.
    QByteArray forged = good;
    const qsizetype at = forged.indexOf(file.users[0].sealedUnitKey);
    forged[at + 40] = char(forged[at + 40] ^ 1);
    putContent(unit.keysPath(), checksummed(forged));
    CHECK(unlockError(unit, u"astrid"_s, astridsPassphrase) == Kind::KeysDamaged);
}

TEST_CASE("what is wrong with a unit folder is named, and the folder is left alone", "[store]") {
    const TwoUserUnit unit;
    const auto errorOfBoth = [&] {
        const auto before = snapshot(unit.path());
        const auto peeked = errorOf([&] { unit.folder().peek(); });
        CHECK(unlockError(unit, u"astrid"_s, astridsPassphrase) == peeked);
        CHECK(errorOf([&] { unit.folder().unlock(unit.recoveryKey()); }) == peeked);
        CHECK(snapshot(unit.path()) == before);
        return peeked;
    };
    const QByteArray keys = contentOf(unit.keysPath());
    SECTION("an empty database would pass for a new one") {
        putContent(unit.databasePath(), {});
        CHECK(errorOfBoth() == Kind::DatabaseDamaged);
    }
    SECTION("a database of less than a page") {
        putContent(unit.databasePath(), QByteArray(4095, 'x'));
        CHECK(errorOfBoth() == Kind::DatabaseDamaged);
    }
    SECTION("a plain SQLite file") {
        putContent(unit.databasePath(), QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
        CHECK(errorOfBoth() == Kind::NotEncrypted);
    }
    SECTION("no database") {
        REQUIRE(QFile::remove(unit.databasePath()));
        CHECK(errorOfBoth() == Kind::DatabaseMissing);
    }
    SECTION("no keys beside a database") {
        REQUIRE(QFile::remove(unit.keysPath()));
        CHECK(errorOfBoth() == Kind::KeysMissing);
    }
    SECTION("neither") {
        REQUIRE(QFile::remove(unit.keysPath()));
        REQUIRE(QFile::remove(unit.databasePath()));
        CHECK(errorOfBoth() == Kind::NotAUnit);
    }
    SECTION("damaged keys") {
        putContent(unit.keysPath(), keys.first(keys.size() / 2));
        CHECK(errorOfBoth() == Kind::KeysDamaged);
    }
    SECTION("empty keys") {
        putContent(unit.keysPath(), {});
        CHECK(errorOfBoth() == Kind::KeysDamaged);
    }
    SECTION("a folder where the keys should be") {
        REQUIRE(QFile::remove(unit.keysPath()));
        REQUIRE(QDir().mkdir(unit.keysPath()));
        CHECK(errorOfBoth() == Kind::KeysDamaged);
    }
    SECTION("a newer unit") {
        QByteArray newer = keys;
        newer[7] = 2;
        putContent(unit.keysPath(), checksummed(newer));
        CHECK(errorOfBoth() == Kind::NewerFormat);
    }
}

TEST_CASE("a missing folder and a file are no unit", "[store]") {
    const QTemporaryDir parent;
    CHECK(errorOf([&] { UnitFolder(parent.filePath(u"none"_s)).peek(); }) == Kind::NotFound);
    putContent(parent.filePath(u"fil"_s), "x");
    CHECK(errorOf([&] { UnitFolder(parent.filePath(u"fil"_s)).peek(); }) == Kind::NotAUnit);
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

TEST_CASE("a changed passphrase replaces the old one, which stays beside it until the next good open", "[store]") {
    const TwoUserUnit unit;
    const QByteArray before = contentOf(unit.keysPath());
    const QString fresh = u"en helt ny mening"_s;
    {
        HeldUnit held = unit.folder().open(u"bo"_s, Passphrase(bosPassphrase));
        const auto publicKeys = held.keys.publicKeys();
        CHECK(errorOf([&] {
                  unit.folder().changePassphrase(
                      held, Passphrase(astridsPassphrase), Passphrase(fresh), KdfCost::least());
              }) == Kind::WrongPassphrase);
        CHECK(errorOf([&] {
                  unit.folder().changePassphrase(
                      held, Passphrase(bosPassphrase), Passphrase(u"kort"_s), KdfCost::least());
              }) == Kind::Weak);
        CHECK(contentOf(unit.keysPath()) == before);
        unit.folder().changePassphrase(held, Passphrase(bosPassphrase), Passphrase(fresh), KdfCost::least());
        CHECK(held.keys.publicKeys() == publicKeys); // the user stays the same to others
        CHECK(held.keys.state().sequence == parseKeyFile(before).sequence + 1);
        CHECK(held.keys.state().hash == keyFileHash(contentOf(unit.keysPath())));
    }
    CHECK(contentOf(unit.keysPath() + u".bak"_s) == before);
    CHECK(unlockError(unit, u"bo"_s, bosPassphrase) == Kind::WrongPassphrase);
    CHECK_FALSE(unlockError(unit, u"astrid"_s, astridsPassphrase));
    {
        const HeldUnit held = unit.folder().open(u"bo"_s, Passphrase(fresh));
        unit.folder().settle(held);
    }
    CHECK(QDir(unit.path()).entryList(QDir::Files) == QStringList{u"data-0001.db"_s, u"keys"_s});
}

TEST_CASE("a passphrase change that fails leaves the old passphrase and no stray file", "[store]") {
    const TwoUserUnit unit;
    const QByteArray before = contentOf(unit.keysPath());
    HeldUnit held = unit.folder().open(u"bo"_s, Passphrase(bosPassphrase));
    FaultyFiles files(2, Fault::Once);
    CHECK(errorOf([&] {
              UnitFolder(unit.path(), files)
                  .addUser(held, {u"cecilia"_s, {}, {}}, Passphrase(u"tre kvastar i skogen"_s), KdfCost::least());
          }) == Kind::DiskFull);
    CHECK(contentOf(unit.keysPath()) == before);
    CHECK(held.keys.state().hash == keyFileHash(before));
    CHECK(held.keys.file().findUser(u"cecilia"_s) == nullptr);
    CHECK(QDir(unit.path()).entryList(QDir::Files) == QStringList{u"data-0001.db"_s, u"in-use"_s, u"keys"_s});
}

TEST_CASE("a login is given once and key files changed behind our back are not overwritten", "[store]") {
    const TwoUserUnit unit;
    HeldUnit held = unit.folder().open(u"bo"_s, Passphrase(bosPassphrase));
    const auto add = [&](const QString& login) {
        return errorOf([&] {
            unit.folder().addUser(held, {login, {}, {}}, Passphrase(u"tre kvastar i skogen"_s), KdfCost::least());
        });
    };
    CHECK(add(u"ASTRID"_s) == Kind::AlreadyExists);
    CHECK(add(u" "_s) == Kind::InvalidInput);
    putContent(unit.keysPath(), checksummed(contentOf(unit.keysPath()).replace("Ekby", "Alby")));
    const auto before = snapshot(unit.path());
    CHECK(add(u"cecilia"_s) == Kind::InUse);
    CHECK(snapshot(unit.path()) == before);
}

TEST_CASE("the paper key alone gives a user a new passphrase", "[store]") {
    const TwoUserUnit unit;
    const QString fresh = u"en helt ny mening"_s;
    const SecureBytes databaseKey = unit.folder().unlock(unit.recoveryKey()).databaseKey();
    {
        const auto publicKeys = unit.folder().unlock(unit.recoveryKey()).publicKeys();
        const HeldUnit held = unit.folder().recover(unit.recoveryKey(), u"BO"_s, Passphrase(fresh), KdfCost::least());
        CHECK(held.keys.user()->login == u"bo"_s);
        CHECK(held.keys.secrets() != nullptr);
        CHECK(held.keys.databaseKey() == databaseKey);
        // The old secret keys went with the old passphrase: the database is to learn the new public ones, and only
        // those.
        const auto unknown = unknownPublicKeys(publicKeys, held.keys.publicKeys());
        REQUIRE(unknown.size() == 1);
        CHECK(unknown.front().login == u"bo"_s);
    }
    CHECK(unit.folder().unlock(u"bo"_s, Passphrase(fresh)).databaseKey() == databaseKey);
    CHECK(unlockError(unit, u"bo"_s, bosPassphrase) == Kind::WrongPassphrase);
    CHECK(unit.folder().unlock(unit.recoveryKey()).databaseKey() == databaseKey);
    CHECK(errorOf([&] {
              unit.folder().recover(unit.recoveryKey(), u"cecilia"_s, Passphrase(fresh), KdfCost::least());
          }) == Kind::WrongUser);
    CHECK(errorOf([&] {
              unit.folder().recover(unit.recoveryKey(), u"bo"_s, Passphrase(u"kort"_s), KdfCost::least());
          }) == Kind::Weak);
}

TEST_CASE("the previous key file can be put back when the key file is lost or damaged", "[store]") {
    const TwoUserUnit unit;
    const QByteArray good = contentOf(unit.keysPath());
    CHECK(errorOf([&] { unit.folder().restorePreviousKeys(); }) == Kind::KeysMissing);

    putContent(unit.keysPath() + u".bak"_s, good);
    const bool lost = GENERATE(true, false);
    if (lost)
        REQUIRE(QFile::remove(unit.keysPath()));
    else
        putContent(unit.keysPath(), good.first(100));
    unit.folder().restorePreviousKeys();
    CHECK(contentOf(unit.keysPath()) == good);

    // A whole key file is never replaced, and a damaged copy never put back.
    putContent(unit.keysPath() + u".bak"_s, good.first(100));
    unit.folder().restorePreviousKeys();
    CHECK(contentOf(unit.keysPath()) == good);
    REQUIRE(QFile::remove(unit.keysPath()));
    CHECK(errorOf([&] { unit.folder().restorePreviousKeys(); }) == Kind::KeysDamaged);
    CHECK_FALSE(QFile::exists(unit.keysPath()));
}
