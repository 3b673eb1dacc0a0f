// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/meetings/agenda.h"

#include "tests/support/builders.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const ChildId asa = ChildId::fromNumber(1);
const ChildId ali = ChildId::fromNumber(2);
const OrganisationId health = OrganisationId::fromNumber(12);

MeetingChild about(ChildId child) {
    MeetingChild entry;
    entry.child = child;
    return entry;
}

Meeting aMeeting(MeetingKind kind = MeetingKind::Barnteam, const std::vector<ChildId>& children = {asa}) {
    Meeting meeting;
    meeting.kind = kind;
    meeting.when = QDateTime(today().addDays(20), QTime(14, 0));
    meeting.leader = u"Karin Lind"_s;
    for (const ChildId child : children)
        meeting.children.push_back(about(child));
    return meeting;
}

MeetingParticipant participant(ParticipantRole role, std::optional<OrganisationId> organisation = {}) {
    MeetingParticipant result;
    result.role = role;
    result.name = u"Mia Ström"_s;
    result.organisation = organisation;
    return result;
}

QStringList ids(MeetingKind kind) {
    QStringList result;
    for (const AgendaPoint& point : agenda(kind))
        result.push_back(point.id);
    return result;
}

constexpr MeetingKind allKinds[] = {
    MeetingKind::Barnteam, MeetingKind::ForstaMote, MeetingKind::Arbetsmote, MeetingKind::Avslutande};

} // namespace

TEST_CASE("a meeting has a time, a length and a leader", "[meetings]") {
    CHECK(issues(aMeeting()).empty());
    Meeting meeting = aMeeting();
    meeting.when = QDateTime();
    meeting.minutes = 4;
    meeting.leader = u" "_s;
    CHECK(
        issues(meeting) == Issues{
                               {u"meeting.when.missing"_s, u"when"_s, {}},
                               {u"meeting.minutes.range"_s, u"minutes"_s, {u"5"_s, u"480"_s}},
                               {u"meeting.leader.missing"_s, u"leader"_s, {}}});
    meeting = aMeeting();
    meeting.minutes = 481;
    CHECK(hasIssue(issues(meeting), u"meeting.minutes.range"_s));
}

TEST_CASE("a Barnteam takes up any number of children, an individual team exactly one", "[meetings]") {
    CHECK(issues(aMeeting(MeetingKind::Barnteam, {})).empty());
    CHECK(issues(aMeeting(MeetingKind::Barnteam, {asa, ali})).empty());
    for (const MeetingKind kind : {MeetingKind::ForstaMote, MeetingKind::Arbetsmote, MeetingKind::Avslutande}) {
        CHECK(issues(aMeeting(kind)).empty());
        CHECK(issues(aMeeting(kind, {})) == Issues{{u"meeting.children.missing"_s, u"children"_s, {}}});
        CHECK(hasIssue(issues(aMeeting(kind, {asa, ali})), u"meeting.children.missing"_s));
    }
}

TEST_CASE("no child is taken up twice in a meeting", "[meetings]") {
    CHECK(issues(aMeeting(MeetingKind::Barnteam, {asa, ali, asa})) == Issues{{u"meeting.child.twice"_s, u"3"_s, {}}});
}

TEST_CASE("a child's part of a meeting is found by the child", "[meetings]") {
    const Meeting meeting = aMeeting(MeetingKind::Barnteam, {asa});
    REQUIRE(meeting.find(asa) != nullptr);
    CHECK(meeting.find(asa)->child == asa);
    CHECK(meeting.find(ali) == nullptr);
}

TEST_CASE("a late call to the first meeting is warned of", "[meetings]") {
    Meeting meeting = aMeeting(MeetingKind::ForstaMote);
    meeting.participants = {participant(ParticipantRole::Professional), participant(ParticipantRole::Guardian)};
    meeting.participants[1].called = meeting.when.date().addDays(-14);
    CHECK(issues(meeting).empty());
    meeting.participants[1].called = meeting.when.date().addDays(-13);
    CHECK(issues(meeting) == Issues{{u"meeting.call.short"_s, u"2"_s, {u"13"_s, u"14"_s}}});
    CHECK(issues(meeting, 13).empty());
    meeting.kind = MeetingKind::Arbetsmote;
    CHECK(issues(meeting).empty());
}

