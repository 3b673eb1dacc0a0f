// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/meeting_candidates.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/meetings_unit.h"
#include "tests/ui/shown_texts.h"
#include "ui/meetings/children_picker.h"
#include "ui/meetings/meeting_fields.h"
#include "ui/meetings/part_editors.h"
#include "ui/meetings/participants_editor.h"
#include "ui/meetings/plan_meeting_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a child without a written consent cannot be chosen and the list says what is missing", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.barnteam();
    meeting.id = {};
    meeting.children.clear();
    PlanMeetingPage page(*test.unit, meeting);
    showLarge(&page);
    QCheckBox* cia = boxNamed(page.children(), u"Cia"_s);
    REQUIRE(cia);
    CHECK_FALSE(cia->isEnabled());
    CHECK(allTexts(page.children()).join(u'\n').contains(u"skriftligt samtycke"_s));
    QSignalSpy asked(&page, &Page::goToRoom);
    buttonNamed(page.children(), u"samtycken för Cia"_s)->click();
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][0].toString() == u"barn/%1/samtycken"_s.arg(test.cia.toString()));
    QCheckBox* asa = boxNamed(page.children(), u"Åsa"_s);
    CHECK(asa->isEnabled());
    asa->click();
    REQUIRE(page.saveNow());
    const auto saved = test.unit->meetings().find(page.meeting().id);
    REQUIRE(saved);
    REQUIRE(saved->children.size() == 1);
    CHECK(saved->children[0].child == test.asa);
}

TEST_CASE("any child of the unit is found for a meeting by its name, and who was chosen stays", "[meetings]") {
    MeetingUnit test;
    const ChildId dag = test.unit->children().save(aChild().named(u"Dag"_s, u"Andersson"_s).withGuardian(u"Maja"_s));
    test.consent(dag, ConsentKind::Written);
    Meeting meeting = test.barnteam();
    meeting.id = {};
    meeting.children.clear();
    PlanMeetingPage page(*test.unit, meeting);
    showLarge(&page);
    CHECK_FALSE(boxNamed(page.children(), u"Dag"_s)); // waits for no meeting
    boxNamed(page.children(), u"Åsa"_s)->click();
    page.children()->searchField()->setText(u"andersson da"_s);
    QTest::qWait(0);
    QCheckBox* found = boxNamed(page.children(), u"Dag"_s);
    REQUIRE(found);
    CHECK_FALSE(boxNamed(page.children(), u"Cia"_s));
    REQUIRE(boxNamed(page.children(), u"Åsa"_s));
    CHECK(boxNamed(page.children(), u"Åsa"_s)->isChecked());
    found->click();
    CHECK(page.children()->chosen() == std::vector{test.asa, dag});
    page.children()->searchField()->setText(u"ingen"_s);
    QTest::qWait(0);
    CHECK(page.children()->chosen() == std::vector{test.asa, dag});
    CHECK(boxNamed(page.children(), u"Dag"_s));
}

TEST_CASE("of many who wait the list shows some and says how many more there are", "[meetings]") {
    MeetingUnit test;
    for (int i = 0; i < 40; ++i)
        test.child(u"Nils%1"_s.arg(i), QDate(2016, 1, 2));
    Meeting meeting = test.barnteam();
    meeting.children.clear();
    PlanMeetingPage page(*test.unit, meeting);
    showLarge(&page);
    CHECK(page.children()->findChildren<QCheckBox*>().size() == 30);
    CHECK(allTexts(page.children()).join(u'\n').contains(u"13 barn till"_s));
    page.children()->searchField()->setText(u"nils39"_s);
    QTest::qWait(0);
    CHECK(page.children()->findChildren<QCheckBox*>().size() == 1);
}

TEST_CASE("a child that is decided for a Barnteam stands in the list before the step is taken", "[meetings]") {
    MeetingUnit test;
    const ChildId dan = test.child(u"Dan"_s, QDate(2017, 5, 5));
    Beslut beslut;
    beslut.child = dan;
    beslut.date = test.unit->today();
    beslut.route = Station::Barnteam;
    beslut.savedAt = test.clock.now();
    NextAction waits;
    waits.child = dan;
    waits.kind = ActionKind::AskConsent;
    waits.station = Station::Beslut;
    waits.since = waits.due = test.unit->today();
    waits.record = test.unit->process().save(beslut).number();
    test.unit->actions().replace(dan, {waits});
    const auto stands = [&](MeetingKind kind) {
        const auto waiting = childrenWaitingFor(*test.unit, kind);
        return std::ranges::find(waiting, dan, &WaitingChild::id) != waiting.end();
    };
    CHECK(stands(MeetingKind::Barnteam));
    CHECK_FALSE(stands(MeetingKind::ForstaMote));
    waits.kind = ActionKind::TakeStep; // the consent came
    test.unit->actions().replace(dan, {waits});
    CHECK(stands(MeetingKind::Barnteam));
    waits.kind = ActionKind::TellChild;
    test.unit->actions().replace(dan, {waits});
    CHECK_FALSE(stands(MeetingKind::Barnteam));
}

