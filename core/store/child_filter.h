// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/child_query.h"

#include <unordered_set>

namespace bk {

class Connection;

/// The ids of all children that a filter which is not empty lets through.
std::unordered_set<qint64> childrenThrough(Connection& connection, const ChildFilter& filter);

/// Everybody who is Barnkontakt or Stödsamordnare of a child, in Swedish order, each name once.
std::vector<QString> namesOfResponsible(Connection& connection);

} // namespace bk
