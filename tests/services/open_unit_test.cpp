// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/compass_of_child.h"
#include "core/services/default_pack.h"
#include "core/services/unit_check.h"
#include "core/store/connection.h"
#include "tests/services/unit_support.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A flipped bit in a wrapped key looks like a wrong passphrase until the MAC has been seen.
constexpr auto damagedKeys = {Error::Kind::KeysDamaged, Error::Kind::WrongPassphrase, Error::Kind::WrongUser};

} // namespace

TEST_CASE("a new unit opens with its settings, its user and the program's own pack", "[services]") {
    UnitFixture fixture;
    const auto unit = fixture.open();
    CHECK(unit->settings().name == u"Björkskolan"_s);
    CHECK(unit->settings().kind == UnitKind::Grundskola);
    CHECK_FALSE(unit->settings().practice);
    CHECK(unit->user().login == u"rektor"_s);
    CHECK(unit->user().displayName == u"Birgitta Östergren"_s);
    REQUIRE(unit->instruments().packs().size() == 1);
    CHECK(*unit->instruments().packs().front() == defaultPack());
    CHECK(unit->packs().bytes(defaultPack().id, defaultPack().version) == defaultPackJson());
    CHECK(unit->model().id == u"backa-barnet"_s);
    CHECK(unit->packNotice().contains(u"inte det officiella"_s));
    CHECK(unit->keyFileAge() == KeyFileAge::Same);
    CHECK(unit->verify().isEmpty());
    CHECK(fixture.created.recoveryKey.size() > 60);
    CHECK(fixture.created.fingerprint.size() == 19);
}

TEST_CASE("what is saved is there when the unit is opened again", "[services]") {
    UnitFixture fixture;
    ChildId id;
    {
        const auto unit = fixture.open();
        id = unit->children().save(aChild());
        UnitSettings settings = unit->settings();
        settings.lockAfterMinutes = 9;
        settings.emergencyNumbers = {{u"Socialjouren"_s, u"040-628 04 20"_s}};
        unit->saveSettings(settings);
    }
    const auto unit = fixture.open();
    CHECK(unit->children().find(id)->givenName == u"Åsa"_s);
    CHECK(unit->settings().lockAfterMinutes == 9);
    CHECK(unit->settings().emergencyNumbers.size() == 1);
}

TEST_CASE("a new name of the unit is shown before it is unlocked", "[services]") {
    UnitFixture fixture;
    const UnitFolder folder(fixture.directory);
    {
        const auto unit = fixture.open();
        UnitSettings settings = unit->settings();
        settings.name = u"Almskolan"_s;
        settings.place = u"Skurup"_s;
        unit->saveSettings(settings);
        CHECK(folder.peek().identity == UnitIdentity{u"Almskolan"_s, settings.kind, u"Skurup"_s, false});
        CHECK(unit->keyFileAge() == KeyFileAge::Same);
        settings.place = u"Å"_s.repeated(400);
        unit->saveSettings(settings);
        CHECK(folder.peek().identity.place.size() == 200);
    }
    const auto again = fixture.open();
    CHECK(again->keyFileAge() == KeyFileAge::Same);
    CHECK(again->settings().name == u"Almskolan"_s);
    CHECK(again->settings().place.size() == 400);
}

TEST_CASE("a name that a crash kept out of the key file is put there at the next opening", "[services]") {
    UnitFixture fixture;
    const QString keys = fixture.directory + u"/keys"_s;
    UnitSettings settings;
    {
        const auto unit = fixture.open();
        settings = unit->settings();
        settings.name = u"Almskolan"_s;
        SettingsRepository(unit->connection()).save(settings); // the database went first
    }
    CHECK(UnitFolder(fixture.directory).peek().identity.name == u"Björkskolan"_s);
    CHECK(fixture.open()->keyFileAge() == KeyFileAge::Same);
    CHECK(UnitFolder(fixture.directory).peek().identity.name == u"Almskolan"_s);
    const QByteArray mended = fileBytes(keys);
    CHECK(fixture.open()->keyFileAge() == KeyFileAge::Same);
    CHECK(fileBytes(keys) == mended);
}

