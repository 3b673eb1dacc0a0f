// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/page_layout.h"
#include "core/services/visits.h"

#include "core/services/child_records.h"
#include "core/services/child_timeline.h"
#include "core/services/collect_statistics.h"
#include "core/services/export_children.h"
#include "core/services/extract/extract_child.h"
#include "core/services/hand_over.h"
#include "core/services/import_children.h"
#include "core/services/issue_text.h"
#include "tests/documents/pdf_tools.h"
#include "tests/services/edited_file.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_visits.h"
#include "tests/support/print_qt.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct World : OpenFixture {
    ChildId child = unit->children().save(aChild().born(today().addDays(-35)).withBarnkontakt(u"Lena Ros"_s));

    void join(const QString& programme = u"2023"_s) {
        VisitEnrolment enrolment = aVisitEnrolment(child);
        enrolment.programme = programme;
        saveEnrolment(*unit, enrolment);
    }
    VisitEnrolment enrolment() const { return *visitsOf(*unit).enrolmentOf(child); }
};

const VisitProgramme& programme(const QString& id) { return *programmeWith(visitProgrammes(), id); }

} // namespace

TEST_CASE("the program knows both versions of the visit programme, whole", "[services][visits]") {
    REQUIRE(visitProgrammes().size() == 2);
    CHECK(programme(u"2021"_s).visits.size() == 6);
    CHECK(programme(u"2023"_s).visits.size() == 5);
    QStringList labels;
    for (const VisitKind& kind : programme(u"2023"_s).visits)
        labels << kind.label;
    CHECK(labels == QStringList{u"Nyfödd"_s, u"2 månader"_s, u"4 månader"_s, u"8 månader"_s, u"2,5 år"_s});
    using enum VisitProfession;
    CHECK(programme(u"2023"_s).visits[0].professions == std::vector{BvcSkoterska, Barnmorska});
    CHECK(programme(u"2023"_s).visits[1].professions == std::vector{BvcSkoterska, Foraldrastodjare});
    CHECK(programme(u"2023"_s).visits[2].place == VisitPlace::AtBvc);
    CHECK(programme(u"2023"_s).visits[3].place == VisitPlace::Home);
    for (const VisitProgramme& each : visitProgrammes()) {
        CHECK(each.validFrom.isValid());
        CHECK_FALSE(each.targetGroup.isEmpty());
        QDate last;
        for (const VisitKind& kind : each.visits) {
            INFO(kind.id.toStdString());
            CHECK_FALSE(kind.about.isEmpty());
            CHECK_FALSE(kind.focus.empty());
            CHECK(kind.withinDays > 0);
            CHECK((!last.isValid() || kind.plannedOn(today()) > last));
            last = kind.plannedOn(today());
        }
    }
}

TEST_CASE("a unit uses the programme by its kind until it says so itself", "[services][visits]") {
    World world;
    for (const UnitKind kind : {UnitKind::Bvc, UnitKind::Bmm, UnitKind::Grundskola}) {
        UnitSettings settings = world.unit->settings();
        settings.kind = kind;
        world.unit->saveSettings(settings);
        CHECK(usesVisits(*world.unit) == (kind != UnitKind::Grundskola));
    }
    CHECK(joiningProgramme(*world.unit).id == u"2023");
    visitsOf(*world.unit).save(VisitSettings{true, u"2021"_s});
    CHECK(usesVisits(*world.unit));
    CHECK(joiningProgramme(*world.unit).id == u"2021");
}

TEST_CASE("a visit is refused to a child outside the programme and with a rule broken", "[services][visits]") {
    World world;
    CHECK(failure([&] { saveVisit(*world.unit, aVisit(world.child)); }) == Error::Kind::Refused);
    world.join();
    Visit nobody = aVisit(world.child);
    nobody.staff = {};
    CHECK(failure([&] { saveVisit(*world.unit, nobody); }) == Error::Kind::Refused);
    CHECK(visitsOf(*world.unit).ofChild(world.child).empty());
    VisitEnrolment unknown = aVisitEnrolment(world.child);
    unknown.programme = u"1999"_s;
    CHECK(failure([&] { saveEnrolment(*world.unit, unknown); }) == Error::Kind::Refused);
    CHECK(failure([&] { saveThematicMeeting(*world.unit, {}); }) == Error::Kind::Refused);
    for (const QString& rule : {u"visit.staff.missing"_s, u"visit.child.notEnrolled"_s, u"thematic.theme.missing"_s})
        CHECK_FALSE(issueText(Issue{rule, {}, {}}).isEmpty());
}

