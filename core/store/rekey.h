// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"
#include "core/store/unit_folder.h"
#include "core/store/work_file.h"

#include <memory>
#include <optional>

namespace bk {

/// What changes with the unit key. Empty: only the key.
struct Rekeying {
    std::optional<QString> removedLogin;      ///< somebody else than the one who has the unit open
    std::optional<RecoveryKey> freshRecovery; ///< the paper key from now on

    Rekeying clone() const;
};

/// The unit key to be, and the key file that it is sealed in.
struct NextEpoch {
    UnlockedKeys keys;
    QByteArray keyFile;
};

/// The whole database under the next unit key, checked and counted, in a file that nobody looks for. Unless it is
/// committed, dropping it removes the file.
struct WrittenEpoch {
    NextEpoch epoch;
    std::unique_ptr<const WorkFile> database;
};

/// Gives the unit a new key by exporting the whole database under it, checking that file and counting its rows, and
/// then replacing the key file, whose rename is the only moment at which anything changes. Nobody's passphrase is
/// needed: the new key is sealed to every remaining public key. Gives the connection to go on with; `unit` then holds
/// the new keys. The old database stays until the caller removes it.
///
/// Throws InvalidInput (removing oneself), WrongUser, DiskFull (also beforehand, where there is not room for one and a
/// half databases), DatabaseDamaged, InUse, ReadOnly, Io; then the unit is as it was. Backups made before open as
/// before.
Connection rekeyUnit(
    const QString& directory, HeldUnit& unit, Connection& current, const Rekeying& change = {},
    FileSystem& files = systemFiles());

/// There is room beside the database for one and a half of it. Throws DiskFull ("rekey.room").
void requireRoomForRekey(const QString& directory, const QString& database);

/// The same in three steps, of which only the second takes long: it may run in another thread, from a connection beside
/// the unit's own. What it wrote counts only where nothing has been written to the unit since the first. Throws
/// Cancelled once `stop` is true.
NextEpoch nextEpoch(
    const QString& directory, const HeldUnit& unit, Connection& current, const Rekeying& change,
    FileSystem& files = systemFiles());
WrittenEpoch
writeEpoch(const QString& directory, Connection& source, NextEpoch epoch, const std::atomic_bool* stop = nullptr);
Connection
commitEpoch(const QString& directory, HeldUnit& unit, WrittenEpoch written, FileSystem& files = systemFiles());

} // namespace bk
