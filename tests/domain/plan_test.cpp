// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/barnets_plan.h"

#include "tests/support/builders.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QDate now(2026, 11, 22);

const QString longText(100'001, u'x');
const QString longLine(501, u'x');
const QString longName(201, u'x');

SubGoal aSubGoal() { return {u"Leka med någon varje vecka."_s, QDate(2026, 12, 18), {}, {}, {}}; }

Support aSupport() {
    Support support;
    support.what = u"En vuxen är med på rasten."_s;
    return support;
}

BarnetsPlan with(const SubGoal& subGoal) {
    BarnetsPlan plan;
    plan.goals = {{u"En kompis på rasten."_s, {}, {}}, {u"Sova bättre."_s, {Area::MaBra}, {aSubGoal(), subGoal}}};
    return plan;
}

BarnetsPlan with(const Support& support) {
    SubGoal subGoal = aSubGoal();
    subGoal.support = {aSupport(), support};
    return with(subGoal);
}

BarnetsPlan with(const std::vector<NetworkPerson>& network) {
    BarnetsPlan plan;
    plan.network = network;
    return plan;
}

} // namespace

TEST_CASE("a goal says something", "[plan]") {
    BarnetsPlan plan;
    CHECK(issues(plan, now).empty());
    plan.goals = {{u"Jag vill ha en kompis på rasten."_s, {Area::Tillhorighet}, {}}, {u"\n"_s, {}, {}}};
    CHECK(issues(plan, now) == Issues{{u"plan.goal.empty"_s, u"goal.2"_s, {}}});
}

TEST_CASE("a sub-goal says something and has a day", "[plan]") {
    CHECK(issues(with(aSubGoal()), now).empty());
    CHECK(
        issues(with(SubGoal{u" "_s, {}, {}, {}, {}}), now) ==
        Issues{
            {u"plan.subGoal.empty"_s, u"goal.2.subGoal.2"_s, {}}, {u"plan.subGoal.due"_s, u"goal.2.subGoal.2"_s, {}}});
}

TEST_CASE("a sub-goal is reached today or earlier", "[plan]") {
    SubGoal subGoal = aSubGoal();
    subGoal.reachedOn = now;
    CHECK(issues(with(subGoal), now).empty());
    subGoal.reachedOn = now.addDays(1);
    CHECK(issues(with(subGoal), now) == Issues{{u"plan.subGoal.reached.future"_s, u"goal.2.subGoal.2"_s, {}}});
}

TEST_CASE("support says what it is, and ends on the day it begins or later", "[plan]") {
    const QString where = u"goal.2.subGoal.2.support.2"_s;
    Support support = aSupport();
    CHECK(issues(with(support), now).empty());
    support.from = support.expectedEnd = now;
    CHECK(issues(with(support), now).empty());
    support.expectedEnd = now.addDays(-1);
    CHECK(issues(with(support), now) == Issues{{u"plan.support.period"_s, where, {}}});
    support.from = {};
    CHECK(issues(with(support), now).empty());
    support.what.clear();
    CHECK(issues(with(support), now) == Issues{{u"plan.support.empty"_s, where, {}}});
}

TEST_CASE("somebody in the network has a name or a relation", "[plan]") {
    CHECK(issues(with({{u"Ada"_s, {}, 1, 0}, {{}, u"mormor"_s, 4, 359}}), now).empty());
    CHECK(
        issues(with({{u"Ada"_s, {}, 1, 0}, {u" "_s, {}, 1, 90}}), now) ==
        Issues{{u"plan.network.empty"_s, u"network.2"_s, {}}});
}

TEST_CASE("everybody in the network stands on a circle, in a direction", "[plan]") {
    for (const NetworkPerson& wrong : std::vector<NetworkPerson>{
             {u"Ada"_s, {}, 0, 0}, {u"Ada"_s, {}, 5, 0}, {u"Ada"_s, {}, 1, -1}, {u"Ada"_s, {}, 1, 360}})
        CHECK(issues(with({wrong}), now) == Issues{{u"plan.network.circle"_s, u"network.1"_s, {}}});
}

TEST_CASE("a network holds a hundred people at most", "[plan]") {
    std::vector<NetworkPerson> people(mostNetworkPeople, {u"Ada"_s, {}, 1, 0});
    CHECK(issues(with(people), now).empty());
    people.push_back({u"Bo"_s, {}, 1, 0});
    CHECK(issues(with(people), now) == Issues{{u"plan.network.many"_s, u"network"_s, {u"100"_s}}});
}

