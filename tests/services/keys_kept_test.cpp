// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A key file that does not fit, one that is lost, and what the log says of keys and backups.

#include "core/services/back_up.h"
#include "core/services/key_file_text.h"
#include "core/services/recover_access.h"
#include "core/services/restore_keys.h"
#include "core/services/unit_users.h"
#include "core/services/user_jobs.h"
#include "core/store/connection.h"
#include "core/store/history_log.h"
#include "tests/services/unit_support.h"

#include <catch2/generators/catch_generators.hpp>

#include <QFileInfo>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QString freshPassphrase = u"spade lykta regn fjord ugnar"_s;

/// A unit whose paper key the test holds, with a second user.
struct Kept : UnitFixture {
    RecoveryKey paper = RecoveryKey::generate();
    QString unitAt = path(u"papper"_s);
    CreatedUnit made = createUnit(unitAt, aNewUnit(), testPassphrase, paper, clock, KdfCost::least());
    QString keysFile = unitAt + u"/keys"_s;

    std::unique_ptr<OpenUnit> openAt(const QString& passphrase = testPassphrase, const QString& login = u"rektor"_s) {
        return openUnit(unitAt, login, passphrase, clock);
    }
    void letIn(const QString& login, Role role) {
        addUnitUser(*openAt(), {login, u"Lisa Lind"_s, role}, Passphrase(freshPassphrase), KdfCost::least());
    }
    /// The key file of before the passphrase was changed lies there again.
    void putOldKeysBack() {
        const QByteArray before = fileBytes(keysFile);
        changeOwnPassphrase(*openAt(), Passphrase(testPassphrase), Passphrase(freshPassphrase), KdfCost::least());
        writeFile(keysFile, before);
    }
};

/// The reasons in the log, oldest first.
QStringList reasonsIn(OpenUnit& unit) {
    const HistoryLog log(unit.connection());
    QStringList reasons;
    for (const HistoryRow& row : log.rows(log.find({})))
        if (!row.reason.isEmpty())
            reasons.prepend(row.reason);
    return reasons;
}

