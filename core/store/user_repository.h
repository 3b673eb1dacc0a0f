// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/role.h"
#include "core/domain/child/child.h"

#include <functional>
#include <unordered_set>
#include <vector>

namespace bk {

class Connection;
class HistoryRepository;
enum class ChangeKind;
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

/// A change of a user, as a row of the log tells of it.
struct UserNote {
    enum class What { Joined, Left, RoleChanged, Assigned, Withdrawn };

    What what = What::Joined;
    QString login;
    Role role = Role::Lasare;   ///< from now on, or until they left
    Role before = Role::Lasare; ///< RoleChanged: the role until now
};
using UserWords = std::function<QString(const UserNote&)>;

/// The unit's users, their roles and children. Logins are compared as in key slots. Every change is one transaction and
/// stands in the history.
class UserRepository {
public:
    /// `history`, where given, notes every change and must outlive this; `words`, where given, says in its row what was
    /// changed.
    explicit UserRepository(Connection& connection, HistoryRepository* history = nullptr, UserWords words = {})
        : m_connection(connection)
        , m_history(history)
        , m_words(std::move(words)) {}

    /// By login.
    std::vector<UserRow> all() const;
    std::optional<UserRow> find(const QString& login) const;
    /// What rows of the log call that user. Throws NotFound.
    qint64 numberOf(const QString& login) const;

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
    void remove(const UserRow& user);
    void note(ChangeKind change, qint64 id, std::optional<ChildId> child, const UserNote& said);

    Connection& m_connection;
    HistoryRepository* m_history;
    UserWords m_words;
};

} // namespace bk
