// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/accessible_walk.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/held_meeting.h"
#include "tests/ui/meetings_unit.h"
#include "tests/ui/picture.h"
#include "tests/ui/shown_texts.h"
#include "ui/child/record_table.h"
#include "ui/meetings/letters_page.h"
#include "ui/meetings/meetings_page.h"
#include "ui/meetings/meetings_room.h"
#include "ui/meetings/meetings_tab.h"
#include "ui/meetings/minutes_page.h"
#include "ui/meetings/plan_meeting_page.h"

#include <QSignalSpy>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

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

TEST_CASE("a meeting is planned for a child with the child in it, of the kind its step asks for", "[meetings]") {
    MeetingUnit test;
    MeetingsRoom room(*test.unit);
    showLarge(&room);
    const auto planned = [&room](ChildId child) {
        room.goTo(u"nytt/"_s + child.toString());
        auto* page = qobject_cast<PlanMeetingPage*>(room.top());
        REQUIRE(page);
        return page;
    };
    SECTION("a Barnteam") {
        const Meeting meeting = planned(test.asa)->meeting();
        CHECK(meeting.kind == MeetingKind::Barnteam);
        REQUIRE(meeting.children.size() == 1);
        CHECK(meeting.children.front().child == test.asa);
        CHECK(test.unit->meetings().rows().empty()); // nothing is kept before something is typed
    }
    SECTION("a child without consent is told of and left out") {
        PlanMeetingPage* page = planned(test.cia);
        CHECK(page->meeting().children.empty());
        CHECK(page->messages()->isShowing());
        CHECK(allTexts(page).join(u'\n').contains(u"Cia är inte med än"_s));
    }
    SECTION("the first meeting of an Individuellt barnteam, and the next with the same people") {
        Stodprocess round;
        round.child = test.asa;
        round.moves = {{Station::IndividuelltBarnteam, test.unit->today(), u"Karin"_s, {}}};
        test.unit->process().save(round);
        test.consent(test.asa, ConsentKind::UpdatedWritten);
        Meeting first = planned(test.asa)->meeting();
        CHECK(first.kind == MeetingKind::ForstaMote);
        REQUIRE(first.children.size() == 1);
        first.participants = {MeetingUnit::person(u"Lena Ö"_s, test.linjen)};
        first.when = QDateTime(test.unit->today(), QTime(10, 0));
        first.started = first.closed = first.savedAt = test.clock.now();
        first.next = first.when.addDays(30);
        test.unit->meetings().save(first);
        const Meeting next = planned(test.asa)->meeting();
        CHECK(next.kind == MeetingKind::Arbetsmote);
        CHECK(next.when == first.next);
        CHECK(next.participants.size() == 1);
        CHECK(next.find(test.asa));
    }
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
