// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

namespace bk {

class Connection;

/// Children that were registered from `from` to before `until`, by name in Swedish order.
std::vector<ChildId> childrenRegistered(Connection& connection, const QDateTime& from, const QDateTime& until);

} // namespace bk
