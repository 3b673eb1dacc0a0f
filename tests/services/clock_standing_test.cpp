// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clock_standing.h"

#include "core/services/purge.h"
#include "core/services/unit_users.h"
#include "core/store/history_log.h"
#include "tests/services/unit_support.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Clocked = ClockStanding::Kind;

namespace {

constexpr qint64 day = 86400;

/// A unit that was open once, ten years ahead, and the clock is right again.
struct OnceAhead : UnitFixture {
    const QDateTime right = clock.now();
    OnceAhead() {
        open();
        clock.advance(3650 * day);
        open();
        clock.set(right.addSecs(day));
    }
};

bool clockBarsPurge(OpenUnit& unit) {
    const Issues found = purgeIssues(unit, {{}, u"BUN 1"_s, false});
    return std::ranges::find(found, u"purge.clock"_s, &Issue::rule) != found.end();
}

} // namespace

TEST_CASE("a clock that has gone more than a week past what was done last is told of", "[services][clock]") {
    UnitFixture fixture;
    fixture.open();
    const qint64 days = GENERATE(1, 6, 8, 365, 3650);
    fixture.clock.advance(days * day);
    const auto unit = fixture.open();
    CHECK((clockStanding(*unit).kind == Clocked::Jumped) == (days > 7));
    CHECK(clockWarning(*unit).isEmpty() == (days <= 7));
    CHECK_FALSE(clockIsBehind(*unit));
}

TEST_CASE(
    "one session with the clock ahead is told of each time, until an administratör accepts it", "[services][clock]") {
    OnceAhead fixture;
    for (int i = 0; i < 2; ++i) {
        const auto unit = fixture.open();
        CHECK(clockStanding(*unit).kind == Clocked::Behind);
        CHECK(clockWarning(*unit).contains(QString::number(fixture.right.addSecs(3650 * day).date().year())));
        CHECK(clockBarsPurge(*unit));
        CHECK(unit->process().latestSeen() > unit->today().addYears(9));
    }
    {
        const auto unit = fixture.open();
        CHECK(failure([&] { acceptClock(*unit, u" "_s); }) == Error::Kind::Refused);
        CHECK(clockIsBehind(*unit));
        acceptClock(*unit, u"Datorn hade fel år"_s);
        CHECK_FALSE(clockIsBehind(*unit));
        CHECK_FALSE(clockBarsPurge(*unit));
        CHECK(unit->process().latestSeen() == unit->today());
        CHECK(unit->verify().isEmpty());
        CHECK(failure([&] { acceptClock(*unit, u"Igen"_s); }) == Error::Kind::Refused);
    }
    fixture.clock.advance(day);
    const auto unit = fixture.open();
    CHECK(clockStanding(*unit).kind == Clocked::Fits);
    CHECK(unit->process().latestSeen() == unit->today());
    CHECK_FALSE(clockBarsPurge(*unit));
}

TEST_CASE("a clock that is set back after an acceptance is noticed anew, and accepted anew", "[services][clock]") {
    OnceAhead fixture;
    acceptClock(*fixture.open(), u"Datorn hade fel år"_s);
    fixture.clock.advance(400 * day);
    fixture.open();
    fixture.clock.set(fixture.right.addSecs(2 * day));
    const auto unit = fixture.open();
    CHECK(clockStanding(*unit).kind == Clocked::Behind);
    CHECK(clockStanding(*unit).other == fixture.right.addSecs(401 * day));
    CHECK(clockBarsPurge(*unit));
    acceptClock(*unit, u"Fel år igen"_s);
    CHECK(unit->process().latestSeen() == unit->today());
}

TEST_CASE("only an administratör accepts the clock", "[services][clock]") {
    OnceAhead fixture;
    const QString passphrase = u"spade lykta regn fjord ugnar"_s;
    addUnitUser(*fixture.open(), {u"eva"_s, u"Eva Ask"_s, Role::Barnkontakt}, Passphrase(passphrase), KdfCost::least());
    const auto unit = openUnit(fixture.directory, u"eva"_s, passphrase, fixture.clock);
    CHECK(failure([&] { acceptClock(*unit, u"Det är nog bra"_s); }) == Error::Kind::Refused);
    CHECK(clockIsBehind(*unit));
}

TEST_CASE("a practice unit may lie for as long as it likes", "[services][clock]") {
    UnitFixture fixture;
    {
        const auto unit = fixture.open();
        UnitSettings settings = unit->settings();
        settings.practice = true;
        unit->saveSettings(settings);
    }
    fixture.clock.advance(100 * day);
    CHECK(clockWarning(*fixture.open()).isEmpty());
}
