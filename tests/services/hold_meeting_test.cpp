// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/child_timeline.h"
#include "core/services/hold_meeting.h"
#include "core/services/open_unit.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A child with a Stödsamordnare, whose team meets for the last time.
struct LastMeeting : OpenFixture {
    ChildId child = add(u"Karin Lind"_s);
    Meeting meeting = held(MeetingKind::Avslutande);

    ChildId add(const QString& barnkontakt) {
        Child value = aChild().withBarnkontakt(barnkontakt);
        value.birthDate = QDate(2015, 3, 27);
        value.stodsamordnare = {u"Lena Ö"_s, u"kurator"_s, u"Första linjen"_s, {}};
        return unit->children().save(value);
    }
    Meeting held(MeetingKind kind) {
        Meeting value;
        value.kind = kind;
        value.when = QDateTime(unit->today(), QTime(13, 0));
        value.next = value.when.addDays(20);
        value.leader = u"Lena Ö"_s;
        value.children.resize(1);
        value.children[0].child = child;
        value.started = clock.now();
        value.id = unit->meetings().save(value);
        return value;
    }
    Child stored() const { return *unit->children().find(child); }
};

} // namespace

TEST_CASE("a closing meeting gives the plan back to the Barnkontakt, and says so before", "[services][meetings]") {
    LastMeeting in;
    const auto told = handoverOnClosing(*in.unit, in.meeting);
    REQUIRE(told);
    CHECK(told->from.name == u"Lena Ö");
    CHECK(told->to.name == u"Karin Lind");
    CHECK(told->stage == LifeStage::RektorGrundskola);
    CHECK_FALSE(in.stored().stodsamordnare.isEmpty());
    closeMeeting(*in.unit, in.meeting);
    CHECK(in.meeting.closed.isValid());
    CHECK(in.stored().stodsamordnare.isEmpty());
    CHECK(in.stored().barnkontakt.name == u"Karin Lind");
    const std::vector<Handover> handovers = in.unit->process().handoversOf(in.child);
    REQUIRE(handovers.size() == 1);
    CHECK(handovers[0].stodsamordnare);
    CHECK(handovers[0].stage == LifeStage::RektorGrundskola);
    CHECK(handovers[0].date == in.unit->today());
    CHECK_FALSE(handoverOnClosing(*in.unit, in.meeting));
    bool listed = false;
    for (const TimelineEntry& entry : childTimeline(*in.unit, in.child))
        listed = listed || entry.what.contains(u"tillbaka till Barnkontakten"_s);
    CHECK(listed);
}

TEST_CASE(
    "the next date and the end of the support stand in the plan once a meeting is closed", "[services][meetings]") {
    LastMeeting in;
    const auto plan = [&] {
        return in.unit->plans().ofChild(in.child);
    };
    Meeting working = in.held(MeetingKind::Arbetsmote);
    closeMeeting(*in.unit, working);
    CHECK_FALSE(plan()); // a child without a plan gets none
    BarnetsPlan written;
    written.id = BarnetsPlanId::next();
    written.child = in.child;
    written.savedAt = in.clock.now();
    in.unit->plans().save(written);

    Meeting next = in.held(MeetingKind::Arbetsmote);
    next.place = u"Sal 2"_s;
    closeMeeting(*in.unit, next);
    CHECK(plan()->nextMeeting == NextMeeting{next.next, u"Sal 2"_s});
    CHECK_FALSE(plan()->closedOn.isValid());

    Meeting interrupted = in.held(MeetingKind::Arbetsmote);
    interrupted.next = interrupted.next.addDays(1);
    interrupted.children[0].interrupted = u"Samtycket togs tillbaka."_s;
    closeMeeting(*in.unit, interrupted);
    CHECK(plan()->nextMeeting.when == next.next);

    closeMeeting(*in.unit, in.meeting);
    CHECK(plan()->nextMeeting == NextMeeting());
    CHECK(plan()->closedOn == in.meeting.when.date());
    CHECK(plan()->closedBy == u"Lena Ö");
}

TEST_CASE("other meetings leave the plan with the Stödsamordnare", "[services][meetings]") {
    LastMeeting in;
    Meeting working = in.held(MeetingKind::Arbetsmote);
    CHECK_FALSE(handoverOnClosing(*in.unit, working));
    closeMeeting(*in.unit, working);
    CHECK(in.stored().stodsamordnare.name == u"Lena Ö");
    Meeting interrupted = in.meeting;
    interrupted.children[0].interrupted = u"Samtycket togs tillbaka."_s;
    CHECK_FALSE(handoverOnClosing(*in.unit, interrupted));
}

TEST_CASE("a plan cannot return to nobody", "[services][meetings]") {
    LastMeeting in;
    in.child = in.add({});
    Meeting meeting = in.held(MeetingKind::Avslutande);
    CHECK(closingIssues(*in.unit, meeting) == Issues{{u"meeting.barnkontakt.missing"_s, {}, {}}});
    CHECK_THROWS_AS(closeMeeting(*in.unit, meeting), Error);
    CHECK_FALSE(meeting.closed.isValid());
    CHECK_FALSE(in.stored().stodsamordnare.isEmpty());
    Child child = in.stored();
    child.barnkontakt.name = u"Karin Lind"_s;
    in.unit->children().save(child);
    CHECK(closingIssues(*in.unit, meeting).empty());
}
