// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/store/child_repository.h"
#include "core/store/fordjupad_repository.h"
#include "core/store/history_repository.h"
#include "core/store/plan_repository.h"
#include "core/store/plan_version_repository.h"
#include "core/store/register_repository.h"
#include "tests/store/repository_support.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators_range.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct PlanUnit : EmptyUnit {
    FixedClock clock;
    HistoryRepository history{connection, u"karin"_s, clock};
    ChildId child = ChildRepository(connection).save(aChild());
    ChildId other = ChildRepository(connection).save(aChild().named(u"Bo"_s));
    PlanRepository plans{connection, &history};
    FordjupadRepository fordjupad{connection, &history};
    PlanVersionRepository versions{connection, &history};

    OrganisationId organisation(const QString& name) {
        Organisation organisation;
        organisation.name = name;
        return RegisterRepository(connection).save(organisation);
    }
    qint64 count(std::string_view table) {
        auto rows = connection.prepare("SELECT count(*) FROM " + std::string(table));
        return rows.step() ? rows.int64(0) : -1;
    }
};

} // namespace

TEST_CASE("Barnets plan is loaded as it was saved, one per child", "[store][plan]") {
    PlanUnit unit;
    RandomRecords random(GENERATE(range(1u, 13u)));
    CHECK_FALSE(unit.plans.ofChild(unit.child).has_value());
    const BarnetsPlan plan = random.plan(unit.child);
    CHECK(unit.plans.save(plan) == plan.id);
    CHECK(unit.plans.contains(plan.id));
    CHECK(unit.plans.ofChild(unit.child) == plan);
    BarnetsPlan changed = random.plan(unit.child);
    changed.id = plan.id;
    unit.plans.save(changed);
    CHECK(unit.plans.ofChild(unit.child) == changed);
    const BarnetsPlan ofOther = random.plan(unit.other);
    unit.plans.save(ofOther);
    CHECK(failure([&] { unit.plans.save(random.plan(unit.child)); }) == Error::Kind::AlreadyExists);
    CHECK(failure([&] { unit.plans.save(random.plan(ChildId::next())); }) == Error::Kind::NotFound);
    CHECK(unit.plans.ofChild(unit.child) == changed);
    CHECK(unit.plans.ofChild(unit.other) == ofOther);
    CHECK(unit.history.ofChild(unit.child).front().change == ChangeKind::Changed);
}

TEST_CASE("a plan that is emptied leaves no row of what it said", "[store][plan]") {
    PlanUnit unit;
    BarnetsPlan plan;
    plan.child = unit.child;
    plan.network = {{u"Mormor"_s, u"mormor"_s, 1, 0}};
    plan.earlierEvents = {{u"i trean"_s, u"Vi flyttade."_s, u"Samtal"_s, u"Kuratorn"_s}};
    const std::vector<NeedLink> needs{{Area::Fritid, u"fritid.lek"_s}};
    Support support;
    support.what = u"Rastvärd"_s;
    support.needs = needs;
    plan.goals = {{u"En kompis"_s, {Area::Fritid}, {{u"Leka"_s, today(), {}, needs, {support}}}}};
    plan.id = unit.plans.save(plan);
    const std::vector<std::string_view> tables{
        "plan_network_person", "plan_earlier_event", "goal", "goal_area", "sub_goal", "sub_goal_need", "support",
        "support_need"};
    for (const std::string_view table : tables)
        CHECK(unit.count(table) == 1);
    BarnetsPlan empty;
    empty.id = plan.id;
    empty.child = unit.child;
    unit.plans.save(empty);
    for (const std::string_view table : tables)
        CHECK(unit.count(table) == 0);
    CHECK(unit.plans.ofChild(unit.child) == empty);
}

