// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/forms_world.h"
#include "ui/common/field.h"
#include "ui/forms/agreed_row.h"
#include "ui/forms/gemensam_form.h"
#include "ui/forms/tenths_box.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const ChildId someChild = ChildId::fromNumber(7);

/// The worked example of the model: A omsorg 11/3, B omsorg 2, C blank.
struct Team {
    FormWorld world;
    Skattning a = rated(u"Anna Ek"_s, {4, 0, 2, 5}, 0);
    Skattning b = rated(u"Bo Dal"_s, {2, 2}, 1);
    Skattning c = rated(u"Cia Ö"_s, {}, 2);
    Skattning olderA = rated(u"anna ek"_s, {1, 1, 1}, 30);
    CompassProfile child = aProfile(RaterKind::Child, {10, 20, 30, 40, 50, 10, 20, 30});
    GemensamForm form{world.context(), someChild, {{a, b, c, olderA}, {child}}};

    AgreedRow* omsorg() { return form.rows().front(); }

private:
    Skattning rated(const QString& name, std::initializer_list<int> omsorg, int daysAgo) const {
        const InstrumentRef ref{u"skattningsformular"_s, defaultPack().version};
        return aSkattning(*world.library.find(ref))
            .withId(SkattningId::next())
            .with(someChild)
            .on(today().addDays(-daysAgo))
            .by(name, u"lärare"_s)
            .rated(Area::Omsorg, omsorg);
    }
};

} // namespace

TEST_CASE("the latest rating of each professional takes part to begin with", "[forms]") {
    Team team;
    CHECK(team.form.value().participants == std::vector{team.a.id, team.b.id, team.c.id});
    CHECK(team.form.value().instrument == team.a.instrument);
}

TEST_CASE("the proposal is the mean of the professionals' means, with the child beside it", "[forms]") {
    Team team;
    CHECK(team.form.value().areas[Area::Omsorg].proposal == Fraction(17, 6));
    const QString shown = team.omsorg()->shownText();
    CHECK(shown.contains(u"Förslag 2,8 · spridning 2,0–3,7 · 2 av 3 har skattat"_s));
    CHECK(shown.contains(u"Anna Ek, lärare: 3,7 (3 av 9)"_s));
    CHECK(shown.contains(u"Cia Ö, lärare: –"_s));
    CHECK(shown.contains(u"Barnet: 1,0"_s));
    team.form.participantBoxes()[1]->setChecked(false);
    CHECK(team.form.value().areas[Area::Omsorg].proposal == Fraction(11, 3));
}

TEST_CASE("nothing is agreed until the team agrees, and an area may stay open", "[forms]") {
    Team team;
    CHECK(team.form.agreedAreas() == 0);
    CHECK_FALSE(team.omsorg()->agreed()->tenths());
    QTest::mouseClick(team.omsorg()->agreeButton(), Qt::LeftButton);
    CHECK(team.form.value().areas[Area::Omsorg].agreedTenths == 28);
    CHECK(team.form.agreedAreas() == 1);
    CHECK(issues(team.form.value(), today()).empty());
    QTest::keyClick(team.omsorg()->agreed(), Qt::Key_Delete);
    CHECK(team.form.value().areas[Area::Omsorg].agreedTenths == std::nullopt);
}

TEST_CASE("the agreed value steps in tenths and begins at the proposal", "[forms]") {
    Team team;
    TenthsBox* box = team.omsorg()->agreed();
    box->stepBy(1);
    CHECK(box->tenths() == 28);
    box->stepBy(1);
    CHECK(box->tenths() == 29);
    QTest::keyClick(box, Qt::Key_Delete);
    QTest::keyClicks(box, u"3,4"_s);
    CHECK(box->tenths() == 34);
    QTest::keyClick(box, Qt::Key_Delete);
    QTest::keyClicks(box, u"7"_s);
    CHECK_FALSE(box->tenths());
    QTest::keyClicks(box, u"5,5"_s);
    CHECK(box->tenths() == 50);
}

TEST_CASE("another value than the proposal asks for its reason, beside the value", "[forms]") {
    Team team;
    team.omsorg()->agreed()->setValue(35);
    CHECK_FALSE(team.omsorg()->motivationField()->isHidden());
    const Issues found = issues(team.form.value(), today());
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == u"gemensam.motivation.missing");
    CHECK(team.form.showIssues(found).empty());
    CHECK_FALSE(team.omsorg()->motivationField()->issue().isEmpty());
    team.omsorg()->agreed()->setValue(28);
    CHECK(team.omsorg()->motivationField()->isHidden());
    CHECK(team.form.showIssues(issues(team.form.value(), today())).empty());
}

TEST_CASE("the compass grows with every area the team agrees on", "[forms]") {
    Team team;
    QSignalSpy grown(&team.form, &GemensamForm::figureChanged);
    team.omsorg()->agreed()->setValue(30);
    REQUIRE(grown.count() == 1);
    const CompassFigure figure = grown.front().front().value<CompassFigure>();
    REQUIRE(figure.series.size() == 1);
    CHECK(figure.series[0].profile.areas[Area::Omsorg].value == Fraction(3));
    CHECK_FALSE(figure.series[0].profile.areas[Area::Trygghet].value);
}
