// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/recover_access.h"

#include "core/domain/common/error.h"
#include "core/services/backup_state.h"
#include "core/services/open_unit.h"
#include "core/services/unit_connection.h"

#include <QCoreApplication>

namespace bk {

void recoverAccess(
    const QString& directory, const RecoveryKey& recovery, const QString& login, const Passphrase& fresh,
    const Clock& clock, KdfCost cost) {
    const UnitFolder folder(directory);
    folder.unlock(recovery);
    BackupState state = backupState(directory);
    state.recoveryTested = state.recoveryUsed = clock.now();
    saveBackupState(directory, state); // first: a used key that nobody knows of is the worse of the two
    noteWhileLocked(directory, folder.recover(recovery, login, fresh, cost), clock, [&login](OpenUnit& unit) {
        unit.history().noteDone(
            RecordKind::User, unit.users().numberOf(login),
            QCoreApplication::translate("UserJobs", "%1: ny lösenfras med återställningsnyckeln").arg(login));
    });
}

void noteWhileLocked(
    const QString& directory, HeldUnit held, const Clock& clock, const std::function<void(OpenUnit&)>& note) noexcept {
    try {
        note(*OpenUnit::open(directory, std::move(held), clock));
    } catch (const std::exception&) {
        // It is done, and the unit can be opened or salvaged afterwards.
    }
}

void tryRecoveryKey(OpenUnit& unit, const RecoveryKey& recovery) {
    const auto& slot = heldUnit(unit).keys.file().recovery;
    if (!slot)
        throw Error(Error::Kind::WrongRecoveryKey);
    openRecoverySlot(*slot, recovery);
    BackupState state = backupState(unit.directory());
    state.recoveryTested = unit.clock().now();
    saveBackupState(unit.directory(), state);
}

void noteRecoveryKeyRenewed(OpenUnit& unit, TypedBack typed) {
    BackupState state = backupState(unit.directory());
    state.recoveryTested = typed == TypedBack::Yes ? unit.clock().now() : QDateTime();
    state.recoveryUsed = {};
    saveBackupState(unit.directory(), state);
}

} // namespace bk
