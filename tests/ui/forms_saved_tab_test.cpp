// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/rollout.h"
#include "core/services/unit_users.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/typing.h"
#include "ui/forms/draft_keeper.h"
#include "ui/meetings/rows_editor.h"
#include "ui/register/reminders_tab.h"
#include "ui/register/teams_tab.h"
#include "ui/rollout/agreement_tab.h"
#include "ui/rollout/costs_tab.h"
#include "ui/rollout/phases_tab.h"
#include "ui/statistics/hand_counts_tab.h"
#include "ui/unit/settings_tab.h"

#include <catch2/generators/catch_generators.hpp>

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

// What is written in a tab that is saved by a button stays as a draft when the unit locks, whatever the tab holds.

namespace {

using MakeTab = SavedTab* (*)(OpenUnit&);

/// A tab on a page with its message bar, as a person who comes to it sees it.
struct ShownTab {
    QWidget page;
    SavedTab* tab;

    ShownTab(OpenUnit& unit, MakeTab make) : tab(make(unit)) {
        auto* column = new QVBoxLayout(&page);
        column->addWidget(new MessageBar);
        column->addWidget(tab);
        page.show();
        tab->reload();
    }

    /// Something in each place where anything can be written: rows, lines, areas, numbers and ticks.
    void writeEverywhere() {
        for (RowsEditor* rows : tab->findChildren<RowsEditor*>())
            rows->addButton()->click();
        for (QPushButton* more : tab->findChildren<QPushButton*>())
            if (more->text() == u"Lägg till ett nummer"_s)
                more->click();
        for (QAbstractSpinBox* box : tab->findChildren<QAbstractSpinBox*>())
            box->stepBy(1);
        for (QLineEdit* line : tab->findChildren<QLineEdit*>())
            if (!line->isReadOnly() && !qobject_cast<QAbstractSpinBox*>(line->parentWidget()))
                type(line, u"1"_s);
        for (QPlainTextEdit* area : tab->findChildren<QPlainTextEdit*>())
            type(area, u"Något"_s);
        for (QCheckBox* box : tab->findChildren<QCheckBox*>())
            box->click();
    }

    QStringList all() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows that were taken away
        QStringList texts;
        for (const QLineEdit* line : tab->findChildren<QLineEdit*>())
            texts.append(line->accessibleName() + u'=' + line->text());
        for (const QPlainTextEdit* area : tab->findChildren<QPlainTextEdit*>())
            texts.append(area->accessibleName() + u'=' + area->toPlainText());
        for (const QAbstractButton* button : tab->findChildren<QAbstractButton*>())
            if (button->isCheckable())
                texts.append(button->accessibleName() + (button->isChecked() ? u"+"_s : u"-"_s));
        return texts;
    }
};

template <typename Tab> SavedTab* make(OpenUnit& unit) { return new Tab(unit); }

std::size_t draftsOf(OpenTestUnit& test) { return test.unit->drafts().all(test.unit->user().login).size(); }

} // namespace

