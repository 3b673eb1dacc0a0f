// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/services/hold_meeting.h"
#include "core/services/meeting_documents.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/meetings_unit.h"
#include "tests/ui/picture.h"
#include "tests/ui/shown_texts.h"
#include "ui/child/record_table.h"
#include "ui/common/draft_keeper.h"
#include "ui/forms/agreed_row.h"
#include "ui/forms/date_box.h"
#include "ui/forms/gemensam_form.h"
#include "ui/forms/tenths_box.h"
#include "ui/meetings/children_picker.h"
#include "ui/meetings/hold_page.h"
#include "ui/meetings/joint_tool.h"
#include "ui/meetings/letters_page.h"
#include "ui/meetings/meeting_fields.h"
#include "ui/meetings/meetings_page.h"
#include "ui/meetings/meetings_room.h"
#include "ui/meetings/meetings_tab.h"
#include "ui/meetings/minutes_page.h"
#include "ui/meetings/part_editors.h"
#include "ui/meetings/participants_editor.h"
#include "ui/meetings/plan_meeting_page.h"
#include "ui/meetings/projector_window.h"
#include "ui/meetings/rows_editor.h"
#include "ui/meetings/stodsamordnare_fields.h"
#include "ui/meetings/stop_panel.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QCheckBox* boxNamed(QWidget* root, const QString& part) {
    for (QCheckBox* box : root->findChildren<QCheckBox*>())
        if (box->accessibleName().contains(part) || box->text().contains(part))
            return box;
    return nullptr;
}

QPushButton* buttonNamed(QWidget* root, const QString& part) {
    for (QPushButton* button : root->findChildren<QPushButton*>())
        if (QString(button->text()).remove(u'&').contains(part) || button->accessibleName().contains(part))
            return button;
    return nullptr;
}

void showLarge(QWidget* page) {
    page->resize(1180, 720);
    page->show();
    QTest::qWait(0);
}

void goTo(HoldPage& page, const QString& point, ChildId child) {
    const auto& stops = page.stops();
    for (std::size_t i = 0; i < stops.size(); ++i)
        if (stops[i] == AgendaStop{point, child})
            return page.goToStop(i);
    FAIL("no such stop: " << point.toStdString());
}

QPlainTextEdit* notes(HoldPage& page) {
    for (QPlainTextEdit* edit : page.panel()->findChildren<QPlainTextEdit*>())
        if (edit->accessibleName() == u"Anteckningar")
            return edit;
    return nullptr;
}

} // namespace

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
        for (const MeetingCandidate& one : meetingCandidates(*test.unit, kind))
            if (one.child.id == dan)
                return true;
        return false;
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

