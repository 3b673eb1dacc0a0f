// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/key_slot.h"

#include <chrono>

namespace bk {

class OpenUnit;

/// Is it still the signed-in user who sits there? Made of the unit, run in a worker thread.
class PassphraseCheck {
public:
    /// On the unit's thread.
    explicit PassphraseCheck(OpenUnit& unit);
    /// In any thread; about half a second and 256 MiB. Throws WrongPassphrase.
    void run(const Passphrase& typed) const;

private:
    QByteArray m_unitId;
    UserSlot m_slot;
};

/// How long a passphrase that was typed again counts.
inline constexpr std::chrono::minutes confirmationLasts{5};

/// Whether the user has typed the passphrase again a short while ago, in this session. A practice unit has no
/// passphrase of anybody's own, and holds invented people: there it always counts as typed.
bool isConfirmed(OpenUnit& unit);
/// After a check that went well. Forgotten when the unit is locked.
void noteConfirmed(OpenUnit& unit);

} // namespace bk
