// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/fordjupad_overview.h"

#include "tests/support/builders.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

SubArea subArea(const QString& id) { return {id, id.toUpper(), {{id + u".a"_s, u"Aspekt"_s, {}}}}; }

/// "sleep" and "friends" under two areas.
Instrument instrument(const QString& version, const QString& first) {
    Instrument made;
    made.ref = {u"fordjupad"_s, version};
    made.kind = InstrumentKind::Fordjupad;
    made.areas[Area::MaBra].subAreas = {subArea(first), subArea(u"care"_s)};
    made.areas[Area::Tillhorighet].subAreas = {subArea(u"friends"_s)};
    return made;
}

InstrumentLibrary libraryOf(std::vector<Instrument> instruments) {
    auto pack = std::make_shared<InstrumentPack>();
    pack->instruments = std::move(instruments);
    return InstrumentLibrary({pack});
}

Fordjupad entry(std::vector<SubAreaText> texts, bool joint = false) {
    Fordjupad made;
    made.joint = joint;
    made.instrument = {u"fordjupad"_s, u"2"_s};
    made.texts = std::move(texts);
    return made;
}

const AreaOverview& of(const std::vector<AreaOverview>& areas, Area area) {
    return *std::ranges::find(areas, area, &AreaOverview::area);
}

} // namespace

TEST_CASE("the overview gathers what each wrote and what the team agreed on, per sub-area", "[plan]") {
    const Instrument now = instrument(u"2"_s, u"sleep"_s);
    const std::vector<Fordjupad> entries{
        entry({{u"sleep"_s, u"Somnar lätt"_s, {}}}), entry({{u"sleep"_s, {}, u"Vaknar ofta"_s}}),
        entry({{u"sleep"_s, u"Somnar lätt"_s, u"Vaknar ofta"_s}}, true)};
    const auto areas = fordjupadOverview(now, entries, {}, {}, libraryOf({now}));
    REQUIRE(areas.size() == areaCount);
    const AreaOverview& maBra = of(areas, Area::MaBra);
    REQUIRE(maBra.subAreas.size() == 2);
    const SubAreaOverview& sleep = maBra.subAreas.front();
    CHECK(sleep.views == std::vector<SubAreaView>{{0, entries[0].texts[0]}, {1, entries[1].texts[0]}});
    CHECK(sleep.joint == entries[2].texts[0]);
    CHECK(sleep.isDescribed());
    CHECK_FALSE(maBra.subAreas.back().isDescribed());
    CHECK(maBra.described() == 1);
    CHECK(of(areas, Area::Omsorg).subAreas.empty());
}

TEST_CASE("the overview begins with what the child rated lowest and shows the rating", "[plan]") {
    const Instrument now = instrument(u"2"_s, u"sleep"_s);
    const CompassProfile rated = aProfile(RaterKind::Child, {40, 0, 20});
    const auto areas = fordjupadOverview(now, {}, {}, rated, libraryOf({now}));
    CHECK(areas[0].area == Area::MaBra);
    CHECK(areas[0].rating == Fraction(2));
    CHECK(areas[1].area == Area::Omsorg);
    CHECK(areas[2].area == Area::Trygghet);
    CHECK_FALSE(areas[2].rating);
}

TEST_CASE("what was written of a sub-area that a newer wording lacks is still seen", "[plan]") {
    const Instrument older = instrument(u"1"_s, u"rest"_s);
    const Instrument now = instrument(u"2"_s, u"sleep"_s);
    Fordjupad written = entry({{u"rest"_s, u"Vilar efter skolan"_s, {}}});
    written.instrument = older.ref;
    const auto areas = fordjupadOverview(now, {written}, {}, {}, libraryOf({older, now}));
    const auto& subAreas = of(areas, Area::MaBra).subAreas;
    REQUIRE(subAreas.size() == 3);
    CHECK(subAreas.back().subArea.label == u"REST");
    CHECK(subAreas.back().views.size() == 1);
}

TEST_CASE("a support stands where it is placed, else where its sub-goal or goal is", "[plan]") {
    const auto called = [](const QString& what, std::vector<NeedLink> needs) {
        Support support;
        support.what = what;
        support.needs = std::move(needs);
        return support;
    };
    SubGoal sleepBetter{u"Sova hela natten"_s, {}, {}, {{Area::MaBra, u"sleep"_s}}, {}};
    sleepBetter.support = {
        called(u"Kvällsrutin"_s, {}), called(u"Fritidsledare"_s, {{Area::Tillhorighet, u"friends"_s}})};
    SubGoal anything{u"Något roligt"_s, {}, {}, {}, {called(u"Simskola"_s, {})}};
    const std::vector<Goal> goals{{u"Orka leka"_s, {Area::MaBra}, {sleepBetter, anything}}};

    const auto sleep = supportFor(goals, Area::MaBra, u"sleep"_s);
    REQUIRE(sleep.size() == 1);
    CHECK(sleep.front().support == sleepBetter.support[0]);
    CHECK(sleep.front().subGoal == u"Sova hela natten"_s);
    CHECK(supportFor(goals, Area::Tillhorighet, u"friends"_s).front().support.what == u"Fritidsledare");
    const auto whole = supportFor(goals, Area::MaBra, {});
    REQUIRE(whole.size() == 1);
    CHECK(whole.front().support.what == u"Simskola");
    CHECK(supportFor(goals, Area::Omsorg, {}).empty());

    const Instrument now = instrument(u"2"_s, u"sleep"_s);
    const auto areas = fordjupadOverview(now, {}, goals, {}, libraryOf({now}));
    CHECK(of(areas, Area::MaBra).support == whole);
    CHECK(of(areas, Area::MaBra).subAreas.front().support == sleep);
}
