// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/accessible_walk.h"
#include "tests/ui/forms_random.h"
#include "tests/ui/meetings_unit.h"
#include "tests/ui/picture.h"
#include "ui/child/record_table.h"
#include "ui/common/field.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/meetings/meeting_fields.h"
#include "ui/meetings/plan_meeting_page.h"
#include "ui/register/register_json.h"
#include "ui/register/register_page.h"
#include "ui/register/register_tab.h"
#include "ui/register/standing_time_form.h"
#include "ui/register/standing_time_page.h"
#include "ui/unit/unit_page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Today is Friday 20 November 2026.
StandingTime everySecondTuesday() {
    StandingTime standing;
    standing.name = u"Barnteam 7–12 år"_s;
    standing.first = QDate(2026, 11, 3);
    standing.recurrence = Recurrence::EverySecondWeek;
    standing.time = QTime(13, 30);
    standing.minutes = 90;
    standing.place = u"Björkskolan, sal 2"_s;
    return standing;
}

struct Shown {
    MeetingUnit test;
    std::unique_ptr<UnitPage> page;

    Shown() {
        test.unit->registers().save(everySecondTuesday());
        page = std::make_unique<UnitPage>(*test.unit);
        page->resize(1366, 700);
        page->show();
        page->reload();
        page->goTo(u"verksamheter"_s);
        QApplication::setActiveWindow(page.get());
    }
    RegisterPage* lists() const { return page->registers()->lists(); }
    StandingTimePage* form() const { return qobject_cast<StandingTimePage*>(page->registers()->top()); }
    std::vector<StandingTime> held() const { return test.unit->registers().standingTimes(); }
};

Meeting newBarnteam(const OpenUnit& unit) {
    Meeting meeting;
    meeting.when = QDateTime(unit.today().addDays(21), QTime(13, 0));
    meeting.leader = u"Karin Lind"_s;
    return meeting;
}

void settle() {
    for (int round = 0; round < 6; ++round)
        QApplication::processEvents();
}

std::string told(const QStringList& faults) { return faults.join(u'\n').toStdString(); }

void checkWhole(QWidget* window) {
    settle();
    CHECK(told(unnamedControls(window)) == "");
    CHECK(told(smallTargets(window)) == "");
    CHECK(told(clippedTexts(window)) == "");
    CHECK(told(tabFaults(window)) == "");
}

} // namespace

TEST_CASE("the form of a standing time gives back every one it is given", "[register]") {
    RandomValues random(14);
    Organisation organisation;
    organisation.id = OrganisationId::next();
    StandingTimeForm form({organisation});
    for (int i = 0; i < 100; ++i) {
        const StandingTime standing{
            StandingTimeId::fromNumber(random.below(1000)),
            random.text(),
            random.often() ? std::optional(organisation.id) : std::nullopt,
            random.often() ? random.date() : QDate(),
            Recurrence(random.below(5)),
            QTime(random.below(24), random.below(60)),
            5 + random.below(470),
            random.text(),
            QDateTime(random.date(), QTime(8, 0), Qt::UTC)};
        form.setValue(standing);
        REQUIRE(form.value() == standing);
        const QByteArray bytes = QJsonDocument(register_json::from(standing)).toJson();
        REQUIRE(register_json::standingTime(QJsonDocument::fromJson(bytes).object()) == standing);
    }
}

TEST_CASE("a standing time is said in words while it is typed", "[register]") {
    StandingTimeForm form({});
    CHECK(form.summary().isEmpty());
    StandingTime standing = everySecondTuesday();
    form.setValue(standing);
    CHECK(form.summary() == u"Varannan tisdag 13.30"_s);
    standing.recurrence = Recurrence::EveryMonth;
    form.setValue(standing);
    CHECK(form.summary() == u"Första tisdagen i månaden 13.30"_s);
    standing.first = QDate(2026, 12, 29);
    form.setValue(standing);
    CHECK(form.summary() == u"Sista tisdagen i månaden 13.30"_s);
}

