// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/through_bytes.h"
#include "tests/ui/forms_random.h"
#include "ui/children/child_form.h"
#include "ui/forms/barnsamtal_form.h"
#include "ui/forms/draft_json.h"
#include "ui/forms/gemensam_form.h"
#include "ui/forms/skattning_form.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;

namespace {

const ChildId someChild = ChildId::fromNumber(7);

} // namespace

TEST_CASE("the form of a child gives back every child it is given", "[forms]") {
    RandomValues random(1);
    ChildForm form(today());
    for (int i = 0; i < 200; ++i) {
        const Child child = random.child();
        form.setValue(child);
        REQUIRE(form.value() == child);
        const QJsonObject draft = throughBytes(form.draft());
        form.setValue({});
        form.setDraft(draft);
        REQUIRE(form.value() == child);
    }
}

TEST_CASE("the form of a Barnsamtal gives back every conversation it is given", "[forms]") {
    const FormWorld world;
    RandomValues random(2);
    BarnsamtalForm withChild(world.context(), someChild);
    BarnsamtalForm withoutChild(world.context(std::nullopt, {}), std::nullopt);
    for (int i = 0; i < 25; ++i) {
        const Barnsamtal held = random.samtal(world, someChild);
        withChild.setValue(held);
        REQUIRE(withChild.value() == held);
        REQUIRE(draft_json::barnsamtal(throughBytes(draft_json::from(held))) == held);
        const Barnsamtal nobodys = random.samtal(world, std::nullopt);
        withoutChild.setValue(nobodys);
        REQUIRE(withoutChild.value() == nobodys);
        REQUIRE(draft_json::barnsamtal(throughBytes(draft_json::from(nobodys))) == nobodys);
    }
}

TEST_CASE("Skattningsformular gives back every rating it is given, in any version it was given for", "[forms]") {
    const FormWorld world;
    RandomValues random(3);
    SkattningForm withChild(world.context(), someChild);
    SkattningForm withoutChild(world.context(std::nullopt, {}), std::nullopt);
    for (int i = 0; i < 15; ++i) {
        const Skattning rated = random.skattning(world, someChild);
        withChild.setValue(rated);
        REQUIRE(withChild.value() == rated);
        REQUIRE(draft_json::skattning(throughBytes(draft_json::from(rated))) == rated);
        const Skattning nobodys = random.skattning(world, std::nullopt);
        withoutChild.setValue(nobodys);
        REQUIRE(withoutChild.value() == nobodys);
    }
}

TEST_CASE("the form of Gemensam Behovskompass gives back everything a team can agree", "[forms]") {
    const FormWorld world;
    RandomValues random(4);
    for (int i = 0; i < 20; ++i) {
        std::vector<Skattning> rated;
        for (int n = 1 + random.below(4); n > 0; --n)
            rated.push_back(random.skattning(world, someChild));
        GemensamForm form(world.context(), someChild, {rated, {}});
        for (int n = 0; n < 5; ++n) {
            const GemensamBehovskompass joint = random.joint(someChild, rated);
            form.setValue(joint);
            REQUIRE(form.value() == joint);
            REQUIRE(draft_json::gemensam(throughBytes(draft_json::from(joint))) == joint);
        }
    }
}
