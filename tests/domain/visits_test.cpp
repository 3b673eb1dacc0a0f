// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/visits/thematic_meeting.h"
#include "core/domain/visits/visit_path.h"
#include "tests/support/filled_visits.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QDate born(2026, 3, 31);

VisitProgrammes programmes() {
    const auto kind = [](const QString& id, int months, int weeks, int within) {
        VisitKind made;
        made.id = id;
        made.label = id;
        made.months = months;
        made.weeks = weeks;
        made.withinDays = within;
        return made;
    };
    return {
        {u"2021"_s, u"Äldre"_s, QDate(2021, 1, 1), {}, {kind(u"newborn"_s, 0, 1, 14)}},
        {u"2023"_s,
         u"Nyare"_s,
         QDate(2023, 9, 1),
         {},
         {kind(u"newborn"_s, 0, 1, 14), kind(u"months-2"_s, 2, 0, 21), kind(u"months-4"_s, 4, 0, 21)}}};
}

VisitChild known(std::vector<Visit> visits = {}) {
    const ChildId child = ChildId::fromNumber(1);
    VisitEnrolment enrolment = aVisitEnrolment(child, born.addDays(-20));
    for (Visit& visit : visits)
        visit.child = child;
    return {child, born, enrolment, std::move(visits)};
}

std::vector<VisitStage> stages(const VisitChild& child, QDate day) {
    std::vector<VisitStage> all;
    for (const PathVisit& step : visitPath(programmes()[1], child, day))
        all.push_back(step.stage);
    return all;
}

Visit visit(const QString& kind, VisitState state, QDate date) { return aVisit(ChildId(), kind, state, date); }

QStringList rules(const Issues& issues) {
    QStringList all;
    for (const Issue& issue : issues)
        all << issue.rule;
    return all;
}

} // namespace

TEST_CASE("a visit is planned from the day of birth, and from the expected one until then", "[visits]") {
    const VisitKind twoMonths = programmes()[1].visits[1];
    CHECK(twoMonths.plannedOn(born) == QDate(2026, 5, 31));
    CHECK(twoMonths.lastDay(born) == QDate(2026, 6, 21));
    CHECK(programmes()[1].visits[0].plannedOn(born) == QDate(2026, 4, 7));
    VisitChild unborn = known();
    unborn.birthDate = {};
    unborn.enrolment.expectedBirth = QDate(2026, 4, 2);
    CHECK(visitPath(programmes()[1], unborn, born).front().planned == QDate(2026, 4, 9));
    unborn.enrolment.expectedBirth = {};
    CHECK(stages(unborn, born) == std::vector(3, VisitStage::NotYet));
}

TEST_CASE("a child joins the newest version that has begun", "[visits]") {
    CHECK(programmeOn(programmes(), QDate(2023, 8, 31))->id == u"2021");
    CHECK(programmeOn(programmes(), QDate(2023, 9, 1))->id == u"2023");
    CHECK(programmeOn(programmes(), QDate(2019, 1, 1))->id == u"2021");
    CHECK(programmeOn({}, born) == nullptr);
}

TEST_CASE("a visit waits from two weeks before its day until the next one's day", "[visits]") {
    using enum VisitStage;
    CHECK(stages(known(), QDate(2026, 3, 23)) == std::vector{NotYet, NotYet, NotYet});
    CHECK(stages(known(), QDate(2026, 3, 24)) == std::vector{ToBook, NotYet, NotYet});
    CHECK(stages(known(), QDate(2026, 4, 21)) == std::vector{ToBook, NotYet, NotYet});
    CHECK(stages(known(), QDate(2026, 4, 22)) == std::vector{Late, NotYet, NotYet});
    CHECK(stages(known(), QDate(2026, 5, 31)) == std::vector{Passed, ToBook, NotYet});
    CHECK(stages(known(), QDate(2030, 1, 1)) == std::vector{Passed, Passed, Late});
    VisitChild late = known();
    late.enrolment.joined = QDate(2026, 5, 1);
    CHECK(stages(late, QDate(2026, 5, 1)) == std::vector{Passed, NotYet, NotYet});
}

TEST_CASE("what is written of a visit decides its stage; done counts before all others", "[visits]") {
    using enum VisitStage;
    const QDate day(2026, 4, 10);
    CHECK(stages(known({visit(u"newborn"_s, VisitState::Booked, day)}), day).front() == Booked);
    CHECK(stages(known({visit(u"newborn"_s, VisitState::Booked, day.addDays(-1))}), day).front() == Late);
    CHECK(stages(known({visit(u"newborn"_s, VisitState::Missed, day)}), day).front() == Missed);
    CHECK(stages(known({visit(u"newborn"_s, VisitState::Declined, day)}), day).front() == Declined);
    CHECK(
        stages(
            known(
                {visit(u"newborn"_s, VisitState::Missed, day.addDays(-3)),
                 visit(u"newborn"_s, VisitState::Booked, day.addDays(3))}),
            day)
            .front() == Booked);
    CHECK(
        stages(
            known(
                {visit(u"newborn"_s, VisitState::Done, day), visit(u"newborn"_s, VisitState::Missed, day.addDays(-3))}),
            day)
            .front() == Done);
}

