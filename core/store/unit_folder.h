// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/file_system.h"
#include "core/store/unit_lock.h"
#include "core/store/unlocked_keys.h"

namespace bk {

/// What can be known of a unit without unlocking it.
struct UnitSummary {
    QByteArray unitId;
    UnitIdentity identity;
    std::vector<UnitUser> users;
    bool hasRecoveryKey = false;
    std::uint32_t epoch = 0;
    int formatVersion = 0;

    bool operator==(const UnitSummary&) const = default;
};

/// A unit that is unlocked and kept to this instance. Dropping it wipes the keys and removes the lock file.
struct HeldUnit {
    UnitLock lock;
    UnlockedKeys keys;
};

class UnitInMaking;

/// The folder that is a unit: `keys`, the database it names, and `in-use` while somebody has it open. Holds nothing but
/// the path, so it may be used in any thread. Passphrases cost about half a second and 256 MiB each: not on the GUI
/// thread.
class UnitFolder {
public:
    explicit UnitFolder(QString path, FileSystem& files = systemFiles());

    QString path() const { return m_path; }
    QString keysPath() const;
    /// Where the database that `keys` names lies.
    QString databasePath(const KeyFile& file) const;

    /// Makes a new unit with one user. The folder must be missing or empty. The caller has shown `recovery` and may
    /// have had it typed back. Throws AlreadyExists, Weak, InvalidInput (login, name), ReadOnly, DiskFull, Io; then
    /// nothing is left behind.
    UnitInMaking create(
        const UnitIdentity& identity, const UnitUser& user, const Passphrase& passphrase, const RecoveryKey& recovery,
        KdfCost cost = {}) const;

    /// Throws NotFound, NotAUnit, KeysMissing, KeysDamaged, NewerFormat, DatabaseMissing, NotEncrypted, DatabaseDamaged
    /// (empty file), Io.
    UnitSummary peek() const;

    /// Throws what `peek()` throws, WrongUser and WrongPassphrase. Only reads.
    UnlockedKeys unlock(const QString& login, const Passphrase& passphrase) const;
    /// Throws what `peek()` throws and WrongRecoveryKey. Only reads.
    UnlockedKeys unlock(const RecoveryKey& recovery) const;

    /// Takes the lock for keys that `unlock()` gave. Throws InUse (also when the key file has changed since), ReadOnly,
    /// DiskFull, Io; then the folder is as it was.
    HeldUnit hold(UnlockedKeys keys, ForeignLock foreign = ForeignLock::Refuse) const;
    /// `unlock()` and `hold()`; InUse is found before the costly key derivation.
    HeldUnit open(const QString& login, const Passphrase& passphrase, ForeignLock foreign = ForeignLock::Refuse) const;
    /// To be called once the database has opened well: drops the previous key file and what a crash may have left.
    void settle(const HeldUnit& unit) const noexcept;

    /// Forgotten passphrase: gives `login` a new one, and new key pairs, since the old secret keys are lost with the
    /// old passphrase. Throws what `unlock()` throws, WrongUser, Weak, InUse, ReadOnly, DiskFull, Io.
    HeldUnit recover(
        const RecoveryKey& recovery, const QString& login, const Passphrase& fresh, KdfCost cost = {},
        ForeignLock foreign = ForeignLock::Refuse) const;

    /// For the user who unlocked `unit`. Throws WrongPassphrase, Weak, ReadOnly, DiskFull, Io; then the old one holds.
    void changePassphrase(HeldUnit& unit, const Passphrase& current, const Passphrase& fresh, KdfCost cost = {}) const;
    /// Throws as `SlotOrder::forNewUser`, and ReadOnly, DiskFull, Io; then nothing has changed.
    void addUser(HeldUnit& unit, const UnitUser& user, const Passphrase& passphrase, KdfCost cost = {}) const;

    /// Puts what may be shown of the unit before it is unlocked into the key file; writes nothing where it stands there
    /// already. Throws InvalidInput, InUse, ReadOnly, DiskFull, Io; then nothing has changed.
    void changeIdentity(HeldUnit& unit, const UnitIdentity& identity) const;

    /// Puts the previous key file back where `keys` is missing or damaged. Throws KeysMissing or KeysDamaged when there
    /// is none that is whole.
    void restorePreviousKeys() const;
    /// Puts a key file from elsewhere in the place of one that is missing or damaged; `keys` are what it opens to.
    /// Throws Refused ("keys.whole") where the unit's own is whole, InvalidInput ("keys.foreign") where the folder has
    /// no database of that epoch or it does not open with them, InUse, ReadOnly, DiskFull, Io; then nothing has
    /// changed.
    void replaceLostKeys(const QByteArray& keyFile, const UnlockedKeys& keys) const;

private:
    struct Read {
        QByteArray bytes;
        KeyFile file;
    };
    Read read() const;
    void checkDatabase(const KeyFile& file) const;
    bool keysAreLost() const;
    void putKeys(const QByteArray& bytes) const;
    /// Puts `file` in the place of the unit's key file, with the next sequence number; gives what was written.
    QByteArray write(const HeldUnit& unit, KeyFile& file) const;

    QString m_path;
    FileSystem* m_files;
};

} // namespace bk
