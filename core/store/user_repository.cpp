// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/user_repository.h"

#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/key_slot.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<std::string_view, 4> becauseTerms{"registered", "responsible", "delegated", "chosen"};

/// Who is responsible for a child or has a task with it, for the users of that name. Somebody with the same name as
/// another user is assigned by a person instead. An administratör needs no row.
#define RESPONSIBLE_ROWS                                                                                               \
    "INSERT INTO assigned_child (user_id, child_id, because) "                                                         \
    "SELECT u.id, p.child_id, min(p.because) FROM unit_user u JOIN ("                                                  \
    "SELECT child_id, name, 'responsible' AS because FROM responsible_person "                                         \
    "UNION ALL SELECT child_id, delegated_to, 'delegated' FROM delegation WHERE ended IS NULL) p "                     \
    "ON p.name = u.display_name WHERE p.name <> '' AND u.role <> 'administrator' "                                     \
    "AND (SELECT count(*) FROM unit_user n WHERE n.display_name = u.display_name) = 1 "

UserRow readUser(const Statement& row) {
    return {row.text(0), row.text(1), termFrom(row.text(2), &roleFrom, "unit_user role")};
}

std::vector<UserRow> readUsers(Statement& rows) {
    std::vector<UserRow> users;
    while (rows.step())
        users.push_back(readUser(rows));
    return users;
}

std::optional<qint64> idOf(Connection& connection, const QString& login) {
    auto row = connection.cached("SELECT id FROM unit_user WHERE login_key = ?");
    row->bindAll(loginKey(login));
    return row->step() ? std::optional(row->int64(0)) : std::nullopt;
}

qint64 requiredId(Connection& connection, const QString& login) {
    if (const auto id = idOf(connection, login))
        return *id;
    throw Error(Error::Kind::NotFound, u"user"_s);
}

AssignedBecause becauseFrom(std::string_view term) {
    const auto found = std::ranges::find(becauseTerms, term);
    if (found == becauseTerms.end())
        throw Error(Error::Kind::NewerFormat, u"assigned_child because"_s);
    return AssignedBecause(found - becauseTerms.begin());
}

} // namespace

std::vector<UserRow> UserRepository::all() const {
    auto rows = m_connection.cached("SELECT login, display_name, role FROM unit_user ORDER BY login_key");
    return readUsers(*rows);
}

std::optional<UserRow> UserRepository::find(const QString& login) const {
    auto row = m_connection.cached("SELECT login, display_name, role FROM unit_user WHERE login_key = ?");
    row->bindAll(loginKey(login));
    return row->step() ? std::optional(readUser(*row)) : std::nullopt;
}

void UserRepository::adopt(const std::vector<UnitUser>& slots) {
    Transaction transaction(m_connection);
    for (const UserRow& row : all())
        if (std::ranges::none_of(
                slots, [&](const UnitUser& slot) { return loginKey(slot.login) == loginKey(row.login); }))
            remove(row);
    for (const UnitUser& slot : slots)
        if (!find(slot.login))
            insert({slot.login, slot.displayName, roleFrom(slot.role).value_or(Role::Lasare)});
    const std::vector<UserRow> users = all();
    if (!slots.empty() && std::ranges::find(users, Role::Administrator, &UserRow::role) == users.end())
        setRole(slots.front().login, Role::Administrator);
    transaction.commit();
}

void UserRepository::insert(const UserRow& user) {
    const qint64 id = id_number::next();
    m_connection.cached("INSERT INTO unit_user (id, login_key, login, display_name, role) VALUES (?, ?, ?, ?, ?)")
        ->run(id, loginKey(user.login), user.login, user.displayName, toString(user.role));
    m_connection.cached(RESPONSIBLE_ROWS "AND u.id = ? GROUP BY u.id, p.child_id ON CONFLICT DO NOTHING")->run(id);
    note(ChangeKind::Created, id, std::nullopt, {UserNote::What::Joined, user.login, user.role});
}

void UserRepository::remove(const UserRow& user) {
    const qint64 id = requiredId(m_connection, user.login);
    deleteRows(
        m_connection, {"DELETE FROM assigned_child WHERE user_id = ?", "DELETE FROM unit_user WHERE id = ?"}, id);
    note(ChangeKind::Removed, id, std::nullopt, {UserNote::What::Left, user.login, user.role});
}

void UserRepository::note(ChangeKind change, qint64 id, std::optional<ChildId> child, const UserNote& said) {
    if (m_history)
        m_history->note(change, RecordKind::User, id, child, m_words ? m_words(said) : QString());
}

qint64 UserRepository::numberOf(const QString& login) const { return requiredId(m_connection, login); }