TEST_CASE("the last of the programme's visits completes it, and taking one away opens it again", "[services][visits]") {
    World world;
    world.join();
    QDate day = today().addDays(-20);
    VisitId last;
    for (const VisitKind& kind : programme(u"2023"_s).visits) {
        CHECK(world.enrolment().isOpen());
        last = saveVisit(*world.unit, aVisit(world.child, kind.id, VisitState::Done, day));
        day = day.addDays(1);
    }
    CHECK(world.enrolment().ended == day.addDays(-1));
    CHECK(world.enrolment().ending == VisitEnding::Completed);
    CHECK(waitingVisits(*world.unit).empty());
    CHECK(visitCounts(*world.unit, today().addDays(-30), today()).completed == 1);
    removeVisit(*world.unit, last);
    CHECK(world.enrolment().isOpen());
    CHECK_FALSE(world.enrolment().ending);
    CHECK(failure([&] { removeVisit(*world.unit, last); }) == Error::Kind::NotFound);
}

TEST_CASE("what waits names the child, or what a child with protected identity is called", "[services][visits]") {
    World world;
    world.join();
    Child hidden =
        aChild().named(u"Ellen"_s).born(today().addDays(-62)).withProtection(ProtectedIdentity::Sekretessmarkering);
    hidden.id = world.unit->children().save(hidden);
    saveEnrolment(*world.unit, aVisitEnrolment(hidden.id, today().addDays(-61)));
    saveVisit(*world.unit, aVisit(world.child));
    const std::vector<WaitingVisit> rows = waitingVisits(*world.unit);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().childName == u"Ellen");
    CHECK(rows.front().protectedIdentity);
    CHECK(rows.front().label == u"2 månader");
    CHECK(rows.front().due.step.stage == VisitStage::ToBook);
    CHECK(programmeVisits(*world.unit).size() == 10);
}

TEST_CASE("the evaluation's visits and thematic meetings are counted as it counts them", "[services][visits]") {
    World world;
    world.clock.set(QDateTime(QDate(2023, 7, 1), QTime(9, 0), Qt::UTC));
    const std::vector<int> done{17, 17, 13, 9, 2, 0};
    const VisitProgramme& version = programme(u"2021"_s);
    for (int i = 0; i < done.front(); ++i) {
        const ChildId child = world.unit->children().save(aChild().born(QDate(2022, 7, 1)));
        VisitEnrolment enrolment = aVisitEnrolment(child, QDate(2022, 8, 1).addDays(i));
        enrolment.programme = version.id;
        saveEnrolment(*world.unit, enrolment);
        for (std::size_t kind = 0; kind < done.size(); ++kind)
            if (i < done[kind]) {
                Visit visit = aVisit(child, version.visits[kind].id, VisitState::Done, QDate(2022, 9, 1));
                visit.date = visit.date.addMonths(int(kind));
                visit.programme = version.id;
                saveVisit(*world.unit, visit);
            }
    }
    saveThematicMeeting(*world.unit, aThematicMeeting(QDate(2022, 10, 4), 15));
    saveThematicMeeting(*world.unit, aThematicMeeting(QDate(2022, 11, 8), 22));
    const VisitCounts counts = visitCounts(*world.unit, QDate(2022, 7, 1), QDate(2023, 6, 30));
    REQUIRE(counts.kinds.size() == done.size());
    int total = 0;
    for (std::size_t kind = 0; kind < done.size(); ++kind) {
        CHECK(counts.kinds[kind].kind == version.visits[kind].id);
        CHECK(counts.kinds[kind].done == done[kind]);
        total += counts.kinds[kind].done;
    }
    CHECK(total == 58);
    CHECK(counts.joined == 17);
    CHECK(counts.completed == 0);
    CHECK(counts.thematicMeetings == 2);
    CHECK(counts.attended[std::size_t(Attendee::Guardian)] == AttendanceCount{37, 2});
    CHECK(counts.attended[std::size_t(Attendee::Child)] == AttendanceCount{0, 0});
    const UnitStatistics statistics = collectStatistics(*world.unit, std::array{Term{2022, true}, Term{2023, false}});
    CHECK(
        statistics.terms[0].visits == std::vector<VisitCount>{
                                          {u"Nyfödd"_s, 17},
                                          {u"2–3 veckor"_s, 17},
                                          {u"4 månader"_s, 13},
                                          {u"8 månader"_s, 9},
                                          {u"15 månader"_s, 0},
                                          {u"2,5 år"_s, 0}});
    CHECK(statistics.terms[0].visitsTotal == Figure(56));
    CHECK(statistics.terms[1].visitsTotal == Figure(2));
}

