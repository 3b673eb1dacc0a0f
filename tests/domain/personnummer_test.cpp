// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/child/personnummer.h"

#include "tests/support/print_qt.h"
#include "tests/support/test_personnummer.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Nine short digits and their check digit, for numbers that are nobody's because their date is not real.
QString withCheckDigit(const QString& eleven) {
    for (int digit = 0; digit < 10; ++digit) {
        int sum = digit;
        for (int i = 0; i < 9; ++i) {
            const int product = eleven[i + 2].digitValue() * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        if (sum % 10 == 0)
            return eleven + QString::number(digit);
    }
    return {};
}

} // namespace

TEST_CASE("every published test number is right and gives its birth date", "[child]") {
    for (const QLatin1StringView number : publishedTestPersonnummer) {
        const auto read = Personnummer::from(number, today());
        REQUIRE(read.has_value());
        CHECK(read->digits() == number);
        CHECK(read->birthDate() == QDate::fromString(QString(number).left(8), u"yyyyMMdd"_s));
        CHECK_FALSE(read->isSamordningsnummer());
    }
}

TEST_CASE("a samordningsnummer has 60 added to its day", "[child]") {
    for (const QLatin1StringView number : publishedTestSamordningsnummer) {
        const auto read = Personnummer::from(number, today());
        REQUIRE(read.has_value());
        CHECK(read->isSamordningsnummer());
        CHECK(
            read->birthDate() ==
            QDate::fromString(QString(number).left(6), u"yyyyMM"_s).addDays(QString(number).mid(6, 2).toInt() - 61));
    }
}

TEST_CASE("a samordningsnummer may leave month or day open, and has no birth date then", "[child]") {
    for (const QString& number : {u"191500722390"_s, u"191900642396"_s, u"192001602396"_s, u"191806602395"_s}) {
        const auto read = Personnummer::from(number, today());
        REQUIRE(read.has_value());
        CHECK(read->isSamordningsnummer());
        CHECK_FALSE(read->birthDate().isValid());
    }
    CHECK_FALSE(Personnummer::from(withCheckDigit(u"20170000238"_s), today()).has_value());
    CHECK_FALSE(Personnummer::from(withCheckDigit(u"20170012238"_s), today()).has_value());
}

TEST_CASE("a personnummer is read with and without century and sign", "[child]") {
    const auto expected = Personnummer::from(u"201703272391"_s, today());
    REQUIRE(expected.has_value());
    for (const QString& text : {u"20170327-2391"_s, u"1703272391"_s, u"170327-2391"_s, u"  170327-2391 "_s})
        CHECK(Personnummer::from(text, today()) == expected);
    CHECK(expected->shown() == u"20170327-2391"_s);
}

TEST_CASE("ten digits mean the latest century that has been, and + the one before", "[child]") {
    const auto digits = [](const QString& text, QDate day) {
        return Personnummer::from(text, day).value().digits();
    };
    CHECK(digits(u"170327-2391"_s, QDate(2017, 3, 27)) == u"201703272391"_s);
    CHECK(digits(u"170327-2391"_s, QDate(2017, 3, 26)) == u"191703272391"_s);
    CHECK(digits(u"900101+9802"_s, today()) == u"189001019802"_s);
    CHECK(digits(u"910227+9800"_s, today()) == u"189102279800"_s);
    CHECK(digits(u"080229-2383"_s, today()) == u"200802292383"_s);
}

TEST_CASE("a changed digit is found", "[child]") {
    for (const QLatin1StringView number : publishedTestPersonnummer)
        for (int at = 2; at < 12; ++at)
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString changed = number;
                if (changed[at] == digit)
                    continue;
                changed[at] = digit;
                REQUIRE_FALSE(Personnummer::from(changed, today()).has_value());
            }
}

TEST_CASE("a date that does not exist or has not come yet is refused", "[child]") {
    for (const QString& eleven :
         {u"20170230238"_s, u"20171301238"_s, u"20170400238"_s, u"20170431238"_s, u"20190229238"_s, u"20170292238"_s,
          u"20261121238"_s, u"20270101238"_s, u"17991231238"_s, u"20170327000"_s})
        CHECK_FALSE(Personnummer::from(withCheckDigit(eleven), today()).has_value());
}

TEST_CASE("what is no personnummer is refused, interim numbers too", "[child]") {
    for (const QString& text :
         {u""_s, u"201703"_s, u"20170327239"_s, u"2017032723911"_s, u"20170327T391"_s, u"170327-T391"_s,
          u"2017-03-27-2391"_s, u"20170327 2391"_s, u"170327/2391"_s, u"17032-72391"_s, u"-1703272391"_s,
          u"٢٠١٧٠٣٢٧٢٣٩١"_s, u"201703272391x"_s, u"reservnummer"_s})
        CHECK_FALSE(Personnummer::from(text, today()).has_value());
}