TEST_CASE("what is written in a tab and not saved stands there again after the unit was locked", "[forms]") {
    const MakeTab tab = GENERATE(
        make<SettingsTab>, make<TeamsTab>, make<RemindersTab>, make<HandCountsTab>, make<AgreementTab>, make<CostsTab>,
        make<PhasesTab>);
    OpenTestUnit test;
    saveRollout(*test.unit, RolloutAgreement{u"Ekeby kommun"_s, {{u"Skolan"_s, u"Eva Ek"_s, 2}}, {}, 2030, {}});
    saveRollout(*test.unit, RolloutCosts{1, {{QString(ownCost), u"Lokal"_s, 2, 1, 50'000, false}}, {}, {}});
    QStringList saved;
    QStringList written;
    {
        ShownTab shown(*test.unit, tab);
        saved = shown.all();
        CHECK_FALSE(shown.tab->saveButton()->isEnabled());
        shown.writeEverywhere();
        written = shown.all();
        REQUIRE(written != saved);
        CHECK(keepDrafts(shown.tab) == 0);
        CHECK(draftsOf(test) == 1);
    }
    test.reopen();
    {
        ShownTab again(*test.unit, tab);
        CHECK(again.all() == written);
        CHECK(again.tab->saveButton()->isEnabled());
        CHECK(again.tab->draftButton()->isVisible());
        again.tab->draftButton()->click();
        CHECK_FALSE(again.tab->draftButton()->isVisible());
        CHECK(again.all() == saved);
        CHECK_FALSE(again.tab->saveButton()->isEnabled());
    }
    CHECK(draftsOf(test) == 0);
}

TEST_CASE("what is saved in a tab leaves no draft, and what is written after it does", "[forms]") {
    OpenTestUnit test;
    ShownTab shown(*test.unit, make<TeamsTab>);
    const auto writeAge = [&shown] {
        shown.tab->findChild<QAbstractSpinBox*>()->stepBy(1);
        CHECK(keepDrafts(shown.tab) == 0);
    };
    writeAge();
    REQUIRE(draftsOf(test) == 1);
    shown.tab->saveButton()->click();
    CHECK(draftsOf(test) == 0);
    writeAge();
    CHECK(draftsOf(test) == 1);
    shown.tab->findChild<QAbstractSpinBox*>()->stepBy(-1);
    CHECK(keepDrafts(shown.tab) == 0);
    CHECK(draftsOf(test) == 0); // as it is saved
}

TEST_CASE("a draft that something was saved after is opened only when somebody asks for it", "[forms]") {
    OpenTestUnit test;
    {
        ShownTab shown(*test.unit, make<SettingsTab>);
        shown.writeEverywhere();
        REQUIRE(keepDrafts(shown.tab) == 0);
    }
    UnitSettings settings = test.unit->settings();
    settings.place = u"Simrishamn"_s;
    test.unit->saveSettings(settings);
    ShownTab again(*test.unit, make<SettingsTab>);
    CHECK(again.all().contains(u"Ort=Simrishamn"_s));
    CHECK_FALSE(again.tab->saveButton()->isEnabled());
    QPushButton* button = again.tab->draftButton();
    REQUIRE(button->isVisible());
    CHECK(button->text().contains(u"ppna det osparade"_s));
    again.tab->findChild<QAbstractSpinBox*>()->stepBy(1); // what is written now does not take its place
    CHECK(keepDrafts(again.tab) == 0);
    CHECK_FALSE(button->isEnabled());
    again.tab->saveButton()->click();
    REQUIRE(button->isVisible());
    CHECK(button->isEnabled());
    button->click();
    CHECK(again.all().contains(u"Ort=Ystad1"_s));
    CHECK(again.tab->saveButton()->isEnabled());
    QSignalSpy thrown(again.tab, &SavedTab::thrownAway);
    button->click();
    CHECK(thrown.count() == 1);
    CHECK(again.all().contains(u"Ort=Simrishamn"_s));
    CHECK(draftsOf(test) == 0);
}

TEST_CASE("where nothing may be saved a tab says so from the start, and keeps no draft", "[forms][access]") {
    const MakeTab tab = GENERATE(
        make<SettingsTab>, make<TeamsTab>, make<RemindersTab>, make<HandCountsTab>, make<AgreementTab>, make<CostsTab>,
        make<PhasesTab>);
    OpenTestUnit test;
    const QString phrase = u"sommar stol berg tyg 83 lampa"_s;
    addUnitUser(*test.unit, {u"eva"_s, u"Eva Ask"_s, Role::Lasare}, Passphrase(phrase), KdfCost::least());
    test.unit.reset();
    test.unit = openUnit(test.directory(), u"eva"_s, phrase, test.clock);
    ShownTab shown(*test.unit, tab);
    shown.writeEverywhere();
    CHECK_FALSE(shown.tab->saveButton()->isEnabled());
    CHECK_FALSE(shown.tab->saveButton()->toolTip().isEmpty());
    CHECK(keepDrafts(shown.tab) == 0);
    CHECK(draftsOf(test) == 0);
}
