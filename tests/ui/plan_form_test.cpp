// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/print_qt.h"
#include "tests/ui/plan_values.h"
#include "tests/ui/typing.h"
#include "ui/common/field.h"
#include "ui/common/text_area.h"
#include "ui/forms/date_box.h"
#include "ui/forms/fold.h"
#include "ui/plan/need_button.h"
#include "ui/plan/plan_form.h"
#include "ui/plan/support_row.h"

#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const Field* fieldOf(QWidget& form, const QString& name) {
    return qobject_cast<Field*>(control<QWidget>(form, name)->parentWidget());
}

bool isStop(const QWidget* widget) { return widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus); }

/// The stops that Tab makes from `first` until it comes round.
QSet<QWidget*> stopsFrom(QWidget* first) {
    QSet<QWidget*> stops{first};
    for (QWidget* at = first->nextInFocusChain(); at != first; at = at->nextInFocusChain())
        if (isStop(at))
            stops.insert(at);
    return stops;
}

} // namespace

TEST_CASE("the plan's form gives back what it was given", "[plan]") {
    BarnetsPlan running = aWholePlan();
    running.closedOn = {};
    running.closedBy.clear();
    running.nextMeeting = {};
    BarnetsPlan threePages = aWholePlan();
    threePages.jointDescription = u"Ord på rad. "_s.repeated(900);
    for (const BarnetsPlan& plan : {aWholePlan(), BarnetsPlan(), running, threePages}) {
        PlanForm form(aPlanContext());
        form.setValue(plan);
        CHECK(form.value() == plan);
        PlanForm other(aPlanContext());
        BarnetsPlan identity;
        identity.id = plan.id;
        identity.child = plan.child;
        other.setValue(identity);
        other.fromJson(form.toJson());
        CHECK(other.value() == plan);
        form.setValue(BarnetsPlan());
        CHECK(form.value() == BarnetsPlan());
    }
}

TEST_CASE("somebody who is typed into the network and not added yet is kept in a draft", "[plan]") {
    PlanForm form(aPlanContext());
    const auto line = [](PlanForm& of, const QString& name) {
        const auto edits = of.findChildren<QLineEdit*>();
        return *std::ranges::find(edits, name, &QWidget::accessibleName);
    };
    QSignalSpy edited(&form, &PlanForm::edited);
    type(line(form, u"Namn, ny person"_s), u"Mormor Åsa"_s);
    CHECK(edited.count() > 0);
    CHECK(form.value() == BarnetsPlan());
    PlanForm other(aPlanContext());
    other.fromJson(form.toJson());
    CHECK(line(other, u"Namn, ny person"_s)->text() == u"Mormor Åsa"_s);
    CHECK(other.value() == BarnetsPlan());
    other.fromJson(PlanForm(aPlanContext()).toJson());
    CHECK(line(other, u"Namn, ny person"_s)->text().isEmpty());
}

TEST_CASE("a draft that an earlier program kept is read", "[plan]") {
    PlanForm form(aPlanContext());
    const BarnetsPlan whole = aWholePlan();
    REQUIRE(whole.nextMeeting.when.isValid());
    form.setValue(whole);
    QJsonObject old = form.toJson();
    old[u"nextMeeting"_s] = whole.nextMeeting.when.toString(Qt::ISODate);
    old[u"place"_s] = whole.nextMeeting.place;
    old.remove(u"id"_s);
    PlanForm other(aPlanContext());
    BarnetsPlan identity;
    identity.id = whole.id;
    identity.child = whole.child;
    other.setValue(identity);
    other.fromJson(old);
    CHECK(other.value() == whole);
}

