// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/access.h"
#include "core/services/access_text.h"
#include "core/services/collect_statistics.h"
#include "core/services/issue_text.h"
#include "core/services/unit_users.h"
#include "core/store/connection.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/find_controls.h"
#include "ui/card/card_places.h"
#include "ui/child/barn_room.h"
#include "ui/child/child_page.h"
#include "ui/children/children_page.h"
#include "ui/common/message_bar.h"
#include "ui/consent/samtycken_tab.h"
#include "ui/fordjupad/fordjupad_tab.h"
#include "ui/log/log_tab.h"
#include "ui/meetings/meetings_tab.h"
#include "ui/meetings/rows_editor.h"
#include "ui/plan/plan_page.h"
#include "ui/process/process_places.h"
#include "ui/purge/purge_list_page.h"
#include "ui/purge/purge_tab.h"
#include "ui/responsibility/ansvar_tab.h"
#include "ui/statistics/experience_tab.h"
#include "ui/statistics/hand_counts_form.h"
#include "ui/statistics/hand_counts_tab.h"
#include "ui/unit/backup_tab.h"
#include "ui/unit/unit_page.h"
#include "ui/users/users_page.h"
#include "ui/users/users_tab.h"
#include "ui/visits/besok_tab.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QString phrase = u"sommar stol berg tyg 83 lampa"_s;

/// The unit as somebody of a role has it open, with one child that is assigned to them.
struct OpenAs {
    OpenTestUnit test;
    ChildId child;

    explicit OpenAs(Role role) {
        child = test.unit->children().save(aChild().named(u"Otto"_s, u"Ek"_s));
        addUnitUser(*test.unit, {u"eva"_s, u"Eva Ask"_s, role}, Passphrase(phrase), KdfCost::least());
        changeUser(*test.unit, {u"eva"_s, {}, {child}});
        test.unit.reset();
        test.unit = openUnit(test.directory(), u"eva"_s, phrase, test.clock);
    }
    bool may(Action action) { return !accessRefusal(*test.unit, action, child); }
    /// What the window says where it may not be done; empty: it may.
    QString why(Action action) {
        const auto refused = accessRefusal(*test.unit, action, child);
        return refused ? issueText(*refused) : QString();
    }
};

Role anyRole() {
    return GENERATE(Role::Administrator, Role::Barnkontakt, Role::Stodsamordnare, Role::Handlaggare, Role::Lasare);
}

} // namespace

TEST_CASE("each page of the unit says what the role may not do there, and offers nothing of it", "[ui][access]") {
    const Role role = anyRole();
    CAPTURE(toString(role));
    OpenAs eva(role);
    UnitPage page(*eva.test.unit);
    showLarge(&page);
    const std::pair<QString, Action> places[]{
        {u"installningar"_s, Action::ChangeSettings},
        {u"verksamheter"_s, Action::EditRegister},
        {u"team"_s, Action::ChangeSettings},
        {u"paminnelser"_s, Action::ChangeSettings},
        {u"formular"_s, Action::ImportPacks},
        {u"sprak"_s, Action::ChangeSettings},
        {u"lagrum"_s, Action::ChangeSettings},
        {u"logg"_s, Action::ReadLog},
        {u"andra-enheter"_s, Action::ChangeSettings},
        {u"sakerhetskopia"_s, Action::BackUp},
        {u"gallring"_s, Action::Purge}};
    for (const auto& [place, action] : places) {
        CAPTURE(place);
        page.goTo(place);
        CHECK(page.messages()->text() == eva.why(action));
    }
    page.goTo(u"logg"_s);
    CHECK(page.findChild<LogSearch*>()->findChild<QTableView*>()->isVisible() == eva.may(Action::ReadLog));
    page.goTo(u"sakerhetskopia"_s);
    page.reload();
    for (const QWidget* each : page.backup()->findChildren<QWidget*>()) {
        const bool works = qobject_cast<const QAbstractButton*>(each) || qobject_cast<const QSpinBox*>(each);
        if (works && each->isVisible())
            CHECK(each->isEnabled() == eva.may(Action::BackUp));
    }
    page.goTo(u"gallring"_s);
    page.reload();
    CHECK(page.purge()->page()->rulesButton()->isEnabled() == eva.may(Action::Purge));
    if (!eva.may(Action::Purge))
        CHECK_FALSE(page.purge()->page()->previewButton()->isEnabled());
    page.goTo(u"anvandare"_s);
    page.reload();
    const UsersPage& users = *page.users()->list();
    CHECK(users.addButton()->isEnabled() == eva.may(Action::ManageUsers));
    CHECK(users.newKeyButton()->isEnabled() == eva.may(Action::Rekey));
    CHECK(users.rekeyButton()->isEnabled() == eva.may(Action::Rekey));
    CHECK(users.passphraseButton()->isEnabled());
}

