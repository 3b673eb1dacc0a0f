// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/services/backup_state.h"
#include "core/services/error_text.h"
#include "core/services/legal_content.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "tests/ui/typing.h"
#include "ui/common/clipboard.h"
#include "ui/common/draft_keeper.h"
#include "ui/common/page.h"
#include "ui/common/passphrase_field.h"
#include "ui/help/help_button.h"
#include "ui/help/help_window.h"
#include "ui/help/shortcut_list.h"
#include "ui/main_window.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/search_field.h"
#include "ui/shell/unit_shell.h"
#include "ui/start/start_page.h"
#include "ui/start/unlock_page.h"
#include "ui/unit/unit_page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A room with one field that keeps a draft, and a place.
class NotesPage final : public Page {
public:
    explicit NotesPage(OpenUnit& unit) : text(new QLineEdit) {
        text->setAccessibleName(u"Anteckning"_s);
        body()->addWidget(text);
        keeper = new DraftKeeper(
            unit,
            {u"anteckning"_s, u"new"_s,
             [this] {
                 return QJsonObject{{u"text"_s, text->text()}};
             },
             [this](const QJsonObject& value) {
                 text->setText(value[u"text"_s].toString());
             }},
            this);
        connect(text, &QLineEdit::textEdited, keeper, &DraftKeeper::noteEdit);
        keeper->restore();
    }
    QString title() const override { return u"Anteckningar"_s; }
    QString helpTopic() const override { return u"barn-plan"_s; }
    QString place() const override { return m_place; }
    void goTo(const QString& place) override { m_place = place; }

    QLineEdit* text;
    DraftKeeper* keeper = nullptr;

private:
    QString m_place;
};

struct Window {
    OpenTestUnit test;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    MainWindow window{
        {{{u"anteckningar"_s, u"Anteckningar"_s, u"pencil"_s,
           [](OpenUnit& unit) -> Page* {
               return new NotesPage(unit);
           }},
          {u"enheten"_s, u"Enheten"_s, u"enheten"_s,
           [](OpenUnit& unit) -> Page* {
               return new UnitPage(unit);
           }}},
         [](OpenUnit&, const QString& typed) -> std::vector<SearchHit> {
             if (!typed.startsWith(u'a'))
                 return {};
             return {{u"Alice"_s, u"5C"_s, u"anteckningar/alice"_s}, {u"Amina"_s, {}, u"anteckningar/amina"_s}};
         },
         test.clock,
         settings,
         folder.filePath(u"ovning"_s),
         std::chrono::milliseconds(50)}};

    Window() {
        window.show();
        QApplication::setActiveWindow(&window);
    }
    ~Window() { applyAppearance(*qApp, {ColourScheme::Light, 100}); }
    void open() { window.enter(std::move(test.unit)); }
    NotesPage* notes() const { return static_cast<NotesPage*>(window.shell()->currentPage()); }
    UnlockPage* unlockPage() const { return qobject_cast<UnlockPage*>(window.centralWidget()); }
    void trigger(const QString& text) {
        for (QAction* action : window.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly))
            if (action->text() == text)
                action->trigger();
        QTest::qWait(10);
    }
};

} // namespace

TEST_CASE("Ctrl+L keeps the draft, drops every page and comes back to the same place", "[main_window]") {
    Window at;
    at.open();
    at.window.shell()->goTo(u"anteckningar/rad-7"_s);
    type(at.notes()->text, u"Vill byta skolgård"_s);
    const QPointer<UnitShell> shell = at.window.shell();
    at.trigger(u"Lås"_s);
    CHECK_FALSE(at.window.isOpen());
    CHECK(shell.isNull());
    REQUIRE(at.unlockPage());
    CHECK(at.unlockPage()->directory() == at.test.directory());
    CHECK(at.window.windowTitle() == u"Behovskompass"_s);
    CHECK_FALSE(UnitLock::holder(at.test.directory()).has_value());
    for (const QWidget* widget : QApplication::allWidgets())
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            CHECK_FALSE(edit->text().contains(u"skolgård"_s));

    auto* field = at.unlockPage()->findChild<PassphraseField*>();
    field->edit()->setText(u"vinter bänk myra sadel 47"_s);
    QTest::keyClick(field->edit(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&at] { return at.window.isOpen(); }, 60'000));
    CHECK(at.notes()->text->text() == u"Vill byta skolgård"_s);
    CHECK(at.window.shell()->place() == u"anteckningar/rad-7"_s);
}

TEST_CASE("the unit is locked, and the program ended, also from a dialog over the window", "[main_window]") {
    Window at;
    at.open();
    const auto [key, locked] = GENERATE(std::pair(Qt::Key_L, true), std::pair(Qt::Key_Q, false));
    auto* dialog = new QDialog(at.window.shell()->currentPage());
    auto* edit = new QLineEdit(u"Vill byta skolgård"_s, dialog);
    dialog->open();
    const QPointer<QLineEdit> typedIn = edit;
    QTest::keyClick(edit, key, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&at] { return !at.window.isOpen(); }, 5000));
    CHECK(typedIn.isNull());
    CHECK((at.unlockPage() != nullptr) == locked);
    CHECK(at.window.isVisible() == locked);
}

