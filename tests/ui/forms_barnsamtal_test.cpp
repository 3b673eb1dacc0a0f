// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/forms_world.h"
#include "ui/common/area_card.h"
#include "ui/common/field.h"
#include "ui/common/tab_row.h"
#include "ui/forms/area_pager.h"
#include "ui/forms/barnsamtal_form.h"
#include "ui/forms/child_part_fields.h"
#include "ui/forms/guardian_part_fields.h"
#include "ui/forms/rated_part.h"
#include "ui/forms/samtal_about.h"
#include "ui/forms/samtal_summary.h"
#include "ui/forms/sections.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const ChildId someChild = ChildId::fromNumber(7);

} // namespace

TEST_CASE("the instrument is proposed by age, and may be another", "[forms]") {
    const FormWorld world;
    const auto [age, id] = GENERATE(table<int, QString>(
        {{4, u"samtalsunderlag-barn-4-6"_s},
         {6, u"samtalsunderlag-barn-4-6"_s},
         {7, u"samtalsunderlag-barn-6-12"_s},
         {12, u"samtalsunderlag-barn-6-12"_s},
         {13, u"samtalsunderlag-barn-12"_s},
         {17, u"samtalsunderlag-barn-12"_s}}));
    BarnsamtalForm form(world.context(age), someChild);
    CHECK(form.value().childPart.instrument.id == id);
    CHECK(form.value().childPart.instrument.version == defaultPack().version);
    auto* choice = qobject_cast<QComboBox*>(form.childPart()->rated()->instrumentField()->control());
    REQUIRE(choice);
    CHECK(choice->count() == 4); // none, and the three spans
    CHECK(choice->currentText().contains(u"föreslås"_s));
}

TEST_CASE("below four years there is no child rating, and the form says why", "[forms]") {
    const FormWorld world;
    BarnsamtalForm form(world.context(3), someChild);
    CHECK(form.value().childPart.instrument.id.isEmpty());
    CHECK(form.childPart()->rated()->pager()->isHidden());
    CHECK_FALSE(form.childPart()->conversationButton()->isVisibleTo(&form));
    CHECK(
        form.childPart()->rated()->instrumentField()->control()->accessibleDescription().contains(u"under fyra år"_s));
    form.guardianPart(1)->takesPart()->setChecked(true);
    CHECK(form.value().guardianParts.front().instrument.id == u"samtalsunderlag-vardnadshavare-0-3");
}

TEST_CASE("nothing is answered beforehand for anybody", "[forms]") {
    const FormWorld world;
    BarnsamtalForm form(world.context(), someChild, {{u"Maja Ödlund"_s, u"mamma"_s, {}}});
    CHECK(form.value().guardianParts.empty());
    CHECK(form.touchedAreas() == 0);
    form.guardianPart(1)->takesPart()->setChecked(true);
    const Barnsamtal value = form.value();
    REQUIRE(value.guardianParts.size() == 1);
    CHECK(value.guardianParts[0].name == u"Maja Ödlund"); // who it is stands in the record already
    CHECK(value.guardianParts[0].relation == u"mamma");
    for (const AreaAnswer& area : value.guardianParts[0].areas)
        CHECK(area.isEmpty());
    for (const AreaAnswer& area : value.childPart.areas)
        CHECK(area.isEmpty());
    CHECK(value.summary == BarnsamtalSummary{});
    CHECK(value.childPart.firstArea == std::nullopt);
}

TEST_CASE("the two guardians are kept apart", "[forms]") {
    const FormWorld world;
    BarnsamtalForm form(world.context(), someChild);
    form.guardianPart(2)->takesPart()->setChecked(true);
    form.guardianPart(2)->rated()->setAnswer(Area::Fritid, Rating::from(2));
    REQUIRE(form.value().guardianParts.size() == 1);
    CHECK(form.value().guardianParts[0].guardian == 2);
    form.guardianPart(1)->takesPart()->setChecked(true);
    form.guardianPart(1)->rated()->setAnswer(Area::Fritid, Rating::from(5));
    const Barnsamtal value = form.value();
    REQUIRE(value.guardianParts.size() == 2);
    CHECK(value.guardianParts[0].areas[Area::Fritid].rating == Rating::from(5));
    CHECK(value.guardianParts[1].areas[Area::Fritid].rating == Rating::from(2));
}

