// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sharing/sharing_entry.h"
#include "core/store/key_slot.h"
#include "core/store/user_repository.h"

namespace bk {

class OpenUnit;

/// Nothing of a child with protected identity leaves the unit, or is shown to a room, before another person than the
/// signed-in user has agreed by typing their own passphrase: somebody who is named in the seal, or an administratör.

/// Who can agree. Empty: nobody but the signed-in user could.
std::vector<UserRow> secondPersons(OpenUnit& unit, ChildId child);

/// Is it that person who sits there? Made of the unit, run in a worker thread.
class SecondRoleCheck {
public:
    /// On the unit's thread. Throws Refused ("second.self", "second.role").
    SecondRoleCheck(OpenUnit& unit, ChildId child, const QString& login);
    /// In any thread; about half a second and 256 MiB. Throws WrongPassphrase.
    void run(const Passphrase& typed) const;

private:
    QByteArray m_unitId;
    UserSlot m_slot;
};

/// After a check that went well: holds for that child as long as a passphrase that was typed again. The log names both.
void noteSecondConfirmed(OpenUnit& unit, ChildId child, const QString& login);
/// In a practice unit always: it holds invented people.
bool isSecondConfirmed(OpenUnit& unit, ChildId child);

/// Whether it still has to be asked for: the child is protected, and nobody has agreed.
bool needsSecondRole(OpenUnit& unit, ChildId child);
/// The same of what is to leave. An anmälan to socialtjänsten never waits for it.
bool needsSecondRole(OpenUnit& unit, const SharingEntry& entry);

} // namespace bk
