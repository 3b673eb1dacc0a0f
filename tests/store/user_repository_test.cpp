// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/child_repository.h"
#include "core/store/history_repository.h"
#include "core/store/key_slot.h"
#include "core/store/process_repository.h"
#include "core/store/user_repository.h"
#include "tests/store/repository_support.h"
#include "tests/support/filled_records.h"
#include "tests/support/print_qt.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Three slots, of which the third has a role from nowhere.
struct Users : EmptyUnit {
    FixedClock clock;
    HistoryRepository history{connection, u"rektor"_s, clock};
    UserRepository users{connection, &history};
    ChildRepository children{connection, &history};
    std::vector<UnitUser> slots{
        {u"Rektor"_s, u"Birgitta Östergren"_s, u"administrator"_s},
        {u"eva"_s, u"Eva Ask"_s, u"barnkontakt"_s},
        {u"per"_s, u"Per Ek"_s, u"chief"_s}};
    qint64 rowsOf(std::string_view table) {
        auto row = connection.prepare("SELECT count(*) FROM " + std::string(table));
        row.step();
        return row.int64(0);
    }
};

} // namespace

TEST_CASE("users are taken over from the key slots once, and go with them", "[store][access]") {
    Users unit;
    unit.users.adopt(unit.slots);
    CHECK(
        unit.users.all() == std::vector<UserRow>{
                                {u"eva"_s, u"Eva Ask"_s, Role::Barnkontakt},
                                {u"per"_s, u"Per Ek"_s, Role::Lasare},
                                {u"Rektor"_s, u"Birgitta Östergren"_s, Role::Administrator}});
    const qint64 noted = unit.rowsOf("history");
    unit.users.setRole(u"EVA"_s, Role::Stodsamordnare);
    unit.users.adopt(unit.slots); // the slot's role is a hint only
    CHECK(unit.users.find(u"eva"_s)->role == Role::Stodsamordnare);
    CHECK(unit.rowsOf("history") == noted + 1);
    unit.slots.pop_back();
    unit.users.adopt(unit.slots);
    CHECK_FALSE(unit.users.find(u"per"_s));
}

TEST_CASE("a unit always has an administratör", "[store][access]") {
    Users unit;
    unit.slots.front().role = u"lasare"_s;
    unit.users.adopt(unit.slots);
    CHECK(unit.users.find(u"rektor"_s)->role == Role::Administrator);
    CHECK_THROWS_AS(unit.users.setRole(u"rektor"_s, Role::Barnkontakt), Error);
    CHECK_THROWS_AS(unit.users.requireAdministratorWithout(u"rektor"_s), Error);
    CHECK(unit.users.find(u"rektor"_s)->role == Role::Administrator);
    unit.users.setRole(u"per"_s, Role::Administrator);
    unit.users.setRole(u"rektor"_s, Role::Barnkontakt);
    CHECK(unit.users.find(u"rektor"_s)->role == Role::Barnkontakt);
    CHECK_THROWS_AS(unit.users.setRole(u"ingen"_s, Role::Barnkontakt), Error);
}

TEST_CASE("children are assigned by name of those who are responsible, and by choice", "[store][access]") {
    Users unit;
    unit.users.adopt(unit.slots);
    const ChildId evas = unit.children.save(aChild().withBarnkontakt(u"Eva Ask"_s));
    const ChildId other = unit.children.save(aChild().withBarnkontakt(u"Birgitta Östergren"_s));
    CHECK(unit.users.assignedTo(u"eva"_s).empty());
    unit.users.assignResponsible(evas);
    unit.users.assignResponsible(evas);
    unit.users.assignResponsible(other); // an administratör sees it anyway
    CHECK(unit.users.assignedTo(u"eva"_s) == std::vector<AssignedChild>{{evas, AssignedBecause::Responsible}});
    CHECK(unit.rowsOf("assigned_child") == 1);
    unit.users.assign(u"per"_s, other);
    CHECK(unit.users.usersOf(other) == std::vector<UserRow>{{u"per"_s, u"Per Ek"_s, Role::Lasare}});
    unit.users.withdraw(u"per"_s, other);
    CHECK(unit.users.usersOf(other).empty());
    unit.users.setRole(u"per"_s, Role::Administrator);
    unit.users.setRole(u"rektor"_s, Role::Barnkontakt); // finds the children that were theirs all the time
    CHECK(unit.users.assignedTo(u"rektor"_s) == std::vector<AssignedChild>{{other, AssignedBecause::Responsible}});
}

TEST_CASE("a task with a child assigns it as long as it runs", "[store][access]") {
    Users unit;
    unit.users.adopt(unit.slots);
    const ChildId child = unit.children.save(aChild());
    ProcessRepository process(unit.connection);
    Delegation task = aDelegation(child);
    task.ended = {};
    process.save(task);
    unit.users.assignResponsible(child);
    CHECK(unit.users.assignedTo(u"per"_s) == std::vector<AssignedChild>{{child, AssignedBecause::Delegated}});
    task.ended = today();
    process.save(task);
    unit.users.assignResponsible(child);
    CHECK(unit.users.assignedTo(u"per"_s).empty());
}

TEST_CASE("nobody is assigned a child by a name that two users have", "[store][access]") {
    Users unit;
    unit.slots[2].displayName = u"Eva Ask"_s;
    unit.users.adopt(unit.slots);
    const ChildId child = unit.children.save(aChild().withBarnkontakt(u"Eva Ask"_s));
    unit.users.assignResponsible(child);
    CHECK(unit.users.usersOf(child).empty());
}

TEST_CASE("an emergency opens a child until it ends, and stays to be read", "[store][access]") {
    Users unit;
    unit.users.adopt(unit.slots);
    const ChildId child = unit.children.save(aChild());
    const QDateTime now = unit.clock.now();
    const EmergencyAccess access{u"eva"_s, child, u"Skolan ringer och Barnkontakten är sjuk."_s, now, now.addSecs(60)};
    unit.users.add(access);
    CHECK(unit.users.childrenOf(u"Eva"_s, now).contains(child.number()));
    CHECK(unit.users.childrenOf(u"per"_s, now).empty());
    CHECK(unit.users.childrenOf(u"eva"_s, now.addSecs(60)).empty());
    CHECK(unit.users.emergencies() == std::vector{access});
    auto logged = unit.connection.prepare("SELECT child_id, reason FROM history WHERE change = 'emergency-access'");
    REQUIRE(logged.step());
    CHECK(logged.text(1) == access.reason);
}
