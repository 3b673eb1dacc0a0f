// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demo_unit.h"
#include "core/services/rollout.h"
#include "tests/support/filled_rollout.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/shown_texts.h"
#include "tests/ui/whole_window.h"
#include "ui/child/record_table.h"
#include "ui/common/choice_row.h"
#include "ui/forms/date_box.h"
#include "ui/forms/sections.h"
#include "ui/meetings/rows_editor.h"
#include "ui/rollout/agreement_tab.h"
#include "ui/rollout/costs_tab.h"
#include "ui/rollout/people_list.h"
#include "ui/rollout/phase_fields.h"
#include "ui/rollout/phases_tab.h"
#include "ui/rollout/plan_forms.h"
#include "ui/rollout/plan_list.h"
#include "ui/rollout/rollout_page.h"
#include "ui/rollout/rollout_row_page.h"
#include "ui/rollout/self_check_form.h"
#include "ui/rollout/self_check_page.h"
#include "ui/rollout/training_forms.h"
#include "ui/rollout/training_list.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
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

TEST_CASE("the forms of the rollout's rows give back what they were given, and their drafts too", "[rollout]") {
    const auto kept = [](auto& form, const auto& value) {
        form.setValue(value);
        CHECK(form.value() == value);
        const QJsonObject draft = form.draft();
        form.setValue({});
        form.setDraft(draft);
        CHECK(form.value() == value);
    };
    PlanRowForm row;
    kept(
        row,
        RolloutPlanRow{
            RolloutPlanRowId::next(), RolloutPhase::Genomforande, u"Börja"_s, u"A\nB"_s, u"Maj"_s, u"AH"_s, u"Se"_s});
    ReviewForm review;
    kept(review, RolloutReview{RolloutReviewId::next(), QDate(2026, 5, 1), u"Styrgruppen"_s, u"Håller"_s});
    PersonForm person;
    RolloutPerson karin;
    karin.id = RolloutPersonId::next();
    karin.name = u"Karin Modig"_s;
    karin.roles = {RolloutRole::SteeringGroup, RolloutRole::Barnkontakt};
    karin.known = {u"behovskompassen"_s};
    karin.note = u"Deltid"_s;
    kept(person, karin);
    OccasionForm occasion({karin}, {});
    TrainingOccasion given;
    given.id = TrainingOccasionId::next();
    given.module = u"barnteam"_s;
    given.date = QDate(2026, 5, 1);
    given.participants = {karin.id};
    given.note = u"Bra"_s;
    kept(occasion, given);
    SelfCheckForm check(rolloutContent().selfChecks.front());
    kept(
        check,
        SelfCheck{
            SelfCheckId::next(), u"styrgrupp"_s, QDate(2026, 5, 1), u"Eva"_s, {{u"s2"_s, SelfAnswer::No}}, u"!"_s});
}

TEST_CASE("a person is written in, called to a training, and stands among those who lack something", "[rollout]") {
    RolloutRoom room;
    room.show();
    RolloutRowPage* form = nullptr;
    QObject::connect(room.page.people(), &RolloutListPage::formAsked, [&form](FormPage* asked) {
        form = qobject_cast<RolloutRowPage*>(asked);
    });
    room.page.goTo(u"grupper"_s);
    room.page.people()->newPerson()->click();
    REQUIRE(form);
    CHECK_FALSE(form->save());
    auto* person = qobject_cast<PersonForm*>(form->form());
    QTest::keyClicks(qobject_cast<QLineEdit*>(person->control(u"name"_s)), u"Ali Noor"_s);
    person->role(RolloutRole::BarnteamMember)->click();
    CHECK(form->save());
    CHECK(room.rollout().people().front().name == u"Ali Noor"_s);
    CHECK(room.page.people()->table()->model()->rowCount() == 1);

    room.page.reload();
    CHECK(room.page.training()->needs()->model()->rowCount() == 3);
    OccasionForm occasion(room.rollout().people(), {});
    TrainingOccasion barnteam;
    barnteam.module = u"barnteam"_s;
    barnteam.date = room.unit.today();
    occasion.setValue(barnteam);
    CHECK(occasion.participant(0)->text().contains(u"Tidig upptäckt"_s));
}

TEST_CASE("costs are summed as they are typed, and the agreement keeps its parties", "[rollout]") {
    OpenTestUnit test;
    CostsTab costs(*test.unit);
    RolloutCosts value;
    value.lines = {
        {u"platform-users"_s, u"Användare"_s, 140, 1, 12'550, false}, {ownCost, u"Vikarier"_s, 1, 2, 5, true}};
    value.decided = QDate(2026, 5, 1);
    value.decision = u"Ja"_s;
    costs.setValue(value);
    CHECK(costs.value() == value);
    CHECK(costs.sums().contains(u"17\u00a0570 kr"_s));
    CHECK(costs.sums().contains(u"0,10 kr"_s));
    costs.saveButton()->setEnabled(true);
    costs.saveButton()->click();
    CHECK(rolloutOf(*test.unit).costs() == value);

    AgreementTab agreement(*test.unit);
    const RolloutAgreement held{
        u"Ekeby"_s, {{u"Kommunen"_s, u"Karin"_s, 2}, {u"Polisen"_s, {}, 1}}, QDate(2026, 5, 1), 2028, {}};
    agreement.setValue(held);
    CHECK(agreement.value() == held);
    agreement.saveButton()->setEnabled(true);
    agreement.saveButton()->click();
    CHECK(rolloutOf(*test.unit).agreement() == held);
    agreement.rows()->addButton()->click(); // a party without a name
    agreement.saveButton()->click();
    CHECK(rolloutOf(*test.unit).agreement() == held);
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
    for (const QString& place :
         {u"faser"_s, u"plan"_s, u"grupper"_s, u"sjalvskattning"_s, u"utbildning"_s, u"kostnad"_s,
          u"overenskommelse"_s}) {
        INFO(place.toStdString());
        page.goTo(place);
        CHECK(page.place() == place);
        look(&page, u"inforande-%1-%2"_s.arg(place).arg(percent));
        checkWhole(&page);
    }
}