TEST_CASE("an older key file that was put back is not written over before a person has looked", "[services]") {
    UnitFixture fixture;
    const QString keys = fixture.directory + u"/keys"_s;
    const QByteArray before = fileBytes(keys);
    {
        const auto unit = fixture.open();
        UnitSettings settings = unit->settings();
        settings.name = u"Almskolan"_s;
        unit->saveSettings(settings);
    }
    writeFile(keys, before);
    {
        const auto unit = fixture.open();
        CHECK(unit->keyFileAge() == KeyFileAge::Older);
        unit->saveSettings(unit->settings());
        CHECK(unit->keyFileAge() == KeyFileAge::Older);
        unit->acceptKeyFile(u"Sett efter"_s);
    }
    CHECK(fixture.open()->keyFileAge() == KeyFileAge::Same);
    CHECK(UnitFolder(fixture.directory).peek().identity.name == u"Almskolan"_s);
}

TEST_CASE("settings that break a rule are refused and not kept", "[services]") {
    OpenFixture fixture;
    UnitSettings settings = fixture.unit->settings();
    settings.lockAfterMinutes = 60;
    CHECK(failure([&] { fixture.unit->saveSettings(settings); }) == Error::Kind::Refused);
    CHECK(fixture.unit->settings().lockAfterMinutes == 5);
}

TEST_CASE("the unit is closed to a second instance while it is open", "[services]") {
    UnitFixture fixture;
    {
        const auto unit = fixture.open();
        CHECK(failure([&] { fixture.open(); }) == Error::Kind::InUse);
        CHECK(unit->children().count() == 0);
    }
    CHECK_NOTHROW(fixture.open());
}

TEST_CASE("a refused opening leaves every byte of the unit as it was", "[services]") {
    UnitFixture fixture;
    fixture.open()->children().save(aChild());
    const QString keys = fixture.directory + u"/keys"_s;
    const QString database = fixture.directory + u"/data-0001.db"_s;
    const QByteArray keyBytes = fileBytes(keys);
    const QByteArray databaseBytes = fileBytes(database);
    REQUIRE(keyBytes.size() > 100);
    REQUIRE(databaseBytes.size() > 10000);
    QString login = u"rektor"_s;
    QString passphrase = testPassphrase;
    const auto refuses = [&](std::initializer_list<Error::Kind> allowed) {
        const auto before = contentOf(fixture.directory);
        const auto kind = failure([&] { openUnit(fixture.directory, login, passphrase, fixture.clock); });
        CHECK(std::find(allowed.begin(), allowed.end(), kind) != allowed.end());
        CHECK(contentOf(fixture.directory) == before);
    };

    SECTION("wrong user") {
        login = u"vaktmästare"_s;
        refuses({Error::Kind::WrongUser});
    }
    SECTION("wrong passphrase") {
        passphrase += u"x"_s;
        refuses({Error::Kind::WrongPassphrase});
    }
    SECTION("no key file") {
        REQUIRE(QFile::remove(keys));
        refuses({Error::Kind::KeysMissing});
    }
    SECTION("damaged key file") {
        QByteArray damaged = keyBytes;
        damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 1);
        writeFile(keys, damaged);
        refuses(damagedKeys);
    }
    SECTION("cut-off key file") {
        writeFile(keys, keyBytes.left(keyBytes.size() / 3));
        refuses(damagedKeys);
    }
    SECTION("no database") {
        REQUIRE(QFile::remove(database));
        refuses({Error::Kind::DatabaseMissing});
    }
    SECTION("damaged database") {
        QByteArray damaged = databaseBytes;
        damaged[100] = char(damaged[100] ^ 1);
        writeFile(database, damaged);
        refuses({Error::Kind::DatabaseDamaged});
    }
    SECTION("plain SQLite") {
        writeFile(database, QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
        refuses({Error::Kind::NotEncrypted});
    }
}

TEST_CASE("a folder that is no unit, or not there, is told apart", "[services]") {
    QTemporaryDir folder;
    FixedClock clock;
    const auto open = [&](const QString& directory) {
        return failure([&] { openUnit(directory, u"x"_s, u"y"_s, clock); });
    };
    CHECK(open(folder.filePath(u"saknas"_s)) == Error::Kind::NotFound);
    writeFile(folder.filePath(u"brev.txt"_s), "hej");
    CHECK(open(folder.path()) == Error::Kind::NotAUnit);
}

