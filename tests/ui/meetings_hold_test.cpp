// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/hold_meeting.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/held_meeting.h"
#include "tests/ui/meetings_unit.h"
#include "tests/ui/picture.h"
#include "tests/ui/shown_texts.h"
#include "ui/charts/compass_widget.h"
#include "ui/common/acute_contact.h"
#include "ui/common/choice_row.h"
#include "ui/forms/agreed_row.h"
#include "ui/forms/date_box.h"
#include "ui/forms/draft_keeper.h"
#include "ui/forms/gemensam_form.h"
#include "ui/forms/tenths_box.h"
#include "ui/meetings/joint_tool.h"
#include "ui/meetings/part_editors.h"
#include "ui/meetings/projector_window.h"
#include "ui/meetings/rows_editor.h"
#include "ui/meetings/stodsamordnare_fields.h"
#include "ui/process/principle_fields.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a meeting goes on where it was after a crash, with everything typed", "[meetings]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    {
        HoldPage page(*test.unit, meeting);
        showLarge(&page);
        goTo(page, u"3b"_s, test.bo);
        REQUIRE(notes(page));
        notes(page)->setPlainText(u"Bo trivs i klassen."_s);
        QTest::qWait(600); // nothing is asked for: it is saved by itself
    }
    test.reopen();
    const auto saved = test.unit->meetings().find(meeting.id);
    REQUIRE(saved);
    HoldPage page(*test.unit, *saved);
    CHECK(page.meeting().currentPoint == u"3b");
    CHECK(page.meeting().currentChild == test.bo);
    CHECK(notes(page)->toPlainText() == u"Bo trivs i klassen.");
}

TEST_CASE(
    "the compass stays in sight while the team agrees on the last area, and the agenda has the keys", "[meetings]") {
    MeetingUnit test;
    HoldPage page(*test.unit, test.barnteam());
    CHECK(qobject_cast<QListWidget*>(page.firstFocus()));
    showLarge(&page);
    goTo(page, u"3c"_s, test.asa);
    QTest::qWait(0);
    const auto* compass = page.panel()->findChild<CompassWidget*>();
    REQUIRE(compass);
    const auto inSight = [&] {
        const QRect place(compass->mapTo(&page, QPoint()), compass->size());
        return page.rect().contains(place) && !compass->visibleRegion().isEmpty();
    };
    CHECK(inSight());
    QScrollArea* around = nullptr;
    for (QWidget* above = page.panel()->parentWidget(); above && !around; above = above->parentWidget())
        around = qobject_cast<QScrollArea*>(above);
    REQUIRE(around);
    REQUIRE(around->verticalScrollBar()->maximum() > 0);
    around->verticalScrollBar()->setValue(around->verticalScrollBar()->maximum() * 9 / 10);
    QTest::qWait(0);
    CHECK(inSight());
}

TEST_CASE("what was typed a moment before the unit locks is kept", "[meetings]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    HoldPage page(*test.unit, meeting);
    goTo(page, u"3a"_s, test.asa);
    notes(page)->setPlainText(u"Alldeles nyss"_s);
    CHECK(keepDrafts(&page) == 0);
    CHECK(test.unit->meetings().find(meeting.id)->find(test.asa)->notes.value(u"3a"_s) == u"Alldeles nyss");
}

TEST_CASE("a consent withdrawn halfway stops the child's part and empties the projector", "[meetings]") {
    MeetingUnit test;
    const ConsentId consent = test.unit->consents().ofChild(test.asa).front().id;
    HoldPage page(*test.unit, test.barnteam());
    showLarge(&page);
    buttonNamed(&page, u"Projektor"_s)->click();
    goTo(page, u"3a"_s, test.asa);
    boxNamed(page.panel(), u"lämnat rummet"_s)->click();
    notes(page)->setPlainText(u"Hemlighet om barnet"_s);
    REQUIRE(page.projector());
    CHECK(allTexts(page.projector()).join(u'\n').contains(u"Hemlighet om barnet"_s));
    test.withdraw(consent);
    page.reload();
    CHECK_FALSE(notes(page));
    CHECK(allTexts(page.panel()).join(u'\n').contains(u"avbruten"_s));
    const QString shown = allTexts(page.projector()).join(u'\n');
    CHECK_FALSE(shown.contains(u"Hemlighet"_s));
    CHECK_FALSE(shown.contains(u"Åsa"_s));
    CHECK(shown.contains(u"avbruten"_s));
    goTo(page, u"3a"_s, test.bo);
    CHECK(notes(page)); // the other child's part goes on
}

TEST_CASE("the leader can stop a child's part at once", "[meetings]") {
    MeetingUnit test;
    HoldPage page(*test.unit, test.barnteam());
    goTo(page, u"3c"_s, test.asa);
    buttonNamed(page.panel(), u"tar tillbaka"_s)->click();
    QApplication::processEvents();
    CHECK_FALSE(page.meeting().find(test.asa)->interrupted.isEmpty());
    CHECK_FALSE(notes(page));
    buttonNamed(page.panel(), u"fortsätt med barnet"_s)->click(); // it was a mistake
    QApplication::processEvents();
    CHECK(page.meeting().find(test.asa)->interrupted.isEmpty());
    CHECK(notes(page));
}

