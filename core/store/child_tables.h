// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/domain/retention/retention_rules.h"
#include "core/store/history_repository.h"

#include <span>
#include <string_view>
#include <vector>

namespace bk {

class Connection;

/// A table whose rows belong to a child, and the statement that removes those of `?1`.
struct ChildTable {
    std::string_view table;
    DocumentClass documents;
    std::string_view removal;
};

/// Every table with rows of a child, in the order in which they can be removed: what refers to another stands before
/// it. A new table of a child needs its line here; a test compares it with the schema.
std::span<const ChildTable> childTables();

/// Tables that name a child in a column and stay when it goes, the column emptied or, in the log, kept as an id that
/// no longer names anybody.
std::span<const std::string_view> tablesThatStay();

/// Records that a purge removed, or changed since they named what went: each is due a row of the log.
struct PurgedRecords {
    using Record = std::pair<RecordKind, qint64>;
    std::vector<Record> removed;  ///< of the child
    std::vector<Record> meetings; ///< removed, since they were about nobody else
    std::vector<Record> changed;
};

/// Every record of the child that has a hash in the log, the meetings where it is spoken of among them, but for the
/// child itself and its seal.
std::vector<PurgedRecords::Record> recordsOfChild(Connection& connection, ChildId child);

/// Removes the rows of those classes, and what other tables say of them. What is not removed of the child may no longer
/// refer to what is: such references are emptied. In the caller's transaction. `Identity` only together with all.
PurgedRecords removeChildRows(Connection& connection, ChildId child, std::span<const DocumentClass> classes);

/// Unfinished forms about the child: by its id, by those of its records, or by its whole name or personnummer in the
/// text. Before its rows go. The number removed.
int removeChildDrafts(Connection& connection, const Child& child);

/// The search index written anew, so that nothing of a removed child stays in its inner tables.
void rebuildSearch(Connection& connection);

} // namespace bk
