// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/visits.h"
#include "tests/support/filled_visits.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/whole_window.h"
#include "ui/charts/compass_widget.h"
#include "ui/child/record_table.h"
#include "ui/common/choice_row.h"
#include "ui/common/text_area.h"
#include "ui/forms/date_box.h"
#include "ui/idag/idag_page.h"
#include "ui/idag/idag_room.h"
#include "ui/visits/besok_tab.h"
#include "ui/visits/enrolment_form.h"
#include "ui/visits/enrolment_page.h"
#include "ui/visits/thematic_form.h"
#include "ui/visits/thematic_page.h"
#include "ui/visits/visit_areas.h"
#include "ui/visits/visit_form.h"
#include "ui/visits/visit_mark.h"
#include "ui/visits/visit_page.h"
#include "ui/visits/visits_json.h"
#include "ui/visits/visits_page.h"
#include "ui/visits/visits_tab.h"
#include "ui/visits/waiting_visits_page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject throughText(const QJsonObject& json) {
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

/// A unit with a child of five weeks.
struct Visited {
    OpenTestUnit test;
    ChildId child = test.unit->children().save(aChild().born(today().addDays(-35)).withBarnkontakt(u"Lena Ros"_s));
    QStringList asked;
    ChildRoads roads{{}, [this](const QString& form, const QString& record) { asked << form + u'/' + record; }, {}, {}};

    void join() { saveEnrolment(*test.unit, aVisitEnrolment(child)); }
    VisitRepository visits() { return visitsOf(*test.unit); }

    template <typename Shown> std::unique_ptr<Shown> shown(Shown* page) {
        page->resize(1000, 700);
        page->show();
        page->reload();
        QApplication::setActiveWindow(page);
        settle();
        return std::unique_ptr<Shown>(page);
    }
};

} // namespace

TEST_CASE("the forms of the visit programme give back what they are given, also as drafts", "[visits]") {
    const ChildId child = ChildId::fromNumber(7);
    VisitForm visitForm(*programmeWith(visitProgrammes(), u"2023"_s), WellbeingModel());
    Visit bare;
    bare.child = child;
    bare.programme = u"2023"_s;
    for (const Visit& visit :
         {aVisit(child), aVisit(child, u"years-2-5"_s, VisitState::Declined), aVisit(child, {}, VisitState::Missed),
          bare}) {
        visitForm.setValue(visit);
        CHECK(visitForm.value() == visit);
        CHECK(visits_json::visit(throughText(visits_json::from(visit))) == visit);
    }
    EnrolmentForm enrolmentForm(visitProgrammes());
    VisitEnrolment ended = aVisitEnrolment(child);
    ended.ended = today();
    ended.ending = VisitEnding::Moved;
    for (const VisitEnrolment& enrolment : {aVisitEnrolment(child), ended}) {
        enrolmentForm.setValue(enrolment);
        CHECK(enrolmentForm.value() == enrolment);
        CHECK(visits_json::enrolment(throughText(visits_json::from(enrolment))) == enrolment);
    }
    ThematicForm thematicForm;
    for (const ThematicMeeting& meeting :
         {aThematicMeeting(), aThematicMeeting(today(), std::nullopt), ThematicMeeting()}) {
        thematicForm.setValue(meeting);
        CHECK(thematicForm.value() == meeting);
        CHECK(visits_json::thematicMeeting(throughText(visits_json::from(meeting))) == meeting);
    }
}

TEST_CASE("a child is taken into the programme, and its path leads to each visit", "[visits]") {
    Visited world;
    const auto tab = world.shown(new BesokTab(*world.test.unit, world.child, world.roads));
    REQUIRE(tab->joinButton());
    QTest::mouseClick(tab->joinButton(), Qt::LeftButton);
    CHECK(world.asked == QStringList{u"besoksprogram/"_s});

    EnrolmentPage page(*world.test.unit, world.child);
    CHECK(page.form()->value().programme == u"2023");
    CHECK(page.save());
    CHECK(world.visits().enrolmentOf(world.child)->joined == today());
    VisitEnrolment earlier = aVisitEnrolment(world.child, today().addDays(-34));
    saveEnrolment(*world.test.unit, earlier);
    saveVisit(*world.test.unit, aVisit(world.child));

    tab->reload();
    CHECK_FALSE(tab->joinButton());
    REQUIRE(tab->marks().size() == 5);
    CHECK(tab->marks()[0]->step().stage == VisitStage::Done);
    CHECK(tab->marks()[0]->accessibleName() == u"Besök 1: Nyfödd");
    CHECK(tab->marks()[1]->status().startsWith(u"Längre fram, omkring "_s));
    QTest::keyClick(tab->marks()[1], Qt::Key_Return);
    CHECK(world.asked.last() == u"besok/months-2");
    CHECK(tab->visits()->model()->rowCount() == 1);
    CHECK(tab->saidOfHandover().startsWith(u"Inte överlämnat än"_s));
    CHECK(tab->reportButton()->isHidden());
    QTest::mouseClick(tab->handOverButton(), Qt::LeftButton);
    CHECK(world.asked.last() == u"overlamning/");
}

