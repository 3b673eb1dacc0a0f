// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/find_controls.h"
#include "tests/ui/held_meeting.h"
#include "tests/ui/meetings_unit.h"
#include "tests/ui/shown_texts.h"
#include "tests/ui/typing.h"
#include "ui/forms/date_box.h"
#include "ui/forms/draft_keeper.h"
#include "ui/meetings/meeting_fields.h"
#include "ui/meetings/part_editors.h"
#include "ui/meetings/plan_meeting_page.h"
#include "ui/meetings/stodsamordnare_fields.h"

#include <QSignalSpy>
#include <QTimeEdit>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

// A meeting is saved as it is typed, and has no room for a day that is half typed when the unit locks, nor for the
// fields of somebody who is not appointed yet.

namespace {

DateBox* dateBox(HoldPage& page) {
    auto* box = page.panel()->findChild<DateBox*>();
    REQUIRE(box);
    return box;
}

/// Where the next date is agreed on.
DateBox* nextDay(HoldPage& page) {
    page.goToStop(page.stops().size() - 2);
    return dateBox(page);
}

void retype(QLineEdit* box, const QString& text) {
    box->selectAll();
    type(box, text);
}

std::size_t draftsOf(MeetingUnit& test) { return test.unit->drafts().all(test.unit->user().login).size(); }

Meeting stored(MeetingUnit& test, const Meeting& meeting) {
    const auto found = test.unit->meetings().find(meeting.id);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("half a day in a held meeting stands there again after locking, and at its own point", "[meetings]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    {
        HoldPage page(*test.unit, meeting);
        type(nextDay(page), u"2026-12"_s);
        CHECK(keepDrafts(&page) == 0);
    }
    test.reopen();
    HoldPage page(*test.unit, stored(test, meeting));
    CHECK(dateBox(page)->text() == u"2026-12"_s);
    CHECK_FALSE(page.meeting().next.isValid());
    goTo(page, u"3a"_s, test.asa);
    CHECK(nextDay(page)->text() == u"2026-12"_s);
    type(dateBox(page), u"-03"_s);
    REQUIRE(page.saveNow());
    CHECK(stored(test, meeting).next.date() == QDate(2026, 12, 3));
    CHECK(draftsOf(test) == 0);
}

TEST_CASE("half a day is not put over what somebody else has saved since", "[meetings]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    {
        HoldPage page(*test.unit, meeting);
        type(nextDay(page), u"2026-12"_s);
        REQUIRE(page.saveNow());
    }
    Meeting other = stored(test, meeting);
    other.next = QDateTime(QDate(2027, 1, 12), QTime(13, 0));
    other.savedAt = other.savedAt.addSecs(60);
    test.unit->meetings().save(other);
    HoldPage page(*test.unit, other);
    CHECK(dateBox(page)->text() == u"2027-01-12"_s);
    CHECK(draftsOf(test) == 0);
}

TEST_CASE("half a day is not put in another row than it was typed in", "[meetings]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    {
        HoldPage page(*test.unit, meeting);
        for (std::size_t i = 0; i < page.stops().size() && !page.panel()->findChild<TasksEditor*>(); ++i)
            page.goToStop(i);
        auto* tasks = page.panel()->findChild<TasksEditor*>();
        REQUIRE(tasks);
        tasks->setValue(
            {{{}, {}, {}}, {u"Ringa"_s, u"Lena"_s, {}}, {u"Boka"_s, u"Per"_s, {}}}); // the first is not kept
        const auto boxes = tasks->findChildren<DateBox*>();
        REQUIRE(boxes.size() == 3);
        type(boxes[1], u"12/1"_s);
        REQUIRE(page.saveNow());
    }
    HoldPage page(*test.unit, stored(test, meeting));
    const auto boxes = page.panel()->findChildren<DateBox*>();
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0]->text().isEmpty());
    CHECK(boxes[1]->text().isEmpty());
}

TEST_CASE("closing a meeting leaves no half day behind", "[meetings]") {
    MeetingUnit test;
    HoldPage page(*test.unit, test.barnteam());
    for (std::size_t i = 0; i < page.stops().size() && !page.panel()->findChild<TasksEditor*>(); ++i)
        page.goToStop(i);
    auto* tasks = page.panel()->findChild<TasksEditor*>();
    REQUIRE(tasks);
    tasks->setValue({{u"Ringa"_s, u"Lena"_s, {}}});
    type(tasks->findChild<DateBox*>(), u"12/1"_s);
    REQUIRE(page.saveNow());
    REQUIRE(draftsOf(test) == 1);
    page.goToStop(0);
    auto* here = page.panel()->findChild<AttendanceEditor*>();
    REQUIRE(here);
    here->hereButton(0)->click();
    here->hereButton(1)->click();
    type(nextDay(page), u"2027-01-12"_s);
    page.goToStop(page.stops().size() - 1);
    buttonNamed(page.panel(), u"Avsluta mötet"_s)->click();
    QApplication::processEvents();
    REQUIRE(page.meeting().closed.isValid());
    CHECK(draftsOf(test) == 0);
}

