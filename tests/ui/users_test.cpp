// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/access/role.h"
#include "core/services/access_text.h"
#include "core/services/backup_state.h"
#include "core/services/confirm_passphrase.h"
#include "core/services/open_unit.h"
#include "core/services/unit_users.h"
#include "core/services/user_jobs.h"
#include "core/store/history_log.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/whole_window.h"
#include "ui/child/record_table.h"
#include "ui/common/new_passphrase.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/step_up.h"
#include "ui/common/text_area.h"
#include "ui/start/recovery_key_panel.h"
#include "ui/unit/backup_words.h"
#include "ui/unit/unit_page.h"
#include "ui/users/assigned_part.h"
#include "ui/users/new_user_page.h"
#include "ui/users/own_passphrase_page.h"
#include "ui/users/recovery_pages.h"
#include "ui/users/role_choice.h"
#include "ui/users/user_page.h"
#include "ui/users/users_page.h"
#include "ui/users/users_tab.h"

#include <catch2/generators/catch_generators.hpp>

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QString asasPassphrase = u"spade lykta regn fjord ugnar"_s;

void letAsaIn(OpenUnit& unit) {
    const UnitUser asa{u"asa"_s, u"Åsa Lind"_s, u"lasare"_s};
    takeSlot(unit, orderUser(unit, asa, Passphrase(asasPassphrase), KdfCost::least()).make());
}

/// The tab Användare as the administratör sees it, with somebody who only reads.
struct UsersShown {
    OpenTestUnit test;
    std::unique_ptr<UnitPage> page;

    UsersShown() {
        letAsaIn(*test.unit);
        noteConfirmed(*test.unit);
        show();
    }
    void show() {
        page = std::make_unique<UnitPage>(*test.unit);
        showLarge(page.get());
        page->goTo(u"anvandare"_s);
        page->reload();
    }
    UsersTab* tab() const { return page->users(); }
    UsersPage* list() const { return tab()->list(); }
    template <typename Shown> Shown* top() const { return qobject_cast<Shown*>(tab()->top()); }
    std::vector<UnitUser> users() const { return UnitFolder(test.directory()).peek().users; }
    QString cell(int row, int column) const { return list()->table()->model()->index(row, column).data().toString(); }
    UserPage* openAsa() const {
        Q_EMIT list()->table()->opened(0); // by login: asa, karin
        return top<UserPage>();
    }
    /// As an old key and nothing else opens it.
    std::unique_ptr<OpenUnit> reopenedAs(const QString& login, const QString& passphrase) {
        page.reset();
        test.unit.reset();
        return openUnit(test.directory(), login, passphrase, test.clock);
    }
};

} // namespace

TEST_CASE("an administratör lets somebody in, who then opens the unit", "[users]") {
    UsersShown shown;
    shown.list()->addButton()->click();
    auto* page = shown.top<NewUserPage>();
    REQUIRE(page);
    page->doButton()->click();
    CHECK(page->nameField()->accessibleDescription().contains(u"Skriv personens namn."_s));
    page->nameField()->setText(u"Bo Ek"_s);
    CHECK(page->loginField()->text() == u"bo"_s);
    page->role()->setRole(Role::Handlaggare);
    for (PassphraseField* field : {page->passphrase()->first(), page->passphrase()->second()})
        field->edit()->setText(u"tratt mossa kvist lampa sju hav"_s);
    look(shown.page.get(), u"users-new"_s);
    page->doButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return shown.tab()->depth() == 1; }, 20000));
    CHECK(shown.list()->messages()->tone() == MessageBar::Tone::Good);
    CHECK(shown.users().back() == UnitUser{u"bo"_s, u"Bo Ek"_s, u"handlaggare"_s});
    CHECK(shown.reopenedAs(u"bo"_s, u"tratt mossa kvist lampa sju hav"_s)->user().displayName == u"Bo Ek"_s);
}