TEST_CASE("who is added to a circle stands where there is most room", "[plan]") {
    CHECK(freeDegrees({}, 1) == 0);
    CHECK(freeDegrees({{u"Ada"_s, {}, 2, 10}}, 1) == 0);
    CHECK(freeDegrees({{u"Ada"_s, {}, 1, 0}}, 1) == 180);
    CHECK(freeDegrees({{u"Ada"_s, {}, 1, 270}}, 1) == 90);
    CHECK(freeDegrees({{u"Ada"_s, {}, 1, 0}, {u"Bo"_s, {}, 1, 100}}, 1) == 230);
    CHECK(freeDegrees({{u"Ada"_s, {}, 1, 300}, {u"Bo"_s, {}, 1, 20}, {u"Cia"_s, {}, 3, 160}}, 1) == 160);
    CHECK(freeDegrees({{u"Ada"_s, {}, 1, 10}, {u"Bo"_s, {}, 1, 340}}, 1) == 175);
}

TEST_CASE("an earlier event tells what happened, what was done or who helped", "[plan]") {
    BarnetsPlan plan;
    plan.earlierEvents = {
        {{}, u"Vi flyttade."_s, {}, {}},
        {{}, {}, u"Samtal"_s, {}},
        {{}, {}, {}, u"Kuratorn"_s},
        {u"2024"_s, {}, {}, {}}};
    CHECK(issues(plan, now) == Issues{{u"plan.event.empty"_s, u"event.4"_s, {}}});
}

TEST_CASE("a plan is closed by somebody, today or earlier", "[plan]") {
    BarnetsPlan plan;
    plan.closedOn = now;
    plan.closedBy = u"Karin Lind"_s;
    CHECK(issues(plan, now).empty());
    plan.closedOn = now.addDays(1);
    CHECK(issues(plan, now) == Issues{{u"plan.closed.future"_s, u"closedOn"_s, {}}});
    plan.closedOn = now;
    plan.closedBy = u" "_s;
    CHECK(issues(plan, now) == Issues{{u"plan.closed.by"_s, u"closedBy"_s, {}}});
}

TEST_CASE("a plan is begun when anything stands in it", "[plan]") {
    BarnetsPlan plan;
    plan.id = BarnetsPlanId::next();
    plan.child = ChildId::next();
    plan.savedAt = QDateTime(now, QTime(9, 0), Qt::UTC);
    CHECK_FALSE(isBegun(plan));
    BarnetsPlan withNetwork = plan;
    withNetwork.network = {{u"Ada"_s, {}, 1, 0}};
    CHECK(isBegun(withNetwork));
    BarnetsPlan withStrengths = plan;
    withStrengths.strengths = u"Rita"_s;
    CHECK(isBegun(withStrengths));
    BarnetsPlan booked = plan;
    booked.nextMeeting.place = u"Biblioteket"_s;
    CHECK(isBegun(booked));
}

TEST_CASE("the texts of the plan have their limits", "[plan]") {
    BarnetsPlan plan;
    Support support{longText, HelperKind::Other,   longName, longName, longLine, longLine, {},
                    {},       SupportStatus::Done, {}};
    plan.goals = {{longText, {}, {{longText, now, {}, {}, {support}}}}};
    plan.network = {{longName, longLine, 1, 0}};
    plan.earlierEvents = {{longLine, longText, longText, longText}};
    plan.myDescription = plan.centralNeeds = plan.jointDescription = plan.strengths = longText;
    plan.nextMeeting.place = longLine;
    plan.closedBy = longName;
    const QStringList wheres{
        u"network.1"_s,
        u"network.1"_s,
        u"goal.1.text"_s,
        u"goal.1.subGoal.1.text"_s,
        u"goal.1.subGoal.1.support.1.what"_s,
        u"goal.1.subGoal.1.support.1.helper"_s,
        u"goal.1.subGoal.1.support.1.organisation"_s,
        u"goal.1.subGoal.1.support.1.where"_s,
        u"goal.1.subGoal.1.support.1.concerns"_s,
        u"myDescription"_s,
        u"centralNeeds"_s,
        u"jointDescription"_s,
        u"strengths"_s,
        u"event.1.when"_s,
        u"event.1.happened"_s,
        u"event.1.support"_s,
        u"event.1.helpers"_s,
        u"nextMeeting.place"_s,
        u"closedBy"_s};
    QStringList found;
    for (const Issue& issue : issues(plan, now)) {
        CHECK(issue.rule == u"plan.text.tooLong"_s);
        found << issue.where;
    }
    CHECK(found == wheres);
}

TEST_CASE("states of support and kinds of helpers keep their ids", "[plan]") {
    for (const QString& id : {u"planned"_s, u"ongoing"_s, u"done"_s})
        CHECK(toString(supportStatusFrom(id).value()) == id);
    for (const QString& id : {u"staff"_s, u"guardian"_s, u"child"_s, u"other"_s})
        CHECK(toString(helperKindFrom(id).value()) == id);
    CHECK_FALSE(supportStatusFrom(u"klart"_s).has_value());
    CHECK_FALSE(helperKindFrom(u"Staff"_s).has_value());
}
