// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/second_role.h"

#include "core/domain/common/error.h"
#include "core/services/confirm_passphrase.h"
#include "core/services/open_unit.h"
#include "core/services/unit_connection.h"
#include "core/store/record_guard.h"
#include "core/store/sealed_identity_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

UserSlot slotOfSecond(OpenUnit& unit, ChildId child, const QString& login) {
    if (loginKey(login) == loginKey(unit.user().login))
        throw Error(Error::Kind::Refused, u"second.self"_s);
    const std::vector<UserRow> all = secondPersons(unit, child);
    const bool may =
        std::ranges::any_of(all, [&](const UserRow& each) { return loginKey(each.login) == loginKey(login); });
    const UserSlot* slot = heldUnit(unit).keys.file().findUser(login);
    if (!may || !slot)
        throw Error(Error::Kind::Refused, u"second.role"_s);
    return *slot;
}

} // namespace

std::vector<UserRow> secondPersons(OpenUnit& unit, ChildId child) {
    const auto sealed = SealedIdentityRepository(unit.connection()).find(child);
    std::vector<UserRow> persons;
    for (const UserRow& each : unit.users().all())
        if (loginKey(each.login) != loginKey(unit.user().login) &&
            (each.role == Role::Administrator || (sealed && sealed->keyOf(each.login))))
            persons.push_back(each);
    return persons;
}

SecondRoleCheck::SecondRoleCheck(OpenUnit& unit, ChildId child, const QString& login)
    : m_unitId(heldUnit(unit).keys.file().unitId)
    , m_slot(slotOfSecond(unit, child, login)) {}

void SecondRoleCheck::run(const Passphrase& typed) const { openUserSlot(m_unitId, m_slot, typed); }

void noteSecondConfirmed(OpenUnit& unit, ChildId child, const QString& login) {
    unit.history().note(ChangeKind::SecondConfirmed, RecordKind::SealedIdentity, child.number(), child, login);
    unitConnection(unit).noteSecondConfirmed(child, unit.clock().now());
}

bool isSecondConfirmed(OpenUnit& unit, ChildId child) {
    if (unit.settings().practice)
        return true;
    const QDateTime at = unitConnection(unit).secondConfirmedAt(child);
    const auto passed = std::chrono::milliseconds(at.msecsTo(unit.clock().now()));
    return at.isValid() && passed >= passed.zero() && passed < confirmationLasts;
}

bool needsSecondRole(OpenUnit& unit, ChildId id) {
    const AsUnit looking(unit.history());
    const auto child = unit.children().find(id);
    return child && child->protection != ProtectedIdentity::None && !isSecondConfirmed(unit, id);
}

bool needsSecondRole(OpenUnit& unit, const SharingEntry& entry) {
    return entry.child && entry.recipient != Recipient::Anmalan && needsSecondRole(unit, *entry.child);
}

} // namespace bk
