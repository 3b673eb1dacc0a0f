// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/pack_notice.h"

#include "core/services/area_answers.h"
#include "core/services/child_papers.h"
#include "core/services/compass_of_child.h"
#include "core/services/default_pack.h"
#include "core/services/extract/extract_child.h"
#include "tests/services/unit_support.h"
#include "tests/support/builders.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Our own pack as its owners might give it out: another id, other versions, official.
QByteArray officialPack() {
    QJsonObject pack = QJsonDocument::fromJson(defaultPackJson()).object();
    pack[u"id"_s] = u"officiellt-paket"_s;
    pack[u"official"_s] = true;
    pack[u"owner"_s] = u"Modellens ägare"_s;
    pack[u"notice"_s] = u"Används enligt avtal."_s;
    QJsonArray instruments = pack[u"instruments"_s].toArray();
    for (auto&& instrument : instruments) {
        QJsonObject changed = instrument.toObject();
        changed[u"version"_s] = u"officiell-1"_s;
        instrument = changed;
    }
    pack[u"instruments"_s] = instruments;
    return QJsonDocument(pack).toJson();
}

} // namespace

TEST_CASE("old answers keep the notice of their own wording when an official pack is imported", "[services]") {
    OpenFixture fixture;
    OpenUnit& unit = *fixture.unit;
    const QString own = unit.packNotice();
    const ChildId child = unit.children().save(aChild());
    unit.skattningar().save(
        aSkattning(ownSkattningsformular()).with(child).on({2026, 9, 2}).rated(Area::Omsorg, {4, 0, 2}));
    unit.importPack(officialPack());
    REQUIRE(unit.packNotice().contains(u"Modellens ägare"_s));

    const std::vector<CompassProfile> profiles = compassProfiles(unit, child);
    CHECK(packNotice(unit, profiles) == own);
    CHECK(compassFigure(unit, profiles).notice == own);
    CHECK(extractOf(unit, child).notice == own);
    CHECK(packNotice(unit, std::vector<CompassProfile>()) == unit.packNotice());
    std::vector<CompassProfile> mixed = profiles;
    mixed.push_back(profiles.front());
    mixed.back().instrument.version = u"officiell-1"_s;
    CHECK(packNotice(unit, mixed) == own + u' ' + unit.packNotice());
}

TEST_CASE("the statements behind an area are those that were answered, blanks included", "[services]") {
    OpenFixture fixture;
    OpenUnit& unit = *fixture.unit;
    const Instrument& form = ownSkattningsformular();
    const ChildId child = unit.children().save(aChild());
    unit.skattningar().save(aSkattning(form).with(child).on({2026, 9, 2}).rated(Area::Omsorg, {4, 0, 2}));
    const std::vector<CompassProfile> profiles = compassProfiles(unit, child);
    REQUIRE(profiles.size() == 1);
    const AreaAnswers answers = areaAnswers(unit, child, profiles.front(), Area::Omsorg);
    CHECK(answers.rated);
    REQUIRE(answers.statements.size() == form.areas[Area::Omsorg].statements.size());
    CHECK(answers.statements[0].text == form.areas[Area::Omsorg].statements[0].text);
    CHECK(answers.statements[0].rating == Rating::from(4));
    CHECK_FALSE(answers.statements[1].rating.has_value());
    CHECK(answers.statements[2].rating == Rating::from(2));

    CompassProfile unknown = profiles.front();
    unknown.instrument.version = u"0"_s;
    CHECK(areaAnswers(unit, child, unknown, Area::Omsorg).statements.empty());
    CompassProfile team = profiles.front();
    team.rater.kind = RaterKind::Team;
    CHECK_FALSE(areaAnswers(unit, child, team, Area::Omsorg).rated);
}

TEST_CASE("a foreign rating does not push the unit's own out of the papers", "[services]") {
    OpenFixture fixture;
    OpenUnit& unit = *fixture.unit;
    const QByteArray foreign = repositoryFile(u"tests/support/packs/foreign_wellbeing.json"_s);
    unit.importPack(foreign);
    const InstrumentPack& pack = *unit.instruments().packs().back();
    const auto form = std::ranges::find_if(pack.instruments, [](const Instrument& each) {
        return each.scale.per == ScalePer::Statement && each.scale.type == ScaleType::OneToFive;
    });
    REQUIRE(form != pack.instruments.end());
    const ChildId child = unit.children().save(aChild());
    const InstrumentRef underlag{u"samtalsunderlag-barn-6-12"_s, ownSkattningsformular().ref.version};
    unit.samtal().save(aBarnsamtal().with(child).on({2026, 3, 2}).childRated({1, 2}, underlag));
    unit.skattningar().save(aSkattning(*form).with(child).on({2026, 9, 2}).rated(Area::Omsorg, {5}));
    CHECK(compassProfiles(unit, child).front().model == pack.model.id);
    const LatestProfiles latest = latestProfiles(unit, child);
    REQUIRE(latest.child);
    CHECK(latest.child->model == unit.model().id);
    CHECK(modelOf(unit, pack.model.id) == pack.model);
    CHECK(modelOf(unit, u"nobody's"_s) == unit.model());
}