TEST_CASE("what waits is listed by its last day, for children who are in the programme", "[visits]") {
    const QDate day(2026, 6, 10);
    VisitChild first = known({visit(u"months-2"_s, VisitState::Booked, day.addDays(2))});
    VisitChild second = known();
    second.child = second.enrolment.child = ChildId::fromNumber(2);
    VisitChild left = known();
    left.enrolment.ended = day;
    VisitChild foreign = known();
    foreign.enrolment.programme = u"2040"_s;
    const std::vector<DueVisit> due = visitsDue({second, first, left, foreign}, programmes(), day);
    REQUIRE(due.size() == 2);
    CHECK(due[0].child == first.child);
    CHECK(due[0].step.due() == day.addDays(2));
    CHECK(due[1].child == second.child);
    CHECK(due[1].step.kind == u"months-2");
    CHECK(due[1].step.due() == QDate(2026, 6, 21));
}

TEST_CASE("the programme is completed when every visit was made", "[visits]") {
    std::vector<Visit> visits{
        visit(u"newborn"_s, VisitState::Done, born), visit(u"months-2"_s, VisitState::Done, born),
        visit(u"months-4"_s, VisitState::Declined, born)};
    CHECK_FALSE(isCompleted(programmes()[1], visits));
    visits.push_back(visit(u"months-4"_s, VisitState::Done, born));
    CHECK(isCompleted(programmes()[1], visits));
}

TEST_CASE("a visit says what its state asks for", "[visits]") {
    const auto rulesOf = [](const Visit& visit) {
        return rules(issues(visit, today()));
    };
    CHECK(rulesOf(aVisit(ChildId())).isEmpty());
    Visit empty;
    empty.state = VisitState::Done;
    CHECK(
        rulesOf(empty) ==
        QStringList{
            u"visit.kind.missing"_s, u"visit.date.missing"_s, u"visit.place.missing"_s, u"visit.staff.missing"_s});
    Visit ahead = aVisit(ChildId(), u"newborn"_s, VisitState::Done, today().addDays(1));
    CHECK(rulesOf(ahead) == QStringList{u"visit.date.future"_s});
    ahead.state = VisitState::Booked;
    CHECK(rulesOf(ahead).isEmpty());
    Visit missed = aVisit(ChildId(), u"newborn"_s, VisitState::Missed);
    missed.reason = u" "_s;
    CHECK(rulesOf(missed) == QStringList{u"visit.reason.missing"_s});
    Visit declined = aVisit(ChildId(), u"newborn"_s, VisitState::Declined);
    declined.declinedBy.clear();
    CHECK(rulesOf(declined) == QStringList{u"visit.declinedBy.missing"_s});
    Visit wordy = aVisit(ChildId());
    wordy.areas[Area::Fritid].note = QString(100'001, u'å');
    CHECK(rulesOf(wordy) == QStringList{u"visit.text.tooLong"_s});
}

TEST_CASE("an enrolment has a known version, a day, and an end with its reason", "[visits]") {
    const auto rulesOf = [](const VisitEnrolment& enrolment) {
        return rules(issues(enrolment, programmes(), today()));
    };
    VisitEnrolment enrolment = aVisitEnrolment(ChildId());
    CHECK(rulesOf(enrolment).isEmpty());
    enrolment.programme = u"1999"_s;
    enrolment.joined = {};
    CHECK(rulesOf(enrolment) == QStringList{u"visits.programme.unknown"_s, u"visits.joined.missing"_s});
    enrolment = aVisitEnrolment(ChildId(), today().addDays(1));
    CHECK(rulesOf(enrolment) == QStringList{u"visits.joined.future"_s});
    enrolment = aVisitEnrolment(ChildId());
    enrolment.ended = enrolment.joined.addDays(-1);
    CHECK(rulesOf(enrolment) == QStringList{u"visits.ended.before"_s, u"visits.ending.missing"_s});
    enrolment.ended = today().addDays(1);
    enrolment.ending = VisitEnding::Moved;
    CHECK(rulesOf(enrolment) == QStringList{u"visits.ended.future"_s});
    enrolment.ended = {};
    CHECK(rulesOf(enrolment) == QStringList{u"visits.ended.missing"_s});
}

TEST_CASE("a thematic meeting counts nobody before its day", "[visits]") {
    const auto rulesOf = [](const ThematicMeeting& meeting) {
        return rules(issues(meeting, today()));
    };
    CHECK(rulesOf(aThematicMeeting()).isEmpty());
    CHECK(rulesOf({}) == QStringList{u"thematic.date.missing"_s, u"thematic.theme.missing"_s});
    ThematicMeeting ahead = aThematicMeeting(today().addDays(1));
    CHECK(rulesOf(ahead) == QStringList{u"thematic.attended.early"_s, u"thematic.attended.early"_s});
    ahead.attended = {};
    CHECK(rulesOf(ahead).isEmpty());
    CHECK(rulesOf(aThematicMeeting(today(), -1)) == QStringList{u"thematic.attended.range"_s});
}
