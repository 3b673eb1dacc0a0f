// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tab_order.h"

#include "tests/support/print_qt.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/plan_values.h"
#include "ui/forms/fold.h"
#include "ui/plan/network_mark.h"
#include "ui/plan/plan_form.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/plan_rows.h"
#include "ui/plan/sign_page.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

std::string nameOf(const QWidget* widget) {
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName())
        .toStdString();
}

/// The stops that the key makes from `first` until it comes round. The parts of a date are passed within it.
std::vector<QWidget*> walk(QWidget* first, Qt::Key key) {
    std::vector<QWidget*> stops;
    first->setFocus(Qt::TabFocusReason);
    for (int presses = 0; presses < 2000; ++presses) {
        QWidget* at = QApplication::focusWidget();
        if (!at || (stops.size() > 1 && at == stops.front()))
            break;
        if (stops.empty() || at != stops.back())
            stops.push_back(at);
        QTest::keyClick(at, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return stops;
}

/// Each stands on the line of the one before it or below, in what scrolls in one piece.
void checkDownwards(const std::vector<QWidget*>& stops, const QWidget* column) {
    const QWidget* before = nullptr;
    for (const QWidget* stop : stops) {
        if (!column->isAncestorOf(stop) || qobject_cast<const NetworkMark*>(stop))
            continue;
        if (before) {
            INFO(nameOf(before) << " then " << nameOf(stop));
            CHECK(stop->mapTo(column, QPoint(0, stop->height())).y() >= before->mapTo(column, QPoint()).y());
        }
        before = stop;
    }
}

/// Every stop of `root` once, downwards, and the same way back.
void checkWalk(const QWidget* root, const QWidget* column) {
    for (int round = 0; round < 5; ++round)
        QTest::qWait(10); // heights settle from the inside out
    QApplication::setActiveWindow(root->window());
    const auto all = inLayoutOrder(root);
    const auto first = std::ranges::find_if(all, isTabStop);
    REQUIRE(first != all.end());
    const std::vector<QWidget*> forward = walk(*first, Qt::Key_Tab);
    for (QWidget* each : root->findChildren<QWidget*>())
        if (!each->isWindow() && each->window() == root->window()) {
            INFO(nameOf(each));
            CHECK(std::ranges::count(forward, each) == (isTabStop(each) ? 1 : 0));
        }
    checkDownwards(forward, column);
    std::vector<QWidget*> back = walk(*first, Qt::Key_Backtab);
    REQUIRE(back.size() > 1);
    std::reverse(back.begin() + 1, back.end());
    CHECK(back == forward);
}

/// A whole plan with everything open.
struct OpenPlan {
    OpenTestUnit test;
    BarnetsPlan plan = aWholePlan();
    std::unique_ptr<PlanPage> page;

    OpenPlan() {
        plan.child = test.unit->children().save(aChild());
        plan.id = {};
        test.unit->plans().save(plan);
        ChildRoads roads;
        roads.openForm = [](const QString&, const QString&) {
        };
        page = std::make_unique<PlanPage>(*test.unit, plan.child, roads);
        page->resize(1200, 800);
        page->reload();
        for (Fold* fold : page->form()->findChildren<Fold*>())
            fold->setOpen(true);
    }
    void show() const {
        page->show();
        QApplication::setActiveWindow(page.get());
    }
};

} // namespace

TEST_CASE("Tab comes by every stop of the plan once and in order, also when rows come, move and go", "[plan]") {
    OpenPlan open;
    open.show();
    SECTION("as it is") {
        checkWalk(open.page.get(), open.page->form());
        const auto stops = walk(button<QPushButton>(*open.page, u"Ändra uppgifter…"_s), Qt::Key_Tab);
        const auto fordjupad = std::ranges::find(stops, button<QPushButton>(*open.page, u"Fördjupad behovskompass"_s));
        const auto goal = std::ranges::find(stops, button<QPushButton>(*open.page, u"Lägg till &mål"_s));
        CHECK(goal < fordjupad);
        CHECK(fordjupad != stops.end());
    }
    SECTION("a goal is added, moved and removed") {
        button<QPushButton>(*open.page, u"Lägg till &mål"_s)->click();
        button<QToolButton>(*open.page, u"Flytta upp mål 3"_s)->click();
        checkWalk(open.page.get(), open.page->form());
        button<QToolButton>(*open.page, u"Ta bort mål 1"_s)->click();
        checkWalk(open.page.get(), open.page->form());
    }
    SECTION("an event and a person are put in before what stands below") {
        button<QPushButton>(*open.page, u"Lägg till &händelse"_s)->click();
        open.plan.network.push_back({u"Ulla"_s, {}, 2, 45});
        open.page->form()->setValue(open.plan);
        checkWalk(open.page.get(), open.page->form());
    }
}

TEST_CASE("Tab comes into the plan at its first stop and back into it at its last, and leaves it again", "[plan]") {
    QWidget window;
    OpenPlan open;
    auto* column = new QVBoxLayout(&window);
    auto* above = new QPushButton(u"Ovanför"_s);
    auto* below = new QPushButton(u"Nedanför"_s);
    column->addWidget(above);
    column->addWidget(open.page.get());
    column->addWidget(below);
    button<QPushButton>(*open.page, u"Lägg till &mål"_s)->click(); // made last, and not the last to come to
    window.resize(1200, 900);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(10);
    QApplication::setActiveWindow(&window);
    const auto all = inLayoutOrder(open.page.get());
    const auto first = std::ranges::find_if(all, isTabStop);
    const auto last = std::find_if(all.rbegin(), all.rend(), isTabStop);
    REQUIRE(last != all.rend());

    above->setFocus(Qt::TabFocusReason);
    QTest::keyClick(above, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == *first);
    QTest::keyClick(*first, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == above);
    below->setFocus(Qt::TabFocusReason);
    QTest::keyClick(below, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == *last);
    QTest::keyClick(*last, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == below);
}

TEST_CASE("Tab comes by every signature in order, also those added later", "[plan]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild());
    SignPage page(*test.unit, child, std::nullopt);
    page.resize(1000, 700);
    page.show();
    QApplication::setActiveWindow(&page);
    page.signatures()->addButton()->click();
    page.signatures()->addButton()->click();
    checkWalk(&page, page.signatures());
}
