// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/retention/retention.h"
#include "core/domain/unit/backup_rotation.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using enum DocumentClass;

namespace {

const QDate ended(2024, 3, 3);

/// Support ended, with a card and a plan.
RetentionFacts someFacts() {
    RetentionFacts facts;
    facts.child = ChildId::next();
    facts.support = RoundState::Ended;
    facts.supportEnded = ended;
    facts.registered = QDate(2022, 9, 1);
    facts.of(Card) = {1, QDate(2022, 9, 1)};
    facts.of(Plan) = {2, QDate(2024, 3, 1)};
    facts.of(Identity) = {1, facts.registered};
    return facts;
}

} // namespace

TEST_CASE("what is held of a child is due two years after support ended and not a day before", "[retention]") {
    const ChildStanding before = retentionOf(someFacts(), {}, QDate(2026, 3, 2));
    CHECK_FALSE(before.anyDue());
    CHECK(before.start == RetentionStart::SupportEnded);
    CHECK(before.nextDue() == QDate(2026, 3, 3));
    const ChildStanding after = retentionOf(someFacts(), {}, QDate(2026, 3, 3));
    CHECK(after.whole());
    CHECK(after.due() == std::vector{Card, Plan, Identity});
    CHECK_FALSE(after.nextDue().isValid());
}

TEST_CASE("nothing is due while support or the visit programme goes on, however old it is", "[retention]") {
    RetentionFacts facts = someFacts();
    facts.inVisitProgramme = GENERATE(true, false);
    if (!facts.inVisitProgramme)
        facts.support = RoundState::Running;
    const ChildStanding standing = retentionOf(facts, {}, QDate(2090, 1, 1));
    CHECK(standing.start == RetentionStart::Running);
    CHECK_FALSE(standing.anyDue());
    CHECK_FALSE(standing.nextDue().isValid());
}

TEST_CASE("a record that came after support ended starts its own class's time anew", "[retention]") {
    RetentionFacts facts = someFacts();
    facts.of(Plan).last = QDate(2025, 6, 1);
    const ChildStanding standing = retentionOf(facts, {}, QDate(2026, 5, 1));
    CHECK(standing.due() == std::vector{Card});
    CHECK_FALSE(standing.whole());
    CHECK(standing.nextDue() == QDate(2027, 6, 1));
    CHECK(standing.classes.back().retained == Retained::WithOthers);
}

TEST_CASE("what the unit has marked as patient record stays, and the child with it", "[retention]") {
    RetentionRules rules;
    rules.of(Plan).journal = true;
    const ChildStanding standing = retentionOf(someFacts(), rules, QDate(2090, 1, 1));
    CHECK(standing.due() == std::vector{Card});
    CHECK(standing.classes[1].retained == Retained::Journal);
    CHECK(standing.classes.back().retained == Retained::WithOthers);
}

TEST_CASE("a class with a longer time goes later than the others", "[retention]") {
    RetentionRules rules;
    rules.of(Card).years = 5;
    CHECK(retentionOf(someFacts(), rules, QDate(2027, 1, 1)).due() == std::vector{Plan});
    CHECK(retentionOf(someFacts(), rules, QDate(2029, 3, 3)).whole());
}

TEST_CASE("where no support ever began the time runs from the newest record", "[retention]") {
    RetentionFacts facts = someFacts();
    facts.support = RoundState::None;
    facts.supportEnded = {};
    const ChildStanding standing = retentionOf(facts, {}, QDate(2026, 3, 1));
    CHECK(standing.start == RetentionStart::LastRecord);
    CHECK(standing.startedOn == QDate(2024, 3, 1));
    CHECK(standing.whole());
}

TEST_CASE("of a child of whom no day is known nothing is ever due", "[retention]") {
    RetentionFacts facts;
    facts.of(Identity) = {1, {}};
    facts.of(Card) = {1, {}};
    CHECK_FALSE(retentionOf(facts, {}, QDate(2090, 1, 1)).anyDue());
}

TEST_CASE("a clock behind what the unit has seen allows no purge", "[retention]") {
    const QDateTime seen(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    CHECK(clockAllowsPurge(seen, seen));
    CHECK(clockAllowsPurge(seen, {}));
    CHECK_FALSE(clockAllowsPurge(seen.addSecs(-1), seen));
    CHECK_FALSE(clockAllowsPurge({}, seen));
}

TEST_CASE(
    "a document plan keeps nothing shorter than two years, and the child itself is no patient record", "[retention]") {
    RetentionRules rules;
    CHECK(issues(rules).empty());
    rules.of(Visit).years = GENERATE(1, 101);
    rules.of(Identity).journal = true;
    const Issues found = issues(rules);
    REQUIRE(found.size() == 2);
    CHECK(found[0].rule == QStringLiteral("retention.years.range"));
    CHECK(found[0].where == QStringLiteral("visit"));
    CHECK(found[1].rule == QStringLiteral("retention.identity.journal"));
}

TEST_CASE("a backup is gone at the latest when the day says where one is made every day", "[retention]") {
    const BackupsKept kept{GENERATE(1, 7), GENERATE(0, 4), GENERATE(0, 2)};
    const QDateTime old(QDate(2026, 1, 31), QTime(8, 0), Qt::LocalTime);
    const QDate gone = goneBy(old.toUTC(), kept);
    std::vector<QDateTime> made{old.toUTC()};
    for (QDate day = QDate(2026, 2, 1); day <= gone; day = day.addDays(1))
        made.push_back(QDateTime(day, QTime(8, 0), Qt::LocalTime).toUTC());
    const auto surplus = surplusBackups(made, kept);
    REQUIRE_FALSE(surplus.empty());
    CHECK(surplus.front() == old.toUTC());
}
