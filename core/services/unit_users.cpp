// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/unit_users.h"

#include "core/services/open_unit.h"
#include "core/services/unit_connection.h"
#include "core/store/rekey.h"
#include "core/store/work_file.h"

namespace bk {
namespace {

void rekeyWith(OpenUnit& unit, const Rekeying& change) {
    UnitConnection& connection = unitConnection(unit);
    connection.replace(rekeyUnit(unit.directory(), connection.held(), connection, change));
    UnitFolder(unit.directory()).settle(connection.held());
    removeStrays(unit.directory(), connection.held().keys.file().databaseFile);
}

} // namespace

std::vector<UnitUser> unitUsers(OpenUnit& unit) {
    std::vector<UnitUser> users;
    for (const UserSlot& slot : heldUnit(unit).keys.file().users)
        users.push_back(slot.user);
    return users;
}

void addUnitUser(OpenUnit& unit, const UnitUser& user, const Passphrase& passphrase, KdfCost cost) {
    UnitFolder(unit.directory()).addUser(heldUnit(unit), user, passphrase, cost);
    unit.acceptKeyFile();
}

void changeOwnPassphrase(OpenUnit& unit, const Passphrase& current, const Passphrase& fresh, KdfCost cost) {
    UnitFolder(unit.directory()).changePassphrase(heldUnit(unit), current, fresh, cost);
    unit.acceptKeyFile();
}

void rekey(OpenUnit& unit) { rekeyWith(unit, {}); }

void removeUnitUser(OpenUnit& unit, const QString& login) { rekeyWith(unit, {login, std::nullopt}); }

RecoveryKey renewRecoveryKey(OpenUnit& unit) {
    RecoveryKey fresh = RecoveryKey::generate();
    rekeyWith(unit, {std::nullopt, fresh.clone()});
    return fresh;
}

} // namespace bk
