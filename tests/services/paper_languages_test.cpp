// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/paper_languages.h"

#include "core/documents/text_writer.h"
#include "core/domain/instruments/paper_texts.h"
#include "core/services/child_papers.h"
#include "core/services/frozen_plan.h"
#include "core/services/talk_papers.h"
#include "tests/services/unit_support.h"
#include "tests/support/builders.h"
#include "tests/support/filled_plan.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const PaperDictionary& program(const QString& language) {
    for (const auto& each : programLanguages())
        if (each->language == language)
            return *each;
    FAIL("no such language");
    return *programLanguages().front();
}

UnitLanguage of(OpenUnit& unit, const QString& language) {
    for (const UnitLanguage& each : unitLanguages(unit))
        if (each.dictionary->language == language)
            return each;
    FAIL("no such language in the unit");
    return {};
}

PaperWords in(OpenUnit& unit, const QString& language, bool besideSwedish = false) {
    return {paperDictionary(unit, language), besideSwedish};
}

} // namespace

TEST_CASE("the program's languages hold every text of its own pack and of its papers", "[services][language]") {
    const std::vector<std::shared_ptr<const PaperDictionary>>& all = programLanguages();
    REQUIRE(all.size() == 9);
    QStringList texts = familyTexts(ownPack());
    for (const auto& each : all) {
        INFO(each->language.toStdString());
        for (const QString& text : texts)
            CHECK(each->texts.contains(text));
        CHECK(each->texts.size() == all.front()->texts.size());
        CHECK_FALSE(each->isReviewed());
        CHECK(
            (each->direction == Qt::RightToLeft) == QStringList({u"ar"_s, u"fa"_s, u"prs"_s}).contains(each->language));
    }
}

TEST_CASE(
    "a language that a person has reviewed is marked no more, also when the unit is opened again",
    "[services][language]") {
    const UnitFixture test;
    {
        const auto unit = test.open();
        CHECK_FALSE(of(*unit, u"ar"_s).own);
        CHECK(of(*unit, u"ar"_s).missing == 0);
        CHECK_THROWS_AS(reviewPaperLanguage(*unit, u"ar"_s, u"  "_s), Error);
        CHECK_THROWS_AS(reviewPaperLanguage(*unit, u"xx"_s, u"Laila"_s), Error);
        reviewPaperLanguage(*unit, u"ar"_s, u"Laila  Provling"_s);
    }
    const auto unit = test.open();
    const UnitLanguage arabic = of(*unit, u"ar"_s);
    CHECK(arabic.own);
    CHECK(arabic.dictionary->reviewedBy == u"Laila Provling"_s);
    CHECK(arabic.dictionary->reviewedOn == unit->today());
    CHECK(arabic.dictionary->texts == program(u"ar"_s).texts);
    CHECK(unreviewedNote(in(*unit, u"ar"_s)).isEmpty());
    CHECK(unreviewedNote(in(*unit, u"fa"_s)).size() == 2);
}

TEST_CASE(
    "a corrected file goes before the program's, and what it lacks is taken from there unreviewed",
    "[services][language]") {
    const UnitFixture test;
    const auto unit = test.open();
    PaperDictionary corrected = readPaperDictionary(paperLanguageFile(*unit, u"fi"_s)).dictionary.value();
    CHECK(corrected.texts == program(u"fi"_s).texts);
    corrected.texts[u"Barnets plan"_s] = u"Oma suunnitelma"_s;
    corrected.texts.remove(u"Underskrifter"_s);
    corrected.reviewedBy = u"Aino Provling"_s;
    corrected.reviewedOn = unit->today();
    importPaperLanguage(*unit, paperDictionaryJson(corrected));
    const UnitLanguage finnish = of(*unit, u"fi"_s);
    CHECK(finnish.dictionary->translated(u"Barnets plan"_s) == u"Oma suunnitelma"_s);
    CHECK(finnish.dictionary->translated(u"Underskrifter"_s) == program(u"fi"_s).translated(u"Underskrifter"_s));
    CHECK(finnish.unreviewed == 1);
    CHECK_FALSE(finnish.dictionary->isReviewed());
    reviewPaperLanguage(*unit, u"fi"_s, u"Aino Provling"_s);
    CHECK(of(*unit, u"fi"_s).unreviewed == 0);
    CHECK(of(*unit, u"fi"_s).dictionary->isReviewed());

    CHECK_THROWS_AS(importPaperLanguage(*unit, "{}"), Error);
    CHECK(of(*unit, u"fi"_s).dictionary->translated(u"Barnets plan"_s) == u"Oma suunnitelma"_s);
}

