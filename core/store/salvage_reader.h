// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"
#include "core/store/salvage.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>

struct sqlite3_stmt;

namespace bk {

/// How the reading of some rows ended.
enum class ReadingEnd { AllRead, Damaged };

/// Reads what it can of one table of a damaged database and writes it into the same table of a new one. After every
/// failure it opens the damaged file anew, since a bad page spoils the connection that met it. Internal to the store.
class SalvageReader {
public:
    /// `open` opens the damaged database once more.
    SalvageReader(std::function<Connection()> open, Connection& target);

    SalvagedTable copy(const QString& table);

private:
    struct Shape {
        QStringList columns;
        QStringList indexes;
        bool hasRowId = true;
    };
    Shape shapeOf(const QString& table);
    void copyByRowId(const QString& table, const Shape& shape, SalvagedTable& result);
    void copyByKey(const QString& table, const Shape& shape, SalvagedTable& result);
    /// The rows that an index names and that the table did not give.
    void copyNamedByIndexes(const QString& table, const Shape& shape, SalvagedTable& result);

    ReadingEnd copyRows(const std::string& select, const std::vector<qint64>& values, const Shape& shape);
    /// The first row number at or after `from`, once past what cannot be read; nothing when there is none.
    std::optional<qint64> firstReadable(const QString& table, qint64 from);
    std::optional<std::optional<qint64>> rowAt(const QString& table, qint64 from);
    std::set<qint64> namedRows(const QString& table, const QString& index);
    void insert(sqlite3_stmt* row, int columns);
    void reopen();

    std::function<Connection()> m_open;
    Connection m_source;
    Connection& m_target;
    std::shared_ptr<sqlite3_stmt> m_insert; ///< into the table at hand
    std::set<qint64> m_saved;               ///< row numbers of the table at hand
    qint64 m_lastRow = 0;
    qint64 m_count = 0;
};

/// Quoted for SQL.
QString quotedName(const QString& name);

} // namespace bk