TEST_CASE("a database of a newer version is not opened and not changed", "[services]") {
    UnitFixture fixture;
    fixture.open()->connection().exec("PRAGMA user_version = 9999");
    const auto before = contentOf(fixture.directory);
    CHECK(failure([&] { fixture.open(); }) == Error::Kind::NewerFormat);
    CHECK(contentOf(fixture.directory) == before);
}

TEST_CASE("an old database put back under a newer key file is noticed", "[services]") {
    UnitFixture fixture;
    {
        const auto unit = fixture.open();
        unit->connection().exec("UPDATE unit_key_state SET sequence = sequence + 5");
    }
    const QString setAside = QDir(fixture.directory).filePath(u"keys.bak"_s);
    writeFile(setAside, "the key file before this one");
    {
        const auto unit = fixture.open();
        CHECK(unit->keyFileAge() == KeyFileAge::Older);
        CHECK(QFile::exists(setAside));
        unit->acceptKeyFile(u"Sett efter"_s);
        CHECK(unit->keyFileAge() == KeyFileAge::Same);
    }
    fixture.open();
    CHECK_FALSE(QFile::exists(setAside));
}

TEST_CASE("a unit that cannot be created leaves nothing behind", "[services]") {
    QTemporaryDir folder;
    FixedClock clock;
    const QString directory = folder.filePath(u"ny"_s);
    NewUnit unit = aNewUnit();
    const auto create = [&](const QString& passphrase) {
        return failure(
            [&] { createUnit(directory, unit, passphrase, RecoveryKey::generate(), clock, KdfCost::least()); });
    };
    SECTION("weak passphrase") { CHECK(create(u"kort"_s) == Error::Kind::Weak); }
    SECTION("no name") {
        unit.name = u" "_s;
        CHECK(create(testPassphrase) == Error::Kind::Refused);
    }
    CHECK_FALSE(QFile::exists(directory));
}

TEST_CASE("a folder with something in it is not made a unit", "[services]") {
    QTemporaryDir folder;
    FixedClock clock;
    writeFile(folder.filePath(u"bild.txt"_s), "kvar");
    CHECK(failure([&] {
              createUnit(folder.path(), aNewUnit(), testPassphrase, RecoveryKey::generate(), clock, KdfCost::least());
          }) == Error::Kind::AlreadyExists);
    CHECK(contentOf(folder.path()).keys() == QStringList{u"bild.txt"_s});
}

TEST_CASE("a child's compasses come newest first, and the latest of each rater is found", "[services]") {
    OpenFixture fixture;
    OpenUnit& unit = *fixture.unit;
    const Instrument& form = ownSkattningsformular();
    const InstrumentRef underlag{u"samtalsunderlag-barn-6-12"_s, defaultPack().find(form.ref)->ref.version};
    REQUIRE(unit.instruments().find(underlag));
    const ChildId child = unit.children().save(aChild());
    unit.samtal().save(aBarnsamtal()
                           .with(child)
                           .on({2026, 3, 2})
                           .childRated({1, 2}, underlag)
                           .guardianRated(2, {3}, u"pappa"_s, underlag));
    unit.samtal().save(aBarnsamtal()
                           .with(child)
                           .on({2026, 9, 2})
                           .childRated({4, 2}, underlag)
                           .guardianRated(1, {5}, u"mamma"_s, underlag));
    const SkattningId rating =
        unit.skattningar().save(aSkattning(form).with(child).on({2026, 9, 2}).rated(Area::Omsorg, {4, 0, 2}));
    GemensamBehovskompass joint;
    joint.child = child;
    joint.date = QDate(2026, 9, 20);
    joint.participants = {rating};
    joint.instrument = form.ref;
    joint.areas[Area::Omsorg] = {Fraction(3), 30, {}};
    unit.skattningar().save(joint);

    std::vector<RaterKind> kinds;
    for (const CompassProfile& each : compassProfiles(unit, child)) {
        kinds.push_back(each.rater.kind);
        CHECK(each.model == u"backa-barnet"_s);
    }
    CHECK(
        kinds == std::vector{
                     RaterKind::Team, RaterKind::Child, RaterKind::Guardian1, RaterKind::Professional, RaterKind::Child,
                     RaterKind::Guardian2});
    const LatestProfiles latest = latestProfiles(unit, child);
    CHECK(latest.child->areas[Area::Omsorg].value == Fraction(4));
    CHECK(latest.guardian1->date == QDate(2026, 9, 2));
    CHECK(latest.guardian2->date == QDate(2026, 3, 2));
    CHECK(latest.team->areas[Area::Omsorg].value == Fraction(3));
    CHECK(compassProfiles(unit, unit.children().save(aChild())).empty());
}

