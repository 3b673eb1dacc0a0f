// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/store/child_repository.h"
#include "core/store/follow_up_repository.h"
#include "core/store/history_repository.h"
#include "core/store/plan_repository.h"
#include "core/store/samtal_repository.h"
#include "core/store/skattning_repository.h"
#include "tests/store/repository_support.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators_range.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a Barnsamtal is loaded as it was saved, whatever it holds", "[store]") {
    EmptyUnit unit;
    const ChildId child = ChildRepository(unit.connection).save(aChild());
    SamtalRepository repository(unit.connection);
    RandomRecords random(GENERATE(range(1u, 13u)));
    for (int i = 0; i < 10; ++i) {
        const Barnsamtal samtal = random.samtal(random.flip() ? std::optional(child) : std::nullopt);
        CHECK(repository.save(samtal) == samtal.id);
        CHECK(repository.find(samtal.id) == samtal);
        Barnsamtal changed = random.samtal(samtal.child);
        changed.id = samtal.id;
        repository.save(changed);
        CHECK(repository.find(samtal.id) == changed);
    }
}

TEST_CASE("the answers of a follow-up are loaded as they were saved, and noted as a change of the rating", "[store]") {
    EmptyUnit unit;
    const ChildId child = ChildRepository(unit.connection).save(aChild());
    const BarnsamtalId rating = SamtalRepository(unit.connection).save(aBarnsamtal().with(child));
    const FixedClock clock;
    HistoryRepository history(unit.connection, u"karin"_s, clock);
    FollowUpRepository repository(unit.connection, &history);
    CHECK(repository.of(rating).isEmpty());
    for (const FollowUpAnswers& answers :
         {FollowUpAnswers{u"Mer lek"_s, u"Bra"_s, u"Ja,\nmest"_s, u"Fortsätta"_s},
          FollowUpAnswers{{}, u"Sådär"_s, {}, {}}}) {
        repository.save(rating, answers);
        CHECK(repository.of(rating) == answers);
    }
    CHECK(history.ofChild(child).size() == 2);
    CHECK_THROWS_AS(repository.save(BarnsamtalId::fromNumber(1), {}), Error);
}

TEST_CASE("a Skattning is loaded as it was saved, blanks in their places", "[store]") {
    EmptyUnit unit;
    const ChildId child = ChildRepository(unit.connection).save(aChild());
    SkattningRepository repository(unit.connection);
    RandomRecords random(GENERATE(range(1u, 13u)));
    for (int i = 0; i < 10; ++i) {
        const Skattning skattning = random.skattning(random.flip() ? std::optional(child) : std::nullopt);
        CHECK(repository.save(skattning) == skattning.id);
        CHECK(repository.find(skattning.id) == skattning);
        Skattning changed = random.skattning(skattning.child);
        changed.id = skattning.id;
        repository.save(changed);
        CHECK(repository.find(skattning.id) == changed);
    }
}

TEST_CASE("a Gemensam Behovskompass is loaded as it was saved", "[store]") {
    EmptyUnit unit;
    const ChildId child = ChildRepository(unit.connection).save(aChild());
    SkattningRepository repository(unit.connection);
    RandomRecords random(GENERATE(range(1u, 13u)));
    const std::vector ratings{repository.save(random.skattning(child)), repository.save(random.skattning(child))};
    for (int i = 0; i < 10; ++i) {
        const GemensamBehovskompass joint = random.joint(child, random.flip() ? ratings : std::vector{ratings.back()});
        CHECK(repository.save(joint) == joint.id);
        CHECK(repository.findJoint(joint.id) == joint);
        GemensamBehovskompass changed = random.joint(child, ratings);
        changed.id = joint.id;
        repository.save(changed);
        CHECK(repository.findJoint(joint.id) == changed);
    }
    CHECK(repository.jointOfChild(child).size() == 10);
}

TEST_CASE("a child's records come newest first", "[store]") {
    EmptyUnit unit;
    const ChildId child = ChildRepository(unit.connection).save(aChild());
    SamtalRepository samtal(unit.connection);
    SkattningRepository skattningar(unit.connection);
    RandomRecords random(9);
    for (const QDate day : {QDate(2026, 2, 1), QDate(2026, 6, 1), QDate(2025, 1, 1)}) {
        samtal.save(aBarnsamtal().with(child).on(day));
        Skattning rating = random.skattning(child);
        rating.date = day;
        skattningar.save(rating);
    }
    std::vector<QDate> talks;
    std::vector<QDate> ratings;
    for (const Barnsamtal& each : samtal.ofChild(child))
        talks.push_back(each.date);
    for (const Skattning& each : skattningar.ofChild(child))
        ratings.push_back(each.date);
    const std::vector expected{QDate(2026, 6, 1), QDate(2026, 2, 1), QDate(2025, 1, 1)};
    CHECK(talks == expected);
    CHECK(ratings == expected);
}

