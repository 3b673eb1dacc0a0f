// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace bk {

class Connection;

/// A child's row in `assigned_child`, in the words of the table.
struct AssignedRow {
    qint64 user = 0;
    std::string because;

    auto operator<=>(const AssignedRow&) const = default;
};

/// Sorted. Who changes them notes the user anew, whose content in the log they are a part of.
std::vector<AssignedRow> assignedRows(Connection& connection, ChildId child);
/// As the table has it; nothing where there is no such user.
std::optional<QString> loginOfUser(Connection& connection, qint64 user);

} // namespace bk