TEST_CASE("a login that is taken is told at the field", "[users]") {
    UsersShown shown;
    shown.list()->addButton()->click();
    auto* page = shown.top<NewUserPage>();
    page->nameField()->setText(u"Åsa Berg"_s);
    page->doButton()->click();
    CHECK(page->loginField()->accessibleDescription().contains(u"Någon har redan det användarnamnet."_s));
    CHECK(shown.tab()->depth() == 2);
}

TEST_CASE("letting somebody in asks for the own passphrase first", "[users]") {
    UsersShown shown;
    shown.test.clock.advance(6 * 60);
    shown.list()->rekeyButton()->click();
    CHECK(shown.page->findChild<StepUpDialog*>());
    CHECK_FALSE(shown.list()->isWorking());
}

TEST_CASE("a user is removed, the unit goes on with a new key, and the rest stays", "[users]") {
    UsersShown shown;
    UserPage* page = shown.openAsa();
    REQUIRE(page);
    page->removeButton()->click();
    look(shown.page.get(), u"users-remove"_s);
    QSignalSpy finished(shown.list(), &UsersPage::finished);
    buttonNamed(page, u"Ta bort Åsa"_s)->click();
    CHECK(shown.list()->isWorking());
    CHECK_FALSE(shown.list()->addButton()->isEnabled());
    REQUIRE(finished.wait(20000));
    CHECK(shown.list()->messages()->tone() == MessageBar::Tone::Good);
    CHECK(shown.list()->addButton()->isEnabled());
    CHECK(shown.users().size() == 1);
    shown.test.unit->children().save(aChild());
    CHECK(shown.test.unit->verify().isEmpty());
    CHECK(shown.reopenedAs(u"karin"_s, u"vinter bänk myra sadel 47"_s)->children().count() == 1);
}

TEST_CASE("what is written while the unit is re-keyed is there afterwards", "[users]") {
    UsersShown shown;
    QSignalSpy finished(shown.list(), &UsersPage::finished);
    shown.list()->rekeyButton()->click();
    shown.test.unit->children().save(aChild());
    REQUIRE(finished.wait(20000));
    CHECK(shown.list()->messages()->tone() == MessageBar::Tone::Good);
    CHECK(shown.test.unit->children().count() == 1);
    CHECK(QDir(shown.test.directory()).entryList({u"data-*.db"_s}) == QStringList{u"data-0002.db"_s});
}

TEST_CASE("a unit that is locked while it is re-keyed opens as before", "[users]") {
    UsersShown shown;
    shown.list()->rekeyButton()->click();
    CHECK(shown.list()->isWorking());
    shown.page.reset();
    shown.test.reopen();
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    CHECK(shown.test.unit->verify().isEmpty());
    shown.test.reopen();
    CHECK(QDir(shown.test.directory()).entryList({u"data-*.db"_s, u"work-*"_s}) == QStringList{u"data-0001.db"_s});
}

TEST_CASE("nobody removes themselves, and is told why", "[users]") {
    UsersShown shown;
    Q_EMIT shown.list()->table()->opened(1);
    auto* karin = shown.top<UserPage>();
    REQUIRE(karin);
    const auto says = [&karin](const QString& part) {
        return std::ranges::any_of(karin->findChildren<QLabel*>(), [&](QLabel* each) {
            return each->isVisible() && each->text().contains(part);
        });
    };
    CHECK_FALSE(karin->removeButton()->isVisible());
    CHECK_FALSE(karin->role()->box()->isEnabled());
    CHECK_FALSE(karin->doButton()->isVisible());
    CHECK(says(u"Gör någon annan till administratör"_s));
    look(shown.page.get(), u"users-self"_s);
    changeUser(*shown.test.unit, {u"asa"_s, Role::Administrator});
    shown.tab()->pop();
    Q_EMIT shown.list()->table()->opened(1);
    karin = shown.top<UserPage>();
    CHECK(says(u"Be en annan administratör"_s));
}

