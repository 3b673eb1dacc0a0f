// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/confirm_passphrase.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "core/services/unit_connection.h"

namespace bk {
namespace {

UserSlot ownSlot(OpenUnit& unit) {
    const UserSlot* slot = heldUnit(unit).keys.file().findUser(unit.user().login);
    if (!slot)
        throw Error(Error::Kind::WrongUser);
    return *slot;
}

} // namespace

PassphraseCheck::PassphraseCheck(OpenUnit& unit) : m_unitId(heldUnit(unit).keys.file().unitId), m_slot(ownSlot(unit)) {}

void PassphraseCheck::run(const Passphrase& typed) const { openUserSlot(m_unitId, m_slot, typed); }

bool isConfirmed(OpenUnit& unit) {
    if (unit.settings().practice)
        return true;
    const QDateTime at = unitConnection(unit).confirmedAt();
    // A clock that was set back does not lengthen it.
    const auto passed = std::chrono::milliseconds(at.msecsTo(unit.clock().now()));
    return at.isValid() && passed >= passed.zero() && passed < confirmationLasts;
}

void noteConfirmed(OpenUnit& unit) { unitConnection(unit).noteConfirmed(unit.clock().now()); }

} // namespace bk
