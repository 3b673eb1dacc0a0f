// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace bk {

/// What a user of the unit is there for. Least access: each role sees what its task needs.
enum class Role { Administrator, Barnkontakt, Stodsamordnare, Handlaggare, Lasare };

inline constexpr std::array<Role, 5> allRoles{
    Role::Administrator, Role::Barnkontakt, Role::Stodsamordnare, Role::Handlaggare, Role::Lasare};

/// "administrator" … as in key slots and files.
QString toString(Role role);
std::optional<Role> roleFrom(const QString& text);

} // namespace bk
