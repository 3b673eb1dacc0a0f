// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/behovskompass/area_mean.h"

#include "core/domain/behovskompass/area.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

std::vector<Answer> someAnswers(std::mt19937& random) {
    std::vector<Answer> answers(random() % 20);
    for (Answer& answer : answers)
        answer = Rating::from(std::int64_t(random() % 6)); // 0: blank
    return answers;
}

} // namespace

TEST_CASE("a rating holds 1 to 5 and nothing else", "[behovskompass]") {
    for (std::int64_t value = 1; value <= 5; ++value)
        CHECK(Rating::from(value)->value() == value);
    for (const std::int64_t value :
         {std::int64_t(0), std::int64_t(6), std::int64_t(-1), std::int64_t(257), std::int64_t(1) << 40, INT64_MIN,
          INT64_MAX})
        CHECK_FALSE(Rating::from(value).has_value());
}

TEST_CASE("the worked example: 4, blank, 2, 5, blank is 11 of 3 answers and is shown as 3,7", "[behovskompass]") {
    const std::vector<Answer> answers{Rating::from(4), {}, Rating::from(2), Rating::from(5), {}};
    const AreaMean mean = AreaMean::fromAnswers(answers);
    CHECK(mean == AreaMean{11, 3, 5});
    CHECK(mean.mean() == Fraction(11, 3));
    CHECK(mean.shown() == u"3,7"_s);
    CHECK(mean.shown(u'.') == u"3.7"_s);
}

TEST_CASE("an area with only blanks has no mean and is shown as a dash", "[behovskompass]") {
    const std::vector<Answer> answers(5);
    const AreaMean mean = AreaMean::fromAnswers(answers);
    CHECK(mean == AreaMean{0, 0, 5});
    CHECK_FALSE(mean.mean().has_value());
    CHECK(mean.shown() == u"–"_s);
}

TEST_CASE("the order of the answers does not change the mean", "[behovskompass]") {
    std::mt19937 random(Catch::getSeed());
    for (int round = 0; round < 500; ++round) {
        std::vector<Answer> answers = someAnswers(random);
        const AreaMean before = AreaMean::fromAnswers(answers);
        std::shuffle(answers.begin(), answers.end(), random);
        REQUIRE(AreaMean::fromAnswers(answers) == before);
    }
}

TEST_CASE("one more blank changes nothing but how many were asked", "[behovskompass]") {
    std::mt19937 random(Catch::getSeed());
    for (int round = 0; round < 500; ++round) {
        std::vector<Answer> answers = someAnswers(random);
        const AreaMean before = AreaMean::fromAnswers(answers);
        answers.insert(answers.begin() + std::ptrdiff_t(random() % (answers.size() + 1)), Answer());
        const AreaMean after = AreaMean::fromAnswers(answers);
        REQUIRE(after == AreaMean{before.sum, before.count, before.of + 1});
        REQUIRE(after.mean() == before.mean());
        REQUIRE(after.shown() == before.shown());
    }
}

TEST_CASE("a mean lies between the lowest and the highest answer", "[behovskompass]") {
    std::mt19937 random(Catch::getSeed());
    for (int round = 0; round < 500; ++round) {
        std::vector<Answer> answers = someAnswers(random);
        const auto mean = AreaMean::fromAnswers(answers).mean();
        std::erase(answers, Answer());
        REQUIRE(mean.has_value() == !answers.empty());
        if (!mean)
            continue;
        const auto [lowest, highest] = std::minmax_element(answers.begin(), answers.end());
        REQUIRE(*mean >= Fraction((*lowest)->value()));
        REQUIRE(*mean <= Fraction((*highest)->value()));
    }
}

TEST_CASE("one decimal is rounded half away from zero", "[behovskompass]") {
    struct Case {
        Fraction value;
        std::int64_t tenths;
        QString shown;
    };
    const Case cases[] = {{{11, 4}, 28, u"2,8"_s},  {{9, 4}, 23, u"2,3"_s},    {{-1, 4}, -3, u"-0,3"_s},
                          {{1, 20}, 1, u"0,1"_s},   {{-1, 20}, -1, u"-0,1"_s}, {{17, 6}, 28, u"2,8"_s},
                          {{5, 1}, 50, u"5,0"_s},   {{0, 1}, 0, u"0,0"_s},     {{-1, 30}, 0, u"0,0"_s},
                          {{99, 100}, 10, u"1,0"_s}};
    for (const Case& one : cases) {
        CHECK(one.value.tenths() == one.tenths);
        CHECK(one.value.shown() == one.shown);
    }
}

TEST_CASE("rounding agrees with whole-number arithmetic for every sum and count", "[behovskompass]") {
    for (std::int64_t denominator = 1; denominator <= 60; ++denominator)
        for (std::int64_t numerator = -300; numerator <= 300; ++numerator) {
            // |10 n / d| rounded: the largest whole t with (2t - 1) d <= 20 |n|.
            std::int64_t expected = 0;
            while ((2 * (expected + 1) - 1) * denominator <= 20 * std::abs(numerator))
                ++expected;
            REQUIRE(Fraction(numerator, denominator).tenths() == (numerator < 0 ? -expected : expected));
        }
}

TEST_CASE("fractions are kept in lowest terms and compare by value", "[behovskompass]") {
    CHECK(Fraction(10, 4) == Fraction(5, 2));
    CHECK(Fraction(5, -2) == Fraction(-5, 2));
    CHECK(Fraction(0, 7) == Fraction(0));
    CHECK(Fraction(11, 3) + Fraction(2) == Fraction(17, 3));
    CHECK(Fraction(17, 3) / 2 == Fraction(17, 6));
    CHECK(Fraction(1, 3) - Fraction(1, 2) == Fraction(-1, 6));
    CHECK(Fraction(1, 3) < Fraction(34, 100));
    CHECK(Fraction(11, 3).toDouble() == 11.0 / 3.0);
}

TEST_CASE("the eight areas stand in their order, clockwise from the top", "[behovskompass]") {
    REQUIRE(allAreas.size() == 8);
    CHECK(allAreas.front() == Area::Omsorg);
    CHECK(allAreas.back() == Area::Utvecklas);
    for (std::size_t i = 0; i < areaCount; ++i)
        CHECK(indexOf(areaAt(i)) == i);
    PerArea<int> values;
    values[Area::Fritid] = 4;
    CHECK(std::vector<int>(values.begin(), values.end()) == std::vector<int>{0, 0, 0, 4, 0, 0, 0, 0});
}
