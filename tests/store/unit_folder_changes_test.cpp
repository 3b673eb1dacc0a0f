// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/unit_folder_support.h"

#include <QDir>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Fault = FaultyFiles::Fault;

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
                  .addUser(
                      held, {u"cecilia"_s, u"Cecilia Ek"_s, {}}, Passphrase(u"tre kvastar i skogen"_s),
                      KdfCost::least());
          }) == Kind::DiskFull);
    CHECK(contentOf(unit.keysPath()) == before);
    CHECK(held.keys.state().hash == keyFileHash(before));
    CHECK(held.keys.file().findUser(u"cecilia"_s) == nullptr);
    CHECK(QDir(unit.path()).entryList(QDir::Files) == QStringList{u"data-0001.db"_s, u"in-use"_s, u"keys"_s});
}

TEST_CASE("a new name in the key file that cannot be written leaves the old one", "[store]") {
    const TwoUserUnit unit;
    const QByteArray before = contentOf(unit.keysPath());
    HeldUnit held = unit.folder().open(u"bo"_s, Passphrase(bosPassphrase));
    unit.folder().changeIdentity(held, identity);
    CHECK(contentOf(unit.keysPath()) == before);
    UnitIdentity renamed = identity;
    renamed.name = u"Almskolan"_s;
    FaultyFiles files(2, Fault::Once);
    CHECK(errorOf([&] { UnitFolder(unit.path(), files).changeIdentity(held, renamed); }) == Kind::DiskFull);
    CHECK(contentOf(unit.keysPath()) == before);
    unit.folder().changeIdentity(held, renamed);
    CHECK(unit.folder().peek().identity == renamed);
    CHECK(held.keys.state().hash == keyFileHash(contentOf(unit.keysPath())));
}

TEST_CASE("a login is given once and key files changed behind our back are not overwritten", "[store]") {
    const TwoUserUnit unit;
    HeldUnit held = unit.folder().open(u"bo"_s, Passphrase(bosPassphrase));
    const auto add = [&](const QString& login) {
        return errorOf([&] {
            unit.folder().addUser(
                held, {login, u"Cecilia Ek"_s, {}}, Passphrase(u"tre kvastar i skogen"_s), KdfCost::least());
        });
    };
    CHECK(add(u"ASTRID"_s) == Kind::InvalidInput);
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