TEST_CASE("goals are added, moved and removed", "[plan]") {
    PlanForm form(aPlanContext());
    form.setValue(aWholePlan());
    form.show();
    button<QToolButton>(form, u"Flytta ner mål 1"_s)->click();
    CHECK(form.value().goals.front().text == u"Att sova hela natten"_s);
    button<QToolButton>(form, u"Ta bort mål 1"_s)->click();
    REQUIRE(form.value().goals.size() == 1);
    CHECK(form.value().goals.front() == aWholePlan().goals.front());
    button<QPushButton>(form, u"Lägg till &mål"_s)->click();
    REQUIRE(form.value().goals.size() == 2);
    CHECK(form.value().goals.back().text.isEmpty());
}

TEST_CASE("a goal gets a sub-goal with support by keyboard alone, and focus stays with what was done", "[plan]") {
    PlanForm form(aPlanContext());
    form.show();
    QApplication::setActiveWindow(&form);
    const auto press = [&form](const QString& name) {
        auto* pressed = button<QPushButton>(form, name);
        pressed->setFocus(Qt::TabFocusReason);
        QTest::keyClick(pressed, Qt::Key_Space);
        return QApplication::focusWidget();
    };
    const auto type = [](QWidget* into, const QString& text) {
        QTest::keyClicks(into, text);
    };
    type(press(u"Lägg till &mål"_s), u"Cykla"_s);
    type(press(u"Lägg till delmål"_s), u"Lampa"_s);
    type(control<DateBox>(form, u"Senast, Delmål 1.1"_s), u"2026-12-01"_s);
    type(press(u"Lägg till stöd"_s), u"Pappa tar med"_s);
    const Goal goal = form.value().goals.front();
    CHECK(goal.text == u"Cykla"_s);
    REQUIRE(goal.subGoals.size() == 1);
    CHECK(goal.subGoals.front().text == u"Lampa"_s);
    CHECK(goal.subGoals.front().due == QDate(2026, 12, 1));
    REQUIRE(goal.subGoals.front().support.size() == 1);
    CHECK(goal.subGoals.front().support.front().what == u"Pappa tar med"_s);
    SECTION("a moved one keeps focus on its tool, a removed one hands it on") {
        type(press(u"Lägg till delmål"_s), u"Broms"_s);
        auto* up = button<QToolButton>(form, u"Flytta upp delmål 1.2"_s);
        up->setFocus(Qt::TabFocusReason);
        QTest::keyClick(up, Qt::Key_Space);
        CHECK(form.value().goals.front().subGoals.front().text == u"Broms"_s);
        CHECK(QApplication::focusWidget()->accessibleName() == u"Flytta ner delmål 1.1"_s);
        auto* remove = button<QToolButton>(form, u"Ta bort delmål 1.1"_s);
        remove->setFocus(Qt::TabFocusReason);
        QTest::keyClick(remove, Qt::Key_Space);
        CHECK(QApplication::focusWidget()->accessibleName() == u"Delmål 1.1"_s);
    }
}

TEST_CASE("Tab comes by every stop of the form, also after a row was moved and one was added", "[plan]") {
    PlanForm form(aPlanContext());
    form.setValue(aWholePlan());
    form.show();
    button<QToolButton>(form, u"Flytta ner mål 1"_s)->click();
    button<QPushButton>(form, u"Lägg till &mål"_s)->click();
    const QSet<QWidget*> stops = stopsFrom(control<TextArea>(form, u"Mål 1"_s));
    const auto all = form.findChildren<QWidget*>();
    for (QWidget* each : all) {
        INFO(each->accessibleName().toStdString() << ' ' << each->metaObject()->className());
        CHECK((!isStop(each) || each->focusProxy() || stops.contains(each)));
    }
}

TEST_CASE("a sub-goal that is reached says so at once", "[plan]") {
    PlanForm form(aPlanContext());
    form.setValue(aWholePlan());
    form.show();
    for (Fold* fold : form.findChildren<Fold*>())
        fold->setOpen(true);
    CHECK(button<QPushButton>(form, u"Delmål och stöd: 2 delmål, 1 nådda"_s));
    const auto ticks = form.findChildren<QCheckBox*>();
    for (QCheckBox* tick : ticks)
        if (tick->text() == u"Vi är framme"_s && !tick->isChecked())
            tick->click();
    CHECK(form.value().goals.front().subGoals.back().reachedOn == QDate(2026, 11, 20));
    CHECK(button<QPushButton>(form, u"Delmål och stöd: 2 delmål, 2 nådda"_s));
}