TEST_CASE("the projector waits while somebody is in the room who may not see the child", "[meetings]") {
    MeetingUnit test;
    HoldPage page(*test.unit, test.barnteam());
    showLarge(&page);
    buttonNamed(&page, u"Projektor"_s)->click();
    goTo(page, u"3a"_s, test.asa);
    CHECK_FALSE(allTexts(page.projector()).join(u'\n').contains(u"Åsa"_s));
    boxNamed(page.panel(), u"lämnat rummet"_s)->click();
    CHECK(allTexts(page.projector()).join(u'\n').contains(u"Åsa"_s));
    goTo(page, u"3a"_s, test.bo); // asked anew for the next child
    CHECK_FALSE(allTexts(page.projector()).join(u'\n').contains(u"Bo"_s));
}

TEST_CASE("the leader blanks the projector by key without leaving what is typed", "[meetings]") {
    MeetingUnit test;
    HoldPage page(*test.unit, test.barnteam());
    showLarge(&page);
    buttonNamed(&page, u"Projektor"_s)->click();
    REQUIRE(page.projector());
    goTo(page, u"3a"_s, test.asa);
    QTest::keyClick(notes(page), Qt::Key_B, Qt::ControlModifier);
    CHECK(page.projector()->isBlank());
    CHECK(notes(page)->toPlainText().isEmpty());
    QTest::keyClick(notes(page), Qt::Key_B);
    CHECK(page.projector()->isBlank()); // a letter like any other
    CHECK(notes(page)->toPlainText() == u"b");
    QTest::keyClick(buttonNamed(&page, u"Nästa punkt"_s), Qt::Key_B);
    CHECK_FALSE(page.projector()->isBlank());
}

TEST_CASE("the joint compass is saved area by area and grows on the projector", "[meetings]") {
    MeetingUnit test;
    const InstrumentRef ref{u"skattningsformular"_s, test.unit->instruments().packs().front()->version};
    const Instrument* form = test.unit->instruments().find(ref);
    REQUIRE(form);
    test.unit->skattningar().save(
        aSkattning(*form).with(test.asa).by(u"Nils Berg"_s).rated(Area::Omsorg, {4, 4, 2}).build());
    HoldPage page(*test.unit, test.barnteam());
    showLarge(&page);
    goTo(page, u"3c"_s, test.asa);
    REQUIRE(page.panel()->joint());
    QTest::mouseClick(page.panel()->joint()->form()->rows().front()->agreeButton(), Qt::LeftButton);
    REQUIRE(page.panel()->agreed());
    REQUIRE(page.saveNow());
    const auto gemensam = page.meeting().find(test.asa)->gemensam;
    REQUIRE(gemensam);
    CHECK(test.unit->skattningar().findJoint(*gemensam)->areas[Area::Omsorg].agreedTenths == 33);
    page.panel()->joint()->form()->rows().front()->agreed()->setValue(50); // asks for a reason: kept, not saved yet
    REQUIRE(page.saveNow());
    CHECK(test.unit->skattningar().findJoint(*gemensam)->areas[Area::Omsorg].agreedTenths == 33);
    goTo(page, u"3d"_s, test.asa);
    goTo(page, u"3c"_s, test.asa);
    CHECK(page.panel()->joint()->form()->value().areas[Area::Omsorg].agreedTenths == 50);
}

TEST_CASE("a meeting closes when attendance and the next date are there", "[meetings]") {
    MeetingUnit test;
    HoldPage page(*test.unit, test.barnteam());
    showLarge(&page);
    QSignalSpy ended(&page, &HoldPage::ended);
    page.goToStop(page.stops().size() - 1);
    buttonNamed(page.panel(), u"Avsluta mötet"_s)->click();
    QApplication::processEvents();
    CHECK(ended.isEmpty());
    page.goToStop(0);
    auto* here = page.panel()->findChild<AttendanceEditor*>();
    REQUIRE(here);
    here->hereButton(0)->click();
    here->awayButton(1)->click();
    page.goToStop(page.stops().size() - 2);
    auto* date = page.panel()->findChild<DateBox*>();
    REQUIRE(date);
    date->setDate(today().addDays(30));
    Q_EMIT date->edited();
    page.goToStop(page.stops().size() - 1);
    buttonNamed(page.panel(), u"Avsluta mötet"_s)->click();
    QApplication::processEvents();
    REQUIRE(ended.count() == 1);
    const auto saved = test.unit->meetings().find(page.meeting().id);
    CHECK(saved->closed.isValid());
    CHECK(saved->when.date() == today()); // it came sooner than planned
    CHECK(saved->next.date() == today().addDays(30));
    CHECK(saved->participants[1].attendance == Attendance::Absent);
}