TEST_CASE("a role and the children are changed together, ticked in a list that is searched", "[users]") {
    UsersShown shown;
    std::vector<ChildId> ids;
    for (const auto& [given, family] : {std::pair(u"Alva"_s, u"Berg"_s), {u"Nils"_s, u"Ek"_s}, {u"Maja"_s, u"Öst"_s}})
        ids.push_back(shown.test.unit->children().save(aChild().named(given, family)));
    changeUser(*shown.test.unit, {u"asa"_s, {}, {ids[2]}});
    UserPage* page = shown.openAsa();
    REQUIRE(page);
    page->doButton()->click();
    CHECK(page->messages()->text() == u"Inget är ändrat."_s);
    QListView* list = page->children()->list();
    REQUIRE(list->model()->rowCount() == 1); // only those that are assigned, to begin with
    CHECK(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", tilldelat"_s));
    page->children()->onlyTicked()->setChecked(false);
    CHECK(list->model()->rowCount() == 3);
    page->children()->search()->setText(u"ber"_s);
    REQUIRE(list->model()->rowCount() == 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    page->children()->search()->setText(u"öst"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    page->children()->search()->clear();
    look(page->children(), u"users-children"_s);
    page->role()->setRole(Role::Barnkontakt);
    CHECK(shown.test.unit->users().assignedTo(u"asa"_s).front().child == ids[2]); // not before it is saved
    page->doButton()->click();
    CHECK(shown.tab()->depth() == 1);
    CHECK(shown.test.unit->users().find(u"asa"_s)->role == Role::Barnkontakt);
    CHECK(shown.test.unit->users().assignedTo(u"asa"_s) == std::vector{AssignedChild{ids[0], AssignedBecause::Chosen}});
    CHECK(shown.cell(0, 2) == u"Barnkontakt"_s);
    CHECK(shown.cell(0, 3) == u"1"_s);
    HistoryQuery ofUsers;
    ofUsers.record = RecordKind::User;
    ofUsers.shown = HistoryQuery::Shown::Changes;
    ofUsers.children = std::vector{ids[0]};
    CHECK(HistoryLog(shown.test.unit->connection()).find(ofUsers).size() == 1);
}

TEST_CASE("a role that sees every child has no list, and each role says what it may", "[users]") {
    UsersShown shown;
    UserPage* page = shown.openAsa();
    REQUIRE(page);
    CHECK(page->children()->isVisible());
    for (const Role role : allRoles) {
        page->role()->setRole(role);
        CAPTURE(toString(role));
        CHECK(page->children()->isVisible() == (role != Role::Administrator));
        QStringList said;
        for (const QLabel* each : page->role()->findChildren<QLabel*>())
            said << each->text();
        CHECK(said.join(u'\n').contains(roleMeaning(role)));
        for (const Action action : allActions)
            CHECK(said.join(u'\n').contains(actionText(action)));
    }
}

TEST_CASE("a change of what somebody may asks for the own passphrase first", "[users]") {
    UsersShown shown;
    shown.test.clock.advance(6 * 60);
    UserPage* page = shown.openAsa();
    page->role()->setRole(Role::Administrator);
    page->doButton()->click();
    CHECK(page->findChild<StepUpDialog*>());
    CHECK(shown.test.unit->users().find(u"asa"_s)->role == Role::Lasare);
}

TEST_CASE("when somebody was last here stands beside them", "[users]") {
    UsersShown shown;
    CHECK(shown.cell(0, 4) == u"aldrig"_s);
    CHECK(shown.cell(1, 4) == backupMoment(shown.test.clock.now()));
    const QDateTime then = shown.test.clock.now();
    shown.test.unit = shown.reopenedAs(u"asa"_s, asasPassphrase);
    shown.show();
    CHECK(shown.list()->table()->model()->columnCount() == 3); // only for whoever decides about users
    shown.test.clock.advance(86400);
    shown.test.unit = shown.reopenedAs(u"karin"_s, u"vinter bänk myra sadel 47"_s);
    shown.show();
    CHECK(shown.cell(0, 4) == backupMoment(then));
}

TEST_CASE("one's own passphrase is changed with the current one", "[users]") {
    UsersShown shown;
    shown.list()->passphraseButton()->click();
    auto* page = shown.top<OwnPassphrasePage>();
    REQUIRE(page);
    for (PassphraseField* field : {page->fresh()->first(), page->fresh()->second()})
        field->edit()->setText(u"tratt mossa kvist lampa sju hav"_s);
    page->current()->edit()->setText(u"fel fras som inte stämmer"_s);
    page->doButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return page->doButton()->isEnabled(); }, 20000));
    CHECK(page->current()->accessibleDescription().contains(u"Lösenfrasen stämmer inte."_s));
    page->current()->edit()->setText(u"vinter bänk myra sadel 47"_s);
    look(shown.page.get(), u"users-passphrase"_s);
    page->doButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return shown.tab()->depth() == 1; }, 20000));
    CHECK(shown.reopenedAs(u"karin"_s, u"tratt mossa kvist lampa sju hav"_s)->user().login == u"karin"_s);
}

