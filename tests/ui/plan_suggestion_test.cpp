// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "tests/ui/plan_values.h"
#include "ui/plan/plan_form.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/suggestion_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

PlanSuggestion aSuggestion(const QString& text) {
    PlanSuggestion suggestion;
    suggestion.text = text;
    suggestion.origin = u"Barnsamtal 2026-11-01"_s;
    return suggestion;
}

} // namespace

TEST_CASE("what is known is put after what is written, in the field it was asked for", "[plan]") {
    PlanContext context = aPlanContext();
    std::vector<PlanField> asked;
    context.offer = [&asked](PlanField field, const PlanContext::Take& take) {
        asked.push_back(field);
        PlanSuggestion suggestion = aSuggestion(u"Känt sedan förut"_s);
        suggestion.area = Area::Fritid;
        suggestion.person = NetworkPerson{u"Aina"_s, u"mormor"_s, 2, 0};
        suggestion.meeting = NextMeeting{QDateTime(QDate(2026, 12, 15), QTime(14, 0)), u"Sal 2"_s};
        take(suggestion);
    };
    PlanForm form(context);
    BarnetsPlan plan;
    plan.centralNeeds = u"Lugna morgnar"_s;
    form.setValue(plan);
    form.show();
    for (const QString& name :
         {u"Hämta till Centrala behov att arbeta med"_s, u"Hämta mål"_s, u"Hämta personer till nätverket"_s,
          u"Hämta tidigare händelser"_s, u"Hämta nästa möte"_s})
        button<QPushButton>(form, name)->click();
    CHECK(
        asked == std::vector{
                     PlanField::CentralNeeds, PlanField::Goals, PlanField::Network, PlanField::EarlierEvents,
                     PlanField::NextMeeting});
    CHECK(form.value().nextMeeting == NextMeeting{QDateTime(QDate(2026, 12, 15), QTime(14, 0)), u"Sal 2"_s});
    CHECK(form.value().centralNeeds == u"Lugna morgnar\nKänt sedan förut"_s);
    REQUIRE(form.value().goals.size() == 1);
    CHECK(form.value().goals.front().text == u"Känt sedan förut"_s);
    CHECK(form.value().goals.front().areas == std::vector{Area::Fritid});
    REQUIRE(form.value().network.size() == 1);
    CHECK(form.value().network.front().relation == u"mormor"_s);
    REQUIRE(form.value().earlierEvents.size() == 1);
    CHECK(form.value().earlierEvents.front().happened == u"Känt sedan förut"_s);
    SECTION("a sub-goal goes to its own goal") {
        button<QPushButton>(form, u"Hämta delmål"_s)->click();
        CHECK(asked.back() == PlanField::SubGoals);
        const std::vector<SubGoal> subGoals = form.value().goals.front().subGoals;
        REQUIRE(subGoals.size() == 1);
        CHECK(subGoals.front().text == u"Känt sedan förut"_s);
    }
    SECTION("support goes to its own sub-goal") {
        button<QPushButton>(form, u"Lägg till delmål"_s)->click();
        button<QPushButton>(form, u"Hämta stöd"_s)->click();
        const Support support = form.value().goals.front().subGoals.front().support.front();
        CHECK(support.what == u"Känt sedan förut"_s);
        CHECK(support.needs == std::vector<NeedLink>{{Area::Fritid, {}}});
    }
}

TEST_CASE("nothing is chosen from the start, and only what is chosen is taken", "[plan]") {
    SuggestionDialog dialog({{aSuggestion(u"Ett"_s), false}, {aSuggestion(u"Två"_s), true}});
    dialog.show();
    QApplication::processEvents();
    CHECK(dialog.chosen().empty());
    dialog.boxes()[1]->click();
    REQUIRE(dialog.chosen().size() == 1);
    CHECK(dialog.chosen().front().text == u"Två"_s);
    CHECK(dialog.boxes()[1]->accessibleDescription().contains(u"Barnsamtal 2026-11-01"_s));
    CHECK(unnamedControls(&dialog).join(u"; "_s) == QString());
    CHECK(clippedTexts(&dialog) == QStringList());
    picture(&dialog, u"plan-suggestions"_s);
}

TEST_CASE("the page asks the unit for what is known, and says where there is nothing", "[plan]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild());
    PlanPage page(*test.unit, child);
    page.show();
    button<QPushButton>(page, u"Hämta till Gemensam beskrivning"_s)->click();
    auto* dialog = page.findChild<SuggestionDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->boxes().empty());
    CHECK(page.form()->value().jointDescription.isEmpty());
}
