// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/plan_differences.h"
#include "core/services/child_records.h"
#include "core/services/demo/demo_unit.h"
#include "core/services/frozen_plan.h"
#include "core/services/plan_suggestions.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct Demo {
    QTemporaryDir folder;
    FixedClock clock;
    DemoAccess access;
    std::unique_ptr<OpenUnit> unit;

    explicit Demo(quint32 seed = defaultDemoSeed)
        : access(createDemoUnit(folder.filePath(u"ovning"_s), 72, seed, clock))
        , unit(openUnit(folder.filePath(u"ovning"_s), access.user, access.passphrase, clock)) {}

    /// The children that have met with an Individuellt barnteam.
    std::vector<ChildRecords> withTeam() const {
        std::vector<ChildRecords> all;
        for (const ChildId id : unit->children().ids({})) {
            ChildRecords records = recordsOf(*unit, id);
            if (std::ranges::any_of(records.meetings, [](const Meeting& each) { return isIndividual(each.kind); }))
                all.push_back(std::move(records));
        }
        return all;
    }
};

void check(const Issues& found) {
    for (const Issue& issue : found)
        FAIL_CHECK(issue.rule.toStdString() << ' ' << issue.where.toStdString());
}

} // namespace

TEST_CASE("an invented child with an Individuellt barnteam has the whole plan, and it keeps every rule", "[plan]") {
    const Demo demo;
    const std::vector<ChildRecords> children = demo.withTeam();
    CHECK(children.size() >= 6);
    for (const ChildRecords& records : children) {
        INFO(records.child.fullName().toStdString());
        REQUIRE(records.plan);
        const BarnetsPlan& plan = *records.plan;
        check(issues(plan, today()));
        CHECK(plan.network.size() >= 8);
        CHECK(plan.network.size() <= 14);
        CHECK(plan.network.front().circle == 1);
        CHECK_FALSE(plan.earlierEvents.empty());
        CHECK_FALSE(plan.strengths.isEmpty());
        REQUIRE_FALSE(plan.goals.empty());
        for (const Goal& goal : plan.goals) {
            REQUIRE(goal.subGoals.size() == 2);
            CHECK(goal.subGoals.front().reachedOn.isValid());
            CHECK(goal.subGoals.front().support.front().status == SupportStatus::Done);
            CHECK(goal.subGoals.back().support.front().status == SupportStatus::Ongoing);
        }
        CHECK(plan.closedOn.isValid() != plan.nextMeeting.when.isValid());
        REQUIRE(records.fordjupad.size() == 3);
        CHECK(records.fordjupad.back().joint);
        for (const Fordjupad& each : records.fordjupad)
            check(issues(each, *demo.unit->instruments().find(each.instrument), today()));
        CHECK_FALSE(planSuggestions(*demo.unit, records.child.id, PlanField::Network).empty());
    }
}

TEST_CASE("the plan of an invented child was frozen at its first meeting, before anything of it was done", "[plan]") {
    const Demo demo;
    for (const ChildRecords& records : demo.withTeam()) {
        REQUIRE(records.planVersions.size() == 1);
        const PlanVersion& version = records.planVersions.front();
        check(issues(version, today()));
        CHECK(version.number == 1);
        CHECK(version.frozenAt < demo.clock.now());
        CHECK(version.signatures.size() >= 3);
        CHECK(version.content.size() < 200'000);
        const BarnetsPlanPaper paper = frozenPaper(version);
        CHECK(paper.today == version.frozenAt.toLocalTime().date());
        CHECK_FALSE(paper.plan.closedOn.isValid());
        for (const Goal& goal : paper.plan.goals)
            for (const SubGoal& subGoal : goal.subGoals)
                CHECK_FALSE(subGoal.reachedOn.isValid());
        for (const CompassProfile& profile : paper.childHistory)
            CHECK(profile.date <= paper.today);
        CHECK_FALSE(planDifferences(paper, planPaper(*demo.unit, records.child.id)).empty());
    }
}

TEST_CASE("the same seed gives the same plans", "[plan]") {
    const auto plans = [](const Demo& demo) {
        QStringList words;
        for (const ChildRecords& records : demo.withTeam()) {
            for (const NetworkPerson& person : records.plan->network)
                words << person.name << QString::number(person.degrees);
            for (const Goal& goal : records.plan->goals)
                words << goal.text << goal.subGoals.front().support.front().helper;
        }
        return words;
    };
    const QStringList first = plans(Demo());
    CHECK(plans(Demo()) == first);
    CHECK(plans(Demo(7)) != first);
}
