// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demo_unit.h"
#include "core/services/rollout.h"
#include "tests/support/filled_rollout.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/shown_texts.h"
#include "tests/ui/whole_window.h"
#include "ui/common/choice_row.h"
#include "ui/forms/date_box.h"
#include "ui/forms/sections.h"
#include "ui/rollout/phase_fields.h"
#include "ui/rollout/phases_tab.h"
#include "ui/rollout/rollout_page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct RolloutRoom {
    OpenTestUnit test;
    OpenUnit& unit = *test.unit;
    RolloutPage page{unit};

    void show() {
        page.resize(1366, 768);
        page.show();
        page.reload();
        QApplication::setActiveWindow(&page);
        settle();
    }
    RolloutRepository rollout() { return rolloutOf(unit); }
};

} // namespace

TEST_CASE("the phases' form gives back what it was given", "[rollout]") {
    OpenTestUnit test;
    PhasesTab tab(*test.unit);
    RolloutPhases phases;
    complete(phases, rolloutContent(), RolloutPhase::Initiativ, test.unit->today());
    phases.phases[1] = {{}, {}, u"Ulla"_s, test.unit->today(), u"Skolan börjar"_s};
    phases.items[u"2.styrgrupp"_s] = {ItemState::Begun, u"Två rader\noch en till"_s};
    phases.items[u"of.another.edition"_s] = {ItemState::Done, {}};
    tab.setValue(phases);
    CHECK(tab.value() == phases);
    tab.setValue({});
    CHECK(tab.value() == RolloutPhases());
}

TEST_CASE("a phase that may not begin says why, and opens when the one before is completed", "[rollout]") {
    RolloutRoom room;
    room.show();
    PhasesTab* tab = room.page.phases();
    PhaseFields* first = tab->phase(RolloutPhase::Initiativ);
    PhaseFields* second = tab->phase(RolloutPhase::Uppstart);
    CHECK(first->obstacles().isEmpty());
    CHECK(second->obstacles().contains(u"Initiativ"_s));
    tab->sections()->setCurrent(1);
    settle();
    ChoiceRow* item = second->item(u"2.styrgrupp"_s);
    QTest::mouseClick(item->pill(int(ItemState::Done)), Qt::LeftButton);
    CHECK(item->value() == int(ItemState::NotDone));
    CHECK(room.page.messages()->text().contains(u"Initiativ"_s));

    tab->sections()->setCurrent(0);
    settle();
    for (const ChecklistItem& each : rolloutContent().phase(RolloutPhase::Initiativ).items)
        QTest::mouseClick(first->item(each.id)->pill(int(ItemState::Done)), Qt::LeftButton);
    for (DateBox* box : {first->ended(), first->decided()})
        QTest::keyClicks(box, u"2026-11-20"_s);
    tab->saveButton()->click(); // nobody stands for the decision
    CHECK(room.rollout().phases() == RolloutPhases());
    QTest::keyClicks(first->decidedBy(), u"Ulla Tran"_s);
    CHECK(second->obstacles().isEmpty());
    QSignalSpy saved(&room.page, &Page::saved);
    tab->saveButton()->click();
    CHECK(saved.count() == 1);
    CHECK(isCompleted(rolloutContent(), room.rollout().phases(), RolloutPhase::Initiativ));
    CHECK_FALSE(tab->saveButton()->isEnabled());

    tab->sections()->setCurrent(1);
    settle();
    QTest::mouseClick(item->pill(int(ItemState::Begun)), Qt::LeftButton);
    CHECK(item->value() == int(ItemState::Begun));
}

TEST_CASE("a deviation opens a phase in advance, and needs its reason", "[rollout]") {
    RolloutRoom room;
    room.show();
    PhasesTab* tab = room.page.phases();
    PhaseFields* second = tab->phase(RolloutPhase::Uppstart);
    tab->sections()->setCurrent(1);
    second->early()->setText(u"i våras"_s);
    Q_EMIT second->early()->edited();
    tab->saveButton()->click();
    CHECK(room.rollout().phases() == RolloutPhases());
    second->early()->setText(u"2026-11-01"_s);
    Q_EMIT second->early()->edited();
    CHECK(second->obstacles().isEmpty());
    tab->saveButton()->click();
    CHECK(room.rollout().phases() == RolloutPhases());
    second->earlyReason()->setText(u"Skolan börjar i augusti"_s);
    tab->saveButton()->click();
    CHECK(room.rollout().phases().phase(RolloutPhase::Uppstart).earlyReason == u"Skolan börjar i augusti"_s);
}

TEST_CASE("every page of the rollout is whole at any text size", "[rollout][look]") {
    QTemporaryDir folder;
    const FixedClock clock;
    const DemoAccess access = createDemoUnit(folder.filePath(u"e"_s), 0, 1, clock);
    const auto unit = openUnit(folder.filePath(u"e"_s), access.user, access.passphrase, clock);
    const int percent = GENERATE(100, 200);
    const TextSize size(percent);
    RolloutPage page(*unit);
    page.resize(1366, 768);
    page.show();
    page.reload();
    for (const QString& place : {u"faser"_s}) {
        INFO(place.toStdString());
        page.goTo(place);
        CHECK(page.place() == place);
        look(&page, u"inforande-%1-%2"_s.arg(place).arg(percent));
        checkWhole(&page);
    }
}
