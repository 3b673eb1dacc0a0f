// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/unit_users.h"

#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/open_unit.h"
#include "core/services/user_jobs.h"

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

void changeRole(OpenUnit& unit, const QString& login, Role role) {
    requireAccess(unit, Action::ManageUsers);
    if (loginKey(login) == loginKey(unit.user().login))
        throw Error(Error::Kind::InvalidInput, u"user.self.role"_s);
    unit.users().setRole(login, role);
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
