// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rekey.h"

#include "core/store/database_copy.h"
#include "core/store/key_state_repository.h"
#include "core/store/schema.h"
#include "tests/store/unit_folder_support.h"

#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

/// A unit of two users with today's schema, a few rows, and the keys known to the database. Held by Astrid.
struct RekeyedUnit {
    TwoUserUnit unit;
    HeldUnit held;
    Connection connection;

    RekeyedUnit() : held(unit.folder().open(u"astrid"_s, Passphrase(astridsPassphrase))), connection(make()) {}

    Connection make() {
        REQUIRE(QFile::remove(unit.databasePath()));
        const SecureBytes key = held.keys.databaseKey();
        Connection made = Connection::open(unit.databasePath(), key.asKey(), Connection::Mode::Create);
        Schema::builtIn().apply(made);
        KeyStateRepository(made).save(held.keys.state(), held.keys.publicKeys());
        return made;
    }
    QString file(const QString& name) const { return unit.path() + u'/' + name; }
    /// Closes everything and opens the unit as `login` does; whether the database is whole and knows its key file.
    bool opens(const QString& login, const QString& passphrase) {
        connection.close();
        held.lock.release();
        const HeldUnit again = unit.folder().open(login, Passphrase(passphrase));
        const SecureBytes key = again.keys.databaseKey();
        Connection database =
            Connection::open(unit.folder().databasePath(again.keys.file()), key.asKey(), Connection::Mode::ReadWrite);
        return database.verify().empty() && KeyStateRepository(database).state() == again.keys.state();
    }
};

} // namespace

TEST_CASE("a unit with a new key opens with every old passphrase and the paper key", "[store]") {
    RekeyedUnit rekeyed;
    const TableCounts before = tableCounts(rekeyed.connection);
    const SecureBytes oldKey = rekeyed.held.keys.databaseKey();
    rekeyed.connection = rekeyUnit(rekeyed.unit.path(), rekeyed.held, rekeyed.connection);
    CHECK(tableCounts(rekeyed.connection) == before);
    CHECK_FALSE(rekeyed.held.keys.databaseKey() == oldKey);
    CHECK(rekeyed.held.keys.file().epoch == 2);
    CHECK(rekeyed.held.keys.user()->login == u"Astrid"_s);
    CHECK(KeyStateRepository(rekeyed.connection).state() == rekeyed.held.keys.state());
    CHECK(QFile::exists(rekeyed.file(u"data-0001.db"_s)));
    CHECK(rekeyed.opens(u"bo"_s, bosPassphrase));
    CHECK(rekeyed.opens(u"astrid"_s, astridsPassphrase));
    CHECK(rekeyed.unit.folder().unlock(rekeyed.unit.recoveryKey()).file().epoch == 2);
}

TEST_CASE("a removed user opens nothing any more", "[store]") {
    RekeyedUnit rekeyed;
    rekeyed.connection = rekeyUnit(rekeyed.unit.path(), rekeyed.held, rekeyed.connection, {u"BO"_s, std::nullopt});
    CHECK(rekeyed.unit.folder().peek().users.size() == 1);
    CHECK(unlockError(rekeyed.unit, u"bo"_s, bosPassphrase) == Kind::WrongUser);
    CHECK(KeyStateRepository(rekeyed.connection).publicKeys().size() == 2);
    CHECK(rekeyed.opens(u"astrid"_s, astridsPassphrase));
}

TEST_CASE("nobody removes themselves or somebody who is not there", "[store]") {
    RekeyedUnit rekeyed;
    const QByteArray keys = contentOf(rekeyed.unit.keysPath());
    const auto removing = [&](const QString& login) {
        return errorOf([&] {
            rekeyUnit(rekeyed.unit.path(), rekeyed.held, rekeyed.connection, {login, std::nullopt});
        });
    };
    CHECK(removing(u"astrid"_s) == Kind::InvalidInput);
    CHECK(removing(u"cecilia"_s) == Kind::WrongUser);
    CHECK(contentOf(rekeyed.unit.keysPath()) == keys);
    CHECK_FALSE(QFile::exists(rekeyed.file(u"data-0002.db"_s)));
}

TEST_CASE("a new paper key takes the old one's place", "[store]") {
    RekeyedUnit rekeyed;
    const RecoveryKey fresh = RecoveryKey::generate();
    rekeyed.connection =
        rekeyUnit(rekeyed.unit.path(), rekeyed.held, rekeyed.connection, {std::nullopt, fresh.clone()});
    CHECK(errorOf([&] { rekeyed.unit.folder().unlock(rekeyed.unit.recoveryKey()); }) == Kind::WrongRecoveryKey);
    CHECK(rekeyed.unit.folder().unlock(fresh).file().epoch == 2);
}

