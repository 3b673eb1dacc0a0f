// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/store/child_repository.h"
#include "core/store/history_repository.h"
#include "core/store/visit_repository.h"
#include "tests/store/repository_support.h"
#include "tests/support/filled_visits.h"
#include "tests/support/print_qt.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct VisitUnit : EmptyUnit {
    FixedClock clock;
    HistoryRepository history{connection, u"eva"_s, clock};
    ChildId child = ChildRepository(connection).save(aChild().born(QDate(2026, 10, 1)));
    VisitRepository visits{connection, &history};
};

} // namespace

TEST_CASE("an enrolment and its visits are loaded as they were saved", "[store][visits]") {
    VisitUnit unit;
    CHECK_FALSE(unit.visits.enrolmentOf(unit.child));
    VisitEnrolment enrolment = aVisitEnrolment(unit.child);
    unit.visits.save(enrolment);
    CHECK(unit.visits.enrolmentOf(unit.child) == enrolment);
    Visit done = aVisit(unit.child);
    CHECK(unit.visits.save(done) == done.id);
    Visit bare;
    bare.id = VisitId::next();
    bare.child = unit.child;
    unit.visits.save(bare);
    CHECK(unit.visits.find(done.id) == done);
    CHECK(unit.visits.ofChild(unit.child) == std::vector{done, bare});
    done.staff = {};
    done.areas = {};
    done.place.reset();
    unit.visits.save(done);
    CHECK(unit.visits.find(done.id) == done);
    CHECK(
        unit.visits.inProgramme() == std::vector{VisitChild{unit.child, QDate(2026, 10, 1), enrolment, {done, bare}}});
    unit.visits.remove(bare.id);
    CHECK_FALSE(unit.visits.find(bare.id));
    enrolment.ended = today();
    enrolment.ending = VisitEnding::Moved;
    unit.visits.save(enrolment);
    CHECK(unit.visits.enrolmentOf(unit.child) == enrolment);
    CHECK(unit.visits.inProgramme().empty());
    CHECK(failure([&] { unit.visits.remove(bare.id); }) == Error::Kind::NotFound);
    CHECK(failure([&] { unit.visits.save(aVisit(ChildId::next())); }) == Error::Kind::NotFound);
    CHECK(failure([&] { unit.visits.save(aVisitEnrolment(ChildId::next())); }) == Error::Kind::NotFound);
}

TEST_CASE("changes of visits stand in the child's history, and of thematic meetings in the unit's", "[store][visits]") {
    VisitUnit unit;
    unit.visits.save(aVisitEnrolment(unit.child));
    const Visit visit = aVisit(unit.child);
    unit.visits.save(visit);
    unit.visits.save(visit);
    unit.visits.remove(visit.id);
    const ThematicMeetingId meeting = unit.visits.save(aThematicMeeting());
    const std::vector<HistoryEntry> ofChild = unit.history.ofChild(unit.child);
    REQUIRE(ofChild.size() == 4);
    CHECK(ofChild[3].record == RecordKind::VisitEnrolment);
    CHECK(ofChild[2].change == ChangeKind::Created);
    CHECK(ofChild[1].change == ChangeKind::Changed);
    CHECK(ofChild[0].change == ChangeKind::Removed);
    CHECK(ofChild[0].record == RecordKind::Visit);
    const HistoryEntry latest = unit.history.latest(1).front();
    CHECK(latest.record == RecordKind::ThematicMeeting);
    CHECK(latest.recordId == meeting.number());
    CHECK_FALSE(latest.child);
}

TEST_CASE("thematic meetings and settings are loaded as they were saved", "[store][visits]") {
    VisitUnit unit;
    CHECK(unit.visits.settings() == VisitSettings());
    for (const VisitSettings& settings : {VisitSettings{true, u"2021"_s}, VisitSettings{std::nullopt, {}}}) {
        unit.visits.save(settings);
        CHECK(unit.visits.settings() == settings);
    }
    const ThematicMeeting earlier = aThematicMeeting(today().addDays(-20));
    const ThematicMeeting later = aThematicMeeting(today().addDays(-1), std::nullopt);
    unit.visits.save(earlier);
    unit.visits.save(later);
    CHECK(unit.visits.thematicMeetings() == std::vector{later, earlier});
    CHECK(unit.visits.find(earlier.id) == earlier);
    unit.visits.remove(earlier.id);
    CHECK(unit.visits.thematicMeetings() == std::vector{later});
    CHECK(failure([&] { unit.visits.remove(earlier.id); }) == Error::Kind::NotFound);
}

TEST_CASE("counts hold the days of both ends; not counted is told from zero", "[store][visits]") {
    VisitUnit unit;
    const QDate from(2026, 7, 1);
    const QDate to(2026, 12, 31);
    VisitEnrolment enrolment = aVisitEnrolment(unit.child, from);
    enrolment.ended = to;
    enrolment.ending = VisitEnding::Completed;
    unit.visits.save(enrolment);
    for (const QDate day : {from.addDays(-1), from, to, to.addDays(1)})
        unit.visits.save(aVisit(unit.child, u"months-2"_s, VisitState::Done, day));
    unit.visits.save(aVisit(unit.child, u"months-2"_s, VisitState::Missed, from));
    unit.visits.save(aVisit(unit.child, u"newborn"_s, VisitState::Declined, from));
    unit.visits.save(aVisit(unit.child, u"newborn"_s, VisitState::Booked, from));
    unit.visits.save(aThematicMeeting(from, 15));
    unit.visits.save(aThematicMeeting(to, std::nullopt));
    const VisitCounts counts = unit.visits.visitCounts(from, to);
    CHECK(counts.joined == 1);
    CHECK(counts.completed == 1);
    CHECK(
        counts.kinds ==
        std::vector<VisitKindCount>{{u"2023"_s, u"months-2"_s, 2, 1, 0}, {u"2023"_s, u"newborn"_s, 0, 0, 1}});
    CHECK(counts.thematicMeetings == 2);
    CHECK(counts.attended == std::array{AttendanceCount{15, 1}, AttendanceCount{0, 0}, AttendanceCount{0, 2}});
    CHECK(unit.visits.visitCounts(QDate(2020, 1, 1), QDate(2020, 6, 30)) == VisitCounts());
    CHECK(unit.visits.programmesUsed(from) == std::set<QString>{u"2023"_s});
    CHECK(unit.visits.programmesUsed(from.addDays(-1)).empty());
}