void UserRepository::setRole(const QString& login, Role role) {
    Transaction transaction(m_connection);
    const qint64 id = requiredId(m_connection, login);
    if (role != Role::Administrator)
        requireAdministratorWithout(login);
    const UserRow before = *find(login);
    m_connection.cached("UPDATE unit_user SET role = ? WHERE id = ?")->run(toString(role), id);
    m_connection.cached(RESPONSIBLE_ROWS "AND u.id = ? GROUP BY u.id, p.child_id ON CONFLICT DO NOTHING")->run(id);
    note(ChangeKind::Changed, id, std::nullopt, {UserNote::What::RoleChanged, before.login, role, before.role});
    transaction.commit();
}

void UserRepository::requireAdministratorWithout(const QString& login) const {
    const std::vector<UserRow> users = all();
    const auto isOther = [&](const UserRow& user) {
        return user.role == Role::Administrator && loginKey(user.login) != loginKey(login);
    };
    if (find(login) && std::ranges::none_of(users, isOther))
        throw Error(Error::Kind::Refused, u"user.administrator.last"_s);
}

std::vector<AssignedChild> UserRepository::assignedTo(const QString& login) const {
    std::vector<AssignedChild> assigned;
    auto rows = m_connection.cached("SELECT a.child_id, a.because FROM assigned_child a JOIN unit_user u "
                                    "ON u.id = a.user_id WHERE u.login_key = ? ORDER BY a.child_id");
    rows->bindAll(loginKey(login));
    while (rows->step())
        assigned.push_back({ChildId::fromNumber(rows->int64(0)), becauseFrom(rows->utf8(1))});
    return assigned;
}

std::vector<UserRow> UserRepository::usersOf(ChildId child) const {
    auto rows = m_connection.cached("SELECT u.login, u.display_name, u.role FROM assigned_child a JOIN unit_user u "
                                    "ON u.id = a.user_id WHERE a.child_id = ? ORDER BY u.login_key");
    rows->bindAll(child.number());
    return readUsers(*rows);
}

void UserRepository::assign(const QString& login, ChildId child, AssignedBecause because) {
    Transaction transaction(m_connection);
    const qint64 id = requiredId(m_connection, login);
    requireChild(m_connection, child);
    m_connection
        .cached("INSERT INTO assigned_child (user_id, child_id, because) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        ->run(id, child.number(), becauseTerms[std::size_t(because)]);
    if (m_connection.changes() > 0)
        note(ChangeKind::Changed, id, child, {UserNote::What::Assigned, find(login)->login});
    transaction.commit();
}

void UserRepository::withdraw(const QString& login, ChildId child) {
    Transaction transaction(m_connection);
    const qint64 id = requiredId(m_connection, login);
    m_connection.cached("DELETE FROM assigned_child WHERE user_id = ? AND child_id = ?")->run(id, child.number());
    if (m_connection.changes() > 0)
        note(ChangeKind::Changed, id, child, {UserNote::What::Withdrawn, find(login)->login});
    transaction.commit();
}

void UserRepository::assignResponsible(ChildId child) {
    deleteRows(
        m_connection, {"DELETE FROM assigned_child WHERE child_id = ? AND because = 'delegated'"}, child.number());
    m_connection.cached(RESPONSIBLE_ROWS "AND p.child_id = ? GROUP BY u.id, p.child_id ON CONFLICT DO NOTHING")
        ->run(child.number());
}

void UserRepository::add(const EmergencyAccess& access) {
    Transaction transaction(m_connection);
    requireChild(m_connection, access.child);
    const qint64 id = id_number::next();
    m_connection
        .cached("INSERT INTO emergency_access (id, login, login_key, child_id, reason, from_at, until_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)")
        ->run(
            id, access.login, loginKey(access.login), access.child.number(), access.reason, access.from, access.until);
    if (m_history)
        m_history->note(
            ChangeKind::EmergencyAccess, RecordKind::Child, access.child.number(), access.child, access.reason);
    transaction.commit();
}

std::vector<EmergencyAccess> UserRepository::emergencies(int limit) const {
    std::vector<EmergencyAccess> all;
    auto rows = m_connection.cached(
        "SELECT login, child_id, reason, from_at, until_at FROM emergency_access ORDER BY id DESC LIMIT ?");
    rows->bindAll(limit);
    while (rows->step())
        all.push_back(
            {rows->text(0), ChildId::fromNumber(rows->int64(1)), rows->text(2), rows->dateTime(3), rows->dateTime(4)});
    return all;
}

std::unordered_set<qint64> UserRepository::childrenOf(const QString& login, const QDateTime& at) const {
    std::unordered_set<qint64> children;
    auto rows = m_connection.cached(
        "SELECT a.child_id FROM assigned_child a JOIN unit_user u ON u.id = a.user_id WHERE u.login_key = ? "
        "UNION SELECT child_id FROM emergency_access WHERE login_key = ? AND until_at > ?");
    rows->bindAll(loginKey(login), loginKey(login), at);
    while (rows->step())
        children.insert(rows->int64(0));
    return children;
}

} // namespace bk
