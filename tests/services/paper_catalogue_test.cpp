// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/paper_catalogue.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Every block, those of groups and boxes too.
std::vector<Block> allBlocks(const std::vector<Block>& blocks) {
    std::vector<Block> all;
    for (const Block& block : blocks) {
        all.push_back(block);
        const auto* group = std::get_if<KeepTogether>(&block.content);
        const auto* box = std::get_if<Box>(&block.content);
        if (group || box)
            for (Block& inner : allBlocks(group ? group->blocks : box->blocks))
                all.push_back(std::move(inner));
    }
    return all;
}

template <typename Content> std::vector<Content> partsOf(const Document& document) {
    std::vector<Content> found;
    for (const Block& block : allBlocks(document.blocks))
        if (const auto* content = std::get_if<Content>(&block.content))
            found.push_back(*content);
    return found;
}

struct Rated : OpenFixture {
    Child child = aChild();

    Rated() { child.id = unit->children().save(child); }
    InstrumentRef sheetFor(int age) const {
        return unit->instruments()
            .choices(unit->model().id, InstrumentKind::Samtalsunderlag, Audience::Child, today(), age)
            .front()
            ->ref;
    }
    Document filled(const QString& paper) const { return cataloguePaper(paper)->filled(*unit, child, {}, {}).document; }
};

} // namespace

TEST_CASE("the Samtalsunderlag of every age has five faces to point at in each area", "[services][papers]") {
    const auto [paper, age] = GENERATE(
        std::pair(u"samtalsunderlag-4-6"_s, 5), std::pair(u"samtalsunderlag-6-12"_s, 9),
        std::pair(u"samtalsunderlag-12"_s, 15));
    CAPTURE(paper);
    const Rated rated;
    rated.unit->samtal().save(
        aBarnsamtal().with(rated.child.id).childRated({1, 5, 2, 0, 4, 4, 4, 4}, rated.sheetFor(age)));
    const auto faces = [](const Document& document) {
        std::vector<Drawing> found = partsOf<Drawing>(document);
        std::erase_if(found, [](const Drawing& each) { return !each.words.startsWith(u"Fem ansikten"_s); });
        return found;
    };
    const Document blank = cataloguePaper(paper)->blank(formSource(*rated.unit));
    CHECK(faces(blank).size() == areaCount);
    CHECK(partsOf<TickBoxes>(blank).empty());
    const std::vector<Drawing> answered = faces(rated.filled(paper));
    REQUIRE(answered.size() == areaCount);
    CHECK(answered[1].words.endsWith(u"Valt: 5."_s));
    CHECK_FALSE(answered[3].words.contains(u"Valt"_s)); // what was not answered is pointed at by nobody
}

TEST_CASE(
    "the compass on paper shows every rater, also the second guardian, as polygon or flower", "[services][papers]") {
    const Rated rated;
    OpenUnit& unit = *rated.unit;
    CHECK(paper_choices::compass(unit, rated.child).empty());
    unit.samtal().save(aBarnsamtal()
                           .with(rated.child.id)
                           .childRated({1, 5, 2, 0, 4, 4, 4, 4}, rated.sheetFor(9))
                           .guardianRated(1, {2, 4, 2, 3, 4, 4, 4, 4})
                           .guardianRated(2, {5, 1, 2, 3, 4, 4, 4, 4}, u"pappa"_s));
    const auto [paper, shape] = GENERATE(
        std::pair(u"behovskompass"_s, CompassShape::Polygon),
        std::pair(u"behovskompass-blomma"_s, CompassShape::Flower));
    CHECK(cataloguePaper(paper)->choices(unit, rated.child, familyView(unit, rated.child.id)).size() == 1);
    const auto tables = partsOf<Table>(rated.filled(paper));
    REQUIRE_FALSE(tables.empty());
    const std::vector<QString>& header = tables.front().header;
    REQUIRE(header.size() == 5); // the last says what is seen
    CHECK(
        QStringList(header.begin(), header.begin() + 4) ==
        QStringList{u"Område"_s, u"Barnet"_s, u"Vårdnadshavare 1"_s, u"Vårdnadshavare 2"_s});
    const std::vector<FigureBlock> figures = partsOf<FigureBlock>(rated.filled(paper));
    REQUIRE(figures.size() == 1);
    REQUIRE(figures.front().figures.size() == 2);
    for (const CaptionedFigure& each : figures.front().figures) {
        CHECK(each.figure.shape == shape);
        CHECK(each.figure.series.size() == 2);
        CHECK(each.figure.series.front().profile.rater.kind == RaterKind::Child);
    }
    CHECK(figures.front().figures[1].figure.series[1].profile.rater.kind == RaterKind::Guardian2);
    const auto blank = partsOf<FigureBlock>(cataloguePaper(paper)->blank(formSource(unit)));
    REQUIRE(blank.size() == 1);
    CHECK(blank.front().figures.front().figure.shape == shape);
}

TEST_CASE("what tells of the records as they were written is in Swedish only", "[services][papers]") {
    QStringList swedish;
    for (const CataloguePaper& paper : paperCatalogue())
        if (isSwedishOnly(paper) && !isWithoutChildren(paper.group))
            swedish.append(paper.id);
    CHECK(swedish == QStringList{u"det-har-har-delats"_s, u"utdrag"_s});
}
