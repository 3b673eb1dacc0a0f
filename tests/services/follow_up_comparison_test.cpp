// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/follow_up_comparison.h"

#include "tests/services/unit_support.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct RatedFixture : OpenFixture {
    ChildId child = unit->children().save(aChild());

    BarnsamtalId save(BarnsamtalBuilder samtal, bool followUp = false) const {
        Barnsamtal value = samtal.with(child);
        value.followUp = followUp;
        return unit->samtal().save(value);
    }
};

} // namespace

TEST_CASE("a follow-up rating is compared with the same rater's newest one from before", "[services]") {
    const RatedFixture fixture;
    fixture.save(aBarnsamtal().on(today().addDays(-200)).childRated({1, 1, 1}));
    fixture.save(aBarnsamtal().on(today().addDays(-100)).childRated({2, 4, 3, 0, 5}).guardianRated(2, {1}));
    const BarnsamtalId rating =
        fixture.save(aBarnsamtal().childRated({3, 3, 3, 4}).guardianRated(1, {5}).guardianRated(2, {4}), true);
    const std::vector<ThenAndNow> compared = followUpComparison(*fixture.unit, rating);
    REQUIRE(compared.size() == 2);
    CHECK(compared[0].now.rater.kind == RaterKind::Child);
    CHECK(compared[0].then.date == today().addDays(-100));
    REQUIRE(compared[0].overTime.size() == 3);
    CHECK(compared[0].overTime.front().date == today().addDays(-200));
    CHECK(compared[0].overTime[1] == compared[0].then);
    CHECK(compared[0].overTime.back() == compared[0].now);
    CHECK(compared[0].changes[Area::Omsorg].change == Change::Improved);
    CHECK(compared[0].changes[Area::Trygghet].change == Change::FellBack);
    CHECK(compared[0].changes[Area::MaBra].change == Change::Kept);
    CHECK(compared[0].changes[Area::Fritid].change == Change::NoInformation);
    CHECK(compared[0].changes[Area::Tillhorighet].change == Change::NoInformation);
    CHECK(compared[1].now.rater.kind == RaterKind::Guardian2);
}

TEST_CASE("a rating that is the first of its rater has nothing to be compared with", "[services]") {
    const RatedFixture fixture;
    const BarnsamtalId first = fixture.save(aBarnsamtal().childRated({3}), true);
    const BarnsamtalId later = fixture.save(aBarnsamtal().childRated({4}), true);
    CHECK(followUpComparison(*fixture.unit, first).empty());
    CHECK(followUpComparison(*fixture.unit, later).size() == 1);
    CHECK(failure([&] {
              (void)followUpComparison(*fixture.unit, BarnsamtalId::fromNumber(1));
          }) == Error::Kind::NotFound);
}
