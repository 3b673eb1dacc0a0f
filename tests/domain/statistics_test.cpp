// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/mask_statistics.h"
#include "core/domain/statistics/merge.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace bk;

namespace {

UnitStatistics aUnit(int number, std::vector<TermCounts> terms) {
    UnitStatistics unit;
    unit.unitId = u"%1"_s.arg(number, 32, 16, QChar(u'0'));
    unit.unit = u"Enhet %1"_s.arg(number);
    unit.madeAt = QDateTime(QDate(2023, 7, 1), QTime(8, 0), Qt::UTC);
    unit.terms = std::move(terms);
    unit.maskedBelow = 5;
    return unit;
}

TermCounts aTerm(Term term, int cards) {
    TermCounts counts;
    counts.term = term;
    counts[Measure::CardsInternal] = cards;
    counts.instruments = {{u"upptackarkort"_s, u"1.0"_s}};
    counts.addUp();
    return counts;
}

const Term vt23{2023, false};

QStringList rulesOf(const Issues& issues) {
    QStringList rules;
    for (const Issue& issue : issues)
        rules.append(issue.rule);
    return rules;
}

} // namespace

TEST_CASE("a term is read as people write it", "[statistics]") {
    CHECK(Term::from(u"2023vt"_s) == vt23);
    CHECK(Term::from(u"2022 HT"_s) == Term{2022, true});
    for (const QString& text : {u"2023"_s, u"23vt"_s, u"2023xt"_s, u"vt2023"_s, u"0000vt"_s, u""_s})
        CHECK_FALSE(Term::from(text));
    CHECK(vt23.label() == u"2023 vt"_s);
    CHECK(vt23.before() == Term{2022, true});
    CHECK(vt23.before().last().addDays(1) == vt23.first());
    CHECK(Term{2022, true} < vt23);
}

TEST_CASE("quartiles are taken between the numbers as Excel's KVARTIL.INK takes them", "[statistics]") {
    CHECK(summaryOfDays({}) == DaysSummary{0, {}, {}, {}});
    CHECK(summaryOfDays({7}) == DaysSummary{1, Fraction(7), Fraction(7), Fraction(7)});
    CHECK(summaryOfDays({4, 1, 3, 2}) == DaysSummary{4, Fraction(5, 2), Fraction(7, 4), Fraction(13, 4)});
}

TEST_CASE("a figure that was not collected is never summed as 0", "[statistics]") {
    CHECK(Figure() + Figure() == Figure());
    CHECK(Figure(3) + Figure(4) == Figure(7));
    CHECK(Figure(3) + Figure() == Figure::atLeast(3));
    CHECK(Figure(3) + Figure::masked() == Figure::atLeast(3));
    CHECK(Figure() + Figure::masked() == Figure::masked());
    CHECK(Figure::atLeast(3) + Figure(2) == Figure::atLeast(5));
}

TEST_CASE("counts by hand need a name on each row, once", "[statistics]") {
    HandCounts counts;
    counts.reach = {{u"Hälsobok"_s, {}, {}, 3}, {u" hälsobok "_s, {}, {}, {}}, {u" "_s, {}, {}, -1}};
    CHECK(
        rulesOf(issues(counts)) ==
        QStringList{u"statistics.hand.repeated"_s, u"statistics.hand.name"_s, u"statistics.hand.negative"_s});
    counts.reach = {
        {u"Hälsobok"_s, {}, u"BVC"_s, 3}, {u"Hälsobok"_s, {}, u"BMM"_s, 3}, {u"Hälsobok"_s, u"besök"_s, u"BVC"_s, 3}};
    CHECK(issues(counts).empty());
    counts.reach.push_back({u"hälsobok"_s, {}, u" bvc"_s, 3});
    CHECK(issues(counts).front().values == QStringList{u"hälsobok, bvc"_s});
}

