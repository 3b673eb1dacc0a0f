// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/unit_folder.h"

namespace bk {

/// A user's slot that is to be made: the key derivation apart from what it is made of and where it goes, so that it can
/// run in another thread. Holds secrets, wiped when dropped; move-only.
class SlotOrder {
public:
    /// For somebody who is to be able to open the unit. Throws Weak, and InvalidInput ("user.login.taken",
    /// "user.login.unusable", "user.name.missing").
    static SlotOrder
    forNewUser(const UnlockedKeys& keys, const UnitUser& user, const Passphrase& passphrase, KdfCost cost = {});
    /// For the user who unlocked. Throws WrongUser (unlocked with the paper key), Weak.
    static SlotOrder
    forNewPassphrase(const UnlockedKeys& keys, const Passphrase& current, const Passphrase& fresh, KdfCost cost = {});

    /// In any thread; about half a second and 256 MiB, twice that for a new passphrase. Throws WrongPassphrase.
    UserSlot make() const;

private:
    SlotOrder(const UnlockedKeys& keys, UnitUser user, const Passphrase& passphrase, KdfCost cost);

    QByteArray m_unitId;
    SecureBytes m_unitKey;
    UnitUser m_user;
    Passphrase m_passphrase;
    KdfCost m_cost;
    std::optional<UserSlot> m_old; ///< whose secret keys go on
    std::optional<Passphrase> m_current;
};

/// Puts a made slot into the unit's key file: in the place of the same user's, or as a new one. Quick, on the unit's
/// thread. Throws InvalidInput (too many users), InUse, ReadOnly, DiskFull, Io; then nothing has changed.
void putSlot(const QString& directory, HeldUnit& unit, UserSlot slot, FileSystem& files = systemFiles());

/// Trimmed and NFC. Throws InvalidInput for what cannot stand in a key file, and for a login that is not usable.
UnitUser tidied(const UnitUser& user);
UnitIdentity tidied(const UnitIdentity& identity);
/// Throws Weak.
void requireStrong(const Passphrase& passphrase, const UnitUser& user, const UnitIdentity& identity);
/// Puts `file` in the place of the unit's key file, with the next sequence number; gives what was written. Throws InUse
/// where somebody else has changed it, ReadOnly, DiskFull, Io.
QByteArray writeKeyFile(const QString& directory, const HeldUnit& unit, KeyFile& file, FileSystem& files);

} // namespace bk
