// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/forms_random.h"
#include "tests/ui/whole_window.h"
#include "ui/children/child_form.h"
#include "ui/common/layout.h"
#include "ui/common/tab_row.h"
#include "ui/forms/barnsamtal_form.h"
#include "ui/forms/child_part_fields.h"
#include "ui/forms/conversation_window.h"
#include "ui/forms/gemensam_form.h"
#include "ui/forms/guardian_part_fields.h"
#include "ui/forms/sections.h"
#include "ui/forms/skattning_form.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QScrollArea>
#include <QTest>

#include <memory>
#include <string>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const ChildId someChild = ChildId::fromNumber(7);

/// Shown in a scroll area of a laptop's width, as on its page.
std::unique_ptr<QScrollArea> shown(QWidget* form) {
    std::unique_ptr<QScrollArea> scroll(scrollColumn(form, u"Formulär"_s));
    scroll->resize(1100, 700);
    scroll->show();
    QApplication::setActiveWindow(scroll.get());
    settle();
    return scroll;
}

} // namespace

TEST_CASE("every form can be heard, hit, read and tabbed through, also at double text size", "[forms]") {
    const TextSize size(GENERATE(100, 200));
    const FormWorld world;
    RandomValues random(5);

    SECTION("a child") {
        auto* form = new ChildForm(today());
        form->setValue(aChild().withGuardian(u"Maja"_s).withGuardian(u"Nils"_s).withBarnkontakt(u"Karin Lind"_s));
        checkWhole(shown(form).get());
    }
    SECTION("a Barnsamtal, part by part") {
        auto* form = new BarnsamtalForm(world.context(), someChild);
        const auto window = shown(form);
        form->guardianPart(1)->takesPart()->setChecked(true);
        for (int part = 0; part < form->sections()->bar()->count(); ++part) {
            form->sections()->setCurrent(part);
            settle();
            checkWhole(window.get());
        }
    }
    SECTION("Skattningsformulär") { checkWhole(shown(new SkattningForm(world.context(), someChild)).get()); }
    SECTION("Gemensam Behovskompass") {
        auto* form = new GemensamForm(
            world.context(), someChild,
            {{random.skattning(world, someChild), random.skattning(world, someChild)},
             {aProfile(RaterKind::Child, {10, 20, 30})}});
        checkWhole(shown(form).get());
    }
}

TEST_CASE("the child's screen can be heard and every target on it is large", "[forms]") {
    const FormWorld world;
    BarnsamtalForm form(world.context(), someChild);
    form.show();
    ConversationWindow* window = form.childPart()->openConversation();
    REQUIRE(window);
    QApplication::setActiveWindow(window);
    settle();
    CHECK(told(unnamedControls(window)) == "");
    CHECK(told(smallTargets(window, 44)) == "");
    QTest::mouseClick(window->tile(Area::Fritid), Qt::LeftButton);
    settle();
    CHECK(told(unnamedControls(window)) == "");
    CHECK(told(smallTargets(window, 44)) == "");
}