TEST_CASE("people reached are summed by material and organisation, whose own count it was", "[statistics]") {
    TermCounts first = aTerm(vt23, 6);
    first.reach = {{u"Hälsosamtal"_s, u"samtal"_s, {}, 20}, {u"Hembesök"_s, u"besök"_s, u"BVC Norr"_s, 8}};
    TermCounts second = aTerm(vt23, 6);
    second.reach = {
        {u"hälsosamtal"_s, u"samtal"_s, u"enhet 1"_s, 5},
        {u"Hälsosamtal"_s, u"samtal"_s, {}, 12},
        {u"Hälsosamtal"_s, u"samtal"_s, u"Fristående skolan"_s, Figure::masked()},
        {u"Hembesök"_s, u"besök"_s, u"BVC Norr"_s, {}},
        {u"Hälsobok"_s, u"personer"_s, {}, {}}};
    for (TermCounts* term : {&first, &second})
        term->addUp();
    const TermCounts sum = merged({aUnit(1, {first}), aUnit(2, {second})}).terms.front().sum;
    CHECK(
        sum.reach == std::vector<ReachCount>{
                         {u"Hälsosamtal"_s, u"samtal"_s, u"Enhet 1"_s, 25},
                         {u"Hembesök"_s, u"besök"_s, u"BVC Norr"_s, Figure::atLeast(8)},
                         {u"Hälsosamtal"_s, u"samtal"_s, u"Enhet 2"_s, 12},
                         {u"Hälsosamtal"_s, u"samtal"_s, u"Fristående skolan"_s, Figure::masked()},
                         {u"Hälsobok"_s, u"personer"_s, {}, {}}});
    CHECK(sum.reachTotals == std::vector<ReachCount>{{u"Hälsosamtal"_s, u"samtal"_s, {}, Figure::atLeast(37)}});
}

TEST_CASE("units are summed by term", "[statistics]") {
    const MergedStatistics sum = merged(
        {aUnit(2, {aTerm(vt23, 30), aTerm({2022, true}, 18)}), aUnit(1, {aTerm(vt23, 4)}),
         aUnit(3, {TermCounts(aTerm(vt23, 7))})});
    REQUIRE(sum.terms.size() == 2);
    CHECK(sum.terms[0].sum.term == Term{2022, true});
    CHECK(sum.terms[0].sum[Measure::CardsInternal] == Figure(18));
    CHECK(sum.terms[1].sum[Measure::CardsInternal] == Figure(41));
    CHECK(sum.terms[1].units.front().unit == u"Enhet 1"_s);
    CHECK(sum.units == 3);
    CHECK(sum.notices.empty());
}

TEST_CASE("what a unit masked or did not collect makes the sum a least one", "[statistics]") {
    TermCounts hidden = aTerm(vt23, 0);
    hidden[Measure::CardsInternal] = Figure::masked();
    const MergedStatistics sum = merged({aUnit(1, {aTerm(vt23, 30)}), aUnit(2, {hidden})});
    CHECK(sum.terms[0].sum[Measure::CardsInternal] == Figure::atLeast(30));
    CHECK(sum.terms[0].sum[Measure::SamtalSurvey] == Figure());
    CHECK(rulesOf(sum.notices) == QStringList{u"statistics.merge.masked"_s});
}

TEST_CASE("the same unit and term twice counts once, the newest file", "[statistics]") {
    UnitStatistics old = aUnit(1, {aTerm(vt23, 3), aTerm({2022, true}, 18)});
    UnitStatistics corrected = aUnit(1, {aTerm(vt23, 30)});
    corrected.madeAt = corrected.madeAt.addDays(1);
    const MergedStatistics sum = merged({old, corrected});
    CHECK(sum.terms[0].sum[Measure::CardsInternal] == Figure(18));
    CHECK(sum.terms[1].sum[Measure::CardsInternal] == Figure(30));
    CHECK(rulesOf(sum.notices) == QStringList{u"statistics.merge.duplicate"_s});
    CHECK(sum.units == 1);
}

TEST_CASE("a term that units count between different days is never one sum", "[statistics]") {
    TermCounts other = aTerm(vt23, 6);
    other.limits.autumn = {8, 15};
    const MergedStatistics sum = merged({aUnit(1, {aTerm(vt23, 8)}), aUnit(2, {other}), aUnit(3, {aTerm(vt23, 5)})});
    REQUIRE(sum.terms.size() == 2);
    CHECK(sum.terms[0].sum[Measure::CardsInternal] == Figure(13));
    CHECK(sum.terms[0].sum.lastDay() == QDate(2023, 6, 30));
    CHECK(sum.terms[1].sum[Measure::CardsInternal] == Figure(6));
    CHECK(sum.terms[1].sum.lastDay() == QDate(2023, 8, 14));
    CHECK(sum.terms[0].sum.label() == u"2023 vt"_s);
    CHECK(sum.terms[1].sum.label() == u"2023 vt (1/1–14/8)"_s);
    CHECK(rulesOf(sum.notices) == QStringList{u"statistics.merge.days"_s});
}