TEST_CASE("a participant's row says which children it may see", "[meetings]") {
    MeetingUnit test;
    PlanMeetingPage page(*test.unit, test.barnteam());
    const QString texts = allTexts(page.participants()).join(u'\n');
    CHECK(texts.contains(u"Får se Åsa och Bo"_s));
    CHECK(texts.contains(u"Får inte se något av barnen"_s));
}

TEST_CASE("a person of the register is called once, with the organisation", "[meetings]") {
    MeetingUnit test;
    ParticipantsEditor editor(test.unit->registers().organisations(), false);
    const QList<QAction*> people = editor.registerButton()->findChild<QMenu*>()->actions();
    REQUIRE(people.size() == 2);
    people.front()->trigger();
    const auto value = editor.value();
    REQUIRE(value.size() == 1);
    CHECK(value[0].name == u"Lena Ö");
    CHECK(value[0].organisation == test.linjen);
    CHECK(ParticipantsEditor({}, false).registerButton()->isHidden());
}

TEST_CASE("participants are proposed by the children's ages and keep their organisations", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.barnteam();
    meeting.participants.clear();
    PlanMeetingPage page(*test.unit, meeting);
    page.participants()->proposeButton()->click();
    const auto proposed = page.participants()->value();
    REQUIRE(proposed.size() == 5);
    CHECK(proposed.front().convenes);
    CHECK(proposed.front().profession.contains(u"Rektor grundskola"_s));
    const auto linjen = std::find_if(
        proposed.begin(), proposed.end(), [&](const auto& one) { return one.organisation == test.linjen; });
    REQUIRE(linjen != proposed.end());
    CHECK(linjen->name == u"Lena Ö");
    page.participants()->setValue(meeting.participants);
    CHECK(page.participants()->value() == meeting.participants);
}

TEST_CASE("an Individuellt barnteam is proposed of the family and those that the updated consent names", "[meetings]") {
    MeetingUnit test;
    test.consent(test.asa, ConsentKind::UpdatedWritten);
    Meeting meeting = test.barnteam();
    meeting.kind = MeetingKind::ForstaMote;
    meeting.participants.clear();
    meeting.children.resize(1);
    PlanMeetingPage page(*test.unit, meeting);
    for (int twice = 0; twice < 2; ++twice)
        page.participants()->proposeButton()->click();
    const auto proposed = page.participants()->value();
    REQUIRE(proposed.size() == 3);
    CHECK(proposed[0].role == ParticipantRole::Child);
    CHECK(proposed[1].role == ParticipantRole::Guardian);
    CHECK(proposed[2].organisation == test.linjen);
    CHECK(proposed[2].name == u"Lena Ö");
}

TEST_CASE("the editors of a meeting give back what they were given", "[meetings]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    ParticipantsEditor people(test.unit->registers().organisations(), false);
    people.setValue(meeting.participants);
    CHECK(people.value() == meeting.participants);
    TasksEditor tasks;
    const std::vector<MeetingTask> todo{{u"Ringa"_s, u"Nils"_s, today()}, {u"Skriva"_s, {}, {}}};
    tasks.setValue(todo);
    CHECK(tasks.value() == todo);
    OffersEditor offers(test.unit->model(), {Area::Fritid});
    const std::vector<SupportOffer> offered{{Area::Fritid, u"Hockey"_s, u"Klubben"_s}, {Area::Omsorg, u"Samtal"_s, {}}};
    offers.setValue(offered);
    CHECK(offers.value() == offered);
    PrioritisedAreas areas(test.unit->model());
    areas.setValue({Area::Utvecklas, Area::Omsorg});
    areas.button(Area::Fritid)->click();
    areas.button(Area::Utvecklas)->click();
    CHECK(areas.value() == std::vector{Area::Omsorg, Area::Fritid});
    MeetingFields fields(false);
    fields.setValue(meeting);
    Meeting applied = meeting;
    fields.apply(applied);
    CHECK(applied == meeting);
}
