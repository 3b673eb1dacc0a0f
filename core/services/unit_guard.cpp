// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/unit_guard.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "core/store/assigned_rows.h"
#include "core/store/connection.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace bk {

std::optional<Issue> UnitGuard::refusalOf(Action action, std::optional<ChildId> child) {
    if (keepsRecords(action) && !holdsChildren(m_settings.kind))
        return Issue{u"unit.noChildren"_s, {}, {}};
    const auto refused = refusal(m_user.role, action, false);
    if (!refused || permission(m_user.role, action) == Permission::Never)
        return refused;
    const bool assigned = !child || children().contains(child->number());
    return refusal(m_user.role, action, assigned);
}

void UnitGuard::require(Action action, std::optional<ChildId> child) {
    if (const auto refused = refusalOf(action, child))
        throw Error(Error::Kind::Refused, refused->rule);
}

void UnitGuard::changed(ChangeKind change, RecordKind record, std::optional<ChildId> child) {
    if (record == RecordKind::User)
        m_everybodySeesAll.reset();
    if (!isChange(change) || (record != RecordKind::Child && record != RecordKind::Delegation))
        return;
    if (!m_everybodySeesAll)
        m_everybodySeesAll = std::ranges::all_of(m_users.all(), [](const UserRow& user) {
            return permission(user.role, Action::ReadChild) == Permission::Always;
        });
    if (*m_everybodySeesAll || !child || change == ChangeKind::Removed)
        return;
    const auto before = assignedRows(m_connection, *child);
    assign(change, record, *child);
    const auto after = assignedRows(m_connection, *child);
    std::vector<AssignedRow> different;
    std::ranges::set_symmetric_difference(before, after, std::back_inserter(different));
    for (const AssignedRow& row : different)
        m_unnoted.insert(row.user);
}

void UnitGuard::assign(ChangeKind change, RecordKind record, ChildId child) {
    const AsUnit assigning(m_history);
    m_users.assignResponsible(child);
    if (record == RecordKind::Child && change != ChangeKind::Changed &&
        permission(m_user.role, Action::ReadChild) == Permission::AssignedChildren)
        m_users.assign(m_user.login, child, AssignedBecause::Registered);
}

void UnitGuard::noteAssigned() {
    for (const qint64 user : std::exchange(m_unnoted, {}))
        m_history.note(ChangeKind::Settled, RecordKind::User, user);
}

const RecordGuard::Children* UnitGuard::onlyChildren() {
    return permission(m_user.role, Action::ListChildren) == Permission::Always ? nullptr : &children();
}

const RecordGuard::Children& UnitGuard::children() {
    const qint64 version = m_connection.totalChanges();
    const QDate day = m_clock.today();
    if (version != m_version || day != m_day) { // emergencies end with the day
        m_children = m_users.childrenOf(m_user.login, m_clock.now());
        m_version = version;
        m_day = day;
    }
    return m_children;
}

} // namespace bk