TEST_CASE("a new paper key counts once it is typed back, and can be tried", "[users]") {
    UsersShown shown;
    shown.list()->newKeyButton()->click();
    auto* page = shown.top<NewRecoveryKeyPage>();
    REQUIRE(page);
    const QString key = page->key().text();
    page->doButton()->click();
    CHECK_FALSE(shown.list()->isWorking());
    page->panel()->typedField()->setPlainText(key);
    look(shown.page.get(), u"users-new-key"_s);
    QSignalSpy finished(shown.list(), &UsersPage::finished);
    page->doButton()->click();
    REQUIRE(finished.wait(20000));
    const BackupState state = backupState(shown.test.directory());
    CHECK(state.recoveryTested.isValid());

    shown.list()->tryKeyButton()->click();
    auto* trying = shown.top<TryRecoveryKeyPage>();
    REQUIRE(trying);
    QString wrong = key;
    wrong[6] = wrong[6] == u'7' ? u'8' : u'7';
    trying->keyField()->setPlainText(wrong);
    CHECK(trying->issue().contains(u"grupp 2"_s));
    trying->keyField()->setPlainText(RecoveryKey::generate().text());
    trying->doButton()->click();
    CHECK(trying->issue().contains(u"inte den här enheten"_s));
    look(shown.page.get(), u"users-try-key"_s);
    trying->keyField()->setPlainText(key);
    trying->doButton()->click();
    CHECK(shown.tab()->depth() == 1);
    CHECK(shown.list()->messages()->tone() == MessageBar::Tone::Good);
}

TEST_CASE("who may not decide who opens the unit sees why, and changes their own passphrase", "[users]") {
    UsersShown shown;
    shown.test.unit = shown.reopenedAs(u"asa"_s, asasPassphrase);
    shown.show();
    CHECK_FALSE(shown.list()->addButton()->isEnabled());
    CHECK_FALSE(shown.list()->rekeyButton()->isEnabled());
    CHECK_FALSE(shown.list()->addButton()->accessibleDescription().isEmpty());
    CHECK(shown.list()->passphraseButton()->isEnabled());
    look(shown.page.get(), u"users-reader"_s);
}

TEST_CASE("the pages about users can be operated, read and seen, also at twice the text size", "[users]") {
    UsersShown shown;
    const int percent = GENERATE(100, 200);
    const TextSize size(percent);
    const auto checkTop = [&](const QString& name) {
        look(shown.page.get(), u"users-%1-%2"_s.arg(name).arg(percent));
        checkWhole(shown.page.get());
    };
    checkTop(u"list"_s);
    shown.list()->addButton()->click();
    checkTop(u"add"_s);
    shown.tab()->pop();
    for (const QString& name : {u"Alva"_s, u"Bo"_s, u"Cia"_s})
        shown.test.unit->children().save(aChild().named(name));
    shown.openAsa();
    checkTop(u"person"_s);
    shown.tab()->pop();
    shown.list()->newKeyButton()->click();
    checkTop(u"key"_s);
}