TEST_CASE("what a Barnteam decides on a child asks the four principles, and the meeting waits for them", "[meetings]") {
    MeetingUnit test;
    HoldPage page(*test.unit, test.barnteam());
    showLarge(&page);
    goTo(page, u"3f"_s, test.asa);
    auto* fields = page.panel()->findChild<PrincipleFields*>();
    REQUIRE(fields);
    CHECK_FALSE(fields->isVisible());
    boxNamed(page.panel(), u"startas"_s)->click();
    CHECK(fields->isVisible());
    QApplication::processEvents(); // its places are given
    picture(&page, u"moten-hall-principer"_s);
    const auto waitsForThem = [&] {
        const Issues found = closingIssues(*test.unit, page.meeting());
        return std::ranges::any_of(found, [](const Issue& issue) { return issue.rule == u"meeting.principle.open"; });
    };
    CHECK(waitsForThem());
    for (std::size_t i = 0; i < principleCount; ++i)
        QTest::mouseClick(fields->answer(Principle(i))->pill(i == 2 ? 1 : 0), Qt::LeftButton);
    const Principles answered = page.meeting().find(test.asa)->principles;
    CHECK(answered[0].yes == true);
    CHECK(answered[2].yes == false);
    CHECK_FALSE(waitsForThem());
    goTo(page, u"3a"_s, test.asa);
    goTo(page, u"3f"_s, test.asa);
    fields = page.panel()->findChild<PrincipleFields*>();
    REQUIRE(fields);
    CHECK(fields->isVisible());
    CHECK(fields->value() == answered);
    CHECK(test.unit->meetings().find(page.meeting().id)->find(test.asa)->principles == answered);
}

TEST_CASE("a closing meeting says who takes the plan back before it is closed", "[meetings]") {
    MeetingUnit test;
    test.consent(test.asa, ConsentKind::UpdatedWritten);
    Child child = *test.unit->children().find(test.asa);
    child.barnkontakt.name = u"Karin Lind"_s;
    child.stodsamordnare.name = u"Lena Ö"_s;
    test.unit->children().save(child);
    Meeting meeting = test.barnteam();
    meeting.id = {};
    meeting.kind = MeetingKind::Avslutande;
    meeting.children.resize(1);
    for (MeetingParticipant& one : meeting.participants)
        one.attendance = Attendance::Present;
    meeting.id = test.unit->meetings().save(meeting);
    HoldPage page(*test.unit, meeting);
    showLarge(&page);
    page.goToStop(page.stops().size() - 1);
    CHECK(allTexts(page.panel()).join(u'\n').contains(u"från Lena Ö (Stödsamordnare) till Karin Lind (Barnkontakt)"_s));
    picture(&page, u"moten-hall-avslut"_s);
    QSignalSpy ended(&page, &HoldPage::ended);
    buttonNamed(page.panel(), u"Avsluta mötet"_s)->click();
    QApplication::processEvents();
    REQUIRE(ended.count() == 1);
    CHECK(test.unit->children().find(test.asa)->stodsamordnare.isEmpty());
}

TEST_CASE(
    "where to turn at once stands first at every point, with the way to an anmälan about the child", "[meetings]") {
    MeetingUnit test;
    HoldPage page(*test.unit, test.barnteam());
    showLarge(&page);
    auto* acute = page.findChild<AcuteContact*>();
    REQUIRE(acute);
    CHECK(acute->isVisible());
    CHECK_FALSE(acute->anmalanButton()->isVisible()); // nobody in particular yet
    goTo(page, u"3a"_s, test.asa);
    acute = page.findChild<AcuteContact*>();
    REQUIRE(acute);
    QSignalSpy left(&page, &Page::goToRoom);
    acute->anmalanButton()->click();
    REQUIRE(left.count() == 1);
    CHECK(left[0][0].toString() == u"barn/%1/kort/anmalan"_s.arg(test.asa.toString()));
}

TEST_CASE("a first meeting appoints the Stödsamordnare by the two questions", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.firstMeeting();
    meeting.next = QDateTime(today().addDays(20), QTime(10, 0));
    for (MeetingParticipant& one : meeting.participants)
        one.attendance = Attendance::Present;
    meeting.id = test.unit->meetings().save(meeting);
    CHECK(closingIssues(*test.unit, meeting).size() == 1);
    HoldPage page(*test.unit, meeting);
    showLarge(&page);
    goTo(page, u"6a"_s, test.asa);
    auto* fields = page.panel()->findChild<StodsamordnareFields*>();
    REQUIRE(fields);
    fields->nameField()->setText(u"Lena Ö"_s);
    fields->appointButton()->click();
    CHECK(test.unit->children().find(test.asa)->stodsamordnare.isEmpty()); // the questions stand first
    fields->setAnswers(u"Lena kan leda."_s, u"Lena har överblick."_s);
    fields->appointButton()->click();
    CHECK(test.unit->children().find(test.asa)->stodsamordnare.name == u"Lena Ö");
    const auto handovers = test.unit->process().handoversOf(test.asa);
    REQUIRE(handovers.size() == 1);
    CHECK(handovers[0].stodsamordnare);
    CHECK(handovers[0].leadQuestion == u"Lena kan leda.");
    CHECK(closingIssues(*test.unit, meeting).empty());
}
