// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/history_repository.h"

#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace bk {

class KeyedHash;

/// A hash of all that a record's rows say, so that a record that was put back from an older copy of the file is told
/// from the one that was saved last.
///
/// A column that holds its default is left out, and columns are hashed by name: a column or table that a later version
/// of the schema adds changes no hash. What is worked out of other columns (sort keys, the date a child was last rated)
/// is left out too.
///
/// A table whose rows were there before they became a part of the content says since which version of the content it
/// is one; what version a chain's hashes are of stands beside its key (HistoryChain).
class RecordContent {
public:
    using Record = std::pair<RecordKind, qint64>;
    static constexpr int newestVersion = 2;

    explicit RecordContent(Connection& connection) : m_connection(connection) {}

    /// 32 bytes, also of a record that has no rows any more. Empty for what is no record.
    QByteArray hash(std::span<const std::byte> key, RecordKind record, qint64 recordId, int version = newestVersion);
    /// Records that have rows in tables that became a part of the content after `version`: every other record has the
    /// same hash in both.
    std::set<Record> changedSince(int version);
    /// Every table that is a part of some record's content.
    static std::set<std::string_view> tables();
    /// A column that is no part of the content, since it is made of others.
    static bool isWorkedOut(std::string_view column);

    /// The same of many records of one kind, in ascending order of `recordIds`, reading each table once from its
    /// beginning to its end: for all or most records that there are. `each` is told the record's place among them and
    /// its hash, and ends it by false.
    void hashMany(
        std::span<const std::byte> key, RecordKind record, std::span<const qint64> recordIds, int version,
        const std::function<bool(std::size_t place, const QByteArray& hash)>& each);

private:
    struct TableReader {
        std::string name;                 ///< spelled for the hash
        std::string values;               ///< of the columns, as SQL
        std::string order;                ///< by the record, then by the primary key, as SQL
        std::string sql;                  ///< the rows of one record
        std::vector<std::string> columns; ///< their names, spelled for the hash
    };
    class WholeTable;

    const TableReader& reader(std::string_view table, std::string_view keyColumn);
    void addRows(KeyedHash& hash, std::string_view table, std::string_view keyColumn, qint64 recordId);

    Connection& m_connection;
    std::map<std::string_view, TableReader> m_readers; ///< by the table's name, a literal
};

} // namespace bk
