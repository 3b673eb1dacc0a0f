// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/unit/unit_settings.h"
#include "core/services/default_pack.h"
#include "tests/support/builders.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/picture.h"
#include "tests/ui/random_meeting.h"
#include "tests/ui/shown_texts.h"
#include "ui/meetings/projector_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// How everything begins that may be shown of a child.
QString markInRound(int round, int child) { return u"Namn%1%2x"_s.arg(round).arg(child); }

/// What stands in the window and must not; empty: nothing.
QStringList leaks(const QStringList& texts, const RandomMeeting& state, int shown) {
    QStringList found;
    const bool nameless = shown >= 0 && state.children[std::size_t(shown)].child.protection != ProtectedIdentity::None;
    for (const QString& text : texts) {
        bool bad = text.contains(u"Hemlig"_s) || (nameless && text.contains(u"xkallas"_s));
        for (const ProjectedChild& child : state.children)
            bad = bad || text.contains(child.child.personnummer->digits()) ||
                  text.contains(child.child.personnummer->shown());
        const qsizetype all = text.count(u"Namn"_s);
        const qsizetype allowed = shown < 0 ? 0 : text.count(state.markOf(shown));
        bad = bad || all != allowed;
        if (bad)
            found.append(text);
    }
    return found;
}

ProjectorView exampleView() {
    Meeting meeting;
    meeting.kind = MeetingKind::Barnteam;
    meeting.currentPoint = u"3e"_s;
    const ChildId id = ChildId::fromNumber(1);
    meeting.currentChild = id;
    meeting.next = QDateTime(QDate(2026, 12, 9), QTime(13, 0));
    MeetingChild part;
    part.child = id;
    part.notes = {{u"3e"_s, u"Skolan kan ge läxhjälp redan nästa vecka. Fritidsbanken lånar ut skridskor."_s}};
    part.prioritised = {Area::Fritid, Area::MaBra};
    part.offers = {
        {Area::Fritid, u"Prova på hockey"_s, u"Fritidsledaren"_s}, {Area::MaBra, u"Samtal"_s, u"Kuratorn"_s}};
    meeting.children.push_back(part);
    const ProjectedChild child{
        aChild().withId(id).called(u"Åsa"_s), {}, aProfile(RaterKind::Team, {42, 35, 21, 18, 40, 0, 33, 47}), false};
    return projectorView(meeting, &child, defaultPack().model, UnitSettings());
}

} // namespace

TEST_CASE("nothing of another child and nothing protected is ever in the projector's window", "[meetings]") {
    std::mt19937 random(20261122);
    ProjectorWindow window;
    window.show();
    int shownParts = 0;
    for (int round = 0; round < 1200; ++round) {
        RandomMeeting state(random, round, markInRound);
        const std::optional<int> shown = state.showIn(window);
        window.setBlank(state.chance());
        if (round % 50 == 0)
            QTest::qWait(0);
        const QStringList texts = allTexts(&window);
        const QStringList found = leaks(texts, state, shown.value_or(-1));
        INFO("round " << round << ": " << found.join(u" | "_s).toStdString());
        REQUIRE(found.isEmpty());
        shownParts += shown && texts.join(u'\n').contains(state.markOf(*shown));
    }
    CHECK(shownParts > 200); // the walk has seen what may be shown
}

TEST_CASE("the projector's agenda holds what the leader's does, and no point without a child", "[meetings]") {
    Meeting meeting;
    meeting.kind = MeetingKind::Barnteam;
    meeting.currentPoint = u"1"_s;
    meeting.children.push_back({});
    meeting.children.front().child = ChildId::fromNumber(1);
    const auto ids = [&] {
        QStringList shown;
        for (const ProjectedPoint& point : projectorView(meeting, nullptr, defaultPack().model, UnitSettings()).agenda)
            shown.append(point.number);
        return shown;
    };
    CHECK(ids() == QStringList{u"1"_s, u"3a"_s, u"3b"_s, u"3c"_s, u"3d"_s, u"3e"_s, u"3f"_s, u"4"_s, u"5"_s, u"6"_s});
    meeting.children.front().followed = true;
    CHECK(ids() == QStringList{u"1"_s, u"2"_s, u"4"_s, u"5"_s, u"6"_s});
}

TEST_CASE("a child's part that was interrupted is told of without the child", "[meetings]") {
    Meeting meeting;
    meeting.currentPoint = u"3b"_s;
    meeting.currentChild = ChildId::fromNumber(1);
    MeetingChild part;
    part.child = *meeting.currentChild;
    part.notes.insert(u"3b"_s, u"Något"_s);
    meeting.children.push_back(part);
    const ProjectedChild child{aChild().withId(part.child), {}, std::nullopt, false};
    CHECK(projectorView(meeting, &child, defaultPack().model, UnitSettings()).note == u"Något");
    meeting.children.front().interrupted = u"Mamma tog tillbaka samtycket"_s;
    const ProjectorView view = projectorView(meeting, &child, defaultPack().model, UnitSettings());
    CHECK(view.withheld == u"Den här delen av mötet är avbruten.");
    CHECK(view.whom.isEmpty());
    CHECK(view.note.isEmpty());
}

TEST_CASE("a child is withheld while somebody is in the room that the consent does not name", "[meetings]") {
    Meeting meeting;
    meeting.currentPoint = u"3a"_s;
    meeting.currentChild = ChildId::fromNumber(1);
    meeting.children.push_back({});
    meeting.children.front().child = *meeting.currentChild;
    MeetingParticipant police;
    police.name = u"Per Polis"_s;
    police.organisation = OrganisationId::fromNumber(5);
    meeting.participants.push_back(police);
    ProjectedChild child{aChild().withId(*meeting.currentChild), {OrganisationId::fromNumber(4)}, std::nullopt, false};
    const auto withheld = [&] {
        return !projectorView(meeting, &child, defaultPack().model, UnitSettings()).withheld.isEmpty();
    };
    CHECK(withheld());
    CHECK(notAllowedInRoom(meeting, child.child.id, child.openTo) == QStringList{u"Per Polis"_s});
    SECTION("until the person is noted as absent") {
        meeting.participants.front().attendance = Attendance::Absent;
        CHECK_FALSE(withheld());
    }
    SECTION("until the leader has seen that the person left") {
        child.roomChecked = true;
        CHECK_FALSE(withheld());
    }
    SECTION("until the consent names the organisation") {
        child.openTo.push_back(OrganisationId::fromNumber(5));
        CHECK_FALSE(withheld());
    }
}

TEST_CASE("key B blanks the projector and shows it again", "[meetings]") {
    ProjectorWindow window;
    QSignalSpy changes(&window, &ProjectorWindow::blankChanged);
    window.setView(exampleView());
    window.show();
    QTest::keyClick(&window, Qt::Key_B);
    CHECK(window.isBlank());
    QTest::keyClick(&window, Qt::Key_B);
    CHECK_FALSE(window.isBlank());
    CHECK(changes.count() == 2);
}

TEST_CASE("the projector's window can be read and operated by everyone", "[meetings]") {
    ProjectorWindow window;
    window.setView(exampleView());
    window.resize(1366, 768);
    window.show();
    QTest::qWait(0);
    picture(&window, u"projector"_s);
    CHECK(unnamedControls(&window) == QStringList());
    CHECK(smallTargets(&window, 44) == QStringList());
    CHECK(clippedTexts(&window) == QStringList());
}
