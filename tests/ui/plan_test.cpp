// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "tests/ui/plan_values.h"
#include "ui/common/menu_button.h"
#include "ui/common/message_bar.h"
#include "ui/forms/draft_keeper.h"
#include "ui/plan/paper_preview.h"
#include "ui/plan/plan_form.h"
#include "ui/plan/plan_page.h"
#include "ui/sharing/share_dialog.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a saved plan stands in the unit and on the preview", "[plan]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild());
    PlanPage page(*test.unit, child);
    page.resize(1100, 640);
    page.show();
    QApplication::processEvents();
    CHECK(page.preview()->pageCount() >= 1);
    BarnetsPlan plan = aWholePlan();
    plan.id = {};
    plan.child = child;
    page.form()->setValue(plan);
    button<QPushButton>(page, u"&Spara planen"_s)->click();
    CHECK(page.messages()->text() == u"Planen är sparad."_s);
    const auto stored = test.unit->plans().ofChild(child);
    REQUIRE(stored);
    CHECK(stored->goals == plan.goals);
    CHECK(stored->nextMeeting == plan.nextMeeting);
    CHECK(stored->network == plan.network);
    CHECK(stored->earlierEvents == plan.earlierEvents);
    SECTION("an empty goal is refused beside the goal, and nothing is lost") {
        button<QPushButton>(page, u"Lägg till &mål"_s)->click();
        button<QPushButton>(page, u"&Spara planen"_s)->click();
        CHECK(page.messages()->tone() == MessageBar::Tone::Warning);
        CHECK(test.unit->plans().ofChild(child)->goals == plan.goals);
        CHECK(page.form()->value().goals.size() == 3);
    }
}

TEST_CASE("printing a plan that nobody has written in does not begin it", "[plan]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild());
    PlanPage page(*test.unit, child);
    page.show();
    button<QPushButton>(page, u"Spara som &PDF…"_s)->click();
    CHECK_FALSE(test.unit->plans().ofChild(child));
    BarnetsPlan plan;
    plan.child = child;
    plan.centralNeeds = u"Lugnare morgnar"_s;
    page.form()->setValue(plan);
    button<QPushButton>(page, u"Spara som &PDF…"_s)->click();
    CHECK(test.unit->plans().ofChild(child)->centralNeeds == plan.centralNeeds);
}

TEST_CASE("the plan leaves as web page and as text by ways that are seen, each through the share dialog", "[plan]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild());
    PlanPage page(*test.unit, child);
    page.show();
    const auto asked = [&page] {
        auto* dialog = page.findChild<ShareDialog*>();
        REQUIRE(dialog);
        const SharingEntry entry = dialog->value();
        delete dialog;
        return entry;
    };
    button<QPushButton>(page, u"Spara som &webbsida…"_s)->click();
    CHECK(asked().what == u"Barnets plan som fil"_s);
    auto* text = button<MenuButton>(page, u"Som te&xt"_s);
    REQUIRE(text->ways()->actions().size() == 2);
    text->ways()->actions()[0]->trigger();
    CHECK(asked().way == SharingWay::Clipboard);
    text->ways()->actions()[1]->trigger();
    CHECK(asked().way == SharingWay::File);
    CHECK(test.unit->sharing().latest().empty());
}

TEST_CASE("an unsaved plan comes back after a lock", "[plan]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild());
    {
        PlanPage page(*test.unit, child);
        page.show();
        BarnetsPlan plan;
        plan.child = child;
        plan.centralNeeds = u"Halvskrivet"_s;
        page.form()->setValue(plan);
        CHECK(keepDrafts(&page) == 0);
    }
    test.reopen();
    PlanPage page(*test.unit, child);
    page.show();
    CHECK(page.form()->value().centralNeeds == u"Halvskrivet"_s);
    CHECK(page.messages()->isShowing());
}

TEST_CASE("the plan's page can be operated by everyone", "[plan]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild());
    PlanPage page(*test.unit, child);
    page.resize(1100, 640);
    page.show();
    page.form()->setValue(aWholePlan());
    // Each round of the layout asks for another until every wrapped text has its height.
    for (int round = 0; round < 10; ++round)
        QApplication::processEvents();
    CHECK(unnamedControls(&page).join(u"; "_s) == QString());
    CHECK(smallTargets(&page) == QStringList());
    CHECK(clippedTexts(&page) == QStringList());
    CHECK(tabFaults(&page).join(u"; "_s) == QString());
    picture(&page, u"plan-page"_s);
}