TEST_CASE("a visit is written with the flower, refused with its reason, and taken away again", "[visits]") {
    Visited world;
    world.join();
    VisitPage page(*world.test.unit, world.child, u"newborn"_s);
    page.resize(1000, 700);
    page.show();
    CHECK_FALSE(page.removeButton());
    CHECK(page.form()->place()->value() == int(VisitPlace::Home));
    Visit visit = page.form()->value();
    visit.state = VisitState::Done;
    visit.date = today();
    page.form()->setValue(visit);
    CHECK_FALSE(page.save()); // nobody of the staff
    page.form()->staff(VisitProfession::BvcSkoterska)->setText(u"Eva Ek"_s);
    Q_EMIT page.form()->areas()->flower()->areaChosen(Area::Trygghet);
    CHECK(page.form()->areas()->tick(Area::Trygghet)->isChecked());
    CHECK_FALSE(page.form()->areas()->note(Area::Trygghet)->isHidden());
    CHECK(page.form()->areas()->flower()->figure().talked[Area::Trygghet]);
    page.form()->areas()->note(Area::Trygghet)->setPlainText(u"Sover tryggt."_s);
    REQUIRE(page.save());
    const std::vector<Visit> saved = world.visits().ofChild(world.child);
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().areas[Area::Trygghet] == VisitArea{true, u"Sover tryggt."_s});
    CHECK(saved.front().staff[std::size_t(VisitProfession::BvcSkoterska)] == u"Eva Ek");

    VisitPage again(*world.test.unit, world.child, saved.front().id.toString());
    REQUIRE(again.removeButton());
    CHECK(again.form()->value() == saved.front());
    CHECK_THROWS(VisitPage(*world.test.unit, world.child, VisitId::next().toString()));
}

TEST_CASE("visits that wait are listed in Idag where the unit uses the programme", "[visits]") {
    Visited world;
    world.join();
    IdagRoom room(*world.test.unit);
    room.resize(1000, 700);
    room.show();
    room.reload();
    auto* idag = qobject_cast<IdagPage*>(room.top());
    REQUIRE(idag);
    CHECK(idag->visitsButton()->isHidden()); // a school
    world.visits().save(VisitSettings{true, {}});
    room.reload();
    CHECK_FALSE(idag->visitsButton()->isHidden());
    saveVisit(*world.test.unit, aVisit(world.child, u"months-2"_s, VisitState::Booked, today().addDays(9)));
    QTest::mouseClick(idag->visitsButton(), Qt::LeftButton);
    CHECK(room.place() == u"besok");
    auto* page = qobject_cast<WaitingVisitsPage*>(room.top());
    REQUIRE(page);
    CHECK(page->table()->model()->rowCount() == 2); // the newborn's is late
    CHECK(page->table()->model()->index(0, 2).data() == u"Försenat"_s);
    page->withBooked()->setChecked(false);
    CHECK(page->table()->model()->rowCount() == 1);
    QString place;
    QObject::connect(page, &Page::goToRoom, &room, [&place](const QString& asked) { place = asked; });
    Q_EMIT page->table()->opened(0);
    CHECK(place == u"barn/%1/besok"_s.arg(world.child.toString()));
}

TEST_CASE("thematic meetings are counted in Enheten, and a number nobody counted is not zero", "[visits]") {
    Visited world;
    world.join();
    saveVisit(*world.test.unit, aVisit(world.child, u"newborn"_s, VisitState::Done, today()));
    const auto tab = world.shown(new VisitsTab(*world.test.unit));
    VisitsPage* page = tab->page();
    CHECK_FALSE(page->used()->isChecked());
    QTest::mouseClick(page->used(), Qt::LeftButton, {}, QPoint(10, page->used()->height() / 2));
    CHECK(usesVisits(*world.test.unit));
    QTest::mouseClick(page->newMeeting(), Qt::LeftButton);
    auto* form = qobject_cast<ThematicPage*>(tab->top());
    REQUIRE(form);
    form->form()->setValue(aThematicMeeting(today(), 22));
    form->form()->attended(Attendee::Child)->setText(u"många"_s);
    CHECK_FALSE(form->save());
    form->form()->attended(Attendee::Child)->clear();
    CHECK(form->save());
    REQUIRE(page->meetings()->model()->rowCount() == 1);
    CHECK(page->meetings()->model()->index(0, 2).data() == u"22"_s);
    CHECK(page->meetings()->model()->index(0, 3).data() == u"Inte räknat"_s);
    CHECK(page->counts()->model()->rowCount() == 5);
    CHECK(page->counts()->model()->index(0, 2).data() == u"1"_s);
    CHECK(page->summary().contains(u"Vuxna: 22, räknat vid 1 av 1"_s));
    CHECK(page->summary().contains(u"Barn: inte räknat"_s));
}

TEST_CASE("every page of the visit programme can be heard, hit, read and tabbed through", "[visits]") {
    const int percent = GENERATE(100, 200);
    const TextSize size(percent);
    Visited world;
    world.join();
    saveVisit(*world.test.unit, aVisit(world.child));
    saveVisit(*world.test.unit, aVisit(world.child, u"months-2"_s, VisitState::Booked, today().addDays(9)));
    saveThematicMeeting(*world.test.unit, aThematicMeeting());
    const auto whole = [&](Page* page, const QString& name) {
        const auto shown = world.shown(page);
        checkWhole(shown.get());
        look(shown.get(), u"%1-%2"_s.arg(name).arg(percent));
    };
    whole(new BesokTab(*world.test.unit, world.child, world.roads), u"besok"_s);
    whole(
        new VisitPage(*world.test.unit, world.child, world.visits().ofChild(world.child).front().id.toString()),
        u"besok-form"_s);
    whole(new EnrolmentPage(*world.test.unit, world.child), u"besok-program"_s);
    whole(new WaitingVisitsPage(*world.test.unit), u"besok-vantar"_s);
    whole(new VisitsPage(*world.test.unit), u"besok-enheten"_s);
    whole(new ThematicPage(*world.test.unit, world.visits().thematicMeetings().front()), u"tematraff"_s);
}
