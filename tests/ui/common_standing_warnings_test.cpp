// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/services/error_text.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/whole_window.h"
#include "ui/common/attempt.h"
#include "ui/common/message_bar.h"
#include "ui/common/standing_warnings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QAccessible>
#include <QFrame>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Warnings between a message bar and what one works with, as in the shell.
struct Around {
    QWidget window;
    MessageBar* bar = new MessageBar;
    StandingWarnings* warnings;
    QLineEdit* work = new QLineEdit;

    explicit Around(StandingWarnings::Refusal refusal = {}) : warnings(new StandingWarnings(std::move(refusal))) {
        work->setAccessibleName(u"Arbete"_s);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(bar);
        column->addWidget(warnings);
        column->addWidget(work, 1);
        window.resize(900, 600);
        window.show();
        QApplication::setActiveWindow(&window);
    }
};

StandingWarning plain(const QString& id) { return {id, u"Det är något med "_s + id + u'.', u"Se efter."_s}; }

} // namespace

TEST_CASE("warnings stand together until each is settled, damage above the others", "[common]") {
    Around around;
    CHECK_FALSE(around.warnings->isVisible());
    around.warnings->stand(plain(u"ett"_s));
    around.warnings->stand(plain(u"två"_s));
    StandingWarning damage = plain(u"skada"_s);
    damage.weight = StandingWarning::Weight::Damage;
    around.warnings->stand(damage);
    CHECK(around.warnings->ids() == QStringList{u"skada"_s, u"ett"_s, u"två"_s});
    CHECK(around.warnings->text(u"ett"_s) == u"Det är något med ett. Se efter."_s);
    around.warnings->stand({u"ett"_s, u"Nu är det värre."_s, {}}); // takes the place of the first
    CHECK(around.warnings->ids() == QStringList{u"skada"_s, u"två"_s, u"ett"_s});
    CHECK(around.warnings->text(u"ett"_s) == u"Nu är det värre."_s);
    attempt(around.work, [] {});
    attempt(around.warnings, [] {});
    CHECK(around.warnings->ids().size() == 3);
    around.warnings->settle(u"skada"_s);
    around.warnings->settle(u"okänd"_s);
    around.warnings->settle(u"två"_s);
    CHECK(around.warnings->isVisible());
    around.warnings->settle(u"ett"_s);
    CHECK_FALSE(around.warnings->isVisible());
}

TEST_CASE("an action settles its warning only when it says so, and a failure is told and settles nothing", "[common]") {
    Around around;
    StandingWarning warning = plain(u"ett"_s);
    warning.actions = {
        {u"Visa"_s,
         [] {
             return false;
         }},
        {u"Skriv"_s,
         []() -> bool {
             throw Error(Error::Kind::DiskFull);
         }},
        {u"Klart"_s, [] {
             return true;
         }}};
    around.warnings->stand(warning);
    buttonNamed(around.warnings, u"Visa"_s)->click();
    CHECK(around.warnings->stands(u"ett"_s));
    buttonNamed(around.warnings, u"Skriv"_s)->click();
    CHECK(around.warnings->stands(u"ett"_s));
    CHECK(around.bar->text() == errorText(Error::Kind::DiskFull).whole());
    buttonNamed(around.warnings, u"Klart"_s)->click();
    CHECK_FALSE(around.warnings->stands(u"ett"_s));
}

TEST_CASE("what the role may not do cannot be pressed, and the warning says why", "[common][access]") {
    const QString why = u"Med din roll kan du inte godta det."_s;
    Around around([&why](Action action) { return action == Action::ReadLog ? why : QString(); });
    StandingWarning warning = plain(u"ett"_s);
    bool done = false;
    warning.actions = {
        {u"Godta"_s,
         [&done] {
             done = true;
             return true;
         },
         Action::ReadLog},
        {u"Säkerhetskopiera"_s, [] { return true; }, Action::BackUp}};
    around.warnings->stand(warning);
    CHECK_FALSE(buttonNamed(around.warnings, u"Godta"_s)->isEnabled());
    CHECK(buttonNamed(around.warnings, u"Säkerhetskopiera"_s)->isEnabled());
    CHECK(around.warnings->text(u"ett"_s).endsWith(why));
    buttonNamed(around.warnings, u"Godta"_s)->click();
    CHECK_FALSE(done);
    CHECK(around.warnings->stands(u"ett"_s));
}

/// What a screen reader says of the widgets inside, as far as it is about `part`.
int saidOf(QWidget* root, const QString& part) {
    return int(std::ranges::count_if(root->findChildren<QFrame*>(), [&part](QFrame* each) {
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(each);
        return heard && heard->role() != QAccessible::StaticText && heard->text(QAccessible::Name).contains(part);
    }));
}

TEST_CASE("a warning can be heard, and the focus goes on to what is left", "[common]") {
    Around around;
    around.warnings->stand(plain(u"ett"_s));
    around.warnings->stand(plain(u"två"_s));
    CHECK(saidOf(around.warnings, u"Det är något med ett. Se efter."_s) == 1);
    CHECK(saidOf(around.warnings, u"Det är något med två. Se efter."_s) == 1);
    bool left = false;
    QObject::connect(around.warnings, &StandingWarnings::focusLeft, around.warnings, [&left] { left = true; });
    auto* first = around.warnings->findChild<QToolButton*>();
    REQUIRE(first);
    first->setFocus();
    first->click();
    REQUIRE(around.warnings->ids() == QStringList{u"två"_s});
    auto* next = qobject_cast<QToolButton*>(QApplication::focusWidget());
    REQUIRE(next);
    CHECK(next->accessibleDescription().contains(u"två"_s));
    CHECK_FALSE(left);
    next->click();
    CHECK(left);
}

TEST_CASE("warnings are whole at every text size, and many of them leave room to work", "[common]") {
    const TextSize size(GENERATE(100, 200));
    Around around;
    StandingWarning warning = plain(u"ett"_s);
    warning.actions = {
        {u"Fortsätt i den här"_s,
         [] {
             return true;
         }},
        {u"Till loggen"_s, [] {
             return false;
         }}};
    around.warnings->stand(warning);
    checkWhole(&around.window);
    for (const QString& id : {u"två"_s, u"tre"_s, u"fyra"_s, u"fem"_s}) {
        StandingWarning more = warning;
        more.id = id;
        more.text = u"Enheten är äldre än när den senast var öppen här. Någon kan ha lagt tillbaka en äldre kopia."_s;
        around.warnings->stand(more);
    }
    settle();
    CHECK(around.warnings->height() <= around.window.height() * 2 / 5 + 2);
    CHECK(around.work->height() >= 24);
    look(&around.window, u"standing-warnings-many"_s);
    CHECK(told(unnamedControls(&around.window)) == "");
    CHECK(told(tabFaults(&around.window)) == "");
}