TEST_CASE(
    "a foreign pack is imported without a code change, used, and its answers survive a newer pack", "[services]") {
    OpenFixture fixture;
    OpenUnit& unit = *fixture.unit;
    const QByteArray foreign = repositoryFile(u"tests/support/packs/foreign_wellbeing.json"_s);
    unit.importPack(foreign);
    REQUIRE(unit.instruments().packs().size() == 2);
    const InstrumentPack& pack = *unit.instruments().packs().back();
    CHECK(unit.model().id == u"backa-barnet"_s);
    const auto form = std::find_if(pack.instruments.begin(), pack.instruments.end(), [](const Instrument& each) {
        return each.scale.per == ScalePer::Statement && each.scale.type == ScaleType::OneToFive;
    });
    REQUIRE(form != pack.instruments.end());
    const ChildId child = unit.children().save(aChild());
    const Skattning rating = aSkattning(*form).with(child).withId(SkattningId::next()).rated(Area::Omsorg, {5});
    CHECK(issues(rating, *form, unit.today()).empty());
    unit.skattningar().save(rating);
    const auto profiles = compassProfiles(unit, child);
    REQUIRE(profiles.size() == 1);
    CHECK(profiles.front().model == pack.model.id);

    QByteArray newer = foreign;
    newer.replace("\"version\": \"" + pack.version.toUtf8() + "\"", "\"version\": \"99.0\"");
    REQUIRE(newer != foreign);
    const Instrument* before = unit.instruments().find(rating.instrument);
    unit.importPack(newer);
    CHECK(unit.instruments().find(rating.instrument) == before);
    CHECK(unit.skattningar().find(rating.id) == rating);
    CHECK(unit.packs().bytes(pack.id, pack.version) == foreign);
    CHECK_NOTHROW(unit.importPack(foreign));
    CHECK(unit.instruments().packs().size() == 3);
}

TEST_CASE(
    "a malformed pack, or one that says otherwise under a known version, is refused and nothing changes",
    "[services]") {
    OpenFixture fixture;
    const QString name = GENERATE(u"unknown_key"_s, u"bad_json_syntax"_s, u"duplicate_statement_id"_s, u"wrong_type"_s);
    const QByteArray broken = repositoryFile(u"tests/support/packs/broken/"_s + name + u".json"_s);
    CHECK(failure([&] { fixture.unit->importPack(broken); }) == Error::Kind::MalformedPack);
    QByteArray altered = defaultPackJson();
    altered.replace("Jag har minst en vuxen", "Jag har inte en vuxen");
    REQUIRE(altered != defaultPackJson());
    CHECK(failure([&] { fixture.unit->importPack(altered); }) == Error::Kind::AlreadyExists);
    CHECK(fixture.unit->instruments().packs().size() == 1);
}

TEST_CASE("that the log of a damaged file cannot be read is among what was found", "[services][audit]") {
    const auto failing = [](Error::Kind kind) {
        return [kind]() -> QStringList {
            throw Error(kind, {});
        };
    };
    const QStringList found{u"sidan 7"_s};
    CHECK(withLog(found, [] { return QStringList{u"rad 3"_s}; }) == QStringList{u"sidan 7"_s, u"rad 3"_s});
    CHECK(withLog(found, failing(Error::Kind::DatabaseDamaged)) == found);
    CHECK_THROWS_AS(withLog({}, failing(Error::Kind::DatabaseDamaged)), Error);
    CHECK_THROWS_AS(withLog(found, failing(Error::Kind::Io)), Error);
}
