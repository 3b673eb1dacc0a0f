// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/access/role.h"

#include "core/domain/common/enum_ids.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<Role>, 5> ids{{
    {Role::Administrator, "administrator"_L1},
    {Role::Barnkontakt, "barnkontakt"_L1},
    {Role::Stodsamordnare, "stodsamordnare"_L1},
    {Role::Handlaggare, "handlaggare"_L1},
    {Role::Lasare, "lasare"_L1},
}};

} // namespace

QString toString(Role role) { return idIn(ids, role); }

std::optional<Role> roleFrom(const QString& text) { return valueIn(ids, text); }

} // namespace bk
