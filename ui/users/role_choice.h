// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/role.h"

class QComboBox;

namespace bk {

/// "Läsare"; what a slot names that is no role: "ingen".
QString roleName(const QString& role);

/// The roles to choose from; the one with the least access is chosen.
QComboBox* roleChoice();
Role chosenRole(const QComboBox* choice);

} // namespace bk
