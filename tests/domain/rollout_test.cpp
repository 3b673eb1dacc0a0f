// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rollout/rollout.h"
#include "tests/support/filled_rollout.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <numeric>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 22);
using Phase = RolloutPhase;

TrainingOccasion occasion(const QString& module, QDate date, bool held, std::vector<RolloutPersonId> who) {
    TrainingOccasion made;
    made.id = TrainingOccasionId::next();
    made.module = module;
    made.date = date;
    made.held = held;
    made.participants = std::move(who);
    return made;
}

RolloutPerson person(std::vector<RolloutRole> roles) {
    RolloutPerson made;
    made.id = RolloutPersonId::next();
    made.name = u"Ali Noor"_s;
    made.roles = std::move(roles);
    return made;
}

} // namespace

TEST_CASE("a phase opens when the one before is completed and the contact person has decided", "[rollout]") {
    const RolloutContent content = aRolloutContent();
    RolloutPhases phases;
    CHECK(phaseObstacles(content, phases, Phase::Initiativ).empty());
    CHECK(
        phaseObstacles(content, phases, Phase::Uppstart) ==
        Issues{
            {u"rollout.before.items"_s, u"uppstart"_s, {u"initiativ"_s, u"2"_s}},
            {u"rollout.before.ended"_s, u"uppstart"_s, {u"initiativ"_s}},
            {u"rollout.before.decided"_s, u"uppstart"_s, {u"initiativ"_s}}});
    complete(phases, content, Phase::Initiativ, day);
    CHECK(isCompleted(content, phases, Phase::Initiativ));
    CHECK(phaseObstacles(content, phases, Phase::Uppstart).empty());
    CHECK(currentPhase(content, phases) == Phase::Uppstart);
    phases.phases[0].decided = {};
    CHECK_FALSE(isCompleted(content, phases, Phase::Initiativ));
    CHECK(hasIssue(phaseObstacles(content, phases, Phase::Uppstart), u"rollout.before.decided"_s));
    CHECK(currentPhase(content, phases) == Phase::Initiativ);
}

TEST_CASE("items of a phase are free in their order, and none of a phase that may not begin is taken", "[rollout]") {
    const RolloutContent content = aRolloutContent();
    RolloutPhases phases;
    phases.items[u"initiativ.b"_s].state = ItemState::Done;
    CHECK(issues(content, phases, day).empty());
    phases.items[u"uppstart.a"_s] = {ItemState::NotDone, u"Vem?"_s};
    CHECK(issues(content, phases, day).empty());
    phases.items[u"uppstart.a"_s].state = ItemState::Begun;
    CHECK(issues(content, phases, day) == Issues{{u"rollout.phase.closed"_s, u"uppstart"_s, {u"uppstart"_s}}});
    phases.phases[1].early = day;
    CHECK(issues(content, phases, day) == Issues{{u"rollout.early.reason"_s, u"uppstart"_s, {}}});
    phases.phases[1].earlyReason = u"Skolan börjar i augusti"_s;
    CHECK(issues(content, phases, day).empty());
}

TEST_CASE("a phase does not end before its items are done, in the future or before the one before", "[rollout]") {
    const RolloutContent content = aRolloutContent();
    RolloutPhases phases;
    complete(phases, content, Phase::Initiativ, day);
    complete(phases, content, Phase::Uppstart, day);
    CHECK(issues(content, phases, day).empty());
    phases.items[u"uppstart.b"_s].state = ItemState::Begun;
    CHECK(hasIssue(issues(content, phases, day), u"rollout.ended.itemsLeft"_s, u"uppstart"_s));
    complete(phases, content, Phase::Uppstart, day.addDays(-1));
    CHECK(hasIssue(issues(content, phases, day), u"rollout.ended.order"_s, u"uppstart"_s));
    complete(phases, content, Phase::Uppstart, day.addDays(1));
    CHECK(hasIssue(issues(content, phases, day), u"rollout.ended.future"_s, u"uppstart"_s));
    CHECK(hasIssue(issues(content, phases, day), u"rollout.decided.future"_s, u"uppstart"_s));
    phases.phases[1] = {{}, day, {}, {}, {}};
    CHECK(hasIssue(issues(content, phases, day), u"rollout.decided.by"_s));
    CHECK(hasIssue(issues(content, phases, day), u"rollout.decided.notEnded"_s));
}

TEST_CASE("the plan is reviewed a year after the last review, or after it was adopted", "[rollout]") {
    CHECK_FALSE(nextReview({}, {}).isValid());
    CHECK(nextReview(day, {}) == QDate(2027, 11, 22));
    RolloutReview review;
    review.date = QDate(2027, 2, 28);
    CHECK(nextReview(day, {review}) == QDate(2028, 2, 28));
    CHECK(hasIssue(issues(review, day), u"rollout.review.future"_s));
    CHECK(hasIssue(issues(review, day), u"rollout.review.outcome"_s));
    CHECK(issues(RolloutPlanRow()).size() == 2);
}

