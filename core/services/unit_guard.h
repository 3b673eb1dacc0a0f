// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/permission.h"
#include "core/domain/common/clock.h"
#include "core/domain/unit/unit_settings.h"
#include "core/store/record_guard.h"
#include "core/store/user_repository.h"

#include <set>

namespace bk {

struct SignedInUser;

/// What the repositories of an open unit ask: whether the unit holds children at all ("unit.noChildren"), the table of
/// permissions, the signed-in user's role, the children that are assigned to them, and emergencies that last. Assigns
/// children as the records say. What it refers to must outlive it.
class UnitGuard final : public RecordGuard {
public:
    UnitGuard(
        Connection& connection, UserRepository& users, HistoryRepository& history, const SignedInUser& user,
        const UnitSettings& settings, const Clock& clock)
        : m_connection(connection)
        , m_users(users)
        , m_history(history)
        , m_user(user)
        , m_settings(settings)
        , m_clock(clock) {}

    std::optional<Issue> refusalOf(Action action, std::optional<ChildId> child);

    void require(Action action, std::optional<ChildId> child) override;
    void changed(ChangeKind change, RecordKind record, std::optional<ChildId> child) override;
    const Children* onlyChildren() override;
    /// Says in the log which children are assigned to whom, where changes since the last call have changed that. In the
    /// transaction of the changes; after many, once.
    void noteAssigned();

private:
    const Children& children();
    void assign(ChangeKind change, RecordKind record, ChildId child);

    Connection& m_connection;
    UserRepository& m_users;
    HistoryRepository& m_history;
    const SignedInUser& m_user;
    const UnitSettings& m_settings;
    const Clock& m_clock;
    Children m_children; ///< as of m_version and m_day
    qint64 m_version = -1;
    QDate m_day;
    std::optional<bool> m_everybodySeesAll; ///< unset: not known
    std::set<qint64> m_unnoted;             ///< users whose assigned children have changed
};

} // namespace bk