TEST_CASE("the list of children offers what the role may", "[ui][access]") {
    const Role role = anyRole();
    CAPTURE(toString(role));
    OpenAs eva(role);
    BarnRoom room(*eva.test.unit, ChildParts{{samtalTab()}, commonForms()});
    showLarge(&room);
    room.reload();
    const ChildrenPage& list = *room.findChild<ChildrenPage*>();
    CHECK(list.newButton()->isEnabled() == eva.may(Action::RegisterChild));
    const bool seesAll = permission(role, Action::ListChildren) == Permission::Always;
    CHECK(list.emergencyButton()->isVisible() == (eva.may(Action::OpenInEmergency) && !seesAll));
}

TEST_CASE("each tab of a child says what the role may not do there", "[ui][access]") {
    const Role role = anyRole();
    CAPTURE(toString(role));
    OpenAs eva(role);
    const ChildParts parts{
        {vagenTab(), kortTab(), samtalTab(), skattningarTab(), fordjupadTab(), planTab(), samtyckenTab(), meetingsTab(),
         besokTab(), ansvarTab(), delatTab(), historikTab()},
        commonForms()};
    int changing = 0;
    for (const ChildTab& tab : parts.tabs) {
        CAPTURE(tab.id);
        BarnRoom room(*eva.test.unit, ChildParts{{historikTab(), tab}, commonForms()});
        showLarge(&room);
        room.goTo(eva.child.toString() + u'/' + tab.id);
        REQUIRE(room.childPage());
        const QString said = room.childPage()->messages()->text();
        changing += tab.changes.has_value();
        CHECK(said == (tab.changes ? eva.why(*tab.changes) : QString()));
    }
    CHECK(changing > 0);
}

TEST_CASE("Statistik lets those who lead the process write, and says why to the others", "[ui][access][statistics]") {
    const Role role = anyRole();
    CAPTURE(toString(role));
    OpenAs eva(role);
    OpenUnit& unit = *eva.test.unit;
    const Term term = Term::of(unit.today());
    const bool keeps = eva.may(Action::KeepStatistics);
    HandCountsTab tab(unit);
    showLarge(&tab);
    auto* threshold = tab.form()->findChild<QSpinBox*>();
    CHECK(threshold->isReadOnly() == !eva.may(Action::ChangeSettings));
    HandCounts counts = handCountsToFill(unit, term);
    counts.surveys = 2;
    tab.form()->setValue(counts);
    Q_EMIT tab.form()->edited();
    CHECK(tab.saveButton()->isEnabled() == keeps);
    CHECK(tab.saveButton()->toolTip() == eva.why(Action::KeepStatistics));
    CHECK(tab.form()->reach()->findChild<QLineEdit*>()->isReadOnly() == !keeps);
    tab.saveButton()->click();
    CHECK((handCountsToFill(unit, term).surveys == Figure(2)) == keeps);

    ExperienceTab surveys(unit);
    showLarge(&surveys);
    surveys.answer(0)->setCurrentIndex(1);
    CHECK(surveys.addButton()->isEnabled() == keeps);
    CHECK(surveys.readButton()->isEnabled() == keeps);
    const QList<QLabel*> labels = surveys.findChildren<QLabel*>();
    CHECK(std::ranges::count_if(labels, [&](const QLabel* label) {
              return !keeps && label->isVisible() && label->text() == eva.why(Action::KeepStatistics);
          }) == (keeps ? 0 : 1));
}

TEST_CASE("the threshold is only written when an administratör has changed it", "[ui][access][statistics]") {
    const Role role = GENERATE(Role::Administrator, Role::Barnkontakt);
    OpenAs eva(role);
    OpenUnit& unit = *eva.test.unit;
    HandCountsTab tab(unit);
    showLarge(&tab);
    Q_EMIT tab.form()->edited();
    tab.saveButton()->click();
    CHECK_FALSE(tab.saveButton()->isEnabled());
    auto rows = unit.connection().prepare("SELECT count(*) FROM statistics_settings");
    REQUIRE(rows.step());
    CHECK(rows.integer(0) == 0);
    rows.reset();
    tab.form()->setMaskBelow(9);
    tab.form()->setTermLimits({{1, 10}, {8, 15}});
    Q_EMIT tab.form()->edited();
    for (const QDateEdit* day : tab.form()->findChildren<QDateEdit*>())
        CHECK(day->isReadOnly() == (role != Role::Administrator));
    if (role == Role::Administrator) {
        tab.saveButton()->click();
        CHECK(maskBelow(unit) == 9);
        CHECK(termLimits(unit) == TermLimits{{1, 10}, {8, 15}});
        CHECK(currentTerm(unit).last(termLimits(unit)) >= unit.today());
    }
}
