// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/unlocked_keys.h"

#include <QDateTime>

#include <vector>

namespace bk {

/// A stretch of row numbers that could not be read; how many of them were rows is not known.
struct LostStretch {
    qint64 from = 0;
    qint64 to = 0; ///< as far as row numbers go where nothing after could be read

    bool operator==(const LostStretch&) const = default;
};

/// What became of one table.
struct SalvagedTable {
    QString table;
    qint64 saved = 0;
    qint64 lost = 0;     ///< rows that an index still names, and that could not be read
    bool cutOff = false; ///< some rows in the middle could not be read, and nothing tells how many
    qint64 orphaned = 0; ///< read, but what they belong to was not: kept aside in the table "salvaged_" + name
    std::vector<LostStretch> stretches;

    bool isWhole() const { return lost == 0 && !cutOff && orphaned == 0 && stretches.empty(); }
    bool operator==(const SalvagedTable&) const = default;
};

struct Salvage {
    QString directory;
    std::vector<SalvagedTable> tables; ///< every table that the program fills, in the order of the schema
    QStringList notRebuilt;            ///< indexes and rules that the saved rows do not fit

    bool isWhole() const;
};

/// Makes a unit in a missing or empty folder of all that can still be read of a damaged one, row by row. The damaged
/// unit is only read, from a copy. The new one has the same users and passphrases. Throws InUse, AlreadyExists,
/// DatabaseDamaged when not even the list of tables can be read, DiskFull, ReadOnly, Io; then the folder is as it was.
Salvage salvageUnit(const QString& damaged, const UnlockedKeys& keys, const QString& directory);

} // namespace bk