TEST_CASE("standing times are listed in Enheten, made, changed and taken away", "[register]") {
    Shown shown;
    REQUIRE(shown.lists()->standingTimes()->model()->rowCount() == 1);
    const auto cell = [&](int column) {
        return shown.lists()->standingTimes()->model()->index(0, column).data().toString();
    };
    CHECK(cell(0) == u"Barnteam 7–12 år"_s);
    CHECK(cell(1) == u"Varannan tisdag 13.30"_s);
    CHECK(cell(5).startsWith(u"1 december"_s));

    QTest::mouseClick(shown.lists()->newStandingTime(), Qt::LeftButton);
    REQUIRE(shown.form());
    CHECK_FALSE(shown.form()->save()); // no name, no day
    StandingTime monthly = everySecondTuesday();
    monthly.name = u"Barnteam 1–6 år"_s;
    monthly.organisation = shown.test.linjen;
    shown.form()->form()->setValue(monthly);
    settle();
    picture(shown.page.get(), u"standing-time"_s);
    REQUIRE(shown.form()->save());
    CHECK(shown.held().size() == 2);

    shown.page->registers()->pop();
    Q_EMIT shown.lists()->standingTimes()->opened(0);
    REQUIRE(shown.form());
    QTest::mouseClick(shown.form()->removeButton(), Qt::LeftButton);
    CHECK(shown.held().size() == 2);
    for (auto* button : shown.form()->messages()->findChildren<QPushButton*>())
        if (button->text() == u"Ta bort"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(shown.held().size() == 1);
    CHECK(shown.held().front().name == u"Barnteam 7–12 år"_s);
}

TEST_CASE("planning a Barnteam offers the next standing time that is free", "[meetings]") {
    MeetingUnit test;
    test.unit->registers().save(everySecondTuesday());
    PlanMeetingPage page(*test.unit, newBarnteam(*test.unit));
    page.resize(1180, 720);
    page.show();
    REQUIRE(page.fields()->offers().size() == 1);
    CHECK(page.fields()->offers().front()->text().contains(u"1 december"_s));
    settle();
    picture(&page, u"plan-standing"_s);
    page.fields()->offers().front()->click();
    settle();
    CHECK(page.meeting().when == QDateTime(QDate(2026, 12, 1), QTime(13, 30)));
    CHECK(page.meeting().minutes == 90);
    CHECK(page.meeting().place == u"Björkskolan, sal 2"_s);
    REQUIRE(page.saveNow());

    PlanMeetingPage next(*test.unit, newBarnteam(*test.unit));
    REQUIRE(next.fields()->offers().size() == 1);
    CHECK(next.fields()->offers().front()->text().contains(u"15 december"_s));
}

TEST_CASE("an Individuellt barnteam, and a unit without standing times, is offered none", "[meetings]") {
    MeetingUnit test;
    CHECK(PlanMeetingPage(*test.unit, newBarnteam(*test.unit)).fields()->offers().empty());
    test.unit->registers().save(everySecondTuesday());
    Meeting individual = newBarnteam(*test.unit);
    individual.kind = MeetingKind::ForstaMote;
    CHECK(PlanMeetingPage(*test.unit, individual).fields()->offers().empty());
}

TEST_CASE("standing times can be heard, hit, read and tabbed through, also at double text size", "[register]") {
    const int percent = GENERATE(100, 200);
    struct TextSize {
        explicit TextSize(int size) { applyAppearance(*qApp, {ColourScheme::Light, size}); }
        ~TextSize() { applyAppearance(*qApp, {ColourScheme::Light, 100}); }
    } const size(percent);
    SECTION("a standing time") {
        Shown shown;
        Q_EMIT shown.lists()->standingTimes()->opened(0);
        checkWhole(shown.page.get());
        picture(shown.page.get(), u"standing-time-%1"_s.arg(percent));
    }
    SECTION("a Barnteam that is planned") {
        MeetingUnit test;
        test.unit->registers().save(everySecondTuesday());
        PlanMeetingPage page(*test.unit, newBarnteam(*test.unit));
        page.resize(1180, 720);
        page.show();
        QApplication::setActiveWindow(&page);
        checkWhole(&page);
        picture(&page, u"plan-standing-%1"_s.arg(percent));
    }
}
