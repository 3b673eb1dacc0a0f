// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/filled_records.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(QDate day, QTime time = QTime(13, 30)) { return QDateTime(day, time); }

} // namespace

TEST_CASE("a standing time comes back after its number of weeks", "[register]") {
    StandingTime standing = aStandingTime();
    const int weeks = GENERATE(1, 2, 3, 4);
    standing.recurrence = Recurrence(weeks - 1);
    const QDate first = standing.first;
    CHECK(nextOccasion(standing, at(first.addDays(-40))) == at(first));
    CHECK(nextOccasion(standing, at(first, QTime(13, 29))) == at(first));
    CHECK(nextOccasion(standing, at(first)) == at(first.addDays(7 * weeks)));
    CHECK(nextOccasion(standing, at(first.addDays(1))) == at(first.addDays(7 * weeks)));
    CHECK(nextOccasion(standing, at(first.addDays(7 * weeks * 30))) == at(first.addDays(7 * weeks * 31)));
}

TEST_CASE("a monthly time keeps its weekday and its week of the month", "[register]") {
    StandingTime standing = aStandingTime();
    standing.recurrence = Recurrence::EveryMonth;
    SECTION("the first Tuesday") {
        CHECK(nextOccasion(standing, at(QDate(2026, 11, 3))) == at(QDate(2026, 12, 1)));
        CHECK(nextOccasion(standing, at(QDate(2026, 12, 1))) == at(QDate(2027, 1, 5)));
    }
    SECTION("a fifth one stands for the last") {
        standing.first = QDate(2026, 12, 29);
        CHECK(nextOccasion(standing, at(QDate(2026, 12, 29))) == at(QDate(2027, 1, 26)));
        CHECK(nextOccasion(standing, at(QDate(2027, 1, 26))) == at(QDate(2027, 2, 23)));
        CHECK(nextOccasion(standing, at(QDate(2027, 2, 23))) == at(QDate(2027, 3, 30)));
    }
}

TEST_CASE("every occasion of a year falls on the weekday and after the one before", "[register]") {
    StandingTime standing = aStandingTime();
    standing.recurrence = GENERATE(
        Recurrence::EveryWeek, Recurrence::EverySecondWeek, Recurrence::EveryThirdWeek, Recurrence::EveryFourthWeek,
        Recurrence::EveryMonth);
    standing.first = QDate(2026, 10, GENERATE(1, 8, 15, 22, 29, 31));
    QDateTime last = at(standing.first.addDays(-1));
    for (int i = 0; i < 12; ++i) {
        const QDateTime next = nextOccasion(standing, last);
        REQUIRE(next > last);
        REQUIRE(next.date().dayOfWeek() == standing.first.dayOfWeek());
        last = next;
    }
    CHECK(last.date() <= standing.first.addDays(7 * 55));
}

TEST_CASE("a standing time without a first day has no occasion", "[register]") {
    StandingTime standing = aStandingTime();
    standing.first = {};
    CHECK_FALSE(nextOccasion(standing, at(QDate(2026, 11, 3))).isValid());
}

TEST_CASE("a standing time needs a name, a first day and a length that can be held", "[register]") {
    CHECK(issues(aStandingTime()).empty());
    StandingTime standing;
    standing.minutes = GENERATE(4, 481);
    const Issues found = issues(standing);
    CHECK(hasIssue(found, u"standingTime.name.missing"_s));
    CHECK(hasIssue(found, u"standingTime.first.missing"_s));
    CHECK(hasIssue(found, u"standingTime.minutes.range"_s));
    standing = aStandingTime(u"å"_s.repeated(201));
    standing.place = u"ö"_s.repeated(501);
    CHECK(issues(standing).size() == 2);
}
