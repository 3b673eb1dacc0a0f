// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <atomic>
#include <map>

namespace bk {

class Connection;

/// Rows in each table.
using TableCounts = std::map<QString, qint64>;

/// Of every table that is not SQLite's own.
TableCounts tableCounts(Connection& connection);

/// Writes a packed copy of the whole database under the same key to a new file; it is not known to be on the disk
/// until whoever reads it says so. `connection` may be read-only. On failure the file is removed. Throws AlreadyExists,
/// NotFound, DatabaseDamaged, DiskFull, ReadOnly, Io, and Cancelled once `stop` is true.
void copyDatabase(Connection& connection, const QString& file, const std::atomic_bool* stop = nullptr);

} // namespace bk