TEST_CASE("records of a child that is not in the unit are refused and leave nothing", "[store]") {
    EmptyUnit unit;
    SamtalRepository samtal(unit.connection);
    SkattningRepository skattningar(unit.connection);
    RandomRecords random(4);
    const ChildId nobody = ChildId::next();
    const Barnsamtal talk = random.samtal(nobody);
    CHECK(failure([&] { samtal.save(talk); }) == Error::Kind::NotFound);
    CHECK_FALSE(samtal.find(talk.id).has_value());
    CHECK(failure([&] { skattningar.save(random.skattning(nobody)); }) == Error::Kind::NotFound);
    const ChildId child = ChildRepository(unit.connection).save(aChild());
    CHECK(failure([&] { skattningar.save(random.joint(child, {SkattningId::next()})); }) == Error::Kind::NotFound);
    CHECK(skattningar.jointOfChild(child).empty());
}

TEST_CASE("a rating outside 1 to 5 cannot stand in the file", "[store]") {
    EmptyUnit unit;
    RandomRecords random(11);
    const Skattning skattning = random.skattning(std::nullopt);
    SkattningRepository(unit.connection).save(skattning);
    auto insert = unit.connection.prepare("INSERT INTO skattning_answer (skattning_id, area, position, item, rating, "
                                          "comment) VALUES (?, 0, 999, 'x', ?, '')");
    for (const int wrong : {0, 6, -1})
        CHECK(failure([&] { insert.run(skattning.id.number(), wrong); }) == Error::Kind::Database);
    CHECK_NOTHROW(insert.run(skattning.id.number(), nullptr));
}

TEST_CASE("conversations without a child are counted by occasion and period", "[store]") {
    EmptyUnit unit;
    const ChildId child = ChildRepository(unit.connection).save(aChild());
    SamtalRepository samtal(unit.connection);
    samtal.save(aBarnsamtal().with(child).on({2026, 9, 1}));
    samtal.save(aBarnsamtal().withoutChild(Occasion::Klassrum, u"4B"_s).on({2026, 7, 1}));
    samtal.save(aBarnsamtal().withoutChild(Occasion::Klassrum).on({2026, 12, 31}));
    samtal.save(aBarnsamtal().withoutChild(Occasion::Klassrum).on({2026, 6, 30}));
    const std::vector<OccasionCount> counts = samtal.counts({2026, 7, 1}, {2026, 12, 31});
    REQUIRE(counts.size() == 8);
    CHECK(counts[std::size_t(Occasion::Klassrum)].withoutChild == 2);
    CHECK(counts[std::size_t(Occasion::Klassrum)].withChild == 0);
    CHECK(counts[std::size_t(Occasion::Barnsamtal)].withChild == 1);
    CHECK(counts[std::size_t(Occasion::Halsosamtal)].withoutChild == 0);
    CHECK(samtal.withoutChild().size() == 3);
    CHECK(samtal.withoutChild(2).size() == 2);
    CHECK(samtal.withoutChild().front().date == QDate(2026, 12, 31));
}

TEST_CASE("every save leaves a row of who, when and what, and never the content", "[store]") {
    EmptyUnit unit;
    FixedClock clock;
    HistoryRepository history(unit.connection, u"rektor"_s, clock);
    ChildRepository children(unit.connection, &history);
    SamtalRepository samtal(unit.connection, &history);
    SkattningRepository skattningar(unit.connection, &history);
    PlanRepository plans(unit.connection, &history);
    RandomRecords random(21);
    Child child = random.child();
    children.save(child);
    clock.advance(60);
    children.save(child);
    samtal.save(random.samtal(child.id));
    const SkattningId rating = skattningar.save(random.skattning(child.id));
    skattningar.save(random.joint(child.id, {rating}));
    plans.save(random.plan(child.id));
    const std::vector<HistoryEntry> entries = history.ofChild(child.id);
    REQUIRE(entries.size() == 6);
    CHECK(entries.front().record == RecordKind::Plan);
    CHECK(
        entries[4] ==
        HistoryEntry{clock.now(), u"rektor"_s, ChangeKind::Changed, RecordKind::Child, child.id.number(), child.id});
    CHECK(entries[5].change == ChangeKind::Created);
    CHECK(history.latest(2).size() == 2);
}