std::optional<QString> refusal(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.detail();
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("an old key file that was put back is not made to count by a change of keys", "[services][keys]") {
    Kept at;
    at.putOldKeysBack();
    const auto unit = at.openAt();
    REQUIRE(unit->keyFileAge() == KeyFileAge::Older);
    CHECK(unit->verify() == QStringList{keyFileText(KeyFileAge::Older)});
    const QByteArray before = fileBytes(at.keysFile);
    const UserRow lisa{u"lisa"_s, u"Lisa Lind"_s, Role::Lasare};
    CHECK(refusal([&] { addUnitUser(*unit, lisa, Passphrase(freshPassphrase)); }) == u"keys.unseen"_s);
    CHECK(refusal([&] {
              changeOwnPassphrase(*unit, Passphrase(testPassphrase), Passphrase(freshPassphrase));
          }) == u"keys.unseen"_s);
    CHECK(refusal([&] { rekey(*unit); }) == u"keys.unseen"_s);
    CHECK(refusal([&] { RekeyJob(*unit, {}); }) == u"keys.unseen"_s);
    CHECK(fileBytes(at.keysFile) == before);
    CHECK(unit->keyFileAge() == KeyFileAge::Older);
}

TEST_CASE(
    "an administratör accepts a key file that does not fit with a reason, which stands in the log",
    "[services][keys]") {
    Kept at;
    at.letIn(u"lisa"_s, Role::Barnkontakt);
    at.putOldKeysBack();
    {
        const auto lisa = at.openAt(freshPassphrase, u"lisa"_s);
        CHECK(failure([&] { lisa->acceptKeyFile(u"Det är nog bra"_s); }) == Kind::Refused);
        CHECK(lisa->keyFileAge() == KeyFileAge::Older);
    }
    {
        const auto unit = at.openAt();
        CHECK(refusal([&] { unit->acceptKeyFile(u"  "_s); }) == u"log.reason.missing"_s);
        unit->acceptKeyFile(u"Disken gick sönder"_s);
        CHECK(unit->keyFileAge() == KeyFileAge::Same);
        CHECK(reasonsIn(*unit).back() == acceptedKeyFileText(KeyFileAge::Older, u"Disken gick sönder"_s));
        CHECK(refusal([&] { unit->acceptKeyFile(u"En gång till"_s); }) == u"accept.nothing"_s);
        rekey(*unit);
    }
    CHECK(at.openAt()->verify().isEmpty());
}

TEST_CASE("the log tells of every change of keys, and whom it concerned", "[services][keys]") {
    Kept at;
    at.letIn(u"lisa"_s, Role::Lasare);
    ChildId child;
    {
        const auto unit = at.openAt();
        child = unit->children().save(aChild());
        changeUser(*unit, {u"lisa"_s, Role::Handlaggare});
        changeUser(*unit, {u"lisa"_s, std::nullopt, {child}});
        changeUser(*unit, {u"lisa"_s, std::nullopt, {}, {child}});
        changeOwnPassphrase(*unit, Passphrase(testPassphrase), Passphrase(freshPassphrase), KdfCost::least());
        rekey(*unit);
        removeUnitUser(*unit, u"lisa"_s);
    }
    recoverAccess(at.unitAt, at.paper, u"rektor"_s, Passphrase(testPassphrase), at.clock, KdfCost::least());
    const auto unit = at.openAt();
    renewRecoveryKey(*unit);
    CHECK(
        reasonsIn(*unit) == QStringList{
                                u"rektor, Administratör: släpptes in"_s, u"lisa, Läsare: släpptes in"_s,
                                u"lisa: Läsare → Handläggare"_s, u"lisa: barnet tilldelat"_s,
                                u"lisa: barnet inte längre tilldelat"_s, u"rektor: ny lösenfras"_s,
                                u"Enheten fick en ny nyckel"_s, u"Enheten fick en ny nyckel"_s,
                                u"lisa, Handläggare: togs bort"_s, u"rektor: ny lösenfras med återställningsnyckeln"_s,
                                u"Enheten fick en ny nyckel och en ny återställningsnyckel"_s});
    CHECK(unit->verify().isEmpty());
}

TEST_CASE("a backup stands in the log", "[services][keys]") {
    OpenFixture in;
    QDir().mkpath(in.path(u"kopior"_s));
    const QString file = newBackupPath(*in.unit, in.path(u"kopior"_s));
    keepBackup(*in.unit, writeBackupHere(*in.unit, file));
    CHECK(reasonsIn(*in.unit).back() == u"Säkerhetskopia: %1"_s.arg(QFileInfo(file).fileName()));
    CHECK(in.unit->verify().isEmpty());
}

TEST_CASE("a backup into the unit's own folder, where the unit clears up, is refused", "[services][keys]") {
    OpenFixture in;
    QDir(in.directory).mkpath(u"under"_s);
    for (const QString& name :
         {u"data-0002.db"_s, u"keys.bak"_s, u"under/kopia.bkbackup"_s, u"under/../x.bkbackup"_s}) {
        CHECK(refusal([&] { writeBackupHere(*in.unit, in.directory + u'/' + name); }) == u"backup.inUnit"_s);
        CHECK(refusal([&] { BackupJob(*in.unit, in.directory + u'/' + name); }) == u"backup.inUnit"_s);
        CHECK_FALSE(QFileInfo::exists(in.directory + u'/' + name));
    }
}

TEST_CASE("keys that are lost come out of a backup, with the database as it is", "[services][keys]") {
    Kept at;
    const QString backup = at.path(u"kopia.bkbackup"_s);
    {
        const auto unit = at.openAt();
        keepBackup(*unit, writeBackupHere(*unit, backup));
        unit->children().save(aChild());
    }
    const QByteArray keys = fileBytes(at.keysFile);
    const QByteArray damaged = GENERATE(QByteArray(), QByteArray("BKKEYS skadad"));
    const auto lose = [&] {
        QFile::remove(at.keysFile);
        if (!damaged.isEmpty())
            writeFile(at.keysFile, damaged);
    };
    lose();
    CHECK(failure([&] {
              restoreKeys(at.unitAt, backup, u"rektor"_s, Passphrase(freshPassphrase), at.clock);
          }) == Kind::WrongPassphrase);
    CHECK(failure([&] { at.openAt(); }) == (damaged.isEmpty() ? Kind::KeysMissing : Kind::KeysDamaged));
    const QString setAside = at.path(u"keys.bak"_s);
    writeFile(setAside, keys);
    const int way = GENERATE(0, 1, 2);
    CAPTURE(way);
    if (way == 0)
        restoreKeys(at.unitAt, backup, u"rektor"_s, Passphrase(testPassphrase), at.clock);
    else if (way == 1)
        restoreKeys(at.unitAt, backup, at.paper, at.clock);
    else
        restoreKeys(at.unitAt, setAside, u"rektor"_s, Passphrase(testPassphrase), at.clock);
    CHECK(fileBytes(at.keysFile) == keys);
    const auto unit = at.openAt();
    CHECK(unit->children().count() == 1); // written after the backup
    CHECK(unit->keyFileAge() == KeyFileAge::Same);
    CHECK(reasonsIn(*unit).back() == u"Nyckelfilen hämtades ur en säkerhetskopia"_s);
}

TEST_CASE("keys that come out of a backup older than they were are told of", "[services][keys]") {
    Kept at;
    const QString backup = at.path(u"kopia.bkbackup"_s);
    {
        const auto unit = at.openAt();
        keepBackup(*unit, writeBackupHere(*unit, backup));
    }
    changeOwnPassphrase(*at.openAt(), Passphrase(testPassphrase), Passphrase(freshPassphrase), KdfCost::least());
    QFile::remove(at.keysFile);
    restoreKeys(at.unitAt, backup, u"rektor"_s, Passphrase(testPassphrase), at.clock);
    CHECK(at.openAt()->keyFileAge() == KeyFileAge::Older);
}

TEST_CASE(
    "keys of another unit, from before a new key, or where nothing is lost, are not put there", "[services][keys]") {
    Kept at;
    const QString own = at.path(u"egen.bkbackup"_s);
    const QString others = at.path(u"annan.bkbackup"_s);
    writeBackupHere(*at.openAt(), own).keep();
    writeBackupHere(*at.open(), others).keep();
    const auto restore = [&](const QString& from) {
        return refusal([&] { restoreKeys(at.unitAt, from, u"rektor"_s, Passphrase(testPassphrase), at.clock); });
    };
    CHECK(restore(own) == u"keys.whole"_s);
    CHECK(restore(at.unitAt) == u"backup.none"_s);
    rekey(*at.openAt());
    QFile::remove(at.keysFile);
    CHECK(restore(own) == u"keys.foreign"_s);
    CHECK(restore(others) == u"keys.foreign"_s);
    CHECK_FALSE(QFile::exists(at.keysFile));
}
