// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search_index_check.h"

#include "core/store/statement.h"

#include <set>
#include <utility>

namespace bk {
namespace {

// A row of the leaves is known by its segment (from bit 37 on), whether it is of another kind (6 bits), and its number.
constexpr int segmentBits = 37;
constexpr qint64 otherKinds = 63LL << 31;
constexpr qint64 numberMask = (1LL << 31) - 1;
constexpr int sizeAt = 2; ///< of the part with words, in a leaf: two bytes, the greater first; its table follows that

using Leaf = std::pair<qint64, qint64>; ///< segment and number

std::vector<std::string> fullTextTables(SqliteHandle& handle) {
    std::vector<std::string> tables;
    for (Statement row = handle.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE "
                                        "'CREATE VIRTUAL TABLE % USING fts5%'");
         row.step();)
        tables.emplace_back(row.utf8(0));
    return tables;
}

bool hasWords(std::span<const std::byte> leaf) {
    if (leaf.size() < sizeAt + 2)
        return false;
    return (std::size_t(leaf[sizeAt]) << 8 | std::size_t(leaf[sizeAt + 1])) < leaf.size();
}

bool hasGap(SqliteHandle& handle, const std::string& table, const Stoppable& stoppable) {
    std::set<Leaf> entries;
    for (Statement row = handle.prepare("SELECT segid, pgno >> 1 FROM \"" + table + "_idx\"");
         !stoppable.isStopped() && row.step();)
        entries.emplace(row.int64(0), row.int64(1));
    qint64 segment = 0;
    for (Statement row = handle.prepare("SELECT id, block FROM \"" + table + "_data\" ORDER BY id");
         !stoppable.isStopped() && row.step();) {
        const qint64 id = row.int64(0);
        if (id >> segmentBits == 0 || (id & otherKinds) != 0)
            continue;
        const bool isFirst = std::exchange(segment, id >> segmentBits) != id >> segmentBits;
        if (!isFirst && hasWords(row.bytes(1)) && !entries.contains({segment, id & numberMask}))
            return true;
    }
    return false;
}

} // namespace

std::vector<std::string> searchIndexesWithGaps(SqliteHandle& handle, const Stoppable& stoppable) {
    std::vector<std::string> tables = fullTextTables(handle);
    std::erase_if(tables, [&](const std::string& table) { return !hasGap(handle, table, stoppable); });
    return tables;
}

} // namespace bk
