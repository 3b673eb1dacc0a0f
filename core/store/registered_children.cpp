// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/registered_children.h"

#include "core/store/connection.h"

namespace bk {

std::vector<ChildId> childrenRegistered(Connection& connection, const QDateTime& from, const QDateTime& until) {
    auto row = connection.cached("SELECT id FROM child WHERE created_at >= ? AND created_at < ? ORDER BY name_key, id");
    row->bindAll(from.toUTC(), until.toUTC());
    std::vector<ChildId> children;
    while (row->step())
        children.push_back(ChildId::fromNumber(row->int64(0)));
    return children;
}

} // namespace bk
