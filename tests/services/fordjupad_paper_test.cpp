// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/fordjupad_paper.h"

#include "core/documents/text_writer.h"
#include "core/services/paper_catalogue.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_plan.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <algorithm>
#include <utility>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

PaperOfChild offered(OpenUnit& unit, ChildId child) {
    const auto papers = papersOf(unit, *unit.children().find(child), Onlooker::Family);
    const auto found =
        std::ranges::find(papers, u"fordjupad-behovskompass"_s, [](const PaperOfChild& each) { return each.paper.id; });
    REQUIRE(found != papers.end());
    return *found;
}

} // namespace

TEST_CASE("a child of whom nothing is written has no Fördjupad on paper", "[services][papers]") {
    OpenFixture fixture;
    OpenUnit& unit = *fixture.unit;
    const ChildId child = unit.children().save(aChild());
    CHECK(failure([&] { fordjupadPaper(unit, child, {}); }) == Error::Kind::NotFound);
    CHECK_FALSE(offered(unit, child).canBeMade);
    CHECK(offered(unit, child).paper.missing == fordjupadMissing());
    Fordjupad written = aFordjupad(child, ownFordjupad());
    const std::vector<SubAreaText> texts = std::exchange(written.texts, {});
    unit.fordjupad().save(written); // begun, and still empty
    CHECK(failure([&] { fordjupadPaper(unit, child, {}); }) == Error::Kind::NotFound);
    written.texts = texts;
    unit.fordjupad().save(written);
    CHECK(offered(unit, child).canBeMade);
    CHECK(plainText(fordjupadPaper(unit, child, {}).document).contains(u"Det här fungerar."_s));
}
