// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage_reader.h"

#include "core/store/sql_error.h"
#include "core/store/sqlite_handle.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 farthest = std::numeric_limits<qint64>::max();
constexpr qint64 lowest = std::numeric_limits<qint64>::min();

struct Finalise {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Finalise>;

/// Null where it cannot even be prepared, as over a damaged page.
RawStatement prepared(Connection& connection, const std::string& sql, const std::vector<qint64>& values) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection.handle()->db, sql.c_str(), -1, &statement, nullptr);
    RawStatement owned(statement);
    for (std::size_t i = 0; owned && i < values.size(); ++i)
        sqlite3_bind_int64(statement, int(i) + 1, values[i]);
    return owned;
}

std::string listed(const QStringList& columns) {
    QStringList names;
    for (const QString& column : columns)
        names.append(quotedName(column));
    return names.join(u", "_s).toStdString();
}

/// What must not be taken for damage: the new unit's disk is full, for one.
[[noreturn]] void failWriting(Connection& target, int code) {
    throw sqlError(target.handle()->db, code, SqlPhase::Run);
}

} // namespace

QString quotedName(const QString& name) {
    QString doubled = name;
    return u'"' + doubled.replace(u'"', u"\"\""_s) + u'"';
}

SalvageReader::SalvageReader(std::function<Connection()> open, Connection& target)
    : m_open(std::move(open))
    , m_source(m_open())
    , m_target(target) {}

void SalvageReader::reopen() {
    m_source.close();
    m_source = m_open();
}

SalvageReader::Shape SalvageReader::shapeOf(const QString& table) {
    // The new database has the same tables, and is whole.
    Shape shape;
    Statement columns = m_target.prepare("SELECT name FROM pragma_table_xinfo(?1) WHERE hidden = 0");
    columns.bindAll(table);
    while (columns.step())
        shape.columns.append(columns.text(0));
    Statement kind = m_target.prepare("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?1");
    kind.bindAll(table);
    shape.hasRowId = !kind.step() || kind.int64(0) == 0;
    Statement indexes = m_source.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?1");
    indexes.bindAll(table);
    while (indexes.step())
        shape.indexes.append(indexes.text(0));
    return shape;
}

SalvagedTable SalvageReader::copy(const QString& table) {
    const Shape shape = shapeOf(table);
    m_saved.clear();
    m_count = 0;
    QStringList places(shape.columns.size() + (shape.hasRowId ? 1 : 0), u"?"_s);
    m_insert = prepared(
        m_target,
        "INSERT OR IGNORE INTO " + quotedName(table).toStdString() + " (" + (shape.hasRowId ? "rowid, " : "") +
            listed(shape.columns) + ") VALUES (" + places.join(u", "_s).toStdString() + ")",
        {});
    if (!m_insert)
        failWriting(m_target, SQLITE_ERROR);
    SalvagedTable result;
    result.table = table;
    if (shape.hasRowId) {
        copyByRowId(table, shape, result);
        copyNamedByIndexes(table, shape, result);
    } else {
        copyByKey(table, shape, result);
    }
    result.saved = m_count;
    m_insert.reset();
    return result;
}

void SalvageReader::insert(sqlite3_stmt* row, int columns) {
    for (int i = 0; i < columns; ++i)
        sqlite3_bind_value(m_insert.get(), i + 1, sqlite3_column_value(row, i));
    const int code = sqlite3_step(m_insert.get());
    sqlite3_reset(m_insert.get());
    if (code == SQLITE_DONE)
        m_count += sqlite3_changes64(m_target.handle()->db);
    else if ((code & 0xff) != SQLITE_CONSTRAINT && (code & 0xff) != SQLITE_MISMATCH)
        failWriting(m_target, code);
}

ReadingEnd SalvageReader::copyRows(const std::string& select, const std::vector<qint64>& values, const Shape& shape) {
    int code = SQLITE_ERROR;
    {
        const RawStatement rows = prepared(m_source, select, values);
        const int columns = int(shape.columns.size()) + (shape.hasRowId ? 1 : 0);
        while (rows && (code = sqlite3_step(rows.get())) == SQLITE_ROW) {
            insert(rows.get(), columns);
            if (shape.hasRowId) {
                m_lastRow = sqlite3_column_int64(rows.get(), 0);
                m_saved.insert(m_lastRow);
            }
        }
    }
    if (code == SQLITE_DONE)
        return ReadingEnd::AllRead;
    reopen();
    return ReadingEnd::Damaged;
}

