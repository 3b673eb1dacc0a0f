// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/legal_content.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/main_window_room.h"
#include "tests/ui/picture.h"
#include "ui/help/help_button.h"
#include "ui/help/help_window.h"
#include "ui/help/shortcut_list.h"

#include <catch2/catch_test_macros.hpp>

#include <QDialog>
#include <QDir>
#include <QTableWidget>
#include <QTextBrowser>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("the list of shortcuts is made from the actions, and no two share their keys", "[main_window]") {
    Window at;
    at.open();
    QStringList keys;
    for (const QAction* action : at.window.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly))
        for (const QKeySequence& sequence : action->shortcuts())
            keys.append(sequence.toString());
    CHECK(keys.contains(u"Ctrl+L"_s));
    CHECK(keys.removeDuplicates() == 0);
    ShortcutList list(&at.window);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    list.show();
    picture(&list, u"shortcuts"_s);
    const auto* table = list.findChild<QTableWidget*>();
    CHECK_FALSE(table->findItems(u"Ctrl+K"_s, Qt::MatchExactly).isEmpty());
    CHECK_FALSE(table->findItems(u"Gå till Enheten"_s, Qt::MatchExactly).isEmpty());
    CHECK(unnamedControls(&list) == QStringList());
}

TEST_CASE("F1 opens the help of the page, and every topic leads to pages that exist", "[main_window]") {
    Window at;
    at.open();
    at.trigger(u"Hjälp om den här sidan"_s);
    auto* help = at.window.findChild<HelpWindow*>();
    REQUIRE(help);
    CHECK(help->isVisible());
    CHECK(help->findChild<QTextBrowser*>()->toPlainText().contains(u"Barn"_s)); // "barn-plan" has no page of its own
    const QStringList files = QDir(u":/help/sv"_s).entryList({u"*.html"_s});
    REQUIRE(files.size() > 20);
    for (const QString& file : files) {
        const QString topic = file.chopped(5);
        INFO(topic.toStdString());
        CHECK(HelpWindow::hasTopic(topic));
        help->showTopic(topic);
        const QString html = help->findChild<QTextBrowser*>()->toHtml();
        static const QRegularExpression link(u"href=\"([^\"]+)\""_s);
        for (auto match = link.globalMatch(html); match.hasNext();) {
            const QString target = match.next().captured(1);
            INFO(target.toStdString());
            CHECK(HelpWindow::hasTopic(target));
        }
    }
}

TEST_CASE("the help on secrecy quotes the law from the content file, and a button opens it", "[main_window]") {
    QWidget page;
    HelpButton button(u"Om sekretess"_s, u"sekretess"_s, &page);
    button.click();
    auto* help = page.findChild<HelpWindow*>();
    REQUIRE(help);
    CHECK(help->isVisible());
    const QString text = help->findChild<QTextBrowser*>()->toPlainText();
    for (const QString& topic :
         {u"sekretess-mellan-verksamheter"_s, u"sekretess-skola"_s, u"sekretess-vard"_s, u"sekretess-socialtjanst"_s,
          u"tystnadsplikt-fristaende-skola"_s, u"tystnadsplikt-enskild-vard"_s, u"samtycke-sekretess"_s,
          u"sekretess-underarig"_s, u"anmalan"_s}) {
        INFO(topic.toStdString());
        const auto law = legalReference(topic, QDate::currentDate());
        REQUIRE(law);
        CHECK(text.contains(law->citation()));
        CHECK(text.contains(law->text));
    }
    picture(help, u"help-sekretess"_s);
}

TEST_CASE("the help quotes the law as the open unit has it, also from a dialog", "[main_window]") {
    Window at;
    OpenUnit& unit = *at.test.unit;
    at.open();
    LegalReference own = *at.window.law(u"sekretess-skola"_s);
    own.text = u"Så här har vår jurist skrivit."_s;
    saveLegalReference(unit, own);
    const auto quoted = [](QWidget* window) {
        auto* help = window->findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE(help);
        return help->findChild<QTextBrowser*>()->toPlainText().contains(u"Så här har vår jurist skrivit."_s);
    };
    HelpButton button(u"Om sekretess"_s, u"sekretess"_s, at.window.shell());
    button.click();
    CHECK(quoted(&at.window));
    QDialog dialog(at.window.shell());
    HelpButton inDialog(u"Om sekretess"_s, u"sekretess"_s, &dialog);
    inDialog.click();
    CHECK(quoted(&dialog));
}
