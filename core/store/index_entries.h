// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace bk {

/// What a column of a record holds, until its statement moves on. The parts of `core/store/index_check`.
struct SqlValue {
    int type = 0; ///< as sqlite3_column_type tells it
    std::int64_t integer = 0;
    double real = 0;
    std::string_view bytes; ///< of text (UTF-8) and blob

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
    Ascent(const Ascent&) = delete;
    Ascent& operator=(const Ascent&) = delete;
    ~Ascent(); ///< wipes what it keeps

    void step(const SqlKey& key);
    bool holds() const { return m_holds; }

private:
    void keep(const SqlKey& key);

    SqlKey m_before;
    std::vector<std::string> m_kept; ///< the bytes of `m_before`
    std::size_t m_uniqueColumns;
    bool m_begun = false;
    bool m_holds = true;
};

} // namespace bk
