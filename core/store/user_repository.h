// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/role.h"
#include "core/domain/child/child.h"

#include <unordered_set>
#include <vector>

namespace bk {

class Connection;
class HistoryRepository;
struct UnitUser;

/// Somebody who can open the unit and what they are there for. The key slot opens the unit; this row says what follows.
struct UserRow {
    QString login;
    QString displayName;
    Role role = Role::Lasare;

    bool operator==(const UserRow&) const = default;
};

enum class AssignedBecause {
    Registered,  ///< registered the child
    Responsible, ///< is named as its Barnkontakt or Stödsamordnare
    Delegated,   ///< was given a task with the child; ends with it
    Chosen,      ///< an administratör decided it
};

struct AssignedChild {
    ChildId child;
    AssignedBecause because = AssignedBecause::Chosen;

    bool operator==(const AssignedChild&) const = default;
};

/// Somebody opened a child that is not assigned to them.
struct EmergencyAccess {
    QString login;
    ChildId child;
    QString reason;
    QDateTime from;  ///< UTC
    QDateTime until; ///< UTC, the end of that day

    bool operator==(const EmergencyAccess&) const = default;
};

/// The unit's users, their roles and children. Logins are compared as in key slots. Every change is one transaction and
/// stands in the history.
class UserRepository {
public:
    /// `history`, where given, notes every change and must outlive this.
    explicit UserRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// By login.
    std::vector<UserRow> all() const;
    std::optional<UserRow> find(const QString& login) const;

    /// Makes the rows fit the key slots: one that has no row gets it with the slot's role (läsare where it names none)
    /// and the children it is named as responsible for, a row without a slot goes. Where nobody is administratör, the
    /// first slot's user becomes it. Nothing is written where all fits.
    void adopt(const std::vector<UnitUser>& slots);

    /// Throws NotFound, and Refused ("user.administrator.last") where no administratör would be left.
    void setRole(const QString& login, Role role);
    /// The same error as `setRole`; nothing happens where there is no such row.
    void requireAdministratorWithout(const QString& login) const;

    /// Oldest first.
    std::vector<AssignedChild> assignedTo(const QString& login) const;
    /// By login.
    std::vector<UserRow> usersOf(ChildId child) const;
    /// Nothing happens where it is assigned already. Throws NotFound (user, child).
    void assign(const QString& login, ChildId child, AssignedBecause because = AssignedBecause::Chosen);
    void withdraw(const QString& login, ChildId child);
    /// To everybody whom the child names as responsible, or to whom a task with it is delegated, and who is a user by
    /// that name; a task that has ended no longer counts. Noted only as what it follows from.
    void assignResponsible(ChildId child);

    void add(const EmergencyAccess& access);
    /// Newest first.
    std::vector<EmergencyAccess> emergencies(int limit = 500) const;

    /// The numbers of the children that are assigned to `login`, or opened in an emergency that lasts longer than `at`.
    std::unordered_set<qint64> childrenOf(const QString& login, const QDateTime& at) const;

private:
    void insert(const UserRow& user);
    void remove(const QString& login);

    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
