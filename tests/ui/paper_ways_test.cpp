// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/text_writer.h"
#include "core/services/talk_papers.h"
#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "ui/child/samtal_tab.h"
#include "ui/child/talk_paper_pages.h"
#include "ui/common/menu_button.h"
#include "ui/common/page.h"
#include "ui/plan/paper_preview.h"
#include "ui/sharing/paper_ways.h"
#include "ui/sharing/share_dialog.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

class OnePaper final : public Page {
public:
    OnePaper() {
        SharingEntry own;
        own.what = u"Samtalstärningar"_s;
        own.purpose = u"Inför samtalet"_s;
        own.ownUse = true;
        ways = new PaperWays(
            *test.unit, {u"Samtalstärningar"_s, u"tarningar"_s, own,
                         [this](const SharingEntry& entry) { return talkDice(*test.unit, entry); },
                         [this] {
                             ++left;
                         }});
        body()->addWidget(ways);
        resize(800, 600);
        show();
    }
    QString title() const override { return {}; }
    QString helpTopic() const override { return {}; }

    OpenTestUnit test;
    PaperWays* ways;
    int left = 0;
};

void pressContinue(QWidget* place) {
    auto* dialog = place->findChild<ShareDialog*>();
    REQUIRE(dialog);
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    for (QAbstractButton* button : buttons->buttons())
        if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->click();
}

} // namespace

TEST_CASE("a paper is copied as text through the share dialog, and logged", "[sharing]") {
    OnePaper page;
    page.ways->textButton()->ways()->actions().front()->trigger();
    CHECK(page.test.unit->sharing().latest().empty());
    pressContinue(page.ways);
    CHECK(
        QApplication::clipboard()->text() ==
        textForRecord(issued(*page.test.unit, talkDice(*page.test.unit, {}).document)));
    REQUIRE(page.test.unit->sharing().latest().size() == 1);
    CHECK(page.test.unit->sharing().latest().front().way == SharingWay::Clipboard);
    CHECK(page.left == 1);
    CHECK(page.messages()->isShowing());
    CHECK(unnamedControls(&page) == QStringList());
}

TEST_CASE("a paper is looked at before it leaves, and looking is no sharing", "[sharing]") {
    OnePaper page;
    page.ways->previewButton()->click();
    auto* preview = page.ways->findChild<PaperPreview*>();
    REQUIRE(preview);
    CHECK(preview->pageCount() >= 1);
    CHECK(unnamedControls(preview->window()) == QStringList());
    picture(preview->window(), u"paper-preview"_s);
    CHECK(page.test.unit->sharing().latest().empty());
    CHECK(page.left == 0);
}

TEST_CASE("a screen reader opens the ways of text without waiting for the menu to close", "[sharing]") {
    OnePaper page;
    MenuButton* button = page.ways->textButton();
    auto* accessible = QAccessible::queryAccessibleInterface(button);
    REQUIRE(accessible);
    REQUIRE(accessible->actionInterface());
    const QStringList names = accessible->actionInterface()->actionNames();
    REQUIRE_FALSE(names.isEmpty());
    for (const QString& name : names) {
        if (name == QAccessibleActionInterface::setFocusAction())
            continue;
        INFO(name.toStdString());
        QTimer late; // also where it waits for the menu
        late.callOnTimeout([] {
            if (QWidget* menu = QApplication::activePopupWidget())
                menu->hide();
        });
        late.start(3000);
        QElapsedTimer clock;
        clock.start();
        accessible->actionInterface()->doAction(name);
        CHECK(clock.elapsed() < 2000);
        CHECK(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 2000));
        picture(&page, u"paper-ways"_s);
        page.ways->textButton()->ways()->hide();
    }
}

TEST_CASE("a dialog that is left shares nothing", "[sharing]") {
    OnePaper page;
    page.ways->pdfButton()->click();
    REQUIRE(page.ways->findChild<ShareDialog*>());
    page.ways->findChild<ShareDialog*>()->reject();
    CHECK(page.test.unit->sharing().latest().empty());
    CHECK(page.left == 0);
}

TEST_CASE("the papers before a Barnsamtal are reached from the child's talks", "[child]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild().born(QDate(today().year() - 5, 1, 1)));
    Page* opened = nullptr;
    SamtalTab tab(*test.unit, child, {[&opened](Page* page) { opened = page; }, {}, {}});
    tab.resize(1000, 600);
    tab.show();
    tab.reload();
    CHECK(clippedTexts(&tab) == QStringList());
    QStringList titles;
    for (QPushButton* button : tab.findChildren<QPushButton*>()) {
        opened = nullptr;
        for (const QString& name : {u"brev"_s, u"nkät"_s, u"kort"_s, u"ärningar"_s})
            if (QString(button->text()).remove(u'&').contains(name) && !opened)
                button->click();
        if (!opened)
            continue;
        const std::unique_ptr<Page> page(opened);
        page->resize(1366, 768);
        page->show();
        page->reload();
        titles.append(page->title());
        CHECK(unnamedControls(page.get()).join(u"; "_s) == QString());
        CHECK(clippedTexts(page.get()).join(u"; "_s) == QString());
        picture(page.get(), u"samtal-papper-%1"_s.arg(titles.size()));
    }
    CHECK(
        titles ==
        QStringList{
            u"Brev till vårdnadshavare"_s, u"Enkät till vårdnadshavare"_s, u"Samtalskort"_s, u"Samtalstärningar"_s});
}

TEST_CASE("the link to the survey is typed once", "[child]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild());
    {
        const std::unique_ptr<Page> page(makeGuardianLetterPage(*test.unit, child));
        auto* link = page->findChild<QLineEdit*>();
        REQUIRE(link);
        link->setText(u"https://enkat.example.se"_s);
        Q_EMIT link->editingFinished();
    }
    const ChildId other = test.unit->children().save(aChild().named(u"Bo"_s));
    const std::unique_ptr<Page> page(makeGuardianLetterPage(*test.unit, other));
    REQUIRE(page->findChild<QLineEdit*>());
    CHECK(page->findChild<QLineEdit*>()->text() == u"https://enkat.example.se");
}
