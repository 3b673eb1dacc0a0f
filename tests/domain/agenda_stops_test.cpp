// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/meetings/agenda_stops.h"

#include "tests/support/print_qt.h"

#include <numeric>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

MeetingChild childNumber(int number, bool followed = false) {
    MeetingChild part;
    part.child = ChildId::fromNumber(number);
    part.followed = followed;
    return part;
}

QStringList named(const std::vector<AgendaStop>& stops) {
    QStringList names;
    for (const AgendaStop& stop : stops)
        names.append(stop.child ? u"%1:%2"_s.arg(stop.point).arg(stop.child->number()) : stop.point);
    return names;
}

} // namespace

TEST_CASE("a Barnteam finishes one child before the next is spoken of", "[meetings]") {
    Meeting meeting;
    meeting.children = {childNumber(1), childNumber(2, true), childNumber(3)};
    CHECK(
        named(agendaStops(meeting)) == QStringList{
                                           u"1"_s, u"2:2"_s, u"3a:1"_s, u"3b:1"_s, u"3c:1"_s, u"3d:1"_s, u"3e:1"_s,
                                           u"3f:1"_s, u"3a:3"_s, u"3b:3"_s, u"3c:3"_s, u"3d:3"_s, u"3e:3"_s, u"3f:3"_s,
                                           u"4"_s, u"5"_s, u"6"_s});
}

TEST_CASE("a Barnteam without a new child has the points that concern no child", "[meetings]") {
    CHECK(named(agendaStops(Meeting())) == QStringList{u"1"_s, u"4"_s, u"5"_s, u"6"_s});
}

TEST_CASE("a meeting of an Individuellt barnteam is about its child from beginning to end", "[meetings]") {
    Meeting meeting;
    meeting.kind = MeetingKind::ForstaMote;
    meeting.children = {childNumber(7)};
    const auto stops = agendaStops(meeting);
    REQUIRE(stops.size() == agenda(meeting.kind).size());
    for (const AgendaStop& stop : stops)
        CHECK(stop.child == ChildId::fromNumber(7));
}

TEST_CASE("a meeting goes on at the stop where it was", "[meetings]") {
    Meeting meeting;
    meeting.children = {childNumber(1), childNumber(3)};
    const auto stops = agendaStops(meeting);
    CHECK(currentStop(meeting, stops) == 0);
    meeting.currentPoint = u"3b"_s;
    meeting.currentChild = ChildId::fromNumber(3);
    CHECK(stops[currentStop(meeting, stops)] == AgendaStop{u"3b"_s, ChildId::fromNumber(3)});
    meeting.currentChild = ChildId::fromNumber(99);
    CHECK(currentStop(meeting, stops) == 0);
}

TEST_CASE("the stops share the planned time and none is left without", "[meetings]") {
    Meeting meeting;
    meeting.minutes = 60;
    meeting.children = {childNumber(1), childNumber(2), childNumber(3, true)};
    const auto minutes = minutesPerStop(meeting, agendaStops(meeting));
    REQUIRE(minutes.size() == agendaStops(meeting).size());
    CHECK(std::accumulate(minutes.begin(), minutes.end(), 0) <= 60);
    for (const int one : minutes)
        CHECK(one >= 1);
}