TEST_CASE("damage is told soon after unlocking, with the way to what was found", "[main_window]") {
    Window at;
    for (int i = 0; i < 40; ++i)
        at.test.unit->children().save(aChild());
    at.test.reopen();
    QFile data(QDir(at.test.directory()).filePath(u"data-0001.db"_s));
    REQUIRE(data.open(QIODevice::ReadWrite));
    const qint64 middle = data.size() - 2048; // in the last page
    REQUIRE(data.seek(middle));
    const QByteArray byte = data.read(1);
    REQUIRE(data.seek(middle));
    REQUIRE(data.write(QByteArray(1, char(byte.at(0) ^ 1))) == 1);
    data.close();
    at.open();
    MessageBar* bar = at.window.shell()->currentPage()->messages();
    REQUIRE(QTest::qWaitFor([bar] { return bar->isShowing(); }, 60'000));
    CHECK(bar->tone() == MessageBar::Tone::Error);
}

TEST_CASE("locking empties the clipboard of what the program put there", "[main_window]") {
    Window at;
    at.open();
    auto* content = new QMimeData;
    content->setText(u"Trygghet: barnet 4"_s);
    copyForAWhile(content);
    REQUIRE(QApplication::clipboard()->text().contains(u"Trygghet"_s));
    at.trigger(u"Lås"_s);
    CHECK(QApplication::clipboard()->text().isEmpty());
}

TEST_CASE("the clipboard is emptied after half a minute of what the program put there", "[main_window]") {
    auto* content = new QMimeData;
    content->setText(u"Trygghet: barnet 4"_s);
    copyForAWhile(content);
    auto* clearing = qApp->findChild<QTimer*>(u"clipboardClearing"_s);
    REQUIRE(clearing);
    CHECK(clearing->isActive());
    CHECK(clearing->isSingleShot());
    CHECK(clearing->interval() == 30'000);
    CHECK(clearing->remainingTime() > 29'000);
    CHECK(QApplication::clipboard()->text().contains(u"Trygghet"_s));
    clearing->start(0); // as when the time has passed
    CHECK(QTest::qWaitFor([] { return QApplication::clipboard()->text().isEmpty(); }, 2000));
    clearing->setInterval(30'000);
    clearing->stop();
}

TEST_CASE("the unit locks itself when nobody touches anything, and not while somebody does", "[main_window]") {
    using namespace std::chrono_literals;
    IdleWatch watch;
    int idle = 0;
    QObject::connect(&watch, &IdleWatch::idle, &watch, [&idle] { ++idle; });
    QLineEdit edit;
    edit.show();
    watch.start(400ms);
    for (int i = 0; i < 8; ++i) {
        QTest::qWait(100);
        QTest::keyClick(&edit, Qt::Key_A);
    }
    CHECK(idle == 0);
    CHECK(QTest::qWaitFor([&idle] { return idle == 1; }, 3000));
    QTest::qWait(600);
    CHECK(idle == 1);
}

TEST_CASE("a room that cannot be opened says why and leaves the others alone", "[main_window]") {
    OpenTestUnit test;
    const std::vector<Room> rooms{
        {u"trasig"_s, u"Trasig"_s, u"help"_s,
         [](OpenUnit&) -> Page* {
             throw Error(Error::Kind::DatabaseDamaged);
         }},
        {u"enheten"_s, u"Enheten"_s, u"enheten"_s, [](OpenUnit& unit) -> Page* {
             return new UnitPage(unit);
         }}};
    UnitShell shell(*test.unit, rooms, [](OpenUnit&, const QString&) { return std::vector<SearchHit>(); });
    shell.goTo(u"trasig"_s);
    CHECK(MessageBar::nearest(&shell)->text() == errorText(Error::Kind::DatabaseDamaged).whole());
    CHECK(shell.currentPage() == nullptr);
    shell.goTo(u"enheten"_s);
    REQUIRE(shell.currentPage());
    CHECK(shell.currentPage()->title() == u"Enheten"_s);
}

TEST_CASE("pages are made when their room is first entered", "[main_window]") {
    Window at;
    at.open();
    CHECK(at.window.findChildren<UnitPage*>().isEmpty());
    at.trigger(u"Gå till Enheten"_s);
    CHECK(at.window.findChildren<UnitPage*>().size() == 1);
    CHECK(at.window.shell()->currentPage()->title() == u"Enheten"_s);
    at.trigger(u"Gå till Anteckningar"_s);
    CHECK(at.window.shell()->currentPage()->title() == u"Anteckningar"_s);
}

TEST_CASE("a search hit leads to its place", "[main_window]") {
    Window at;
    at.open();
    at.trigger(u"Sök"_s);
    SearchField* field = at.window.shell()->searchField();
    CHECK(QApplication::focusWidget() == field);
    type(field, u"al"_s);
    CHECK(field->completer()->model()->rowCount() == 2);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(at.window.shell()->place() == u"anteckningar/alice"_s);
    QTest::qWait(10); // the field empties itself
    type(field, u"x"_s);
    REQUIRE(field->completer()->model()->rowCount() == 1);
    CHECK(field->completer()->model()->index(0, 0).data().toString() == u"Inget barn heter så"_s);
}

TEST_CASE("a practice unit is marked in the title and on the page, an own unit is not", "[main_window]") {
    const bool practice = GENERATE(true, false);
    Window at;
    UnitSettings settings = at.test.unit->settings();
    settings.practice = practice;
    at.test.unit->saveSettings(settings);
    at.open();
    CHECK(at.window.windowTitle().startsWith(u"Övningsenhet – påhittade uppgifter"_s) == practice);
    bool said = false;
    for (const QLabel* label : at.window.findChildren<QLabel*>())
        said = said || label->text().startsWith(u"Övningsenhet – påhittade uppgifter"_s);
    CHECK(said == practice);
    CHECK(RecentUnits(at.settings).all().empty() == practice);
}

TEST_CASE("no title shows where in the unit one is", "[main_window]") {
    Window at;
    at.open();
    at.window.shell()->goTo(u"anteckningar/alice"_s);
    CHECK(at.window.windowTitle() == u"Björkskolan – Behovskompass"_s);
}

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

TEST_CASE("text size and scheme follow the keys and are remembered", "[main_window]") {
    Window at;
    const qreal before = QApplication::font().pointSizeF();
    at.trigger(u"Större text"_s);
    CHECK(QApplication::font().pointSizeF() > before);
    CHECK(Appearance::load(at.settings).textPercent == 110);
    for (int i = 0; i < 20; ++i)
        at.trigger(u"Större text"_s);
    CHECK(Appearance::load(at.settings).textPercent == 200);
    at.trigger(u"Växla ljust och mörkt"_s);
    CHECK(isDark(QApplication::palette()));
}

TEST_CASE("the open window can be operated, read and seen at every text size", "[main_window]") {
    const int percent = GENERATE(80, 100, 200);
    const auto scheme = GENERATE(ColourScheme::Light, ColourScheme::Dark);
    Window at;
    at.window.setAppearance({scheme, percent});
    at.window.resize(1366, 740);
    at.open();
    const auto checkTab = [&at](const QString& name) {
        // The layout settles in a few turns of the event loop, more on a busy machine.
        QTest::qWait(20);
        (void)QTest::qWaitFor(
            [&at] { return smallTargets(&at.window).isEmpty() && clippedTexts(&at.window).isEmpty(); }, 3000);
        picture(&at.window, name);
        INFO(name.toStdString());
        CHECK(unnamedControls(&at.window) == QStringList());
        CHECK(smallTargets(&at.window) == QStringList());
        CHECK(clippedTexts(&at.window) == QStringList());
        CHECK(tabFaults(&at.window) == QStringList());
    };
    const QString suffix = u"-%1-%2"_s.arg(scheme == ColourScheme::Dark ? u"dark"_s : u"light"_s).arg(percent);
    checkTab(u"notes"_s + suffix);
    for (const QString& tab :
         {u"installningar"_s, u"formular"_s, u"delat"_s, u"sakerhetskopia"_s, u"gallring"_s, u"kontroll"_s, u"om"_s}) {
        at.window.shell()->goTo(u"enheten/"_s + tab);
        checkTab(u"enheten-"_s + tab + suffix);
    }
}

TEST_CASE("the day's first unlocking makes the day's backup, and the next does not", "[shell]") {
    Window shown;
    const QTemporaryDir backups;
    BackupState state;
    state.folder = backups.path();
    saveBackupState(shown.test.directory(), state);
    const auto made = [&] {
        return QDir(backups.path()).entryList({u"*.bkbackup"_s}, QDir::Files).size();
    };
    shown.open();
    REQUIRE(QTest::qWaitFor([&] { return made() == 1; }, 20'000));
    CHECK(backupState(shown.test.directory()).lastMade == shown.test.clock.now());
}

TEST_CASE("a restored unit says which day it is from until somebody goes on with it", "[shell]") {
    Window shown;
    BackupState state;
    state.copyOf = shown.test.clock.now().addDays(-3);
    saveBackupState(shown.test.directory(), state);
    shown.open();
    MessageBar* messages = shown.window.shell()->currentPage()->messages();
    CHECK(messages->tone() == MessageBar::Tone::Warning);
    const auto buttons = messages->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 1);
    buttons.front()->click();
    CHECK_FALSE(backupState(shown.test.directory()).copyOf.isValid());
}
