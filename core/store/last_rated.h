// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

namespace bk {

class Connection;

/// child.last_rated after a new record of `date`: never moves back.
void raiseLastRated(Connection& connection, ChildId child, QDate date);
/// child.last_rated after a record was changed: computed anew.
void recomputeLastRated(Connection& connection, ChildId child);

} // namespace bk