TEST_CASE("answers survive a change of instrument, and a child who does not rate has none", "[forms]") {
    const FormWorld world;
    BarnsamtalForm form(world.context(), someChild);
    form.childPart()->rated()->setAnswer(Area::Trygghet, Rating::from(4));
    auto* choice = qobject_cast<QComboBox*>(form.childPart()->rated()->instrumentField()->control());
    const int proposed = choice->currentIndex();
    choice->setCurrentIndex(3);
    Q_EMIT choice->activated(3);
    CHECK(form.value().childPart.instrument.id == u"samtalsunderlag-barn-12");
    CHECK(form.value().childPart.areas[Area::Trygghet].rating == Rating::from(4));
    choice->setCurrentIndex(0);
    Q_EMIT choice->activated(0);
    CHECK(form.value().childPart.areas == PerArea<AreaAnswer>{});
    choice->setCurrentIndex(proposed);
    Q_EMIT choice->activated(proposed);
    CHECK(form.value().childPart.areas[Area::Trygghet].rating == Rating::from(4));
}

TEST_CASE("the summary shows what the ratings say and writes nothing", "[forms]") {
    const FormWorld world;
    BarnsamtalForm form(world.context(), someChild);
    form.guardianPart(1)->takesPart()->setChecked(true);
    form.childPart()->rated()->setAnswer(Area::Omsorg, Rating::from(5));
    form.guardianPart(1)->rated()->setAnswer(Area::Omsorg, Rating::from(5));
    form.childPart()->rated()->setAnswer(Area::Fritid, Rating::from(1));
    form.guardianPart(1)->rated()->setAnswer(Area::Fritid, Rating::from(4));
    const auto hint = [&form](const QString& field) {
        return form.summary()->fields()[field]->control()->accessibleDescription();
    };
    CHECK(hint(u"summary.worksWell"_s).contains(u"Omsorg"_s));
    CHECK_FALSE(hint(u"summary.worksWell"_s).contains(u"Fritid"_s));
    CHECK(hint(u"summary.strengthen"_s).contains(u"Fritid"_s));
    CHECK(hint(u"summary.differ"_s).contains(u"Fritid"_s));
    CHECK(form.value().summary == BarnsamtalSummary{});
}

TEST_CASE("an issue marks the section it hides in and is gone to", "[forms]") {
    const FormWorld world;
    BarnsamtalForm form(world.context(), someChild);
    form.resize(900, 700);
    form.show();
    QApplication::setActiveWindow(&form);
    form.childPart()->rated()->setAnswer(Area::Omsorg, Rating::from(3));
    form.sections()->setCurrent(1);
    const Issues found = issues(form.value(), today());
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == u"samtal.heldBy.missing");
    CHECK(form.showIssues(found).empty());
    CHECK(form.sections()->bar()->tab(0)->text().startsWith(u'!'));
    CHECK_FALSE(form.sections()->bar()->tab(1)->text().startsWith(u'!'));
    form.goToFirstIssue();
    CHECK(form.sections()->current() == 0);
    CHECK(QApplication::focusWidget() == form.about()->fields()[u"heldBy"_s]->control());
    CHECK(form.showIssues({}).empty());
    CHECK_FALSE(form.sections()->bar()->tab(0)->text().startsWith(u'!'));
}

TEST_CASE("a conversation without a case needs an occasion and no child", "[forms]") {
    const FormWorld world;
    BarnsamtalForm form(world.context(std::nullopt, {}), std::nullopt);
    auto* occasion = qobject_cast<QComboBox*>(form.about()->fields()[u"occasion"_s]->control());
    CHECK(occasion->findText(u"Barnsamtal"_s) < 0);
    Barnsamtal value = form.value();
    CHECK_FALSE(value.child);
    value.label = u"4B, tisdag"_s;
    value.childPart.instrument = world.refs(InstrumentKind::Samtalsunderlag, Audience::Child).back();
    value.childPart.areas[Area::Fritid].rating = Rating::from(4);
    form.setValue(value);
    CHECK(issues(form.value(), today()).empty());
}
