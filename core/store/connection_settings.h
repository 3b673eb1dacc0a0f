// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"

namespace bk {

inline constexpr qint64 pageSize = 4096;                ///< in bytes
inline constexpr const char* usualCacheSize = "-65536"; ///< as `PRAGMA cache_size` is told it: 64 MB

/// The steps of opening, in the order they must come. Each throws `bk::Error`. Internal to the store.

/// Makes an empty file of ours, readable by its owner only, where nothing was. Throws AlreadyExists, NotFound (no such
/// folder), ReadOnly, DiskFull or Io.
void reserveNewFile(const QString& file);
/// The linked library is SQLCipher, new enough; its memory is wiped from here on. Before the key and before any read.
void requireSqlCipher(SqliteHandle& handle);
/// Looks at the size and first bytes through SQLite's own file, so that no lock of this process is lost: refuses a
/// plain SQLite file, an empty one and one cut off within a page.
void requireCipherFile(SqliteHandle& handle);
void setKey(SqliteHandle& handle, Connection::RawKey key);
/// The key as SQLCipher wants a raw key spelled, x'64 hexadecimal digits'. Wiped when dropped.
class RawKeyText {
public:
    explicit RawKeyText(Connection::RawKey key);
    RawKeyText(const RawKeyText&) = delete;
    RawKeyText& operator=(const RawKeyText&) = delete;
    ~RawKeyText();
    std::string_view view() const noexcept { return {m_text, sizeof m_text - 1}; }

private:
    char m_text[2 + 64 + 1 + 1];
};
/// What can be set before the file is read: no extensions, no attached databases, no writing to the schema by hand.
void applyLimits(SqliteHandle& handle);
/// The pragmas. Needs the key; reads the file.
void applySettings(SqliteHandle& handle);
/// Reads back every setting of `requireSqlCipher`, `applyLimits` and `applySettings`. Throws WrongLibrary naming the
/// first that differs.
void requireSettings(SqliteHandle& handle);

/// The first column of the first row, as text; null when there is no row.
QString scalar(SqliteHandle& handle, std::string_view sql);
/// In bytes, of the main database file.
qint64 fileSize(SqliteHandle& handle);

} // namespace bk
