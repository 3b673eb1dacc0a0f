// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/access.h"
#include "core/services/backup_state.h"
#include "core/services/error_text.h"
#include "core/services/issue_text.h"
#include "core/services/log_papers.h"
#include "core/services/open_unit.h"
#include "core/services/seen_history.h"
#include "core/services/unit_users.h"
#include "core/store/action_repository.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_records.h"
#include "tests/support/print_qt.h"
#include "tests/support/test_personnummer.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QString reason = u"Skolan ringer och Barnkontakten är sjuk."_s;

/// A unit with the Barnkontakt Eva, opened by her; children that are not hers are saved before she comes.
struct EvasUnit : UnitFixture {
    Child other = aChild().named(u"Otto"_s, u"Ek"_s).withPersonnummer(aPersonnummer());
    std::unique_ptr<OpenUnit> unit;

    EvasUnit() {
        const auto first = open();
        other.id = first->children().save(other);
        addUnitUser(*first, {u"eva"_s, u"Eva Ask"_s, Role::Barnkontakt}, Passphrase(testPassphrase), KdfCost::least());
    }
    OpenUnit& asEva() {
        unit.reset();
        unit = openUnit(directory, u"eva"_s, testPassphrase, clock);
        return *unit;
    }
    OpenUnit& asRektor() {
        unit.reset();
        unit = open();
        return *unit;
    }
};

} // namespace

TEST_CASE("whoever registers a child, or is named as responsible for it, has it assigned", "[services][access]") {
    EvasUnit world;
    OpenUnit& eva = world.asEva();
    const ChildId registered = eva.children().save(aChild().named(u"Rut"_s));
    CHECK(eva.children().find(registered));
    CHECK(failure([&] { eva.children().find(world.other.id); }) == Error::Kind::Refused);
    OpenUnit& rektor = world.asRektor();
    world.other.barnkontakt.name = u"Eva Ask"_s;
    rektor.children().save(world.other);
    CHECK(world.asEva().children().find(world.other.id));
}

TEST_CASE("lists, search and what waits hold the assigned children only", "[services][access]") {
    EvasUnit world;
    OpenUnit& rektor = world.asRektor();
    rektor.process().save(aRound(world.other.id));
    REQUIRE(rektor.actions().all().size() > 0);
    REQUIRE(rektor.process().underWay().size() == 1);
    rektor.meetings().save(aMeeting({world.other.id}));
    OpenUnit& eva = world.asEva();
    const ChildId own = eva.children().save(aChild().named(u"Rut"_s, u"Ek"_s));
    CHECK(eva.children().ids({}) == std::vector{own});
    CHECK(eva.children().count() == 1);
    CHECK(eva.children().rows({}, 0, 10).size() == 1);
    REQUIRE(eva.children().search(u"Ek"_s).size() == 1);
    CHECK(eva.children().search(u"Ek"_s).front().id == own);
    CHECK(eva.actions().all().empty());
    CHECK(eva.process().underWay().empty());
    CHECK(eva.meetings().rows().empty());
    CHECK(world.asRektor().children().count() == 2);
}

TEST_CASE("an emergency opens a child for the day, with a reason that stays", "[services][access]") {
    EvasUnit world;
    OpenUnit& eva = world.asEva();
    CHECK(failure([&] { openInEmergency(eva, world.other.id, u"kort"_s); }) == Error::Kind::Refused);
    const auto meant = childMeant(eva, world.other.personnummer->digits(), {});
    REQUIRE(meant == world.other.id);
    openInEmergency(eva, *meant, reason);
    CHECK(eva.children().find(*meant));
    CHECK(eva.children().ids({}) == std::vector{*meant});
    eva.cards().save(aCard(*meant));
    world.clock.advance(24 * 3600);
    CHECK(failure([&] { eva.children().find(*meant); }) == Error::Kind::Refused);
    CHECK(eva.children().ids({}).empty());
    const auto emergencies = world.asRektor().users().emergencies();
    REQUIRE(emergencies.size() == 1);
    CHECK(emergencies.front().login == u"eva"_s);
    CHECK(emergencies.front().reason == reason);
}

TEST_CASE("a child is meant by its whole name and day of birth, and by nothing less", "[services][access]") {
    EvasUnit world;
    OpenUnit& eva = world.asEva();
    const QDate born = world.other.birthDate;
    CHECK(childMeant(eva, u"otto  ek"_s, born) == world.other.id);
    CHECK(childMeant(eva, u"Ek, Otto"_s, born) == world.other.id);
    CHECK_FALSE(childMeant(eva, u"Otto"_s, born));
    CHECK_FALSE(childMeant(eva, u"Otto Ek"_s, born.addDays(1)));
    CHECK_FALSE(childMeant(eva, u"Otto Ek"_s, {}));
}

TEST_CASE("a protected identity is not opened in an emergency", "[services][access]") {
    EvasUnit world;
    world.other.protection = ProtectedIdentity::Sekretessmarkering;
    world.asRektor().children().save(world.other);
    OpenUnit& eva = world.asEva();
    CHECK(failure([&] { openInEmergency(eva, world.other.id, reason); }) == Error::Kind::Refused);
    CHECK(eva.users().emergencies().empty());
}