TEST_CASE("what a broken rule is about is marked at its field, and unfolded", "[plan]") {
    struct Case {
        QString field;
        std::function<void(BarnetsPlan&)> breakIt;
    };
    const auto breaking = GENERATE(
        Case{
            u"Mål 2"_s,
            [](BarnetsPlan& plan) {
                plan.goals[1].text.clear();
            }},
        Case{
            u"Delmål 1.2"_s,
            [](BarnetsPlan& plan) {
                plan.goals[0].subGoals[1].text.clear();
            }},
        Case{
            u"Senast, Delmål 1.2"_s,
            [](BarnetsPlan& plan) {
                plan.goals[0].subGoals[1].due = {};
            }},
        Case{
            u"Stöd 1.1.2"_s,
            [](BarnetsPlan& plan) {
                plan.goals[0].subGoals[0].support[1].what.clear();
            }},
        Case{
            u"Beräknas vara klart, Stöd 1.1.1"_s,
            [](BarnetsPlan& plan) {
                plan.goals[0].subGoals[0].support[0].from = QDate(2027, 1, 1);
            }},
        Case{
            u"Vad hände, Händelse 2"_s,
            [](BarnetsPlan& plan) {
                plan.earlierEvents[1].happened.clear();
            }},
        Case{
            u"Namn, person 3"_s,
            [](BarnetsPlan& plan) {
                plan.network[2].name.clear();
            }},
        Case{u"Avslutad av"_s, [](BarnetsPlan& plan) {
                 plan.closedBy.clear();
             }});
    BarnetsPlan plan = aWholePlan();
    breaking.breakIt(plan);
    PlanForm form(aPlanContext());
    form.setValue(plan);
    form.show();
    INFO(breaking.field.toStdString());
    CHECK(form.showIssues(issues(plan, QDate(2026, 11, 20))).empty());
    const Field* field = fieldOf(form, breaking.field);
    REQUIRE(field);
    CHECK_FALSE(field->issue().isEmpty());
    CHECK(field->isVisible());
    CHECK(form.showIssues({}).empty());
    CHECK(fieldOf(form, breaking.field)->issue().isEmpty());
}

TEST_CASE("a day that is no day is marked instead of being lost", "[plan]") {
    PlanForm form(aPlanContext());
    form.setValue(aWholePlan());
    CHECK_FALSE(form.markUnclearDays());
    form.findChild<SupportRow*>()->findChild<DateBox*>()->setText(u"i vår"_s);
    CHECK(form.markUnclearDays());
}

TEST_CASE("areas and sub-areas are chosen from the menu, and strange ones stay", "[plan]") {
    Instrument fordjupad;
    fordjupad.areas[Area::Trygghet].subAreas = {{u"trygghet.skydd"_s, u"Skydd"_s, {}}};
    NeedButton button(defaultPack().model, &fordjupad);
    const std::vector<NeedLink> strange{{Area::Fritid, u"fritid.annat"_s}};
    button.setValue(strange);
    CHECK(button.value() == strange);
    const auto menus = button.menu()->findChildren<QMenu*>();
    REQUIRE(menus.size() == 1);
    menus.front()->actions().back()->trigger();
    CHECK(button.value().size() == 2);
    CHECK(std::ranges::find(button.value(), NeedLink{Area::Trygghet, u"trygghet.skydd"_s}) != button.value().end());
    CHECK(button.accessibleName().contains(u"Trygghet: Skydd"_s));
    menus.front()->actions().back()->trigger();
    CHECK(button.value() == strange);
}