TEST_CASE("a first meeting appoints the Stödsamordnare by the two questions", "[meetings]") {
    MeetingUnit test;
    test.consent(test.asa, ConsentKind::UpdatedWritten);
    Meeting meeting = test.barnteam();
    meeting.id = {};
    meeting.kind = MeetingKind::ForstaMote;
    meeting.children.resize(1);
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

TEST_CASE("a letter names only the children its receiver may see, and a file for calendars none", "[meetings]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    const MeetingLetterPaper toLinjen = meetingLetter(*test.unit, meeting, meeting.participants[0]);
    CHECK(toLinjen.children == QStringList{u"Åsa Provsson"_s, u"Bo Provsson"_s});
    CHECK(meetingLetter(*test.unit, meeting, meeting.participants[1]).children.isEmpty());
    MeetingParticipant finder = MeetingUnit::person(u"Ulla"_s, std::nullopt);
    finder.role = ParticipantRole::Upptackare;
    finder.finderOf = test.bo;
    CHECK(meetingLetter(*test.unit, meeting, finder).children == QStringList{u"Bo Provsson"_s});
    test.withdraw(test.unit->consents().ofChild(test.asa).front().id);
    CHECK(meetingLetter(*test.unit, meeting, meeting.participants[0]).children == QStringList{u"Bo Provsson"_s});

    QTemporaryDir folder;
    SharingEntry entry;
    entry.ownUse = true;
    entry.purpose = u"Kallelse"_s;
    shareMeetingCalendar(*test.unit, meeting, entry, folder.filePath(u"mote.ics"_s));
    QFile file(folder.filePath(u"mote.ics"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    CHECK(content.contains("SUMMARY:Barnteam"));
    for (const char* name : {"Åsa", "Bo", "Provsson", "Cia"})
        CHECK_FALSE(content.contains(name));
    entry = test.toLinjen(u"Kallelse"_s);
    sharePaper(
        *test.unit, meetingLetterToShare(*test.unit, meeting, meeting.participants[0], entry),
        folder.filePath(u"brev.pdf"_s));
    CHECK(test.unit->sharing().ofChild(test.bo).size() == 1);
    CHECK(test.unit->sharing().ofChild(test.asa).empty());
}

TEST_CASE("minutes hold one child's part and the protocol no child's", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.barnteam();
    meeting.participants[0].attendance = meeting.participants[1].attendance = Attendance::Present;
    meeting.children[0].notes = {{u"3a"_s, u"Om Åsa"_s}};
    meeting.children[1].notes = {{u"3a"_s, u"Om Bo"_s}};
    meeting.children[1].individualTeam = true;
    const MeetingMinutesPaper minutes = meetingMinutes(*test.unit, meeting, test.asa);
    REQUIRE(minutes.notes.size() == 1);
    CHECK(minutes.notes[0].second == u"Om Åsa");
    CHECK(minutes.present.size() == 1); // the police may not see the child
    const MeetingProtocolPaper protocol = meetingProtocol(*test.unit, meeting);
    CHECK(protocol.notes.empty());
    CHECK(protocol.counts[2].second == u"1");
}

TEST_CASE("the agreed compass of a child leaves the meeting for those the consent covers", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.barnteam();
    GemensamBehovskompass joint;
    joint.child = test.asa;
    joint.date = test.unit->today();
    joint.agreedBy = u"Lena Ö"_s;
    joint.areas[Area::Omsorg].agreedTenths = 40;
    joint.savedAt = test.clock.now();
    CHECK_THROWS_AS(agreedCompassToShare(*test.unit, meeting, test.asa, {}), Error);
    meeting.children[0].gemensam = test.unit->skattningar().save(joint);

    QTemporaryDir folder;
    SharingEntry entry;
    entry.receiver = u"Lena Ö"_s;
    entry.purpose = u"Det som Barnteam enades om"_s;
    entry.necessary = entry.relevant = entry.proportionate = entry.told = true;
    entry.organisation = test.linjen;
    sharePaper(
        *test.unit, agreedCompassToShare(*test.unit, meeting, test.asa, entry), folder.filePath(u"kompass.pdf"_s));
    REQUIRE(test.unit->sharing().ofChild(test.asa).size() == 1);
    CHECK(test.unit->sharing().ofChild(test.asa).front().what == u"Gemensam Behovskompass");
    entry.organisation = test.polis;
    CHECK_THROWS_AS(
        sharePaper(
            *test.unit, agreedCompassToShare(*test.unit, meeting, test.asa, entry), folder.filePath(u"polis.pdf"_s)),
        Error);
    CHECK_FALSE(QFile::exists(folder.filePath(u"polis.pdf"_s)));
}

TEST_CASE("the room lists what is to come first and opens each meeting where it stands", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.barnteam();
    Meeting closed = meeting;
    closed.id = {};
    closed.when = meeting.when.addDays(-60);
    closed.started = closed.closed = test.clock.now();
    closed.next = meeting.when;
    closed.id = test.unit->meetings().save(closed);
    MeetingsRoom room(*test.unit);
    showLarge(&room);
    room.reload();
    auto* list = qobject_cast<MeetingsPage*>(room.at(0));
    REQUIRE(list);
    const auto* rows = list->table()->model();
    REQUIRE(rows->rowCount() == 2);
    CHECK(rows->index(0, 2).data().toString() == u"Planerat");
    CHECK(rows->index(1, 2).data().toString() == u"Avslutat");
    picture(&room, u"moten"_s);
    room.openMeeting(meeting.id);
    CHECK(qobject_cast<PlanMeetingPage*>(room.top()));
    CHECK(room.place() == meeting.id.toString());
    room.hold(meeting.id);
    CHECK(qobject_cast<HoldPage*>(room.top()));
    CHECK(room.place() == meeting.id.toString() + u"/hall"_s);
    room.goTo(closed.id.toString());
    CHECK(qobject_cast<MinutesPage*>(room.top()));
}

TEST_CASE("a child's page lists its meetings and leads to the room", "[meetings]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    MeetingsTab tab(*test.unit, test.asa);
    tab.reload();
    REQUIRE(tab.table()->model()->rowCount() == 1);
    QSignalSpy asked(&tab, &Page::goToRoom);
    Q_EMIT tab.table()->opened(0);
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][0].toString() == u"moten/"_s + meeting.id.toString());
}

TEST_CASE("an empty room tells what a meeting is", "[meetings]") {
    OpenTestUnit test;
    MeetingsRoom room(*test.unit);
    showLarge(&room);
    room.reload();
    CHECK(allTexts(&room).join(u'\n').contains(u"Inga möten än"_s));
    picture(&room, u"moten-tomt"_s);
}

TEST_CASE("the pages of the meetings can be operated by everyone", "[meetings]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    const auto check = [](QWidget* page, const QString& name, int side) {
        showLarge(page);
        picture(page, name);
        CHECK(unnamedControls(page) == QStringList());
        CHECK(smallTargets(page, side) == QStringList());
        CHECK(clippedTexts(page) == QStringList());
    };
    SECTION("planning") {
        PlanMeetingPage page(*test.unit, meeting);
        check(&page, u"moten-plan"_s, 24);
        boxNamed(&page, u"Åsa"_s);
    }
    SECTION("letters") {
        LettersPage page(*test.unit, meeting.id);
        check(&page, u"moten-brev"_s, 24);
    }
    SECTION("attendance") {
        HoldPage page(*test.unit, meeting);
        check(&page, u"moten-hall-narvaro"_s, 44);
    }
    SECTION("the joint compass") {
        HoldPage page(*test.unit, meeting);
        goTo(page, u"3c"_s, test.asa);
        check(&page, u"moten-hall-kompass"_s, 44);
    }
    SECTION("what is decided") {
        HoldPage page(*test.unit, meeting);
        goTo(page, u"3f"_s, test.asa);
        check(&page, u"moten-hall-beslut"_s, 44);
    }
    SECTION("minutes") {
        MinutesPage page(*test.unit, meeting.id);
        check(&page, u"moten-efter"_s, 24);
    }
}
