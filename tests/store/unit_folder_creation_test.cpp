// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/unit_folder_support.h"

#include <QDir>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Fault = FaultyFiles::Fault;

namespace {

UnitInMaking createAt(const QString& path, const RecoveryKey& recovery, FileSystem& files = systemFiles()) {
    return UnitFolder(path, files).create(identity, astrid, Passphrase(astridsPassphrase), recovery, KdfCost::least());
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