TEST_CASE("visits are in the extract, in the history and in a file of children", "[services][visits][exchange]") {
    World here;
    here.join();
    saveVisit(*here.unit, aVisit(here.child));
    const QString extract = QString::fromUtf8(extractJson(extractOf(*here.unit, here.child)));
    for (const QString& word : {u"Mormor hjälper till"_s, u"newborn"_s, u"Vill ha besöken på förmiddagen"_s})
        CHECK(extract.contains(word));
    const std::vector<TimelineEntry> timeline = childTimeline(*here.unit, here.child);
    REQUIRE(timeline.size() == 1);
    CHECK(timeline.front().kind == TimelineKind::Besok);
    CHECK(timeline.front().what == u"Besök: Nyfödd");
    OpenFixture there;
    const QByteArray json = childrenJson(*here.unit, std::array{here.child});
    CHECK(checkImport(*there.unit, json).faults.empty());
    REQUIRE(importChildren(*there.unit, json) == 1);
    CHECK(recordsOf(*there.unit, here.child) == recordsOf(*here.unit, here.child));
    CHECK(recordsOf(*there.unit, here.child).visits.size() == 1);
}

TEST_CASE("a fault in a visit refuses the whole file with a sentence of its own", "[services][visits][exchange]") {
    World here;
    here.join();
    saveVisit(*here.unit, aVisit(here.child));
    const QByteArray json = childrenJson(*here.unit, std::array{here.child});
    const auto visit = [](const Edit& edit) {
        return inFirst(u"visits"_s, edit);
    };
    const QJsonObject midwife{{u"profession"_s, toString(VisitProfession::Barnmorska)}, {u"name"_s, u"Lena Ros"_s}};
    struct Case {
        QString rule;
        Edit edit;
    };
    const std::vector<Case> cases{
        {u"children.duplicate"_s, twice(u"visits"_s)},
        {u"visit.child.notEnrolled"_s, without(u"visitEnrolment"_s)},
        {u"visits.kind.unknown"_s, visit(put(u"kind"_s, u"years-9"_s))},
        {u"visits.kind.unknown"_s, visit(put(u"programme"_s, u"1999"_s))},
        {u"visit.staff.missing"_s, visit(put(u"staff"_s, QJsonArray()))},
        {u"json.repeated"_s, visit(put(u"staff"_s, QJsonArray{midwife, midwife}))},
        {u"children.area.duplicate"_s, visit(twice(u"areas"_s))},
        {u"json.choice"_s, visit(put(u"state"_s, u"kanske"_s))},
        {u"json.key.unknown"_s, visit(put(u"shoeSize"_s, 17))}};
    for (const Case& each : cases) {
        INFO(each.rule.toStdString());
        OpenFixture there;
        const QByteArray edited = changed(json, each.edit);
        CHECK(hasFault(*there.unit, edited, each.rule));
        CHECK(failure([&] { importChildren(*there.unit, edited); }) == Error::Kind::MalformedImport);
        CHECK(there.unit->children().count() == 0);
    }
}

TEST_CASE("the report to BVC lists the visits so far, and only where a report goes", "[services][visits]") {
    World world;
    world.join();
    saveVisit(*world.unit, aVisit(world.child));
    saveVisit(*world.unit, aVisit(world.child, u"months-2"_s, VisitState::Booked, today().addDays(9)));
    Handover handover = proposedHandover(*world.unit, world.child);
    CHECK(handover.stage == LifeStage::BvcSkoterska);
    handover.to = {u"Eva Ek"_s, u"BVC-sköterska"_s, u"BVC Almen"_s, {}};
    const auto said = [&] {
        return pdf_tools::wordsOf(layOut(handoverPaper(*world.unit, handover, {}).document)).join(u' ');
    };
    CHECK_FALSE(said().contains(u"Nyfödd"_s));
    handover.wishes = u"Gärna besök hemma."_s;
    CHECK(said().contains(u"Nyfödd"_s));
    CHECK_FALSE(said().contains(u"2 månader"_s));
}
