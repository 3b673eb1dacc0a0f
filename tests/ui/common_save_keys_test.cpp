// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/child_unit.h"
#include "ui/common/save_keys.h"
#include "ui/forms/area_pager.h"
#include "ui/forms/barnsamtal_form.h"
#include "ui/forms/barnsamtal_page.h"
#include "ui/forms/child_part_fields.h"
#include "ui/forms/rated_part.h"
#include "ui/forms/sections.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QWindow>

#include <memory>
#include <utility>
#include <vector>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Holds every key back before it comes to its window, and hands them on in order: as the bridge to a screen reader
/// does, for as long as the machine is busy.
class KeysHeldBack final : public QObject {
public:
    KeysHeldBack() { qApp->installEventFilter(this); }
    void handOn() {
        for (const auto& [window, key] : std::exchange(m_keys, {}))
            if (window)
                QCoreApplication::sendEvent(window, key.get());
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
        if (!isKey || !event->spontaneous() || !qobject_cast<QWindow*>(watched))
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        m_keys.emplace_back(
            watched, std::make_unique<QKeyEvent>(key->type(), key->key(), key->modifiers(), key->text()));
        return true;
    }

private:
    std::vector<std::pair<QPointer<QObject>, std::unique_ptr<QKeyEvent>>> m_keys;
};

/// A follow-up of a child of nine, with the child's first area in focus.
struct FollowUp {
    OpenTestUnit test;
    ChildId child = test.unit->children().save(aChild().born(today().addYears(-9)));
    BarnsamtalPage page{*test.unit, child, SamtalPurpose::FollowUp};

    FollowUp() {
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        auto* form = page.findChild<BarnsamtalForm*>();
        Barnsamtal held = form->value();
        held.heldBy = u"Berit Åkerblom"_s;
        form->setValue(held);
        form->findChild<Sections*>()->setCurrent(1);
        form->childPart()->rated()->pager()->goTo(Area::Omsorg);
    }
    void type(std::initializer_list<Qt::Key> keys) {
        for (const Qt::Key key : keys)
            QTest::keyClick(page.windowHandle(), key);
    }
    QString saved() const {
        QString ratings;
        for (const Barnsamtal& samtal : test.unit->samtal().ofChild(child))
            for (const Area area : allAreas)
                ratings += samtal.childPart.areas[area].rating
                               ? QString::number(samtal.childPart.areas[area].rating->value())
                               : u"-"_s;
        return ratings;
    }
};

constexpr std::initializer_list<Qt::Key> eight{Qt::Key_4, Qt::Key_5, Qt::Key_4, Qt::Key_3,
                                               Qt::Key_4, Qt::Key_5, Qt::Key_5, Qt::Key_4};

} // namespace

TEST_CASE("eight ratings that are typed at once are all saved by Ctrl+Enter", "[keys]") {
    FollowUp rating;
    rating.type(eight);
    QTest::keyClick(rating.page.windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(rating.saved() == u"45434554"_s);
}

TEST_CASE("Ctrl+Enter does not overtake ratings that wait on a slow machine", "[keys]") {
    KeysHeldBack slow;
    FollowUp rating;
    rating.type({Qt::Key_4, Qt::Key_5, Qt::Key_4, Qt::Key_3});
    slow.handOn();
    rating.type({Qt::Key_4, Qt::Key_5, Qt::Key_5, Qt::Key_4});
    QTest::keyClick(rating.page.windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(rating.saved().isEmpty());
    slow.handOn();
    CHECK(rating.saved() == u"45434554"_s);
}

TEST_CASE("Ctrl+Enter saves from any field of its page, and of no other", "[keys]") {
    QWidget page;
    QWidget other;
    QLineEdit field(&page);
    int saves = 0;
    new SaveKeys(&page, [&saves] { ++saves; });
    QTest::keyClick(&other, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(saves == 0);
    QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saves == 1);
    QTest::keyClick(&page, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    CHECK(saves == 2);
}
