// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/user_jobs.h"

#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/former_databases.h"
#include "core/services/open_unit.h"
#include "core/services/sealed_identity.h"
#include "core/services/unit_connection.h"
#include "core/services/upgrade_backup.h"
#include "core/store/connection.h"
#include "core/store/key_state_repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("UserJobs", text); }

NextEpoch nextEpochOf(OpenUnit& unit, const Rekeying& change) {
    requireKeyFileSeen(unit);
    return nextEpoch(unit.directory(), heldUnit(unit), unit.connection(), change);
}

/// The rows of the database follow who has a slot.
void matchSlots(OpenUnit& unit) { unit.users().adopt(heldUnit(unit).keys.file().people()); }

} // namespace

void requireAdministrator(OpenUnit& unit) { requireAccess(unit, Action::ManageUsers); }

void requireKeyFileSeen(const OpenUnit& unit) {
    if (unit.keyFileAge() != KeyFileAge::Same)
        throw Error(Error::Kind::Refused, u"keys.unseen"_s);
}

SlotOrder orderUser(OpenUnit& unit, const UnitUser& user, const Passphrase& passphrase, KdfCost cost) {
    requireAdministrator(unit);
    requireKeyFileSeen(unit);
    return SlotOrder::forNewUser(heldUnit(unit).keys, user, passphrase, cost);
}

void takeSlot(OpenUnit& unit, UserSlot slot) {
    requireKeyFileSeen(unit);
    const QString login = slot.user.login;
    const bool isNew = !heldUnit(unit).keys.file().findUser(login);
    putSlot(unit.directory(), heldUnit(unit), std::move(slot));
    const UnlockedKeys& keys = heldUnit(unit).keys;
    KeyStateRepository(unit.connection()).save(keys.state(), keys.publicKeys());
    matchSlots(unit);
    if (!isNew)
        unit.history().noteDone(RecordKind::User, unit.users().numberOf(login), tr("%1: ny lösenfras").arg(login));
}

void requireRemovable(OpenUnit& unit, const QString& login) {
    requireAdministrator(unit);
    if (loginKey(login) == loginKey(unit.user().login))
        throw Error(Error::Kind::InvalidInput, u"user.self"_s);
    unit.users().requireAdministratorWithout(login);
    requireSealsWithout(unit, login);
}

SlotOrder orderOwnPassphrase(OpenUnit& unit, const Passphrase& current, const Passphrase& fresh, KdfCost cost) {
    requireKeyFileSeen(unit);
    return SlotOrder::forNewPassphrase(heldUnit(unit).keys, current, fresh, cost);
}

RekeyJob::RekeyJob(OpenUnit& unit, const Rekeying& change)
    : m_directory(unit.directory())
    , m_database(unit.connection().file())
    , m_key(unit.databaseKey())
    , m_next(nextEpochOf(unit, change)) {}

WrittenEpoch RekeyJob::run(const std::atomic_bool* stop) && {
    Connection beside = Connection::open(m_database, m_key.asKey(), Connection::Mode::Beside);
    return writeEpoch(m_directory, beside, std::move(m_next), stop);
}

WrittenEpoch writeEpochHere(OpenUnit& unit, const Rekeying& change) {
    return writeEpoch(unit.directory(), unit.connection(), nextEpochOf(unit, change));
}

void takeEpoch(OpenUnit& unit, WrittenEpoch written) {
    requireKeyFileSeen(unit);
    UnitConnection& connection = unitConnection(unit);
    const QString before = connection.held().keys.file().databaseFile;
    const auto paperBefore = connection.held().keys.file().recovery;
    connection.replace(commitEpoch(unit.directory(), connection.held(), std::move(written)));
    UnitFolder(unit.directory()).settle(connection.held());
    const KeyFile& file = connection.held().keys.file();
    removeFormerDatabases(unit.directory(), file.databaseFile, connection, before); // what was purged must not stay
    removeUpgradeBackups(unit.directory());
    const bool hasFreshPaper = file.recovery && paperBefore && file.recovery->boxPublicKey != paperBefore->boxPublicKey;
    unit.history().noteDone(
        RecordKind::Unit, 0,
        hasFreshPaper ? tr("Enheten fick en ny nyckel och en ny återställningsnyckel")
                      : tr("Enheten fick en ny nyckel"));
    matchSlots(unit);
    mendSeals(unit);
}

} // namespace bk
