// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/restore_unit.h"

#include "core/services/backup_state.h"
#include "core/store/key_unlocking.h"

namespace bk {
namespace {

RestoredUnit restoreMarked(const QString& backup, const UnlockKeyFile& unlock, const QString& directory) {
    RestoredUnit restored = restoreBackup(backup, unlock, directory);
    BackupState state;
    state.copyOf = restored.made;
    saveBackupState(restored.directory, state);
    return restored;
}

} // namespace

RestoredUnit
restoreUnit(const QString& backup, const QString& login, const Passphrase& passphrase, const QString& directory) {
    return restoreMarked(
        backup, [&](const QByteArray& keyFile) { return unlockKeyFile(keyFile, login, passphrase); }, directory);
}

RestoredUnit restoreUnit(const QString& backup, const RecoveryKey& recovery, const QString& directory) {
    return restoreMarked(
        backup, [&](const QByteArray& keyFile) { return unlockKeyFile(keyFile, recovery); }, directory);
}

} // namespace bk
