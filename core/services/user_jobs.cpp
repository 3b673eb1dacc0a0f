// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/user_jobs.h"

#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/open_unit.h"
#include "core/services/sealed_identity.h"
#include "core/services/unit_connection.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// The rows of the database follow who has a slot.
void matchSlots(OpenUnit& unit) { unit.users().adopt(heldUnit(unit).keys.file().people()); }

} // namespace

void requireAdministrator(OpenUnit& unit) { requireAccess(unit, Action::ManageUsers); }

SlotOrder orderUser(OpenUnit& unit, const UnitUser& user, const Passphrase& passphrase, KdfCost cost) {
    requireAdministrator(unit);
    return SlotOrder::forNewUser(heldUnit(unit).keys, user, passphrase, cost);
}

void takeSlot(OpenUnit& unit, UserSlot slot) {
    putSlot(unit.directory(), heldUnit(unit), std::move(slot));
    unit.acceptKeyFile();
    matchSlots(unit);
}

void requireRemovable(OpenUnit& unit, const QString& login) {
    requireAdministrator(unit);
    if (loginKey(login) == loginKey(unit.user().login))
        throw Error(Error::Kind::InvalidInput, u"user.self"_s);
    unit.users().requireAdministratorWithout(login);
    requireSealsWithout(unit, login);
}

SlotOrder orderOwnPassphrase(OpenUnit& unit, const Passphrase& current, const Passphrase& fresh, KdfCost cost) {
    return SlotOrder::forNewPassphrase(heldUnit(unit).keys, current, fresh, cost);
}

RekeyJob::RekeyJob(OpenUnit& unit, const Rekeying& change)
    : m_directory(unit.directory())
    , m_database(unit.connection().file())
    , m_key(unit.databaseKey())
    , m_next(nextEpoch(unit.directory(), heldUnit(unit), unit.connection(), change)) {}

WrittenEpoch RekeyJob::run() && {
    Connection beside = Connection::open(m_database, m_key.asKey(), Connection::Mode::Beside);
    return writeEpoch(m_directory, beside, std::move(m_next));
}

WrittenEpoch writeEpochHere(OpenUnit& unit, const Rekeying& change) {
    Connection& own = unit.connection();
    return writeEpoch(unit.directory(), own, nextEpoch(unit.directory(), heldUnit(unit), own, change));
}

void takeEpoch(OpenUnit& unit, WrittenEpoch written) {
    UnitConnection& connection = unitConnection(unit);
    const QString before = connection.held().keys.file().databaseFile;
    connection.replace(commitEpoch(unit.directory(), connection.held(), std::move(written)));
    UnitFolder(unit.directory()).settle(connection.held());
    removeDatabase(unit.directory(), before); // whatever lies beside: what was purged must not stay in it
    removeStrays(unit.directory(), connection.held().keys.file().databaseFile);
    matchSlots(unit);
    mendSeals(unit);
}

} // namespace bk