TEST_CASE("what is no circle, no direction and no area cannot stand in the file", "[store][plan]") {
    PlanUnit unit;
    BarnetsPlan plan;
    plan.child = unit.child;
    const auto save = [&](const NetworkPerson& person) {
        plan.network = {person};
        return failure([&] { unit.plans.save(plan); });
    };
    CHECK(save({u"Ada"_s, {}, 0, 0}) == Error::Kind::Database);
    CHECK(save({u"Ada"_s, {}, networkCircles + 1, 0}) == Error::Kind::Database);
    CHECK(save({u"Ada"_s, {}, 1, 360}) == Error::Kind::Database);
    CHECK_FALSE(unit.plans.ofChild(unit.child).has_value());
    CHECK(save({u"Ada"_s, {}, networkCircles, 359}) == std::nullopt);
}

TEST_CASE("Fördjupad behovskompass is loaded as it was saved, one per organisation and one joint", "[store][plan]") {
    PlanUnit unit;
    const OrganisationId soc = unit.organisation(u"Socialtjänsten"_s);
    RandomRecords random(GENERATE(range(1u, 13u)));
    Fordjupad joint = random.fordjupad(unit.child, std::nullopt);
    joint.joint = true;
    Fordjupad own = random.fordjupad(unit.child, std::nullopt);
    own.date = QDate(2026, 3, 2);
    Fordjupad theirs = random.fordjupad(unit.child, soc);
    theirs.date = QDate(2026, 3, 1);
    for (const Fordjupad& each : {joint, own, theirs}) {
        CHECK(unit.fordjupad.save(each) == each.id);
        CHECK(unit.fordjupad.find(each.id) == each);
    }
    CHECK(unit.fordjupad.ofChild(unit.child) == std::vector{theirs, own, joint});
    Fordjupad changed = random.fordjupad(unit.child, soc);
    changed.id = theirs.id;
    unit.fordjupad.save(changed);
    CHECK(unit.fordjupad.find(theirs.id) == changed);
    CHECK(unit.fordjupad.ofChild(unit.other).empty());
    CHECK(unit.history.ofChild(unit.child).size() == 4);
    CHECK(unit.history.ofChild(unit.child).front().record == RecordKind::Fordjupad);
}

TEST_CASE("a second Fördjupad behovskompass of the same organisation is refused", "[store][plan]") {
    PlanUnit unit;
    const OrganisationId soc = unit.organisation(u"Socialtjänsten"_s);
    RandomRecords random(3);
    for (const auto& organisation : {std::optional<OrganisationId>(), std::optional(soc)}) {
        unit.fordjupad.save(random.fordjupad(unit.child, organisation));
        CHECK(failure([&] {
                  unit.fordjupad.save(random.fordjupad(unit.child, organisation));
              }) == Error::Kind::AlreadyExists);
        CHECK(failure([&] { unit.fordjupad.save(random.fordjupad(unit.other, organisation)); }) == std::nullopt);
    }
    Fordjupad joint = random.fordjupad(unit.child, std::nullopt);
    joint.joint = true;
    unit.fordjupad.save(joint);
    joint.id = {};
    CHECK(failure([&] { unit.fordjupad.save(joint); }) == Error::Kind::AlreadyExists);
    CHECK(unit.fordjupad.ofChild(unit.child).size() == 3);
    CHECK(failure([&] { unit.fordjupad.save(random.fordjupad(ChildId::next(), soc)); }) == Error::Kind::NotFound);
    const Fordjupad unknown = random.fordjupad(unit.child, OrganisationId::next());
    CHECK(failure([&] { unit.fordjupad.save(unknown); }) == Error::Kind::NotFound);
}

TEST_CASE("an organisation that a Fördjupad behovskompass names is not removed", "[store][plan]") {
    PlanUnit unit;
    const OrganisationId soc = unit.organisation(u"Socialtjänsten"_s);
    unit.fordjupad.save(RandomRecords(5).fordjupad(unit.child, soc));
    CHECK(failure([&] { RegisterRepository(unit.connection).remove(soc); }) == Error::Kind::Refused);
}

