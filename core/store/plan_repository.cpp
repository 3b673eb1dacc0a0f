// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan_repository.h"

#include "core/store/connection.h"
#include "core/store/plan_rows.h"
#include "core/store/record_guard.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

#define PLAN_COLUMNS                                                                                                   \
    "id, child_id, my_description, central_needs, joint_description, strengths, next_meeting_at, next_meeting_place, " \
    "closed_on, closed_by, saved_at"

void requireRoom(Connection& connection, const BarnetsPlan& plan, BarnetsPlanId id) {
    requireChild(connection, plan.child);
    auto other = connection.cached("SELECT 1 FROM plan WHERE child_id = ? AND id <> ?");
    other->bindAll(plan.child.number(), id.number());
    if (other->step())
        throw Error(Error::Kind::AlreadyExists, QStringLiteral("plan"));
}

} // namespace

bool PlanRepository::contains(BarnetsPlanId id) const {
    return rowExists(m_connection, "SELECT 1 FROM plan WHERE id = ?", id.number());
}

BarnetsPlanId PlanRepository::save(const BarnetsPlan& plan) {
    static const std::string upsert = upsertSql("plan", PLAN_COLUMNS);
    Transaction transaction(m_connection);
    const BarnetsPlanId id = plan.id.isNull() ? BarnetsPlanId::next() : plan.id;
    requireRoom(m_connection, plan, id);
    const bool exists = contains(id);
    if (exists)
        deletePlanParts(m_connection, id);
    m_connection.cached(upsert)->run(
        id.number(), plan.child.number(), plan.myDescription, plan.centralNeeds, plan.jointDescription, plan.strengths,
        localText(plan.nextMeeting.when), plan.nextMeeting.place, plan.closedOn, plan.closedBy, plan.savedAt);
    insertPlanParts(m_connection, id, plan);
    if (m_history)
        m_history->note(exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Plan, id.number(), plan.child);
    transaction.commit();
    return id;
}

std::optional<BarnetsPlan> PlanRepository::ofChild(ChildId child) const {
    reading(m_history, RecordKind::Plan, child);
    auto row = m_connection.cached("SELECT " PLAN_COLUMNS " FROM plan WHERE child_id = ?");
    row->bindAll(child.number());
    if (!row->step())
        return std::nullopt;
    BarnetsPlan plan;
    plan.id = BarnetsPlanId::fromNumber(row->int64(0));
    plan.child = child;
    plan.myDescription = row->text(2);
    plan.centralNeeds = row->text(3);
    plan.jointDescription = row->text(4);
    plan.strengths = row->text(5);
    plan.nextMeeting.when = localTime(row->optionalText(6));
    plan.nextMeeting.place = row->text(7);
    plan.closedOn = row->date(8);
    plan.closedBy = row->text(9);
    plan.savedAt = row->dateTime(10);
    readPlanParts(m_connection, plan);
    return plan;
}

} // namespace bk