TEST_CASE("a planted public key gets no new unit key", "[store]") {
    RekeyedUnit rekeyed;
    KeyStateRepository(rekeyed.connection).save(rekeyed.held.keys.state(), {});
    const QByteArray keys = contentOf(rekeyed.unit.keysPath());
    CHECK(errorOf([&] { rekeyUnit(rekeyed.unit.path(), rekeyed.held, rekeyed.connection); }) == Kind::KeysDamaged);
    CHECK(contentOf(rekeyed.unit.keysPath()) == keys);
}

TEST_CASE("a re-key that fails at any operation leaves a unit that opens as before", "[store]") {
    using Fault = FaultyFiles::Fault;
    const Fault fault = GENERATE(Fault::Once, Fault::Persistent);
    int operations = 0;
    {
        RekeyedUnit rekeyed;
        FaultyFiles counting(1000000, fault);
        rekeyUnit(rekeyed.unit.path(), rekeyed.held, rekeyed.connection, {}, counting);
        operations = counting.operations();
    }
    REQUIRE(operations > 3);
    for (int at = 0; at < operations; ++at) {
        CAPTURE(at, operations);
        RekeyedUnit rekeyed;
        FaultyFiles faulty(at, fault);
        const auto kind =
            errorOf([&] { rekeyUnit(rekeyed.unit.path(), rekeyed.held, rekeyed.connection, {}, faulty); });
        // A disk that fails for good right after the rename cannot have it taken back: then the new key is the one.
        const std::uint32_t onDisk = rekeyed.unit.folder().peek().epoch;
        CHECK(rekeyed.held.keys.file().epoch == onDisk);
        CHECK(kind == (onDisk == 1 ? std::optional(Kind::DiskFull) : std::nullopt));
        CHECK((onDisk == 1 || fault == Fault::Persistent));
        CHECK(rekeyed.opens(u"bo"_s, bosPassphrase));
    }
}

TEST_CASE("a re-key is written beside a unit in use, and counts once it is committed", "[store]") {
    RekeyedUnit rekeyed;
    const TableCounts before = tableCounts(rekeyed.connection);
    NextEpoch next = nextEpoch(rekeyed.unit.path(), rekeyed.held, rekeyed.connection, {});
    const SecureBytes key = rekeyed.held.keys.databaseKey();
    Connection beside = Connection::open(rekeyed.unit.databasePath(), key.asKey(), Connection::Mode::Beside);
    std::optional<WrittenEpoch> written = writeEpoch(rekeyed.unit.path(), beside, std::move(next));
    beside.close();
    CHECK(rekeyed.unit.folder().peek().epoch == 1);

    SECTION("committed, it is the unit") {
        rekeyed.connection = commitEpoch(rekeyed.unit.path(), rekeyed.held, std::move(*written));
        CHECK(tableCounts(rekeyed.connection) == before);
        CHECK(rekeyed.unit.folder().peek().epoch == 2);
        CHECK(rekeyed.opens(u"bo"_s, bosPassphrase));
    }
    SECTION("dropped, nothing is left of it") {
        written.reset();
        CHECK(QDir(rekeyed.unit.path()).entryList({u"work-*"_s, u"data-0002*"_s}).isEmpty());
        CHECK(rekeyed.opens(u"bo"_s, bosPassphrase));
    }
    SECTION("stopped, nothing is left of it") {
        written.reset();
        const std::atomic_bool stop = true;
        Connection again = Connection::open(rekeyed.unit.databasePath(), key.asKey(), Connection::Mode::Beside);
        next = nextEpoch(rekeyed.unit.path(), rekeyed.held, rekeyed.connection, {});
        CHECK(errorOf([&] { writeEpoch(rekeyed.unit.path(), again, std::move(next), &stop); }) == Kind::Cancelled);
        CHECK(QDir(rekeyed.unit.path()).entryList({u"work-*"_s, u"data-0002*"_s}).isEmpty());
    }
    SECTION("after a change of the key file it is refused") {
        rekeyed.unit.folder().changeIdentity(rekeyed.held, {u"Nytt namn"_s, UnitKind::Forskola, {}, false});
        CHECK(errorOf([&] { commitEpoch(rekeyed.unit.path(), rekeyed.held, std::move(*written)); }) == Kind::InUse);
        CHECK(rekeyed.unit.folder().peek().epoch == 1);
        CHECK_FALSE(QFile::exists(rekeyed.file(u"data-0002.db"_s)));
    }
}
