// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/forms_world.h"
#include "ui/common/area_card.h"
#include "ui/forms/area_pager.h"
#include "ui/forms/skattning_form.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const ChildId someChild = ChildId::fromNumber(7);

struct ShownForm {
    FormWorld world;
    SkattningForm form{world.context(), someChild};

    ShownForm() {
        form.resize(900, 700);
        form.show();
        QApplication::setActiveWindow(&form);
    }
    void key(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    bool showsText(const QString& text) const {
        const auto labels = form.findChildren<QLabel*>();
        return std::any_of(
            labels.begin(), labels.end(), [&text](const QLabel* label) { return label->text() == text; });
    }
};

} // namespace

TEST_CASE("a whole Skattningsformular is filled in by keys alone, one key a statement", "[forms]") {
    ShownForm shown;
    bool finished = false;
    QObject::connect(&shown.form, &SkattningForm::finished, [&finished] { finished = true; });
    shown.form.raterField()->setFocus();
    QTest::keyClicks(shown.form.raterField(), u"Nils Berg"_s);
    shown.form.pager()->goTo(Area::Omsorg);
    int statements = 0;
    for (const InstrumentArea& area : shown.form.instrument()->areas)
        statements += int(area.statements.size());
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < statements; ++i) {
        REQUIRE_FALSE(finished);
        shown.key(Qt::Key_1 + i % 5);
    }
    CHECK(finished);
    CHECK(clock.elapsed() < 20000); // the program is never what one waits for
    const Skattning value = shown.form.value();
    CHECK(value.raterName == u"Nils Berg");
    int i = 0;
    for (const AreaRatings& area : value.areas)
        for (const ItemAnswer& answer : area.answers)
            CHECK(answer.rating == Rating::from(1 + i++ % 5));
    CHECK(shown.form.pager()->touched() == int(areaCount));
}

TEST_CASE("what is not known stays blank and moves on", "[forms]") {
    ShownForm shown;
    shown.form.pager()->goTo(Area::Omsorg);
    shown.key(Qt::Key_4);
    shown.key(Qt::Key_Backspace); // already blank: leaves it so and moves on
    shown.key(Qt::Key_2);
    const auto answers = shown.form.value().areas[Area::Omsorg].answers;
    CHECK(answers[0].rating == Rating::from(4));
    CHECK(answers[1].rating == std::nullopt);
    CHECK(answers[2].rating == Rating::from(2));
    CHECK(answers[3].rating == std::nullopt);
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Backspace);
    CHECK(shown.form.value().areas[Area::Omsorg].answers[2].rating == std::nullopt);
}

TEST_CASE("arrows cross from one area into the next and back", "[forms]") {
    ShownForm shown;
    shown.form.pager()->goTo(Area::Omsorg);
    const auto count = shown.form.instrument()->areas[Area::Omsorg].statements.size();
    for (std::size_t i = 0; i < count; ++i)
        shown.key(Qt::Key_Down);
    CHECK(shown.form.pager()->current() == Area::Trygghet);
    shown.key(Qt::Key_Up);
    CHECK(shown.form.pager()->current() == Area::Omsorg);
    shown.key(Qt::Key_3);
    CHECK(shown.form.value().areas[Area::Omsorg].answers.back().rating == Rating::from(3));
}

TEST_CASE("the mean of an area follows every key", "[forms]") {
    ShownForm shown;
    const auto of = shown.form.instrument()->areas[Area::Omsorg].statements.size();
    CHECK(shown.showsText(u"0 av %1 besvarade"_s.arg(of)));
    shown.form.pager()->goTo(Area::Omsorg);
    for (const int key : {Qt::Key_4, Qt::Key_Backspace, Qt::Key_2, Qt::Key_5})
        shown.key(key);
    CHECK(shown.showsText(u"Medel 3,7 · 3 av %1 besvarade"_s.arg(of)));
}

TEST_CASE("one area is shown at a time, or all", "[forms]") {
    ShownForm shown;
    AreaPager* pager = shown.form.pager();
    const auto visible = [pager] {
        int count = 0;
        for (const AreaCard* card : pager->cards())
            count += card->isVisible();
        return count;
    };
    CHECK(visible() == 1);
    pager->setShowsAll(true);
    CHECK(visible() == 8);
    pager->setShowsAll(false);
    CHECK(visible() == 1);
}

TEST_CASE("a rating without a child asks for something to recognise it by and no name of a child", "[forms]") {
    const FormWorld world;
    SkattningForm form(world.context(std::nullopt, {}), std::nullopt);
    Skattning value = form.value();
    CHECK_FALSE(value.child);
    CHECK(form.firstControl()->accessibleName() == u"Kännetecken");
    value.label = u"4B, tisdag"_s;
    value.raterName = u"Nils Berg"_s;
    value.areas[Area::Fritid].answers[0].rating = Rating::from(5);
    CHECK(issues(value, *form.instrument(), today()).empty());
}

TEST_CASE("issues of a rating stand beside their fields", "[forms]") {
    ShownForm shown;
    const Issues found = issues(shown.form.value(), *shown.form.instrument(), today());
    const Issues homeless = shown.form.showIssues(found);
    REQUIRE(homeless.size() == 1);
    CHECK(homeless.front().rule == u"skattning.empty");
    CHECK(shown.form.raterField()->accessibleDescription().contains(u"vem"_s));
    shown.form.goToFirstIssue();
    CHECK(QApplication::focusWidget() == shown.form.raterField());
}
