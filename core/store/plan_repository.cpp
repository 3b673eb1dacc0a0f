// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan_repository.h"

#include "core/domain/common/error.h"
#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

/// Local time without zone: the hour people agreed on, wherever the computer thinks it is.
QString localText(const QDateTime& when) {
    return when.isValid() ? when.toLocalTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) : QString();
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
        ++position;
    }
}

std::vector<Goal> readGoals(Connection& connection, BarnetsPlanId id) {
    std::vector<Goal> goals;
    auto rows = connection.cached("SELECT text FROM goal WHERE plan_id = ? ORDER BY position");
    rows->bindAll(id.number());
    while (rows->step())
        goals.push_back({rows->text(0), {}, {}});
    auto areas = connection.cached("SELECT goal, area FROM goal_area WHERE plan_id = ? ORDER BY goal, position");
    areas->bindAll(id.number());
    while (areas->step())
        goals[std::size_t(areas->int64(0))].areas.push_back(areaAt(std::size_t(areas->int64(1))));
    return goals;
}

void requireRoom(Connection& connection, const BarnetsPlan& plan, BarnetsPlanId id) {
    auto child = connection.cached("SELECT 1 FROM child WHERE id = ?");
    child->bindAll(plan.child.number());
    if (!child->step())
        throw Error(Error::Kind::NotFound, QStringLiteral("child"));
    auto other = connection.cached("SELECT 1 FROM plan WHERE child_id = ? AND id <> ?");
    other->bindAll(plan.child.number(), id.number());
    if (other->step())
        throw Error(Error::Kind::AlreadyExists, QStringLiteral("plan"));
}

} // namespace

bool PlanRepository::contains(BarnetsPlanId id) const {
    auto row = m_connection.cached("SELECT 1 FROM plan WHERE id = ?");
    row->bindAll(id.number());
    return row->step();
}

BarnetsPlanId PlanRepository::save(const BarnetsPlan& plan) {
    Transaction transaction(m_connection);
    const BarnetsPlanId id = plan.id.isNull() ? BarnetsPlanId::next() : plan.id;
    requireRoom(m_connection, plan, id);
    const bool exists = contains(id);
    if (exists) {
        m_connection.cached("DELETE FROM goal_area WHERE plan_id = ?")->run(id.number());
        m_connection.cached("DELETE FROM goal WHERE plan_id = ?")->run(id.number());
    }
    const QString when = localText(plan.nextMeeting.when);
    auto upsert = m_connection.cached(
        "INSERT INTO plan (id, child_id, my_description, central_needs, joint_description, next_meeting_at, "
        "next_meeting_place, saved_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET child_id = excluded.child_id, "
        "my_description = excluded.my_description, central_needs = excluded.central_needs, joint_description = "
        "excluded.joint_description, "
        "next_meeting_at = excluded.next_meeting_at, next_meeting_place = excluded.next_meeting_place, saved_at = "
        "excluded.saved_at");
    upsert->run(
        id.number(), plan.child.number(), plan.myDescription, plan.centralNeeds, plan.jointDescription,
        when.isEmpty() ? std::nullopt : std::optional(when), plan.nextMeeting.place, plan.savedAt);
    insertGoals(m_connection, id, plan.goals);
    if (m_history)
        m_history->note(exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Plan, id.number(), plan.child);
    transaction.commit();
    return id;
}

std::optional<BarnetsPlan> PlanRepository::ofChild(ChildId child) const {
    auto row = m_connection.cached(
        "SELECT id, my_description, central_needs, joint_description, next_meeting_at, next_meeting_place, saved_at "
        "FROM plan WHERE child_id = ?");
    row->bindAll(child.number());
    if (!row->step())
        return std::nullopt;
    BarnetsPlan plan;
    plan.id = BarnetsPlanId::fromNumber(row->int64(0));
    plan.child = child;
    plan.myDescription = row->text(1);
    plan.centralNeeds = row->text(2);
    plan.jointDescription = row->text(3);
    if (!row->isNull(4))
        plan.nextMeeting.when = QDateTime::fromString(row->text(4), Qt::ISODate);
    plan.nextMeeting.place = row->text(5);
    plan.savedAt = row->dateTime(6);
    plan.goals = readGoals(m_connection, plan.id);
    return plan;
}

} // namespace bk