TEST_CASE("what is typed before a Stödsamordnare is appointed stays until it is used", "[meetings]") {
    MeetingUnit test;
    const Meeting meeting = test.firstMeeting();
    const auto fields = [](HoldPage& page) {
        auto* found = page.panel()->findChild<StodsamordnareFields*>();
        REQUIRE(found);
        return found;
    };
    {
        HoldPage page(*test.unit, meeting);
        goTo(page, u"6a"_s, test.asa);
        type(fields(page)->nameField(), u"Lena Ö"_s);
        for (QPlainTextEdit* area : fields(page)->findChildren<QPlainTextEdit*>())
            type(area, u"Lena."_s);
        page.goToStop(0); // another point meanwhile
        goTo(page, u"6a"_s, test.asa);
        CHECK(fields(page)->nameField()->text() == u"Lena Ö"_s);
        type(fields(page)->nameField(), u"berg"_s);
        CHECK(keepDrafts(&page) == 0);
    }
    test.reopen();
    HoldPage page(*test.unit, stored(test, meeting));
    goTo(page, u"6a"_s, test.asa);
    CHECK(fields(page)->value().to.name == u"Lena Öberg"_s);
    CHECK(fields(page)->value().leadQuestion == u"Lena."_s);
    CHECK(fields(page)->value().overviewQuestion == u"Lena."_s);
    fields(page)->appointButton()->click();
    CHECK(test.unit->children().find(test.asa)->stodsamordnare.name == u"Lena Öberg"_s);
    REQUIRE(page.saveNow());
    CHECK(draftsOf(test) == 0);
}

TEST_CASE("an answer that was not typed where somebody is appointed follows the meeting's notes", "[meetings]") {
    MeetingUnit test;
    const Meeting meeting = test.firstMeeting();
    HoldPage page(*test.unit, meeting);
    goTo(page, u"6a"_s, test.asa);
    type(page.panel()->findChild<StodsamordnareFields*>()->nameField(), u"Lena Ö"_s);
    notes(page)->setPlainText(u"Lena kan leda."_s);
    goTo(page, u"6b"_s, test.asa);
    auto* fields = page.panel()->findChild<StodsamordnareFields*>();
    REQUIRE(fields);
    CHECK(fields->value().to.name == u"Lena Ö"_s);
    CHECK(fields->value().leadQuestion == u"Lena kan leda."_s);
}

TEST_CASE("a planned meeting keeps its day, and all else that is typed, while the day is half typed", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.barnteam();
    const QDate planned = meeting.when.date();
    {
        PlanMeetingPage page(*test.unit, meeting);
        retype(page.fields()->dateBox(), u"2026-12"_s);
        for (QLineEdit* edit : page.fields()->findChildren<QLineEdit*>())
            if (edit->text() == u"Rum tolv"_s)
                retype(edit, u"Aulan"_s);
        CHECK(keepDrafts(&page) == 0);
        CHECK(allTexts(&page).join(u'\n').contains(u"utom dagen"_s));
        QSignalSpy closed(&page, &PlanMeetingPage::closed);
        buttonNamed(&page, u"Stäng"_s)->click();
        CHECK(closed.isEmpty()); // the page says what is missing
    }
    test.reopen();
    CHECK(stored(test, meeting).place == u"Aulan"_s);
    CHECK(stored(test, meeting).when.date() == planned);
    PlanMeetingPage page(*test.unit, stored(test, meeting));
    CHECK(page.fields()->dateBox()->text() == u"2026-12"_s);
    CHECK_FALSE(page.saveNow());
    type(page.fields()->dateBox(), u"-03"_s);
    REQUIRE(page.saveNow());
    CHECK(stored(test, meeting).when.date() == QDate(2026, 12, 3));
    CHECK(draftsOf(test) == 0);
}

TEST_CASE("a planned meeting does not take a day that is on its way to another", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.barnteam();
    meeting.when = QDateTime(QDate(2026, 12, 14), QTime(13, 0));
    meeting.id = test.unit->meetings().save(meeting);
    PlanMeetingPage page(*test.unit, meeting);
    showLarge(&page);
    DateBox* day = page.fields()->dateBox();
    day->setFocus();
    REQUIRE(day->hasFocus());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(day, Qt::Key_Backspace); // past 2026-12-1, which is a day too
    CHECK(keepDrafts(&page) == 0);
    CHECK(stored(test, meeting).when.date() == QDate(2026, 12, 14));
    type(day, u"-16"_s);
    CHECK(keepDrafts(&page) == 0);
    CHECK(stored(test, meeting).when.date() == QDate(2026, 12, 16));
}

TEST_CASE("the time of a planned meeting is kept while its day is half typed", "[meetings]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    PlanMeetingPage page(*test.unit, meeting);
    retype(page.fields()->dateBox(), u"2026-12"_s);
    page.fields()->findChild<QTimeEdit*>()->setTime(QTime(15, 30));
    CHECK(keepDrafts(&page) == 0);
    CHECK(stored(test, meeting).when == QDateTime(meeting.when.date(), QTime(15, 30)));
}

TEST_CASE("a new meeting that is locked while its day is half typed is in the list with all else", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.barnteam();
    meeting.id = {};
    PlanMeetingPage page(*test.unit, meeting);
    retype(page.fields()->dateBox(), u"nästa tis"_s);
    CHECK(keepDrafts(&page) == 0);
    REQUIRE_FALSE(page.meeting().id.isNull());
    CHECK(stored(test, page.meeting()).participants.size() == 2);
    PlanMeetingPage again(*test.unit, stored(test, page.meeting()));
    CHECK(again.fields()->dateBox()->text() == u"nästa tis"_s);
}
