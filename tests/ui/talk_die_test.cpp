// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/accessible_walk.h"
#include "tests/ui/forms_world.h"
#include "tests/ui/picture.h"
#include "ui/common/motion.h"
#include "ui/common/rating_buttons.h"
#include "ui/forms/conversation_window.h"
#include "ui/forms/talk_die.h"

#include <catch2/catch_test_macros.hpp>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// The same face every time; how many faces there were is kept.
struct Luck {
    int shows = 0;
    int faces = 0;

    DieLuck die() {
        return [this](int count) {
            faces = count;
            return qMin(shows, count - 1);
        };
    }
};

struct StillMotion {
    StillMotion() { motion::setReduced(true); }
    ~StillMotion() { motion::setReduced(false); }
};

/// A child of five in front of its own screen.
struct Talk {
    FormWorld world;
    Luck luck;
    std::unique_ptr<ConversationWindow> window;

    explicit Talk(const QString& instrument = u"samtalsunderlag-barn-4-6"_s, const PerArea<AreaAnswer>& answers = {}) {
        window = std::make_unique<ConversationWindow>(
            *world.library.find({instrument, defaultPack().version}), defaultPack().model, u"Åsa"_s, answers, nullptr,
            luck.die());
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->resize(1366, 768);
        window->show();
    }
};

} // namespace

TEST_CASE("only the youngest have a die", "[forms]") {
    CHECK(Talk(u"samtalsunderlag-barn-4-6"_s).window->die());
    CHECK_FALSE(Talk(u"samtalsunderlag-barn-6-12"_s).window->die());
    CHECK_FALSE(Talk(u"samtalsunderlag-barn-12"_s).window->die());
}

TEST_CASE("a throw shows an area, says which, and leads there", "[forms]") {
    const StillMotion still;
    Talk talk;
    TalkDie* die = talk.window->die();
    CHECK_FALSE(talk.window->thrownButton()->isVisible());
    CHECK(die->accessibleName() == u"Kasta tärningen");
    talk.luck.shows = 2;
    die->setFocus();
    QTest::keyClick(die, Qt::Key_Space);
    CHECK(die->shown() == Area::MaBra);
    CHECK(die->accessibleName() == u"Tärningen visar Må bra");
    CHECK(talk.window->thrownButton()->text() == u"Prata om Må bra");
    picture(talk.window.get(), u"samtal-tarning"_s);
    QSignalSpy chosen(talk.window.get(), &ConversationWindow::areaChosen);
    QTest::keyClick(talk.window->thrownButton(), Qt::Key_Space);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].value<Area>() == Area::MaBra);
    CHECK(talk.window->faces()->isVisible());
}

TEST_CASE("the die never shows an area that is done while another is left", "[forms]") {
    const StillMotion still;
    PerArea<AreaAnswer> answers;
    for (const Area area : allAreas)
        if (area != Area::Ansvar)
            answers[area].rating = Rating::from(3);
    Talk talk(u"samtalsunderlag-barn-4-6"_s, answers);
    talk.window->die()->throwDie();
    CHECK(talk.luck.faces == 1);
    CHECK(talk.window->die()->shown() == Area::Ansvar);
    QTest::mouseClick(talk.window->thrownButton(), Qt::LeftButton);
    QTest::keyClick(talk.window->faces()->focusProxy(), Qt::Key_4);
    QTest::mouseClick(talk.window->backButton(), Qt::LeftButton);
    CHECK_FALSE(talk.window->thrownButton()->isVisible());
    talk.window->die()->throwDie();
    CHECK(talk.luck.faces == int(areaCount));
}

TEST_CASE("the die rolls for a moment and lands where luck said", "[forms]") {
    motion::setReduced(false);
    if (motion::isReduced())
        SKIP("this computer shows no animations");
    Talk talk;
    talk.luck.shows = 1;
    talk.window->die()->throwDie();
    CHECK_FALSE(talk.window->die()->shown());
    CHECK(QTest::qWaitFor([&talk] { return talk.window->die()->shown() == Area::Trygghet; }, 5000));
}

TEST_CASE("the child's screen with the die can be operated by everyone", "[forms]") {
    const StillMotion still;
    Talk talk;
    talk.window->die()->throwDie();
    CHECK(unnamedControls(talk.window.get()) == QStringList());
    CHECK(smallTargets(talk.window.get(), 44) == QStringList());
    CHECK(clippedTexts(talk.window.get()) == QStringList());
}
