// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/access/permission.h"

#include "core/domain/common/text_limits.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// In the order of the columns in docs/access.md.
struct Row {
    Permission administrator;
    Permission barnkontakt;
    Permission stodsamordnare;
    Permission handlaggare;
    Permission lasare;
};

constexpr Permission all = Permission::Always;
constexpr Permission own = Permission::AssignedChildren;
constexpr Permission no = Permission::Never;

constexpr Row rowOf(Action action) {
    switch (action) {
    case Action::ListChildren: return {all, own, own, own, own};
    case Action::ReadChild: return {all, own, own, own, own};
    case Action::RegisterChild: return {all, all, no, all, no};
    case Action::EditChild: return {all, own, own, own, no};
    case Action::ProtectIdentity: return {all, own, no, no, no};
    case Action::RecordCard: return {all, own, own, own, no};
    case Action::RecordTalk: return {all, own, own, own, no};
    case Action::KeepConsents: return {all, own, own, own, no};
    case Action::KeepPlan: return {all, own, own, no, no};
    case Action::HoldMeetings: return {all, own, own, own, no};
    case Action::MoveProcess: return {all, own, own, own, no};
    case Action::Decide: return {all, own, no, no, no};
    case Action::HandOver: return {all, own, own, no, no};
    case Action::KeepVisits: return {all, own, no, own, no};
    case Action::ShareRecords: return {all, own, own, own, no};
    case Action::OpenInEmergency: return {all, all, all, all, no};
    case Action::ReadStatistics: return {all, all, all, no, all};
    case Action::KeepStatistics: return {all, all, all, no, no};
    case Action::EditRegister: return {all, all, no, all, no};
    case Action::ChangeSettings: return {all, no, no, no, no};
    case Action::ImportPacks: return {all, no, no, no, no};
    case Action::BackUp: return {all, no, no, no, no};
    case Action::ManageUsers: return {all, no, no, no, no};
    case Action::Rekey: return {all, no, no, no, no};
    case Action::ReadLog: return {all, no, no, no, no};
    case Action::Purge: return {all, no, no, no, no};
    }
    Q_UNREACHABLE();
}

constexpr qsizetype shortestReason = 10;

} // namespace

Permission permission(Role role, Action action) {
    const Row row = rowOf(action);
    switch (role) {
    case Role::Administrator: return row.administrator;
    case Role::Barnkontakt: return row.barnkontakt;
    case Role::Stodsamordnare: return row.stodsamordnare;
    case Role::Handlaggare: return row.handlaggare;
    case Role::Lasare: return row.lasare;
    }
    Q_UNREACHABLE();
}

bool concernsOneChild(Action action) { return action <= Action::ShareRecords && action != Action::RegisterChild; }

std::vector<Role> rolesThatMay(Action action) {
    std::vector<Role> roles;
    for (const Role role : allRoles)
        if (permission(role, action) != Permission::Never)
            roles.push_back(role);
    return roles;
}

std::optional<Issue> refusal(Role role, Action action, bool assigned) {
    switch (permission(role, action)) {
    case Permission::Always: return std::nullopt;
    case Permission::AssignedChildren:
        if (assigned)
            return std::nullopt;
        return Issue{
            refusal(role, Action::OpenInEmergency) ? u"access.unassigned.closed"_s : u"access.unassigned"_s, {}, {}};
    case Permission::Never: break;
    }
    return Issue{u"access.never."_s + toString(action), {}, {}};
}

Issues emergencyReasonIssues(const QString& reason) {
    if (reason.trimmed().size() < shortestReason)
        return {{u"access.reason.missing"_s, u"reason"_s, {}}};
    if (reason.size() > text_limits::line)
        return {{u"access.reason.tooLong"_s, u"reason"_s, {QString::number(text_limits::line)}}};
    return {};
}

} // namespace bk
