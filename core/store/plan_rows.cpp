// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan_rows.h"

#include "core/store/connection.h"
#include "core/store/record_rows.h"

namespace bk {
namespace {

/// Which sub-goal of a plan, by position from 0.
struct SubGoalPlace {
    qint64 plan;
    qint64 goal;
    qint64 subGoal;
};

void insertNetwork(Connection& connection, BarnetsPlanId id, const std::vector<NetworkPerson>& people) {
    qint64 position = 0;
    for (const NetworkPerson& person : people)
        connection
            .cached("INSERT INTO plan_network_person (plan_id, position, name, relation, circle, degrees) "
                    "VALUES (?, ?, ?, ?, ?, ?)")
            ->run(id.number(), position++, person.name, person.relation, person.circle, person.degrees);
}

void insertEvents(Connection& connection, BarnetsPlanId id, const std::vector<EarlierEvent>& events) {
    qint64 position = 0;
    for (const EarlierEvent& event : events)
        connection
            .cached("INSERT INTO plan_earlier_event (plan_id, position, at, happened, support, helpers) "
                    "VALUES (?, ?, ?, ?, ?, ?)")
            ->run(id.number(), position++, event.when, event.happened, event.support, event.helpers);
}

void insertSupport(Connection& connection, const SubGoalPlace& place, const std::vector<Support>& support) {
    qint64 position = 0;
    for (const Support& each : support) {
        connection
            .cached("INSERT INTO support (plan_id, goal, sub_goal, position, what, helper_kind, helper, organisation, "
                    "place, concerns, begins, expected_end, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            ->run(
                place.plan, place.goal, place.subGoal, position, each.what, toString(each.helperKind), each.helper,
                each.organisation, each.where, each.concerns, each.from, each.expectedEnd, toString(each.status));
        qint64 order = 0;
        for (const NeedLink& need : each.needs)
            connection
                .cached("INSERT INTO support_need (plan_id, goal, sub_goal, support, position, area, sub_area) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?)")
                ->run(
                    place.plan, place.goal, place.subGoal, position, order++, qint64(indexOf(need.area)), need.subArea);
        ++position;
    }
}

void insertSubGoals(Connection& connection, BarnetsPlanId id, qint64 goal, const std::vector<SubGoal>& subGoals) {
    qint64 position = 0;
    for (const SubGoal& subGoal : subGoals) {
        connection
            .cached("INSERT INTO sub_goal (plan_id, goal, position, text, due, reached_on) VALUES (?, ?, ?, ?, ?, ?)")
            ->run(id.number(), goal, position, subGoal.text, subGoal.due, subGoal.reachedOn);
        qint64 order = 0;
        for (const NeedLink& need : subGoal.needs)
            connection
                .cached("INSERT INTO sub_goal_need (plan_id, goal, sub_goal, position, area, sub_area) "
                        "VALUES (?, ?, ?, ?, ?, ?)")
                ->run(id.number(), goal, position, order++, qint64(indexOf(need.area)), need.subArea);
        insertSupport(connection, {id.number(), goal, position}, subGoal.support);
        ++position;
    }
}

void insertGoals(Connection& connection, BarnetsPlanId id, const std::vector<Goal>& goals) {
    qint64 position = 0;
    for (const Goal& goal : goals) {
        connection.cached("INSERT INTO goal (plan_id, position, text) VALUES (?, ?, ?)")
            ->run(id.number(), position, goal.text);
        qint64 order = 0;
        for (const Area area : goal.areas)
            connection.cached("INSERT INTO goal_area (plan_id, goal, position, area) VALUES (?, ?, ?, ?)")
                ->run(id.number(), position, order++, qint64(indexOf(area)));
        insertSubGoals(connection, id, position, goal.subGoals);
        ++position;
    }
}

void readNetwork(Connection& connection, BarnetsPlan& plan) {
    auto rows = connection.cached("SELECT name, relation, circle, degrees FROM plan_network_person WHERE plan_id = ? "
                                  "ORDER BY position");
    rows->bindAll(plan.id.number());
    while (rows->step())
        plan.network.push_back({rows->text(0), rows->text(1), rows->integer(2), rows->integer(3)});
}

void readEvents(Connection& connection, BarnetsPlan& plan) {
    auto rows = connection.cached("SELECT at, happened, support, helpers FROM plan_earlier_event WHERE plan_id = ? "
                                  "ORDER BY position");
    rows->bindAll(plan.id.number());
    while (rows->step())
        plan.earlierEvents.push_back({rows->text(0), rows->text(1), rows->text(2), rows->text(3)});
}

void readGoals(Connection& connection, BarnetsPlan& plan) {
    auto rows = connection.cached("SELECT text FROM goal WHERE plan_id = ? ORDER BY position");
    rows->bindAll(plan.id.number());
    while (rows->step())
        plan.goals.push_back({rows->text(0), {}, {}});
    auto areas = connection.cached("SELECT goal, area FROM goal_area WHERE plan_id = ? ORDER BY goal, position");
    areas->bindAll(plan.id.number());
    while (areas->step())
        plan.goals[std::size_t(areas->int64(0))].areas.push_back(areaIn(*areas, 1));
}

/// The sub-goal that a row belongs to: its first two columns are the positions of goal and sub-goal.
SubGoal& subGoalOf(BarnetsPlan& plan, const Statement& row) {
    return plan.goals[std::size_t(row.int64(0))].subGoals[std::size_t(row.int64(1))];
}

void readSubGoals(Connection& connection, BarnetsPlan& plan) {
    auto rows = connection.cached("SELECT goal, text, due, reached_on FROM sub_goal WHERE plan_id = ? "
                                  "ORDER BY goal, position");
    rows->bindAll(plan.id.number());
    while (rows->step())
        plan.goals[std::size_t(rows->int64(0))].subGoals.push_back(
            {rows->text(1), rows->date(2), rows->date(3), {}, {}});
    auto needs = connection.cached("SELECT goal, sub_goal, area, sub_area FROM sub_goal_need WHERE plan_id = ? "
                                   "ORDER BY goal, sub_goal, position");
    needs->bindAll(plan.id.number());
    while (needs->step())
        subGoalOf(plan, *needs).needs.push_back({areaIn(*needs, 2), needs->text(3)});
}

void readSupport(Connection& connection, BarnetsPlan& plan) {
    auto rows = connection.cached("SELECT goal, sub_goal, what, helper_kind, helper, organisation, place, concerns, "
                                  "begins, expected_end, status FROM support WHERE plan_id = ? "
                                  "ORDER BY goal, sub_goal, position");
    rows->bindAll(plan.id.number());
    while (rows->step())
        subGoalOf(plan, *rows)
            .support.push_back(
                {rows->text(2),
                 termFrom(rows->text(3), &helperKindFrom, "support helper_kind"),
                 rows->text(4),
                 rows->text(5),
                 rows->text(6),
                 rows->text(7),
                 rows->date(8),
                 rows->date(9),
                 termFrom(rows->text(10), &supportStatusFrom, "support status"),
                 {}});
    auto needs = connection.cached("SELECT goal, sub_goal, support, area, sub_area FROM support_need WHERE plan_id = ? "
                                   "ORDER BY goal, sub_goal, support, position");
    needs->bindAll(plan.id.number());
    while (needs->step())
        subGoalOf(plan, *needs)
            .support[std::size_t(needs->int64(2))]
            .needs.push_back({areaIn(*needs, 3), needs->text(4)});
}

} // namespace

void insertPlanParts(Connection& connection, BarnetsPlanId id, const BarnetsPlan& plan) {
    insertNetwork(connection, id, plan.network);
    insertEvents(connection, id, plan.earlierEvents);
    insertGoals(connection, id, plan.goals);
}

void deletePlanParts(Connection& connection, BarnetsPlanId id) {
    deleteRows(
        connection,
        {"DELETE FROM support_need WHERE plan_id = ?", "DELETE FROM support WHERE plan_id = ?",
         "DELETE FROM sub_goal_need WHERE plan_id = ?", "DELETE FROM sub_goal WHERE plan_id = ?",
         "DELETE FROM goal_area WHERE plan_id = ?", "DELETE FROM goal WHERE plan_id = ?",
         "DELETE FROM plan_earlier_event WHERE plan_id = ?", "DELETE FROM plan_network_person WHERE plan_id = ?"},
        id.number());
}

void readPlanParts(Connection& connection, BarnetsPlan& plan) {
    readNetwork(connection, plan);
    readEvents(connection, plan);
    readGoals(connection, plan);
    readSubGoals(connection, plan);
    readSupport(connection, plan);
}

} // namespace bk