void SalvageReader::copyByRowId(const QString& table, const Shape& shape, SalvagedTable& result) {
    const std::string select = "SELECT rowid, " + listed(shape.columns) + " FROM " + quotedName(table).toStdString() +
                               " WHERE rowid >= ?1 ORDER BY rowid";
    qint64 from = lowest;
    m_lastRow = from;
    while (copyRows(select, {from}, shape) == ReadingEnd::Damaged) {
        // Before any row the probing begins at 0: the program's own row numbers are positive.
        const qint64 bad = m_lastRow >= from && m_lastRow != lowest ? m_lastRow + 1 : std::max<qint64>(from, 0);
        const std::optional<qint64> next = firstReadable(table, bad);
        result.stretches.push_back({bad, next ? *next - 1 : farthest});
        if (!next)
            return;
        from = *next;
    }
}

std::optional<std::optional<qint64>> SalvageReader::rowAt(const QString& table, qint64 from) {
    int code = SQLITE_ERROR;
    std::optional<qint64> row;
    {
        const RawStatement statement = prepared(
            m_source,
            "SELECT rowid, * FROM " + quotedName(table).toStdString() + " WHERE rowid >= ?1 ORDER BY rowid LIMIT 1",
            {from});
        if (statement && (code = sqlite3_step(statement.get())) == SQLITE_ROW)
            row = sqlite3_column_int64(statement.get(), 0);
    }
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return row;
    reopen();
    return std::nullopt;
}

std::optional<qint64> SalvageReader::firstReadable(const QString& table, qint64 from) {
    qint64 bad = from;
    qint64 good = from;
    std::optional<std::optional<qint64>> found;
    for (qint64 step = 1; !found; step *= 2) {
        if (good > farthest - step || step > farthest / 2)
            return std::nullopt;
        bad = good;
        good += step;
        found = rowAt(table, good);
    }
    while (good - bad > 1) {
        const qint64 middle = bad + (good - bad) / 2;
        if (const auto tried = rowAt(table, middle)) {
            good = middle;
            found = tried;
        } else {
            bad = middle;
        }
    }
    return *found;
}

std::set<qint64> SalvageReader::namedRows(const QString& table, const QString& index) {
    std::set<qint64> rows;
    std::string first;
    {
        Statement columns = m_source.prepare("SELECT name FROM pragma_index_info(?1) ORDER BY seqno LIMIT 1");
        columns.bindAll(index);
        if (columns.step() && !columns.isNull(0))
            first = quotedName(columns.text(0)).toStdString();
    }
    // From both ends, so that one bad page in the middle costs only what it held.
    const std::string all =
        "SELECT rowid FROM " + quotedName(table).toStdString() + " INDEXED BY " + quotedName(index).toStdString();
    for (const std::string& order : {std::string(), first.empty() ? first : " ORDER BY " + first + " DESC"}) {
        int code = SQLITE_ERROR;
        {
            const RawStatement names = prepared(m_source, all + order, {});
            while (names && (code = sqlite3_step(names.get())) == SQLITE_ROW)
                rows.insert(sqlite3_column_int64(names.get(), 0));
        }
        if (code == SQLITE_DONE)
            break;
        reopen();
    }
    return rows;
}

void SalvageReader::copyNamedByIndexes(const QString& table, const Shape& shape, SalvagedTable& result) {
    if (result.stretches.empty())
        return;
    std::set<qint64> named;
    for (const QString& index : shape.indexes)
        named.merge(namedRows(table, index));
    const std::string select =
        "SELECT rowid, " + listed(shape.columns) + " FROM " + quotedName(table).toStdString() + " WHERE rowid = ?1";
    for (const qint64 row : named) {
        if (m_saved.contains(row))
            continue;
        copyRows(select, {row}, shape);
        if (!m_saved.contains(row))
            ++result.lost;
    }
}

void SalvageReader::copyByKey(const QString& table, const Shape& shape, SalvagedTable& result) {
    Statement keys = m_target.prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk");
    keys.bindAll(table);
    QStringList forward;
    QStringList backward;
    while (keys.step()) {
        forward.append(quotedName(keys.text(0)));
        backward.append(quotedName(keys.text(0)) + u" DESC"_s);
    }
    const std::string select =
        "SELECT " + listed(shape.columns) + " FROM " + quotedName(table).toStdString() + " ORDER BY ";
    if (copyRows(select + forward.join(u", "_s).toStdString(), {}, shape) == ReadingEnd::AllRead)
        return;
    result.cutOff = true;
    copyRows(select + backward.join(u", "_s).toStdString(), {}, shape);
}

} // namespace bk