TEST_CASE("a frozen plan is loaded as it was frozen, numbered per child", "[store][plan]") {
    PlanUnit unit;
    RandomRecords random(GENERATE(range(1u, 13u)));
    const PlanVersion first = unit.versions.add(random.planVersion(unit.child, 0));
    CHECK(first.number == 1);
    const PlanVersion second = unit.versions.add(random.planVersion(unit.child, 0));
    const PlanVersion later = random.planVersion(unit.child, 7);
    CHECK(unit.versions.add(later) == later);
    PlanVersion unnamed = random.planVersion(unit.other, 0);
    unnamed.id = {};
    const PlanVersion ofOther = unit.versions.add(unnamed);
    CHECK_FALSE(ofOther.id.isNull());
    CHECK(ofOther.number == 1);
    CHECK(unit.versions.find(ofOther.id) == ofOther);
    CHECK(second.number == 2);
    CHECK(unit.versions.ofChild(unit.child) == std::vector{first, second, later});
    CHECK(unit.versions.add(random.planVersion(unit.child, 0)).number == 8);
    CHECK_FALSE(unit.versions.find(PlanVersionId::next()).has_value());
}

TEST_CASE("a version of a child that is not there, and one that is, are refused", "[store][plan]") {
    PlanUnit unit;
    RandomRecords random(2);
    const PlanVersion held = unit.versions.add(random.planVersion(unit.child, 1));
    const auto add = [&](const PlanVersion& version) {
        return failure([&] { unit.versions.add(version); });
    };
    CHECK(add(random.planVersion(ChildId::next(), 0)) == Error::Kind::NotFound);
    CHECK(add(random.planVersion(unit.child, 1)) == Error::Kind::AlreadyExists);
    PlanVersion sameId = random.planVersion(unit.child, 2);
    sameId.id = held.id;
    CHECK(add(sameId) == Error::Kind::AlreadyExists);
    CHECK(unit.versions.ofChild(unit.child) == std::vector{held});
}

TEST_CASE("signatures are added to a frozen plan in their order, and noted", "[store][plan]") {
    PlanUnit unit;
    RandomRecords random(8);
    PlanVersion version = unit.versions.add(random.planVersion(unit.child, 0));
    for (int i = 0; i < 3; ++i) {
        version.signatures.push_back(random.signature());
        unit.versions.sign(version.id, version.signatures.back());
    }
    CHECK(unit.versions.find(version.id) == version);
    const std::vector<HistoryEntry> noted = unit.history.ofChild(unit.child);
    REQUIRE(noted.size() == 4);
    CHECK(noted.front().record == RecordKind::PlanVersion);
    CHECK(noted.front().change == ChangeKind::Changed);
    CHECK(noted.back().change == ChangeKind::Created);
    CHECK(failure([&] { unit.versions.sign(PlanVersionId::next(), random.signature()); }) == Error::Kind::NotFound);
}

TEST_CASE("the database refuses to change what was frozen and signed", "[store][plan]") {
    PlanUnit unit;
    RandomRecords random(6);
    PlanVersion version = random.planVersion(unit.child, 1);
    version.signatures = {random.signature(), random.signature()};
    unit.versions.add(version);
    const auto run = [&](std::string_view sql) {
        return failure([&] { unit.connection.exec(sql); });
    };
    CHECK(run("UPDATE plan_version SET content = x''") == Error::Kind::Database);
    CHECK(run("UPDATE plan_version SET note = 'annat'") == Error::Kind::Database);
    CHECK(run("UPDATE plan_signature SET name = 'annan'") == Error::Kind::Database);
    CHECK(run("DELETE FROM plan_signature WHERE position = 1") == Error::Kind::Database);
    CHECK(unit.versions.find(version.id) == version);
    // What is purged goes whole.
    CHECK(run("DELETE FROM plan_version") == std::nullopt);
    CHECK(unit.count("plan_signature") == 0);
}
