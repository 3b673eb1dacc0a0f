// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/unit_users.h"

#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/open_unit.h"
#include "core/services/unit_connection.h"
#include "core/store/rekey.h"
#include "core/store/work_file.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

void rekeyWith(OpenUnit& unit, const Rekeying& change) {
    UnitConnection& connection = unitConnection(unit);
    connection.replace(rekeyUnit(unit.directory(), connection.held(), connection, change));
    UnitFolder(unit.directory()).settle(connection.held());
    removeStrays(unit.directory(), connection.held().keys.file().databaseFile);
}

void matchSlots(OpenUnit& unit) { unit.users().adopt(heldUnit(unit).keys.file().people()); }

} // namespace

std::vector<UserRow> unitUsers(OpenUnit& unit) { return unit.users().all(); }

void addUnitUser(OpenUnit& unit, const UserRow& user, const Passphrase& passphrase, KdfCost cost) {
    requireAccess(unit, Action::ManageUsers);
    const UnitUser slot{user.login, user.displayName, toString(user.role)};
    UnitFolder(unit.directory()).addUser(heldUnit(unit), slot, passphrase, cost);
    unit.acceptKeyFile();
    matchSlots(unit);
}

void changeRole(OpenUnit& unit, const QString& login, Role role) {
    requireAccess(unit, Action::ManageUsers);
    if (loginKey(login) == loginKey(unit.user().login))
        throw Error(Error::Kind::InvalidInput, u"user.self.role"_s);
    unit.users().setRole(login, role);
}

void changeOwnPassphrase(OpenUnit& unit, const Passphrase& current, const Passphrase& fresh, KdfCost cost) {
    UnitFolder(unit.directory()).changePassphrase(heldUnit(unit), current, fresh, cost);
    unit.acceptKeyFile();
}

void rekey(OpenUnit& unit) {
    requireAccess(unit, Action::Rekey);
    rekeyWith(unit, {});
}

void removeUnitUser(OpenUnit& unit, const QString& login) {
    requireAccess(unit, Action::ManageUsers);
    if (loginKey(login) != loginKey(unit.user().login)) // nobody removes themselves, which `rekeyUnit` says
        unit.users().requireAdministratorWithout(login);
    rekeyWith(unit, {login, std::nullopt});
    matchSlots(unit);
}

RecoveryKey renewRecoveryKey(OpenUnit& unit) {
    requireAccess(unit, Action::Rekey);
    RecoveryKey fresh = RecoveryKey::generate();
    rekeyWith(unit, {std::nullopt, fresh.clone()});
    return fresh;
}

} // namespace bk