TEST_CASE("the texts of a meeting have their limits", "[meetings]") {
    Meeting meeting = aMeeting();
    meeting.place = QString(501, u'x');
    meeting.participants = {participant(ParticipantRole::Professional)};
    meeting.participants[0].name = QString(201, u'x');
    meeting.notes[u"4"_s] = meeting.preparation[u"letters"_s] = QString(100'001, u'x');
    MeetingChild& child = meeting.children[0];
    child.notes[u"3a"_s] = QString(100'001, u'x');
    child.offers = {{Area::Omsorg, u"Samtal"_s, QString(501, u'x')}};
    child.tasks = {{QString(100'001, u'x'), {}, {}}};
    const Issues found = issues(meeting);
    CHECK(found.size() == 7);
    for (const QString& where :
         {u"place"_s, u"participant.1.name"_s, u"note.4"_s, u"preparation.letters"_s, u"child.1.note.3a"_s,
          u"child.1.offer.1.who"_s, u"child.1.task.1.what"_s})
        CHECK(hasIssue(found, u"meeting.text.tooLong"_s, where));
}

TEST_CASE("a meeting is closed with a next date and everybody's attendance", "[meetings]") {
    Meeting meeting = aMeeting();
    meeting.participants = {participant(ParticipantRole::Professional), participant(ParticipantRole::Upptackare)};
    meeting.participants[0].attendance = Attendance::Present;
    CHECK(
        closingIssues(meeting, false) ==
        Issues{{u"meeting.next.missing"_s, u"next"_s, {}}, {u"meeting.attendance.open"_s, u"2"_s, {}}});
    meeting.next = meeting.when.addDays(30);
    meeting.participants[1].attendance = Attendance::Absent;
    CHECK(closingIssues(meeting, false).empty());
    CHECK(closingIssues(aMeeting(MeetingKind::Avslutande), true).empty());
}

TEST_CASE("a Barnteam that decides on a child answers the four principles before it closes", "[meetings]") {
    Meeting meeting = aMeeting();
    meeting.next = meeting.when.addDays(30);
    MeetingChild& child = meeting.children.front();
    const Issues open{{u"meeting.principle.open"_s, u"1"_s, {}}};
    child.individualTeam = true;
    CHECK(closingIssues(meeting, false) == open);
    child.individualTeam = false;
    child.noLongerFollowed = true;
    CHECK(closingIssues(meeting, false) == open);
    for (PrincipleAnswer& answer : child.principles) {
        CHECK(closingIssues(meeting, false) == open);
        answer.yes = false; // a no stops nothing
    }
    CHECK(closingIssues(meeting, false).empty());
    child.principles = {};
    child.interrupted = u"Samtycket är återkallat."_s;
    CHECK(closingIssues(meeting, false).empty());
}

TEST_CASE("the first meeting ends with a Stödsamordnare", "[meetings]") {
    Meeting meeting = aMeeting(MeetingKind::ForstaMote);
    meeting.next = meeting.when.addDays(30);
    CHECK(closingIssues(meeting, false) == Issues{{u"meeting.stodsamordnare.missing"_s, {}, {}}});
    CHECK(closingIssues(meeting, true).empty());
    meeting.kind = MeetingKind::Arbetsmote;
    CHECK(closingIssues(meeting, false).empty());
}

TEST_CASE("each kind of meeting has its agenda in order", "[meetings]") {
    CHECK(ids(MeetingKind::Barnteam).join(u' ') == u"1 2 3a 3b 3c 3d 3e 3f 4 5 6"_s);
    CHECK(ids(MeetingKind::ForstaMote).join(u' ') == u"1a 1b 1c 2 3a 3b 3c 3d 4 5 6a 6b 7a 7b 8 9"_s);
    CHECK(ids(MeetingKind::Arbetsmote).join(u' ') == u"1 2 3a 3b 3c 3d 4a 4b 5 6 7a 7b 8 9"_s);
    CHECK(ids(MeetingKind::Avslutande).join(u' ') == u"1 2 2a 3 4"_s);
    for (const MeetingKind kind : allKinds)
        for (const AgendaPoint& point : agenda(kind)) {
            CHECK(point.share > 0);
            CHECK((!point.followed || point.perChild));
        }
}

TEST_CASE("a Barnteam keeps what concerns a child apart from what concerns all", "[meetings]") {
    for (const AgendaPoint& point : agenda(MeetingKind::Barnteam)) {
        CHECK(point.perChild == (point.id.startsWith(u'2') || point.id.startsWith(u'3')));
        CHECK(point.followed == (point.id == u"2"_s));
    }
}

TEST_CASE("an organisation sees a child only when the consent names it", "[meetings]") {
    const MeetingParticipant nurse = participant(ParticipantRole::Professional, health);
    CHECK(maySee(nurse, asa, {OrganisationId::fromNumber(11), health}));
    CHECK_FALSE(maySee(nurse, asa, {OrganisationId::fromNumber(11)}));
    CHECK_FALSE(maySee(nurse, asa, {}));
}

TEST_CASE(
    "the own unit's staff see every child, and nobody does before it is chosen whom they come from", "[meetings]") {
    MeetingParticipant one = participant(ParticipantRole::Professional);
    CHECK_FALSE(maySee(one, asa, {}));
    CHECK_FALSE(maySee(one, asa, {health}));
    one.ownUnit = true;
    CHECK(maySee(one, asa, {}));
    one.organisation = health; // what is named outside is asked for in the consent
    CHECK_FALSE(maySee(one, asa, {}));
}

TEST_CASE("an Upptäckare sees the own child and no other", "[meetings]") {
    MeetingParticipant finder = participant(ParticipantRole::Upptackare, health);
    finder.finderOf = asa;
    CHECK(maySee(finder, asa, {}));
    CHECK_FALSE(maySee(finder, ali, {health}));
    finder.finderOf.reset();
    CHECK_FALSE(maySee(finder, asa, {health}));
}

TEST_CASE("the family sees its child", "[meetings]") {
    CHECK(maySee(participant(ParticipantRole::Child), asa, {}));
    CHECK(maySee(participant(ParticipantRole::Guardian), asa, {}));
}

TEST_CASE("the words of a meeting keep their ids", "[meetings]") {
    for (const auto& [kind, id] :
         {std::pair(MeetingKind::Barnteam, u"barnteam"_s), std::pair(MeetingKind::ForstaMote, u"forsta-mote"_s),
          std::pair(MeetingKind::Arbetsmote, u"arbetsmote"_s), std::pair(MeetingKind::Avslutande, u"avslutande"_s)}) {
        CHECK(toString(kind) == id);
        CHECK(meetingKindFrom(id) == kind);
    }
    for (const auto& [value, id] :
         {std::pair(Attendance::Open, u"open"_s), std::pair(Attendance::Present, u"present"_s),
          std::pair(Attendance::Absent, u"absent"_s)}) {
        CHECK(toString(value) == id);
        CHECK(attendanceFrom(id) == value);
    }
    for (const auto& [role, id] :
         {std::pair(ParticipantRole::Professional, u"professional"_s),
          std::pair(ParticipantRole::Upptackare, u"upptackare"_s), std::pair(ParticipantRole::Child, u"child"_s),
          std::pair(ParticipantRole::Guardian, u"guardian"_s)}) {
        CHECK(toString(role) == id);
        CHECK(participantRoleFrom(id) == role);
    }
    CHECK_FALSE(meetingKindFrom({}).has_value());
}
