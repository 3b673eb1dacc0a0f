// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "tests/ui/shown_texts.h"
#include "ui/meetings/rows_editor.h"
#include "ui/register/teams_form.h"
#include "ui/register/teams_tab.h"
#include "ui/unit/unit_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<TeamComposition> ownTeams() {
    return {
        {0, 30, {{u"samordnare"_s, true}, {u"Tandsköterska"_s, false}}},
        {204, 251, {{u"Rektor gymnasium"_s, true}, {u"polis"_s, false}}}};
}

} // namespace

TEST_CASE("the form of the teams gives back every team, the program's and the unit's own", "[register]") {
    TeamsForm form;
    CHECK(form.value() == defaultCompositions());
    form.setValue(ownTeams());
    CHECK(form.value() == ownTeams());
}

TEST_CASE("the teams are changed in Enheten, and the program's proposal comes back", "[register]") {
    OpenTestUnit test;
    UnitPage page(*test.unit);
    page.resize(1366, 700);
    page.show();
    page.reload();
    page.goTo(u"team"_s);
    TeamsTab* tab = page.teams();
    picture(&page, u"register-teams"_s);
    QSignalSpy saved(&page, &Page::saved);
    CHECK_FALSE(tab->saveButton()->isEnabled());
    tab->form()->rows()->addButton()->click();
    CHECK(tab->saveButton()->isEnabled());
    tab->saveButton()->click(); // the new team has neither people nor anybody who convenes
    CHECK(saved.isEmpty());
    CHECK(allTexts(tab->form()->team(4)).join(u'\n').contains(u"Teamet är tomt"_s));
    tab->form()->setValue(ownTeams());
    tab->saveButton()->click();
    CHECK(saved.count() == 1);
    CHECK(test.unit->registers().teams() == ownTeams());
    tab->defaultsButton()->click();
    tab->saveButton()->click();
    CHECK(test.unit->registers().teams() == defaultCompositions());
}
