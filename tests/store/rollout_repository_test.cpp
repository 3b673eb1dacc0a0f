// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/store/history_repository.h"
#include "core/store/rollout_repository.h"
#include "tests/store/repository_support.h"
#include "tests/support/print_qt.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct RolloutUnit : EmptyUnit {
    FixedClock clock;
    HistoryRepository history{connection, u"eva"_s, clock};
    RolloutRepository rollout{connection, &history};

    RolloutPersonId addPerson() {
        return rollout.save(RolloutPerson{
            {},
            u"Karin Modig"_s,
            u"skolchef"_s,
            u"Kommunen"_s,
            u"070-174 06 35"_s,
            {RolloutRole::SteeringGroup, RolloutRole::Manager},
            {u"behovskompassen"_s},
            u"Deltid"_s});
    }
};

} // namespace

TEST_CASE("the rollout's phases are loaded as they were saved", "[store][rollout]") {
    RolloutUnit unit;
    CHECK(unit.rollout.phases() == RolloutPhases());
    RolloutPhases phases;
    phases.phases[0] = {today(), today(), u"Ulla Tran"_s, {}, {}};
    phases.phases[2] = {{}, {}, {}, today(), u"Skolan börjar"_s};
    phases.items[u"1.traff"_s] = {ItemState::Done, u"Digitalt"_s};
    phases.items[u"an.item.of.another.edition"_s] = {ItemState::Begun, {}};
    unit.rollout.save(phases);
    CHECK(unit.rollout.phases() == phases);
    phases.items.erase(u"1.traff"_s);
    phases.phases[2] = {};
    unit.rollout.save(phases);
    CHECK(unit.rollout.phases() == phases);
}

TEST_CASE("plan, reviews, self-checks, costs and agreement are loaded as they were saved", "[store][rollout]") {
    RolloutUnit unit;
    RolloutPlanRow row{{}, RolloutPhase::Genomforande, u"Börja"_s, u"Del"_s, u"Maj"_s, u"AH"_s, u"Hur"_s};
    row.id = unit.rollout.save(row);
    RolloutPlanRow earlier = row;
    earlier.phase = RolloutPhase::Uppstart;
    earlier.id = {};
    earlier.id = unit.rollout.save(earlier);
    CHECK(unit.rollout.planRows() == std::vector{earlier, row});
    unit.rollout.savePlanAdopted(today());
    CHECK(unit.rollout.planAdopted() == today());
    RolloutReview review{{}, today(), u"Styrgruppen"_s, u"Tidsplanen håller"_s};
    review.id = unit.rollout.save(review);
    CHECK(unit.rollout.reviews() == std::vector{review});
    SelfCheck check{{},    u"chefer"_s, today(), u"Eva"_s, {{u"c2"_s, SelfAnswer::No}, {u"c1"_s, SelfAnswer::Yes}},
                    u"!"_s};
    check.id = unit.rollout.save(check);
    CHECK(unit.rollout.selfChecks() == std::vector{check});
    RolloutCosts costs{2, {{u"own"_s, u"Vikarier"_s, 3, 4, 5, true}}, today(), u"Ja"_s};
    unit.rollout.save(costs);
    CHECK(unit.rollout.costs() == costs);
    RolloutAgreement agreement{u"Ekeby"_s, {{u"Polisen"_s, u"Zahra"_s, 2}}, today(), 2028, {}};
    unit.rollout.save(agreement);
    CHECK(unit.rollout.agreement() == agreement);

    const Rollout all = unit.rollout.all();
    CHECK(all.planRows.size() == 2);
    CHECK(all.costs == costs);
    unit.rollout.remove(row.id);
    unit.rollout.remove(review.id);
    unit.rollout.remove(check.id);
    CHECK(unit.rollout.planRows() == std::vector{earlier});
    CHECK(unit.rollout.reviews().empty());
    CHECK(unit.rollout.selfChecks().empty());
    CHECK(failure([&] { unit.rollout.remove(row.id); }) == Error::Kind::NotFound);
    CHECK(failure([&] { unit.rollout.remove(review.id); }) == Error::Kind::NotFound);
    CHECK(failure([&] { unit.rollout.remove(check.id); }) == Error::Kind::NotFound);
}

TEST_CASE("people and their training are loaded as they were saved, and go together", "[store][rollout]") {
    RolloutUnit unit;
    const RolloutPersonId first = unit.addPerson();
    const RolloutPersonId second = unit.addPerson();
    RolloutPerson changed = unit.rollout.people().front();
    CHECK(changed.roles == std::vector{RolloutRole::SteeringGroup, RolloutRole::Manager});
    changed.roles = {RolloutRole::Trainer};
    changed.known = {};
    unit.rollout.save(changed);
    CHECK(unit.rollout.people().front() == changed);

    TrainingOccasion occasion{{}, u"barnteam"_s, today(), u"Aulan"_s, u"Erik"_s, true, {first, second}, u"Bra"_s};
    occasion.id = unit.rollout.save(occasion);
    CHECK(unit.rollout.occasions() == std::vector{occasion});
    unit.rollout.remove(first);
    occasion.participants = {second};
    CHECK(unit.rollout.occasions() == std::vector{occasion});
    occasion.participants = {first};
    CHECK(failure([&] { unit.rollout.save(occasion); }) == Error::Kind::NotFound);
    CHECK(unit.rollout.occasions().front().participants == std::vector{second});
    unit.rollout.remove(occasion.id);
    CHECK(unit.rollout.occasions().empty());
    CHECK(failure([&] { unit.rollout.remove(occasion.id); }) == Error::Kind::NotFound);
    CHECK(failure([&] { unit.rollout.remove(first); }) == Error::Kind::NotFound);
    CHECK(unit.history.latest(1).front().record == RecordKind::Rollout);
}
