// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/peer_process.h"
#include "tests/benchmarks/rating_rows.h"

#include "core/store/connection.h"
#include "core/store/sql_database.h"
#include "core/store/transaction.h"

#include <sqlcipher/sqlite3.h>

#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <array>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::byte, 32> key{std::byte{1}, std::byte{2}};

void require(bool ok) {
    if (!ok)
        throw std::runtime_error("a benchmark read or wrote something else than it should");
}

/// SQLCipher as a program in C opens it: a raw key, a cache as large as ours, a write-ahead log synced at each commit.
class RawDatabase {
public:
    explicit RawDatabase(const QString& file) {
        require(sqlite3_open(file.toUtf8().constData(), &m_db) == SQLITE_OK);
        std::string text = "x'" + std::string(64, '0') + "'";
        text[3] = '1';
        require(sqlite3_key(m_db, text.data(), static_cast<int>(text.size())) == SQLITE_OK);
        exec("PRAGMA cache_size = -65536");
        exec("PRAGMA journal_mode = WAL");
        exec("PRAGMA synchronous = FULL");
    }
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;
    ~RawDatabase() { sqlite3_close(m_db); }

    sqlite3* db() const { return m_db; }
    void exec(const char* sql) const { require(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

private:
    sqlite3* m_db = nullptr;
};

struct Databases {
    QTemporaryDir folder;
    Connection ours = Connection::open(folder.filePath(u"ours.db"_s), key, Connection::Mode::Create);
    RawDatabase raw{folder.filePath(u"raw.db"_s)};
    PeerProcess qsqlite{u"behovskompass-bench-qsqlite"_s, {folder.filePath(u"plain.db"_s)}};
    std::vector<RatingRow> rows = ratings();

    sqlite3* db() const { return raw.db(); }
    /// For what waits for the disk: the ways of syncing must be the same, or they are all that is measured.
    void syncAlike() const {
        raw.exec("PRAGMA journal_mode = DELETE");
        raw.exec("PRAGMA synchronous = EXTRA");
        raw.exec("PRAGMA locking_mode = EXCLUSIVE");
    }
};

/// What a program in C would have: text as UTF-8 with a length.
struct RawRow {
    sqlite3_int64 id;
    sqlite3_int64 childId;
    std::string area;
    sqlite3_int64 value;
    std::string at;
};

void renew(Connection& connection) {
    connection.exec("DROP TABLE IF EXISTS rating");
    connection.exec(createRating);
}

void insertRow(Statement& statement, const RatingRow& row) {
    statement.run(row.id, row.childId, row.area, row.value, row.at, row.note);
}

void renew(const RawDatabase& raw) {
    raw.exec("DROP TABLE IF EXISTS rating");
    raw.exec(createRating);
}

double insertOurs(Databases& all) {
    renew(all.ours);
    return timed([&] {
        Transaction transaction(all.ours);
        auto insert = all.ours.cached(insertRating);
        for (const RatingRow& row : all.rows)
            insertRow(*insert, row);
        transaction.commit();
    });
}

std::vector<RawRow> rawRows(const std::vector<RatingRow>& rows) {
    std::vector<RawRow> raw;
    raw.reserve(rows.size());
    for (const RatingRow& row : rows)
        raw.push_back({row.id, row.childId, row.area.toStdString(), row.value, row.at.toStdString()});
    return raw;
}

void bindRaw(sqlite3_stmt* insert, const RawRow& row) {
    sqlite3_bind_int64(insert, 1, row.id);
    sqlite3_bind_int64(insert, 2, row.childId);
    sqlite3_bind_text(insert, 3, row.area.data(), static_cast<int>(row.area.size()), SQLITE_STATIC);
    sqlite3_bind_int64(insert, 4, row.value);
    sqlite3_bind_text(insert, 5, row.at.data(), static_cast<int>(row.at.size()), SQLITE_STATIC);
    sqlite3_bind_null(insert, 6);
}

double insertRaw(Databases& all) {
    renew(all.raw);
    const auto rows = rawRows(all.rows);
    return timed([&] {
        sqlite3_stmt* insert = nullptr;
        sqlite3_exec(all.db(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(all.db(), insertRating, -1, &insert, nullptr);
        for (const RawRow& row : rows) {
            bindRaw(insert, row);
            require(sqlite3_step(insert) == SQLITE_DONE);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        require(sqlite3_exec(all.db(), "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK);
    });
}

RatingRow readRow(const Statement& row) {
    return {row.int64(0), row.int64(1), row.text(2), row.int64(3), row.text(4), row.optionalText(5)};
}

double readOurs(Databases& all) {
    std::size_t rows = 0;
    std::size_t sum = 0;
    const double time = timed([&] {
        for (auto select = all.ours.cached(selectRatings); select->step(); ++rows)
            sum += weight(readRow(*select));
    });
    require(rows == ratingCount && sum > rows);
    return time;
}

/// Looks at every value where SQLite has it, as the fastest reader would.
std::size_t touchRaw(sqlite3_stmt* row) {
    return static_cast<std::size_t>(
               sqlite3_column_int64(row, 0) + sqlite3_column_int64(row, 1) + sqlite3_column_int64(row, 3)) +
           std::strlen(reinterpret_cast<const char*>(sqlite3_column_text(row, 2))) +
           std::strlen(reinterpret_cast<const char*>(sqlite3_column_text(row, 4))) +
           (sqlite3_column_type(row, 5) == SQLITE_NULL ? 0u : 1u);
}

double readRaw(Databases& all) {
    std::size_t rows = 0;
    std::size_t sum = 0;
    const double time = timed([&] {
        sqlite3_stmt* select = nullptr;
        sqlite3_prepare_v2(all.db(), selectRatings, -1, &select, nullptr);
        for (; sqlite3_step(select) == SQLITE_ROW; ++rows)
            sum += touchRaw(select);
        sqlite3_finalize(select);
    });
    require(rows == ratingCount && sum > rows);
    return time;
}

double pointsOurs(Databases& all) {
    return timed([&] {
        for (int i = 0; i < pointCount; ++i) {
            auto select = all.ours.cached(selectRating);
            select->bind(1, pointId(i));
            require(select->step() && readRow(*select).id == pointId(i));
        }
    });
}

double pointsRaw(Databases& all) {
    sqlite3_stmt* select = nullptr;
    sqlite3_prepare_v3(all.db(), selectRating, -1, SQLITE_PREPARE_PERSISTENT, &select, nullptr);
    const double time = timed([&] {
        for (int i = 0; i < pointCount; ++i) {
            sqlite3_bind_int64(select, 1, pointId(i));
            require(sqlite3_step(select) == SQLITE_ROW && touchRaw(select) > 0);
            sqlite3_reset(select);
        }
    });
    sqlite3_finalize(select);
    return time;
}

double pointsQtSql(Databases& all) {
    QSqlDatabase database = openSqlDatabase(all.ours);
    double time = 0;
    {
        QSqlQuery query = forwardQuery(database);
        require(query.prepare(QString::fromLatin1(selectRating)));
        time = timed([&] {
            for (int i = 0; i < pointCount; ++i) {
                query.bindValue(0, pointId(i));
                require(query.exec() && query.next() && query.value(0).toLongLong() == pointId(i));
                require(!query.value(2).toString().isEmpty() && !query.value(4).toString().isEmpty());
                query.finish();
            }
        });
    }
    closeSqlDatabase(database);
    return time;
}

constexpr int saveCount = 100;

/// One round: the two sides save one row each in turn, since what the disk does from one moment to the next is most of
/// it.
double saveRatio(Databases& all, sqlite3_stmt* insert, const std::vector<RawRow>& rawRows) {
    std::vector<double> ours;
    std::vector<double> raw;
    const auto saveOurs = [&](std::size_t i) {
        ours.push_back(timed([&] { insertRow(*all.ours.cached(insertRating), all.rows[i]); }));
    };
    const auto saveRaw = [&](std::size_t i) {
        raw.push_back(timed([&] {
            bindRaw(insert, rawRows[i]);
            require(sqlite3_step(insert) == SQLITE_DONE);
            sqlite3_reset(insert);
        }));
    };
    for (std::size_t i = 0; i < saveCount; ++i) {
        if (i % 2 == 0)
            saveOurs(i);
        saveRaw(i);
        if (i % 2 != 0)
            saveOurs(i);
    }
    return median(ours) / median(raw);
}

Side ask(Databases& all, const QString& command) {
    return [&all, command] {
        return all.qsqlite.ask(command);
    };
}

std::vector<Result> bulkInsert(int rounds) {
    Databases all;
    return compare(
        u"bulk-insert"_s, rounds, [&] { return insertOurs(all); },
        {{u"raw SQLCipher in C"_s, 1.5,
          [&] {
              return insertRaw(all);
          }},
         {u"QSQLITE on a plain file"_s, 0.30, ask(all, u"insert"_s)}});
}

void fill(Databases& all) {
    insertOurs(all);
    insertRaw(all);
    all.qsqlite.ask(u"insert"_s);
}

std::vector<Result> typedRead(int rounds) {
    Databases all;
    fill(all);
    return compare(
        u"typed-read"_s, rounds, [&] { return readOurs(all); },
        {{u"raw SQLCipher in C"_s, 1.5,
          [&] {
              return readRaw(all);
          }},
         {u"QSQLITE on a plain file"_s, 0.25, ask(all, u"read"_s)}});
}

std::vector<Result> pointSelect(int rounds) {
    Databases all;
    fill(all);
    return compare(
        u"point-select"_s, rounds, [&] { return pointsOurs(all); },
        {{u"raw SQLCipher in C"_s, 1.15,
          [&] {
              return pointsRaw(all);
          }},
         {u"QSQLITE on a plain file"_s, 0.35, ask(all, u"point"_s)}});
}

std::vector<Result> pointSelectQtSql(int rounds) {
    Databases all;
    fill(all);
    return compare(
        u"point-select-qtsql"_s, rounds, [&] { return pointsQtSql(all); }, {{u"raw SQLCipher in C"_s, 1.4, [&] {
                                                                                 return pointsRaw(all);
                                                                             }}});
}

std::vector<Result> saveOne(int rounds) {
    Databases all;
    all.syncAlike();
    const auto raw = rawRows({all.rows.begin(), all.rows.begin() + saveCount});
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        renew(all.ours);
        renew(all.raw);
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v3(all.db(), insertRating, -1, SQLITE_PREPARE_PERSISTENT, &insert, nullptr);
        ratios.push_back(saveRatio(all, insert, raw));
        sqlite3_finalize(insert);
    }
    return {{u"save-one"_s, median(ratios), 1.2, u"raw SQLCipher in C, syncing alike"_s}};
}

std::vector<Result> fileSize(int) {
    Databases all;
    fill(all);
    const auto ours = static_cast<double>(QFileInfo(all.ours.file()).size());
    return {{u"file-size"_s, ours / all.qsqlite.ask(u"size"_s), 1.10, u"the same rows in plain SQLite"_s}};
}

} // namespace

std::vector<Benchmark> storeBenchmarks() {
    return {{u"bulk-insert"_s, bulkInsert},   {u"typed-read"_s, typedRead},
            {u"point-select"_s, pointSelect}, {u"point-select-qtsql"_s, pointSelectQtSql},
            {u"save-one"_s, saveOne},         {u"file-size"_s, fileSize}};
}

} // namespace bk::bench
