// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/index_entries.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <array>

namespace bk {
namespace {

/// Longer than what an index holds of a record, so that what is kept seldom moves and leaves a copy behind.
constexpr std::size_t usualSize = 240;

/// NULL, then numbers, text and blobs (https://sqlite.org/datatype3.html, "Sort Order").
int rank(const SqlValue& value) {
    switch (value.type) {
    case SQLITE_NULL: return 0;
    case SQLITE_INTEGER:
    case SQLITE_FLOAT: return 1;
    case SQLITE_TEXT: return 2;
    default: return 3;
    }
}

template <typename T> int order(T a, T b) { return a < b ? -1 : int(b < a); }

int compare(const SqlValue& a, const SqlValue& b) {
    if (const int ranks = order(rank(a), rank(b)); ranks != 0 || a.isNull())
        return ranks;
    if (a.type == SQLITE_INTEGER && b.type == SQLITE_INTEGER)
        return order(a.integer, b.integer);
    if (rank(a) == 1) {
        const auto number = [](const SqlValue& value) {
            return value.type == SQLITE_INTEGER ? static_cast<long double>(value.integer) : value.real;
        };
        return order(number(a), number(b));
    }
    return order(a.bytes.compare(b.bytes), 0);
}

/// Of the first `columns` of both.
int compare(const SqlKey& a, const SqlKey& b, std::size_t columns) {
    for (std::size_t i = 0; i < columns; ++i)
        if (const int each = compare(a[i], b[i]); each != 0)
            return each;
    return 0;
}

} // namespace

bool SqlValue::isNull() const { return type == SQLITE_NULL; }

bool SqlValue::isTrue() const { return type == SQLITE_INTEGER && integer != 0; }

void SqlValue::read(sqlite3_stmt* row, int column) {
    type = sqlite3_column_type(row, column);
    bytes = {};
    if (type == SQLITE_INTEGER)
        integer = sqlite3_column_int64(row, column);
    else if (type == SQLITE_FLOAT)
        real = sqlite3_column_double(row, column);
    else if (type != SQLITE_NULL) {
        const void* data = sqlite3_column_blob(row, column);
        bytes = {static_cast<const char*>(data), data ? std::size_t(sqlite3_column_bytes(row, column)) : 0};
    }
}

void SqlValue::appendTo(std::string& to) const {
    to += char(type);
    if (type == SQLITE_INTEGER)
        to.append(reinterpret_cast<const char*>(&integer), sizeof integer);
    else if (type == SQLITE_FLOAT)
        to.append(reinterpret_cast<const char*>(&real), sizeof real);
    else if (type != SQLITE_NULL) {
        const std::size_t size = bytes.size();
        to.append(reinterpret_cast<const char*>(&size), sizeof size);
        to += bytes;
    }
}

void EntrySum::add(const std::string& entry, const unsigned char* key) {
    std::array<std::uint64_t, 2> hash{};
    crypto_shorthash_siphashx24(
        reinterpret_cast<unsigned char*>(hash.data()), reinterpret_cast<const unsigned char*>(entry.data()),
        entry.size(), key);
    m_low += hash[0];
    m_high += hash[1];
    ++m_count;
}

Ascent::Ascent(std::size_t columns, std::size_t uniqueColumns)
    : m_before(columns)
    , m_kept(columns)
    , m_uniqueColumns(uniqueColumns) {
    for (std::string& bytes : m_kept)
        bytes.reserve(usualSize);
}

Ascent::~Ascent() {
    for (std::string& bytes : m_kept)
        sodium_memzero(bytes.data(), bytes.capacity());
}

void Ascent::keep(const SqlKey& key) {
    for (std::size_t i = 0; i < m_before.size(); ++i) {
        m_before[i] = key[i];
        if (!key[i].bytes.empty())
            m_before[i].bytes = m_kept[i].assign(key[i].bytes);
    }
}

void Ascent::step(const SqlKey& key) {
    if (m_begun) {
        m_holds = m_holds && compare(m_before, key, m_before.size()) < 0;
        if (m_uniqueColumns > 0 && compare(m_before, key, m_uniqueColumns) == 0)
            m_holds = m_holds &&
                      std::any_of(key.begin(), key.begin() + std::ptrdiff_t(m_uniqueColumns), [](const SqlValue& each) {
                          return each.isNull();
                      });
    }
    m_begun = true;
    keep(key);
}

} // namespace bk
