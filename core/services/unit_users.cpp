// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/unit_users.h"

#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/open_unit.h"
#include "core/services/user_jobs.h"
#include "core/store/history_log.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

void rekeyWith(OpenUnit& unit, const Rekeying& change) { takeEpoch(unit, writeEpochHere(unit, change)); }

} // namespace

std::vector<UserRow> unitUsers(OpenUnit& unit) { return unit.users().all(); }

void addUnitUser(OpenUnit& unit, const UserRow& user, const Passphrase& passphrase, KdfCost cost) {
    const UnitUser slot{user.login, user.displayName, toString(user.role)};
    takeSlot(unit, orderUser(unit, slot, passphrase, cost).make());
}

std::vector<UserState> userStates(OpenUnit& unit) {
    const bool seesMore = !accessRefusal(unit, Action::ManageUsers);
    const auto unlocked = seesMore ? HistoryLog(unit.connection()).lastUnlocked() : std::map<QString, QDateTime>();
    std::vector<UserState> states;
    for (UserRow& user : unit.users().all()) {
        UserState state{std::move(user), std::nullopt, {}};
        if (seesMore && permission(state.user.role, Action::ReadChild) == Permission::AssignedChildren)
            state.assigned = int(unit.users().assignedTo(state.user.login).size());
        if (const auto found = unlocked.find(state.user.login); found != unlocked.end())
            state.lastUnlocked = found->second;
        states.push_back(std::move(state));
    }
    return states;
}

void changeUser(OpenUnit& unit, const UserChange& change) {
    requireAccess(unit, Action::ManageUsers);
    Transaction transaction(unit.connection());
    if (change.role) {
        if (loginKey(change.login) == loginKey(unit.user().login))
            throw Error(Error::Kind::InvalidInput, u"user.self.role"_s);
        unit.users().setRole(change.login, *change.role);
    }
    for (const ChildId child : change.assign)
        unit.users().assign(change.login, child);
    for (const ChildId child : change.withdraw)
        unit.users().withdraw(change.login, child);
    transaction.commit();
}

QString assignedText(AssignedBecause because) {
    switch (because) {
    case AssignedBecause::Registered: return QCoreApplication::translate("Access", "lade in barnet");
    case AssignedBecause::Responsible:
        return QCoreApplication::translate("Access", "står som Barnkontakt eller Stödsamordnare");
    case AssignedBecause::Delegated: return QCoreApplication::translate("Access", "har ett uppdrag för barnet");
    case AssignedBecause::Chosen: return QCoreApplication::translate("Access", "tilldelat av en administratör");
    }
    Q_UNREACHABLE();
}

std::vector<AssignedChild> childrenAssignedTo(OpenUnit& unit, const QString& login) {
    requireAccess(unit, Action::ManageUsers);
    if (!unit.users().find(login))
        throw Error(Error::Kind::NotFound, u"user"_s);
    return unit.users().assignedTo(login);
}

void changeOwnPassphrase(OpenUnit& unit, const Passphrase& current, const Passphrase& fresh, KdfCost cost) {
    takeSlot(unit, orderOwnPassphrase(unit, current, fresh, cost).make());
}

void rekey(OpenUnit& unit) {
    requireAccess(unit, Action::Rekey);
    rekeyWith(unit, {});
}

void removeUnitUser(OpenUnit& unit, const QString& login) {
    requireRemovable(unit, login);
    rekeyWith(unit, {login, std::nullopt});
}

RecoveryKey renewRecoveryKey(OpenUnit& unit) {
    requireAccess(unit, Action::Rekey);
    RecoveryKey fresh = RecoveryKey::generate();
    rekeyWith(unit, {std::nullopt, fresh.clone()});
    return fresh;
}

} // namespace bk
