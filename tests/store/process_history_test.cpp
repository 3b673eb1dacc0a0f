// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/action_repository.h"
#include "core/store/child_repository.h"
#include "core/store/history_repository.h"
#include "core/store/meeting_repository.h"
#include "core/store/process_repository.h"
#include "core/store/transaction.h"
#include "core/store/unit_repository.h"
#include "tests/store/repository_support.h"
#include "tests/support/filled_records.h"
#include "tests/support/print_qt.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct NotedUnit : EmptyUnit {
    FixedClock clock;
    HistoryRepository history{connection, u"rektor"_s, clock};
    ChildRepository children{connection, &history};
    ProcessRepository process{connection, &history};
    MeetingRepository meetings{connection, &history};
    ActionRepository actions{connection};
};

NextAction anAction(ChildId child, QDate due) {
    return {ActionKind::HoldBarnsamtal, child, Station::Barnsamtal, today().addDays(-3), due,
            u"Maja Ödlund"_s,           7,     u"Lena Ö"_s};
}

} // namespace

TEST_CASE("what waits is listed soonest first, with the name that the list of children shows", "[store][actions]") {
    NotedUnit unit;
    const ChildId asa = unit.children.save(aChild());
    const ChildId hidden =
        unit.children.save(aChild().called(u"Ellen"_s).withProtection(ProtectedIdentity::Sekretessmarkering));
    const NextAction later = anAction(asa, today().addDays(9));
    const NextAction soon = anAction(hidden, today());
    NextAction open = anAction(asa, {});
    open.since = {};
    open.waiting.clear();
    unit.actions.replace(asa, {later, open});
    unit.actions.replace(hidden, {soon});
    CHECK(
        unit.actions.all() ==
        std::vector<ActionRow>{
            {open, u"Ödlund, Åsa"_s, false}, {soon, u"Ellen"_s, true}, {later, u"Ödlund, Åsa"_s, false}});
    CHECK(unit.actions.all(2).size() == 2);
    CHECK(unit.actions.ofChild(asa).size() == 2);
    unit.actions.replace(asa, {});
    CHECK(unit.actions.ofChild(asa).empty());
}

TEST_CASE("a change of a child is told inside its transaction, after it was noted", "[store][history]") {
    NotedUnit unit;
    const ChildId child = unit.children.save(aChild());
    std::vector<ChildId> told;
    unit.history.setOnChildChanged([&](ChildId changed) {
        CHECK(unit.connection.inTransaction());
        CHECK(unit.history.ofChild(changed).front().record == RecordKind::Stodprocess);
        CHECK(unit.process.hasRound(changed));
        told.push_back(changed);
    });
    unit.process.save(aRound(child));
    CHECK(told == std::vector{child});
}

TEST_CASE("a change is taken back when what it leads to fails", "[store][history]") {
    NotedUnit unit;
    const ChildId child = unit.children.save(aChild());
    unit.history.setOnChildChanged([](ChildId) { throw Error(Error::Kind::Io); });
    CHECK(failure([&] { unit.process.save(aRound(child)); }) == Error::Kind::Io);
    CHECK_FALSE(unit.process.hasRound(child));
    CHECK(unit.history.ofChild(child).size() == 1);
}

TEST_CASE("many changes in one transaction are told once for each child", "[store][history]") {
    NotedUnit unit;
    std::vector<ChildId> told;
    unit.history.setOnChildChanged([&](ChildId changed) { told.push_back(changed); });
    Transaction transaction(unit.connection);
    HistoryRepository::Gathering gathering(unit.history);
    const ChildId child = unit.children.save(aChild());
    unit.process.save(aRound(child));
    unit.process.save(aBeslut(child));
    CHECK(told.empty());
    gathering.tell();
    transaction.commit();
    CHECK(told == std::vector{child});
}

TEST_CASE("a meeting is noted for each child that is or was in it, and typing on is one row", "[store][history]") {
    NotedUnit unit;
    const ChildId stays = unit.children.save(aChild());
    const ChildId leaves = unit.children.save(aChild().named(u"Bo"_s));
    Meeting meeting = aMeeting({stays, leaves});
    const auto noted = [&](ChildId child) {
        return unit.history.ofChild(child).size() - 1;
    };
    unit.meetings.save(meeting);
    CHECK(noted(stays) == 1);
    meeting.children.pop_back();
    meeting.participants.pop_back();
    unit.meetings.save(meeting);
    CHECK(noted(leaves) == 2);
    unit.clock.advance(300);
    unit.meetings.save(meeting);
    CHECK(noted(stays) == 2);
    CHECK(noted(leaves) == 2);
    unit.clock.advance(300);
    unit.meetings.save(meeting);
    CHECK(noted(stays) == 3);
}

TEST_CASE("the latest day seen is that of the latest change or sharing, whatever the clock says", "[store][process]") {
    NotedUnit unit;
    CHECK_FALSE(unit.process.latestSeen().isValid());
    unit.children.save(aChild());
    CHECK(unit.process.latestSeen() == today());
    unit.clock.advance(-40 * 86400);
    unit.children.save(aChild());
    CHECK(unit.process.latestSeen() == today());
    SharingEntry entry;
    entry.at = QDateTime(today().addDays(2), QTime(9, 0), Qt::UTC);
    SharingRepository(unit.connection).add(entry);
    CHECK(unit.process.latestSeen() == today().addDays(2));
}
