// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

struct sqlite3_stmt;

namespace bk {

/// What a column of a record holds, wiped when it goes. The parts of `core/store/index_check`.
struct SqlValue {
    int type; ///< as sqlite3_column_type tells it
    std::int64_t integer = 0;
    double real = 0;
    std::string bytes; ///< of text (UTF-8) and blob

    SqlValue(); ///< NULL
    SqlValue(const SqlValue&) = default;
    SqlValue& operator=(const SqlValue&) = default;
    ~SqlValue();

    void read(sqlite3_stmt* row, int column);
    /// So that no two lists of values give the same bytes.
    void appendTo(std::string& to) const;
    bool isNull() const;
    bool isTrue() const;
};
using SqlKey = std::vector<SqlValue>;

/// A set of entries, in whatever order they come: the sum of a keyed 128-bit hash of each.
class EntrySum {
public:
    /// `key` has 16 bytes.
    void add(const std::string& entry, const unsigned char* key);
    bool operator==(const EntrySum&) const = default;

private:
    std::uint64_t m_low = 0;
    std::uint64_t m_high = 0;
    std::uint64_t m_count = 0;
};

/// Whether keys come in ascending order, and unique ones once (a key with a NULL in it is like no other).
class Ascent {
public:
    /// The first `uniqueColumns` of `columns` make the key of a unique index; 0: not unique.
    Ascent(std::size_t columns, std::size_t uniqueColumns);

    /// Takes the key over, and leaves another in its place.
    void step(SqlKey& key);
    bool holds() const { return m_holds; }

private:
    SqlKey m_before;
    std::size_t m_uniqueColumns;
    bool m_begun = false;
    bool m_holds = true;
};

} // namespace bk
