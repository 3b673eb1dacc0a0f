// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/restore_keys.h"

#include "core/services/open_unit.h"
#include "core/services/recover_access.h"
#include "core/store/backup_file.h"
#include "core/store/key_unlocking.h"

#include <QCoreApplication>

namespace bk {
namespace {

void putBack(const QString& directory, const QByteArray& keyFile, UnlockedKeys keys, const Clock& clock) {
    const UnitFolder folder(directory);
    folder.replaceLostKeys(keyFile, keys);
    noteWhileLocked(directory, folder.hold(std::move(keys)), clock, [](OpenUnit& unit) {
        unit.history().noteDone(
            RecordKind::Unit, 0, QCoreApplication::translate("UserJobs", "Nyckelfilen hämtades ur en säkerhetskopia"));
    });
}

} // namespace

void restoreKeys(
    const QString& directory, const QString& from, const QString& login, const Passphrase& passphrase,
    const Clock& clock) {
    const QByteArray keyFile = keyFileIn(from);
    putBack(directory, keyFile, unlockKeyFile(keyFile, login, passphrase), clock);
}

void restoreKeys(const QString& directory, const QString& from, const RecoveryKey& recovery, const Clock& clock) {
    const QByteArray keyFile = keyFileIn(from);
    putBack(directory, keyFile, unlockKeyFile(keyFile, recovery), clock);
}

} // namespace bk