TEST_CASE("who lacks which training follows from the roles, and what must come first from the day", "[rollout]") {
    const RolloutContent content = aRolloutContent();
    const RolloutPerson staff = person({RolloutRole::Staff});
    const RolloutPerson contact = person({RolloutRole::Barnkontakt});
    RolloutPerson knowing = staff;
    knowing.known = {u"first"_s};
    const auto lacking = [](const RolloutPerson& who, const QString& module, QStringList required,
                            QStringList advised) {
        return TrainingNeed{who.id, module, TrainingState::Lacking, {}, required, advised};
    };
    CHECK(
        trainingNeeds(content, {staff, contact}, {}) == std::vector{
                                                            lacking(staff, u"first"_s, {}, {}),
                                                            lacking(staff, u"second"_s, {u"first"_s}, {}),
                                                            lacking(contact, u"third"_s, {}, {u"second"_s})});
    CHECK(trainingNeeds(content, {knowing}, {})[0].state == TrainingState::Done);
    CHECK(trainingNeeds(content, {knowing}, {})[1].required.isEmpty());

    // The first module is given after the second is planned: on that day it is still missing.
    std::vector<TrainingOccasion> given{
        occasion(u"first"_s, day, true, {staff.id}), occasion(u"second"_s, day.addDays(-1), false, {staff.id})};
    std::vector<TrainingNeed> needs = trainingNeeds(content, {staff}, given);
    CHECK(needs[0] == TrainingNeed{staff.id, u"first"_s, TrainingState::Done, day, {}, {}});
    CHECK(needs[1] == TrainingNeed{staff.id, u"second"_s, TrainingState::Planned, day.addDays(-1), {u"first"_s}, {}});
    given[1].date = day;
    CHECK(trainingNeeds(content, {staff}, given)[1].required.isEmpty());
    // Somebody who is called beyond what the roles ask for is seen too.
    needs = trainingNeeds(content, {contact}, {occasion(u"first"_s, day, true, {contact.id})});
    CHECK(needs.size() == 2);
}

TEST_CASE("training is held on its day, with somebody there", "[rollout]") {
    TrainingOccasion made = occasion(u"first"_s, day.addDays(1), true, {});
    CHECK(hasIssue(issues(made, day), u"rollout.training.early"_s));
    CHECK(hasIssue(issues(made, day), u"rollout.training.nobody"_s));
    made.held = false;
    CHECK(issues(made, day).empty());
    CHECK(issues(TrainingOccasion(), day).size() == 2);
    CHECK(issues(RolloutPerson()).size() == 2);
    CHECK(issues(person({RolloutRole::Chair})).empty());
}

TEST_CASE("a self-check counts the answers of its own list, and blank is none of them", "[rollout]") {
    const SelfCheckList list = aRolloutContent().selfChecks.front();
    SelfCheck check{{}, list.id, day, {}, {{u"s1"_s, SelfAnswer::Partly}}, {}};
    SelfCheck other = check;
    other.list = u"other"_s;
    CHECK(
        selfCheckSums(list, {check, check, other}) ==
        std::vector<SelfCheckSum>{{u"s1"_s, {0, 2, 0}}, {u"s2"_s, {0, 0, 0}}});
    CHECK(issues(check, day).empty());
    check.answers.clear();
    check.date = day.addDays(1);
    CHECK(hasIssue(issues(check, day), u"rollout.self.blank"_s));
    CHECK(hasIssue(issues(check, day), u"rollout.self.future"_s));
}

TEST_CASE("costs are summed to the öre, once and per year", "[rollout]") {
    RolloutCosts costs;
    costs.lines = {
        {u"platform"_s, u"Lärplattform"_s, 1, 1, 3'000'000, true},
        {u"platform-users"_s, u"Användare"_s, 140, 1, 12'500, false},
        {u"trainers"_s, u"Utbildare"_s, 2, 24, 50'000, false}};
    CHECK(costSums(costs) == CostSums{3'000'000, 4'150'000});
    CHECK(costSums(costs).firstYear() == 7'150'000);
    const CostLine largest{ownCost, u"Störst"_s, mostCounted, mostTimes, highestPrice, false};
    CHECK(amount(largest) == 100'000'000'000'000'000);
}

TEST_CASE("shares are together the sum, whatever is left over", "[rollout]") {
    CHECK(costShares(100, {1, 1, 1}) == std::vector<qint64>{34, 33, 33});
    CHECK(costShares(1'001, {2, 1, 1}) == std::vector<qint64>{501, 250, 250});
    CHECK(costShares(5, {0, 0}) == std::vector<qint64>{0, 0});
    CHECK(costShares(5, {}).empty());
    const qint64 sum = GENERATE(0, 1, 999, 100'000'000'000'000'000);
    const std::vector<qint64> shares = costShares(sum, {3, 0, 7, 1'000});
    CHECK(std::accumulate(shares.begin(), shares.end(), qint64(0)) == sum);
    CHECK(shares[1] == 0);
}

TEST_CASE("what lies above the limit per year and area needs the steering group's decision", "[rollout]") {
    const RolloutContent content = aRolloutContent();
    RolloutCosts costs;
    costs.lines = {{u"national"_s, u"Bidrag"_s, 1, 1, 10'000'000, false}};
    CHECK(issues(content, costs, day).empty());
    costs.lines.push_back({u"national"_s, u"Översättning"_s, 1, 1, 1, false});
    CHECK(hasIssue(issues(content, costs, day), u"rollout.cost.overLimit"_s, u"decision"_s));
    costs.areas = 2;
    CHECK(issues(content, costs, day).empty());
    costs.areas = 1;
    costs.decided = day;
    costs.decision = u"Styrgruppen godkänner"_s;
    CHECK(issues(content, costs, day).empty());
    costs.lines[0].count = -1;
    CHECK(hasIssue(issues(content, costs, day), u"rollout.cost.range"_s, u"line.0.count"_s));
}

TEST_CASE("a signed agreement has two parties and lies not in the future", "[rollout]") {
    RolloutAgreement agreement;
    CHECK(issues(agreement, day).empty());
    agreement.signedOn = day.addDays(1);
    agreement.allChildrenBy = 1999;
    agreement.parties = {{u" "_s, {}, -1}};
    const Issues found = issues(agreement, day);
    for (const QString& rule :
         {u"rollout.agreement.signed.future"_s, u"rollout.agreement.signed.parties"_s, u"rollout.agreement.year"_s,
          u"rollout.agreement.party"_s, u"rollout.agreement.share"_s})
        CHECK(hasIssue(found, rule));
}
