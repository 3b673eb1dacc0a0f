// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/rekey.h"
#include "core/store/slot_order.h"

namespace bk {

class OpenUnit;

/// Throws Refused unless the signed-in user is administratör: they alone decide who opens the unit and with what.
void requireAdministrator(OpenUnit& unit);

/// Throws Refused ("keys.unseen") while the key file does not fit the database and no administratör has accepted it:
/// what is changed then would make it count. Nothing below does anything before.
void requireKeyFileSeen(const OpenUnit& unit);

/// The slot of somebody who is to be able to open the unit, for a worker. Throws as `requireAdministrator` and
/// `SlotOrder::forNewUser`.
SlotOrder orderUser(OpenUnit& unit, const UnitUser& user, const Passphrase& passphrase, KdfCost cost = {});
/// Puts a slot that a worker made into the open unit's key file. Quick. Throws as `putSlot`.
void takeSlot(OpenUnit& unit, UserSlot slot);
/// The slot of the signed-in user with a new passphrase, for a worker. Throws as `SlotOrder::forNewPassphrase`.
SlotOrder orderOwnPassphrase(OpenUnit& unit, const Passphrase& current, const Passphrase& fresh, KdfCost cost = {});

/// Throws as `requireAdministrator`, InvalidInput for oneself, and Refused ("user.administrator.last",
/// "sealed.user.only") where no administratör would be left, or nobody who can read who a protected child is.
void requireRemovable(OpenUnit& unit, const QString& login);

/// A new unit key made in another thread while the unit stays in use. It reads the file beside the unit's own
/// connection, so what it wrote counts only while `OpenUnit::changeCount()` stands still: otherwise it is dropped and
/// made again.
class RekeyJob {
public:
    /// On the unit's thread. Throws as `nextEpoch`.
    RekeyJob(OpenUnit& unit, const Rekeying& change);
    /// Once, in any thread; takes as long as the unit is large. Throws as `rekeyUnit`, and Cancelled soon after `stop`
    /// is true.
    WrittenEpoch run(const std::atomic_bool* stop = nullptr) &&;

private:
    QString m_directory;
    QString m_database;
    SecureBytes m_key;
    NextEpoch m_next;
};

/// The same on the unit's thread, through its own connection: for the command line, and where the unit is never at
/// rest.
WrittenEpoch writeEpochHere(OpenUnit& unit, const Rekeying& change);

/// On the unit's thread: the unit goes on with the new key, and the old database is removed. Throws as `commitEpoch`;
/// then nothing has changed.
void takeEpoch(OpenUnit& unit, WrittenEpoch written);

} // namespace bk
