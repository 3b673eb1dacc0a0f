// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection_guards.h"

#include <string>
#include <vector>

namespace bk {

/// What a comparison of the indexes with their tables came to. Internal to the store.
struct IndexComparison {
    std::vector<std::string> differing;   ///< indexes (or tables without rowid) whose entries or order do not fit
    std::vector<std::string> theirTables; ///< the tables of those, each once
    std::vector<std::string> notCompared; ///< tables with an index of a shape that is not compared here
};

/// Compares each index with its table by reading both once, in the order in which they lie, where
/// `PRAGMA integrity_check` looks each row up in each index: the entries of an index and those that the rows call for
/// have to be the same set (told by the sum of a keyed 128-bit hash of each), in ascending order, and in a unique index
/// no key may come twice. Indexes on expressions, in descending order or by another collation than BINARY are left to
/// SQLite. To be run beside `PRAGMA quick_check`, which checks what this leaves out: the pages, the rows' own rules and
/// the order of rowids. Throws bk::Error where a page cannot be read.
IndexComparison compareIndexes(SqliteHandle& handle, const Stoppable& stoppable);

} // namespace bk
