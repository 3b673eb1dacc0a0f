// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/role_choice.h"

#include <QComboBox>
#include <QCoreApplication>

#include <array>

namespace bk {
namespace {

constexpr std::array roles{
    Role::Lasare, Role::Handlaggare, Role::Stodsamordnare, Role::Barnkontakt, Role::Administrator};

QString nameOf(Role role) {
    switch (role) {
    case Role::Administrator: return QCoreApplication::translate("bk::RoleChoice", "Administratör");
    case Role::Barnkontakt: return QCoreApplication::translate("bk::RoleChoice", "Barnkontakt");
    case Role::Stodsamordnare: return QCoreApplication::translate("bk::RoleChoice", "Stödsamordnare");
    case Role::Handlaggare: return QCoreApplication::translate("bk::RoleChoice", "Handläggare");
    case Role::Lasare: return QCoreApplication::translate("bk::RoleChoice", "Läsare");
    }
    return {};
}

} // namespace

QString roleName(const QString& role) {
    const auto known = roleFrom(role);
    return known ? nameOf(*known) : QCoreApplication::translate("bk::RoleChoice", "ingen");
}

QComboBox* roleChoice() {
    auto* choice = new QComboBox;
    for (const Role role : roles)
        choice->addItem(nameOf(role), int(role));
    return choice;
}

Role chosenRole(const QComboBox* choice) { return static_cast<Role>(choice->currentData().toInt()); }

} // namespace bk