TEST_CASE(
    "roles are the database's: a user who is demoted may less, and nobody changes their own", "[services][access]") {
    EvasUnit world;
    OpenUnit& rektor = world.asRektor();
    CHECK(failure([&] { changeUser(rektor, {u"rektor"_s, Role::Lasare}); }) == Error::Kind::InvalidInput);
    changeUser(rektor, {u"eva"_s, Role::Lasare});
    OpenUnit& eva = world.asEva();
    CHECK(eva.user().role == Role::Lasare);
    CHECK(failure([&] { eva.children().save(aChild()); }) == Error::Kind::Refused);
    CHECK(failure([&] { changeUser(eva, {u"eva"_s, Role::Administrator}); }) == Error::Kind::Refused);
    CHECK(failure([&] { openInEmergency(eva, world.other.id, reason); }) == Error::Kind::Refused);
    CHECK(failure([&] { removeUnitUser(eva, u"rektor"_s); }) == Error::Kind::Refused);
}

TEST_CASE("nobody removes themselves, and a removed user's row goes", "[services][access]") {
    EvasUnit world;
    OpenUnit& rektor = world.asRektor();
    CHECK(failure([&] { removeUnitUser(rektor, u"rektor"_s); }) == Error::Kind::InvalidInput);
    removeUnitUser(rektor, u"eva"_s);
    CHECK(unitUsers(rektor).size() == 1);
}

TEST_CASE(
    "a role and assigned children are changed together or not at all, by an administratör", "[services][access]") {
    EvasUnit world;
    OpenUnit& rektor = world.asRektor();
    const ChildId own = rektor.children().save(aChild().named(u"Rut"_s));
    changeUser(rektor, {u"eva"_s, Role::Handlaggare, {own, world.other.id}});
    CHECK(rektor.users().find(u"eva"_s)->role == Role::Handlaggare);
    CHECK(childrenAssignedTo(rektor, u"eva"_s).size() == 2);
    changeUser(rektor, {u"eva"_s, {}, {}, {own}});
    CHECK(childrenAssignedTo(rektor, u"eva"_s) == std::vector{AssignedChild{world.other.id, AssignedBecause::Chosen}});
    CHECK(failure([&] {
              changeUser(rektor, {u"eva"_s, Role::Lasare, {own, ChildId::fromNumber(4711)}});
          }) == Error::Kind::NotFound);
    CHECK(rektor.users().find(u"eva"_s)->role == Role::Handlaggare);
    CHECK(childrenAssignedTo(rektor, u"eva"_s).size() == 1);
    CHECK(failure([&] { childrenAssignedTo(rektor, u"ingen"_s); }) == Error::Kind::NotFound);
    OpenUnit& eva = world.asEva();
    CHECK(failure([&] { changeUser(eva, {u"eva"_s, {}, {own}}); }) == Error::Kind::Refused);
    CHECK(failure([&] { childrenAssignedTo(eva, u"eva"_s); }) == Error::Kind::Refused);
}

TEST_CASE("when users were last in the unit is told to an administratör", "[services][access]") {
    EvasUnit world;
    const QDateTime before = world.clock.now();
    {
        const auto states = userStates(world.asRektor());
        REQUIRE(states.size() == 2); // eva, rektor
        CHECK_FALSE(states.front().lastUnlocked.isValid());
        CHECK(states.back().lastUnlocked == before);
        CHECK(states.front().assigned == 0);
        CHECK_FALSE(states.back().assigned);
    }
    world.clock.advance(3600);
    const QDateTime then = world.clock.now();
    for (const UserState& state : userStates(world.asEva())) {
        CHECK_FALSE(state.lastUnlocked.isValid());
        CHECK_FALSE(state.assigned);
    }
    world.clock.advance(86400);
    CHECK(userStates(world.asRektor()).front().lastUnlocked == then);
}

TEST_CASE("the unit's log, its sheet and samples are for who may read them", "[services][access]") {
    EvasUnit world;
    CHECK(failure([&] { logSheet(world.asEva(), u"2026-11"_s); }) == Error::Kind::Refused);
    const SeenHistory seen(world.path(u"sett"_s));
    CHECK(failure([&] { acceptHistory(world.asEva(), seen, u"Jag vill"_s); }) == Error::Kind::Refused);
    BackupState restored;
    restored.copyOf = world.clock.now();
    saveBackupState(world.directory, restored);
    CHECK_FALSE(failure([&] { acceptHistory(world.asRektor(), seen, u"Disken gick sönder"_s); }));
    CHECK_FALSE(failure([&] { logSheet(world.asRektor(), u"2026-11"_s); }));
}

TEST_CASE("every refusal says who may or what opens the way", "[services][access]") {
    for (const Role role : allRoles)
        for (const Action action : allActions)
            for (const bool assigned : {false, true})
                if (const auto refused = refusal(role, action, assigned)) {
                    CAPTURE(toString(role), toString(action));
                    const QString said = errorText(Error(Error::Kind::Refused, refused->rule)).happened;
                    CHECK(said == issueText(*refused));
                    CHECK(said.contains(u"Be "_s));
                }
}