TEST_CASE("every day is in one term, whatever the limits", "[statistics]") {
    for (const TermLimits& limits :
         {TermLimits(), TermLimits{{1, 10}, {8, 15}}, TermLimits{{3, 31}, {6, 1}}, TermLimits{{2, 28}, {9, 30}}}) {
        CHECK(limits.isValid());
        for (QDate day(2023, 1, 1); day.year() < 2025; day = day.addDays(1)) {
            const Term term = Term::of(day, limits);
            if (day < term.first(limits) || day > term.last(limits))
                FAIL(day.toString(Qt::ISODate).toStdString());
        }
        CHECK(vt23.last(limits).addDays(1) == Term{2023, true}.first(limits));
        CHECK(vt23.before().last(limits).addDays(1) == vt23.first(limits));
    }
    for (const TermLimits& limits :
         {TermLimits{{2, 29}, {7, 1}}, TermLimits{{4, 1}, {7, 1}}, TermLimits{{1, 1}, {5, 31}}})
        CHECK_FALSE(limits.isValid());
    CHECK(Term::of({2023, 1, 9}, {{1, 10}, {8, 15}}) == Term{2022, true});
}

TEST_CASE("different versions of an instrument, invented figures and namesakes are noticed", "[statistics]") {
    TermCounts newer = aTerm(vt23, 6);
    newer.instruments = {{u"upptackarkort"_s, u"2.0"_s}};
    UnitStatistics practice = aUnit(2, {newer});
    practice.practice = true;
    practice.unit = aUnit(1, {}).unit;
    const MergedStatistics sum = merged({aUnit(1, {aTerm(vt23, 8)}), practice});
    CHECK(sum.practice);
    CHECK(
        rulesOf(sum.notices) ==
        QStringList{u"statistics.merge.instruments"_s, u"statistics.merge.name"_s, u"statistics.merge.practice"_s});
    CHECK(sum.notices.front().values == QStringList{u"2023 vt"_s, u"upptackarkort"_s, u"1.0, 2.0"_s});
}

TEST_CASE("files with exact numbers are noticed: units' own tables beside the merged ones could tell", "[statistics]") {
    UnitStatistics exact = aUnit(1, {aTerm(vt23, 8)});
    exact.maskedBelow = 0;
    const MergedStatistics sum = merged({exact, aUnit(2, {aTerm(vt23, 9)})});
    CHECK(rulesOf(sum.notices) == QStringList{u"statistics.merge.exact"_s});
    CHECK(sum.notices.front().values == QStringList{u"1"_s});
}

TEST_CASE("masked files that are merged say nothing that the units' own tables do not", "[statistics]") {
    const unsigned seed = GENERATE(range(1U, 31U));
    std::mt19937 random(seed);
    const auto number = [&] {
        return std::uniform_int_distribution<int>(0, 12)(random);
    };
    std::vector<UnitStatistics> published;
    for (int id = 1; id <= 4; ++id) {
        TermCounts term = aTerm(vt23, number());
        for (const Measure measure : unitMeasures)
            term[measure] = number();
        term.visits = {{u"Nyfödd"_s, number()}, {u"4 månader"_s, number()}, {u"2,5 år"_s, number()}};
        term.addUp();
        published.push_back(aUnit(id, masked({term}, 5)));
    }
    const MergedTerm sum = masked(merged(published), 5).terms.front();
    const auto check = [&](Figure figure, const auto& of) {
        int known = 0;
        bool all = true;
        for (const UnitStatistics& unit : published) {
            known += of(unit.terms.front()).number().value_or(0);
            all = all && of(unit.terms.front()).number();
        }
        CAPTURE(seed, known, all);
        if (figure.number())
            CHECK(figure == (all ? Figure(known) : Figure::atLeast(known)));
        else
            CHECK(figure.isMasked());
    };
    for (const Measure measure : unitMeasures)
        check(sum.sum[measure], [measure](const TermCounts& term) { return term[measure]; });
    for (std::size_t i = 0; i < 3; ++i)
        check(sum.sum.visits[i].children, [i](const TermCounts& term) { return term.visits[i].children; });
    check(sum.sum.visitsTotal, [](const TermCounts& term) { return term.visitsTotal; });
    for (const MergedTerm::Part& unit : sum.units)
        for (const Measure measure : unitMeasures) {
            const auto own = std::ranges::find(published, unit.unitId, &UnitStatistics::unitId);
            if (const Figure figure = unit.counts[std::size_t(measure)]; figure.number())
                CHECK(figure == own->terms.front()[measure]);
        }
}

TEST_CASE("a unit's small number does not follow from the municipality's sum", "[statistics]") {
    const MergedStatistics sum =
        masked(merged({aUnit(1, {aTerm(vt23, 2)}), aUnit(2, {aTerm(vt23, 12)}), aUnit(3, {aTerm(vt23, 30)})}), 5);
    const auto cards = [&](std::size_t unit) {
        return sum.terms[0].units[unit].counts[std::size_t(Measure::CardsInternal)];
    };
    CHECK(sum.terms[0].sum[Measure::CardsInternal] == Figure(44));
    CHECK(cards(0).isMasked());
    CHECK(cards(1).isMasked());
    CHECK(cards(2) == Figure(30));
}
