// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/backup_state.h"
#include "core/services/open_unit.h"
#include "core/services/recover_access.h"
#include "core/services/recovery_paper.h"
#include "core/services/user_jobs.h"
#include "tests/services/unit_support.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QString freshPassphrase = u"spade lykta regn fjord ugnar"_s;

/// A unit whose paper key the test holds.
struct Keyed {
    QTemporaryDir folder;
    FixedClock clock;
    QString directory = folder.filePath(u"enhet"_s);
    RecoveryKey key = RecoveryKey::generate();
    CreatedUnit created = createUnit(directory, aNewUnit(), testPassphrase, key, clock, KdfCost::least());
    std::unique_ptr<OpenUnit> unit = openUnit(directory, aNewUnit().login, testPassphrase, clock);

    std::unique_ptr<OpenUnit> openAs(const QString& login, const QString& passphrase) {
        unit.reset();
        return openUnit(directory, login, passphrase, clock);
    }
    void addReader() {
        const UnitUser reader{u"asa"_s, u"Åsa Lind"_s, u"lasare"_s};
        takeSlot(*unit, orderUser(*unit, reader, Passphrase(freshPassphrase), KdfCost::least()).make());
    }
};

} // namespace

TEST_CASE("a user who is let in opens the unit, and only an administratör lets somebody in or out", "[users]") {
    Keyed at;
    at.addReader();
    const auto again = at.openAs(u"asa"_s, freshPassphrase);
    CHECK(again->keyFileAge() == KeyFileAge::Same);
    CHECK(failure([&] {
              orderUser(*again, {u"bo"_s, u"Bo"_s, u"lasare"_s}, Passphrase(u"tre helt andra ord här"_s));
          }) == Kind::Refused);
    CHECK(failure([&] { requireRemovable(*again, u"rektor"_s); }) == Kind::Refused);
}

TEST_CASE("a re-key beside an open unit removes a user, and the unit goes on", "[users]") {
    Keyed at;
    at.addReader();
    Rekeying change;
    change.removedLogin = u"asa"_s;
    WrittenEpoch written = RekeyJob(*at.unit, change).run();
    takeEpoch(*at.unit, std::move(written));
    CHECK(UnitFolder(at.directory).peek().users.size() == 1);
    Child child;
    child.givenName = u"Alva"_s;
    child.familyName = u"Ek"_s;
    child.birthDate = QDate(2020, 3, 4);
    at.unit->children().save(child);
    CHECK(at.unit->verify().isEmpty());
    CHECK(failure([&] { at.openAs(u"asa"_s, freshPassphrase); }) == Kind::WrongUser);
    const auto again = at.openAs(aNewUnit().login, testPassphrase);
    CHECK(again->children().count() == 1);
    CHECK(again->keyFileAge() == KeyFileAge::Same);
}

TEST_CASE("neither oneself nor the last administratör is removed", "[users]") {
    Keyed at;
    at.addReader();
    CHECK(failure([&] { requireRemovable(*at.unit, u"REKTOR"_s); }) == Kind::InvalidInput);
    CHECK_FALSE(failure([&] { requireRemovable(*at.unit, u"asa"_s); }));
}

TEST_CASE("the paper key is tried, and the moment noted only when it fits", "[users]") {
    Keyed at;
    CHECK(failure([&] { tryRecoveryKey(*at.unit, RecoveryKey::generate()); }) == Kind::WrongRecoveryKey);
    CHECK_FALSE(backupState(at.directory).recoveryTested.isValid());
    tryRecoveryKey(*at.unit, at.key);
    CHECK(backupState(at.directory).recoveryTested == at.clock.now());
}

TEST_CASE("a used paper key is remembered until there is a new one, and then opens nothing", "[users]") {
    Keyed at;
    at.unit.reset();
    CHECK(failure([&] {
              recoverAccess(
                  at.directory, RecoveryKey::generate(), u"rektor"_s, Passphrase(freshPassphrase), at.clock,
                  KdfCost::least());
          }) == Kind::WrongRecoveryKey);
    CHECK_FALSE(backupState(at.directory).recoveryUsed.isValid());
    recoverAccess(at.directory, at.key, u"rektor"_s, Passphrase(freshPassphrase), at.clock, KdfCost::least());
    CHECK(backupState(at.directory).recoveryUsed.isValid());
    at.unit = at.openAs(u"rektor"_s, freshPassphrase);

    const RecoveryKey fresh = RecoveryKey::generate();
    Rekeying change;
    change.freshRecovery = fresh.clone();
    takeEpoch(*at.unit, RekeyJob(*at.unit, change).run());
    noteRecoveryKeyRenewed(*at.unit, TypedBack::Yes);
    CHECK_FALSE(backupState(at.directory).recoveryUsed.isValid());
    CHECK(failure([&] { tryRecoveryKey(*at.unit, at.key); }) == Kind::WrongRecoveryKey);
    CHECK_FALSE(failure([&] { tryRecoveryKey(*at.unit, fresh); }));
}
