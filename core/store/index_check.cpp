// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/index_check.h"

#include "core/store/index_entries.h"
#include "core/store/secure_bytes.h"
#include "core/store/sql_error.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace bk {
namespace {

constexpr std::size_t usualEntry = 1024;

std::string quoted(std::string_view name) {
    std::string text = "\"";
    for (const char c : name)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

struct Index {
    std::string name;
    std::vector<std::string> columns;     ///< as SQL, the key first, then what names the row
    std::size_t uniqueColumns = 0;        ///< as Ascent
    std::string where;                    ///< of a partial index, as SQL
    std::vector<std::size_t> places;      ///< of `columns` among what is read of the table
    std::optional<std::size_t> condition; ///< the place of `where`
    EntrySum called;                      ///< for by the rows
};

struct Table {
    std::string name;
    bool withoutRowid = false;
    std::vector<Index> indexes;
    std::vector<std::string> primaryKey; ///< of a table without rowid
    std::string lies = " NOT INDEXED";   ///< how to read the table itself, and no index that holds all that is read
};

class Comparison {
public:
    Comparison(SqliteHandle& handle, const Stoppable& stoppable)
        : m_handle(handle)
        , m_stoppable(stoppable)
        , m_key(SecureBytes::random(crypto_shorthash_siphashx24_KEYBYTES)) {
        m_entry.reserve(usualEntry);
    }
    Comparison(const Comparison&) = delete;
    Comparison& operator=(const Comparison&) = delete;
    ~Comparison() { sodium_memzero(m_entry.data(), m_entry.capacity()); }

    IndexComparison run() {
        for (Table& table : tables())
            if (!m_stoppable.isStopped())
                compareTable(table);
        return std::move(m_result);
    }

private:
    std::vector<Table> tables() {
        std::vector<Table> found;
        for (Statement row = m_handle.prepare(
                 "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name");
             row.step();) {
            found.emplace_back();
            found.back().name = row.utf8(0);
            found.back().withoutRowid = row.boolean(1);
        }
        for (Table& table : found)
            readIndexes(table);
        return found;
    }

    void readIndexes(Table& table) {
        Statement list = m_handle.prepare(
            "SELECT l.name, l.\"unique\", l.origin, l.partial, s.sql FROM pragma_index_list(?1) l LEFT JOIN "
            "sqlite_schema s ON s.type = 'index' AND s.name = l.name");
        for (list.bindAll(std::string_view(table.name)); list.step();) {
            Index index;
            index.name = list.utf8(0);
            bool plain = readColumns(index, list.boolean(1));
            const bool isTable = table.withoutRowid && list.utf8(2) == "pk";
            if (isTable)
                table.lies = " INDEXED BY " + quoted(index.name);
            if (list.boolean(3))
                plain = readCondition(index, list.utf8(4)) && plain;
            if (!plain)
                noteTable(m_result.notCompared, table.name);
            else if (isTable)
                table.primaryKey.assign(
                    index.columns.begin(), index.columns.begin() + std::ptrdiff_t(index.uniqueColumns));
            else
                table.indexes.push_back(std::move(index));
        }
    }

    /// False for an index that is not compared here.
    bool readColumns(Index& index, bool unique) {
        bool plain = true;
        Statement column = m_handle.prepare("SELECT cid, name, \"desc\", coll, key FROM pragma_index_xinfo(?1)");
        for (column.bindAll(std::string_view(index.name)); column.step();) {
            const qint64 place = column.int64(0);
            plain = plain && place != expression && !column.boolean(2) && column.utf8(3) == "BINARY";
            index.columns.push_back(place == rowid ? std::string("rowid") : quoted(column.utf8(1)));
            index.uniqueColumns += unique && column.boolean(4);
        }
        return plain;
    }

    /// What stands after the columns in the index's own SQL.
    static bool readCondition(Index& index, std::string_view sql) {
        const std::size_t at = sql.find(") WHERE ");
        if (at == std::string_view::npos)
            return false;
        index.where = sql.substr(at + std::strlen(") WHERE "));
        return true;
    }

    void compareTable(Table& table) {
        if (table.indexes.empty() && table.primaryKey.empty())
            return;
        readTable(table);
        for (const Index& index : table.indexes)
            if (!m_stoppable.isStopped())
                compareIndex(table, index);
    }

    void readTable(Table& table) {
        std::vector<std::string> read = table.primaryKey;
        const auto placeOf = [&](const std::string& sql) {
            const auto found = std::ranges::find(read, sql);
            if (found == read.end()) {
                read.push_back(sql);
                return read.size() - 1;
            }
            return std::size_t(found - read.begin());
        };
        for (Index& index : table.indexes) {
            for (const std::string& column : index.columns)
                index.places.push_back(placeOf(column));
            if (!index.where.empty())
                index.condition = placeOf("(" + index.where + ")");
        }
        SqlKey row(read.size());
        const std::size_t primary = table.primaryKey.size(); // read first
        Ascent ascent(primary, primary);
        eachRow(read, quoted(table.name) + table.lies, row, [&] {
            for (Index& index : table.indexes)
                if (!index.condition || row[*index.condition].isTrue())
                    index.called.add(entry(row, index.places), m_key.data());
            if (primary > 0)
                ascent.step(row);
        });
        if (!ascent.holds())
            differs(table.name, table.name);
    }

    void compareIndex(const Table& table, const Index& index) {
        std::string from = quoted(table.name) + " INDEXED BY " + quoted(index.name);
        if (!index.where.empty())
            from += " WHERE " + index.where;
        std::vector<std::size_t> places(index.columns.size());
        for (std::size_t i = 0; i < places.size(); ++i)
            places[i] = i;
        EntrySum there;
        Ascent ascent(index.columns.size(), index.uniqueColumns);
        SqlKey row(index.columns.size());
        eachRow(index.columns, from, row, [&] {
            there.add(entry(row, places), m_key.data());
            ascent.step(row);
        });
        if (!m_stoppable.isStopped() && !(there == index.called && ascent.holds()))
            differs(index.name, table.name);
    }

    template <typename Action>
    void eachRow(const std::vector<std::string>& columns, const std::string& from, SqlKey& row, Action action) {
        std::string sql = "SELECT ";
        for (const std::string& column : columns)
            sql += column + (&column == &columns.back() ? " FROM " : ", ");
        sql += from;
        sqlite3_stmt* compiled = nullptr;
        if (const int code = sqlite3_prepare_v3(m_handle.db, sql.data(), int(sql.size()), 0, &compiled, nullptr);
            code != SQLITE_OK)
            throw sqlError(m_handle.db, code, SqlPhase::Prepare);
        const PreparedStatement statement(m_handle, compiled);
        int code = SQLITE_ROW;
        while (!m_stoppable.isStopped() && (code = sqlite3_step(compiled)) == SQLITE_ROW) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                row[i].read(compiled, int(i));
            action();
        }
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            throw sqlError(m_handle.db, code, SqlPhase::Run);
    }

    const std::string& entry(const SqlKey& row, const std::vector<std::size_t>& places) {
        m_entry.clear();
        for (const std::size_t place : places)
            row[place].appendTo(m_entry);
        return m_entry;
    }

    void differs(const std::string& index, const std::string& table) {
        m_result.differing.push_back(index);
        noteTable(m_result.theirTables, table);
    }

    static void noteTable(std::vector<std::string>& tables, const std::string& name) {
        if (std::ranges::find(tables, name) == tables.end())
            tables.push_back(name);
    }

    static constexpr qint64 rowid = -1;      ///< as pragma_index_xinfo tells it
    static constexpr qint64 expression = -2; ///< as pragma_index_xinfo tells it

    SqliteHandle& m_handle;
    const Stoppable& m_stoppable;
    SecureBytes m_key;
    std::string m_entry;
    IndexComparison m_result;
};

} // namespace

IndexComparison compareIndexes(SqliteHandle& handle, const Stoppable& stoppable) {
    return Comparison(handle, stoppable).run();
}

} // namespace bk
