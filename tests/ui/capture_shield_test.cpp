// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/main_window_room.h"
#include "tests/ui/picture.h"
#include "ui/common/capture_shield.h"
#include "ui/common/wrapping_choice.h"
#include "ui/meetings/projector_window.h"
#include "ui/shell/appearance_menu.h"
#include "ui/shell/screen_sharing_dialog.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <map>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// What a played system was asked, by window.
struct Asked {
    std::map<WId, bool> blocked;
    bool possible = true;
    bool heeded = true;
    bool willing = true;

    bool isBlocked(const QWidget& window) const { return blocked.at(window.winId()); }
};

class PlayedSystem final : public CaptureBlocking {
public:
    explicit PlayedSystem(Asked& asked) : m_asked(asked) {}
    bool isPossible() const override { return m_asked.possible; }
    bool isHeeded() const override { return m_asked.heeded; }
    bool block(WId window, bool blocked) override {
        m_asked.blocked[window] = blocked;
        return m_asked.willing;
    }

private:
    Asked& m_asked;
};

struct Shielded {
    Asked asked;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};

    std::unique_ptr<CaptureShield> shield() {
        return std::make_unique<CaptureShield>(std::make_unique<PlayedSystem>(asked), settings);
    }
};

QString textOf(const QWidget& dialog) {
    QString text;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->isVisibleTo(&dialog))
            text += label->text() + u'\n';
    return text;
}

} // namespace

TEST_CASE("every window of the program is hidden from other programs but the projector's", "[capture]") {
    Shielded at;
    const auto shield = at.shield();
    REQUIRE(shield->isOn());
    QWidget window;
    auto* choice = new QComboBox(&window);
    choice->addItems({u"Alice"_s, u"Amina"_s});
    auto* inside = new QWidget(&window);
    window.show();
    QDialog dialog(&window);
    dialog.open();
    QMenu menu;
    menu.addAction(u"Lås"_s);
    menu.popup({});
    choice->showPopup();
    ProjectorWindow projector;
    projector.show();
    QWidget conversation(&window, Qt::Window);
    conversation.showFullScreen();
    for (const QWidget* hidden :
         std::initializer_list<const QWidget*>{&window, &dialog, &menu, &conversation, choice->view()->window()})
        CHECK(at.asked.isBlocked(*hidden));
    CHECK_FALSE(at.asked.isBlocked(projector));
    CHECK(inside->internalWinId() == 0); // it asks no widget for a window of its own

    shield->setOn(false);
    for (const QWidget* open : QApplication::topLevelWidgets())
        if (open->internalWinId() != 0)
            CHECK_FALSE(at.asked.isBlocked(*open));
    QDialog later(&window);
    later.open();
    CHECK_FALSE(at.asked.isBlocked(later));
    shield->setOn(true);
    CHECK(at.asked.isBlocked(window));
    CHECK(at.asked.isBlocked(later));
    CHECK_FALSE(at.asked.isBlocked(projector));
    CHECK_FALSE(shield->wasRefused());
}

TEST_CASE("a window that is made anew is hidden anew", "[capture]") {
    Shielded at;
    const auto shield = at.shield();
    QWidget window;
    window.show();
    at.asked.blocked.clear();
    window.setWindowFlag(Qt::WindowStaysOnTopHint);
    window.show();
    CHECK(at.asked.isBlocked(window));
}

TEST_CASE("what was chosen is kept for this person on this computer", "[capture]") {
    Shielded at;
    at.shield()->setOn(false);
    CHECK_FALSE(at.shield()->isOn());
    at.shield()->setOn(true);
    CHECK(at.shield()->isOn());
}

TEST_CASE("where the system cannot hide a window nothing is asked of it, and the dialog says so", "[capture]") {
    Shielded at;
    at.asked.possible = false;
    const auto shield = at.shield();
    QWidget window;
    window.show();
    shield->setOn(true);
    CHECK(at.asked.blocked.empty());
    const ScreenSharingDialog dialog(*shield);
    CHECK_FALSE(dialog.hidden());
    CHECK(textOf(dialog).contains(u"har inget sätt att dölja"_s));
    CHECK(textOf(dialog).contains(u"Ctrl+L"_s));
}

TEST_CASE("a system that refuses is told of, and not when it is off", "[capture]") {
    Shielded at;
    at.asked.willing = false;
    const auto shield = at.shield();
    QWidget window;
    window.show();
    CHECK(shield->wasRefused());
    const ScreenSharingDialog dialog(*shield);
    CHECK(textOf(dialog).contains(u"gick inte med på det"_s));
    dialog.hidden()->click();
    CHECK_FALSE(shield->isOn());
    CHECK_FALSE(textOf(dialog).contains(u"gick inte med på det"_s));
}

TEST_CASE("where other programs need not heed it the dialog does not promise it", "[capture]") {
    Shielded at;
    at.asked.heeded = GENERATE(false, true);
    const auto shield = at.shield();
    const ScreenSharingDialog dialog(*shield);
    CHECK(dialog.hidden());
    CHECK(textOf(dialog).contains(u"Räkna med att de syns"_s) == !at.asked.heeded);
}

TEST_CASE("the choice stands in the list of the looks and is changed with the keyboard", "[capture]") {
    Shielded at;
    const auto shield = at.shield();
    Window main;
    main.open();
    AppearanceMenu menu(main.window, at.settings, shield.get(), nullptr);
    menu.popup({});
    const auto actions = menu.actions();
    const auto found =
        std::ranges::find_if(actions, [](const QAction* each) { return each->text() == u"Skärmdelning …"_s; });
    REQUIRE(found != actions.end());
    (*found)->trigger();
    auto* dialog = main.window.findChild<ScreenSharingDialog*>();
    REQUIRE(dialog);
    REQUIRE(dialog->hidden());
    CHECK(dialog->hidden()->isChecked());
    CHECK(dialog->focusWidget() == dialog->hidden());
    QTest::keyClick(dialog->hidden(), Qt::Key_Space);
    CHECK_FALSE(shield->isOn());
    picture(dialog, u"skarmdelning"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTest::qWait(10);
    CHECK_FALSE(main.window.findChild<ScreenSharingDialog*>());
}
