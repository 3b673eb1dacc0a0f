// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/open_unit.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/typing.h"
#include "tests/ui/whole_window.h"
#include "ui/common/page.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/step_up.h"

#include <catch2/generators/catch_generators.hpp>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A place from which something is asked that needs the passphrase.
struct Asking {
    OpenTestUnit test;
    QWidget place;
    int times = 0; ///< that it was gone on with

    Asking() { place.show(); }
    void ask() {
        confirmFirst(&place, *test.unit, u"Du ska lämna ut ett utdrag."_s, [this] { ++times; });
    }
    StepUpDialog* dialog() const { return place.findChild<StepUpDialog*>(); }
    /// Types into the open dialog and waits for the answer.
    void answer(const QString& passphrase) const {
        REQUIRE(dialog());
        const QPointer<StepUpDialog> open = dialog();
        type(open->passphrase()->edit(), passphrase);
        QTest::keyClick(open->passphrase()->edit(), Qt::Key_Return);
        CHECK(QTest::qWaitFor(
            [&] { return !open || open->result() == QDialog::Accepted || open->goOn()->isEnabled(); }, 20000));
    }
};

} // namespace

TEST_CASE("the passphrase is asked for again, and then not for five minutes", "[step-up]") {
    Asking asking;
    asking.ask();
    CHECK(asking.times == 0);
    asking.answer(u"vinter bänk myra sadel 47"_s);
    CHECK(asking.times == 1);
    asking.test.clock.advance(4 * 60);
    asking.ask();
    CHECK(asking.times == 2);
    asking.test.clock.advance(61);
    asking.ask();
    CHECK(asking.times == 2);
    CHECK(asking.dialog());
}

TEST_CASE("a wrong passphrase is told at the field, and nothing is gone on with", "[step-up]") {
    Asking asking;
    asking.ask();
    asking.answer(u"något helt annat än frasen"_s);
    REQUIRE(asking.dialog());
    CHECK(asking.dialog()->issue() == u"Lösenfrasen stämmer inte."_s);
    CHECK(asking.times == 0);
    asking.dialog()->reject();
    CHECK(asking.dialog()->passphrase()->text().isEmpty());
    QTest::qWait(0);
    CHECK_FALSE(asking.dialog());
    CHECK(asking.times == 0);
}

TEST_CASE("locking forgets that the passphrase was typed, and a clock set back does not lengthen it", "[step-up]") {
    Asking asking;
    asking.ask();
    asking.answer(u"vinter bänk myra sadel 47"_s);
    asking.test.clock.advance(-60);
    asking.ask();
    CHECK(asking.times == 1);
    asking.dialog()->reject();
    QTest::qWait(0);
    asking.test.clock.advance(60);
    asking.test.reopen();
    asking.ask();
    CHECK(asking.times == 1);
    CHECK(asking.dialog());
}

TEST_CASE("the question for the passphrase can be operated, read and seen", "[step-up]") {
    Asking asking;
    const TextSize size(GENERATE(100, 200));
    asking.ask();
    look(asking.dialog(), u"step-up"_s);
    checkWhole(asking.dialog());
}