TEST_CASE("a language that the program does not have can be taken in whole", "[services][language]") {
    const UnitFixture test;
    const auto unit = test.open();
    PaperDictionary kurdish = program(u"ar"_s);
    kurdish.language = u"ckb"_s;
    kurdish.name = u"کوردی"_s;
    kurdish.swedishName = u"sorani"_s;
    kurdish.texts = {{u"Barnets plan"_s, u"پلانی منداڵ"_s}};
    importPaperLanguage(*unit, paperDictionaryJson(kurdish));
    CHECK(unitLanguages(*unit).size() == programLanguages().size() + 1);
    CHECK(of(*unit, u"ckb"_s).missing == int(familyTexts(ownPack()).size()));
    CHECK(paperDictionary(*unit, u"ckb"_s)->translated(u"Underskrifter"_s) == u"Underskrifter"_s);
    CHECK(paperDictionary(*unit, u"xx"_s) == nullptr);
}

TEST_CASE("a plan that leaves in another language says so in the log, in Swedish", "[services][language]") {
    const UnitFixture test;
    const auto unit = test.open();
    const ChildId child = unit->children().save(aChild());
    PlanOptions options;
    options.words = in(*unit, u"ar"_s, GENERATE(false, true));
    options.leftOut = {BarnetsPlanPaper::Section::Network};
    SharingEntry entry;
    entry.ownUse = true;
    entry.purpose = u"Att läsa"_s;
    sharePlan(*unit, child, entry, options, test.path(u"plan.html"_s));
    const QString expected = options.words.besideSwedish ? u"på svenska och arabiska"_s : u"på arabiska"_s;
    const std::vector<SharingEntry> rows = unit->sharing().ofChild(child);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().what.endsWith(expected));
    CHECK(rows.front().what.contains(u"Vem finns till för mig"_s));
}

TEST_CASE("a letter in another language is built, named and written in it", "[services][language]") {
    const UnitFixture test;
    const auto unit = test.open();
    const ChildId child = unit->children().save(aChild());
    const LeavingPaper letter =
        leavingIn(in(*unit, u"so"_s), [&] { return guardianLetter(*unit, child, {}, SharingEntry()); });
    CHECK(letter.document.language == u"so"_s);
    CHECK(letter.document.title == program(u"so"_s).translated(u"Till dig som är vårdnadshavare"_s));
    CHECK(letter.rows.front().what == u"Informationsbrev till vårdnadshavare, på somaliska"_s);
    const LeavingPaper swedish = leavingIn({}, [&] { return guardianLetter(*unit, child, {}, SharingEntry()); });
    CHECK(swedish.document.language == u"sv"_s);
    CHECK(swedish.rows.front().what == u"Informationsbrev till vårdnadshavare"_s);
}

TEST_CASE("a frozen plan is printed in another language, its own words and the pack's apart", "[services][language]") {
    const UnitFixture test;
    const auto unit = test.open();
    const ChildId child = unit->children().save(aChild());
    unit->plans().save(aPlan(child));
    const PlanVersion version = freezePlan(*unit, child, {});
    PlanOptions options;
    options.words = in(*unit, u"uk"_s);
    const QString text = plainText(barnetsPlanDocument(versionPaper(*unit, version.id, options)));
    CHECK(text.contains(program(u"uk"_s).translated(unit->model().areas[Area::Fritid].label)));
    CHECK(text.contains(aPlan(child).goals.front().text));
}
