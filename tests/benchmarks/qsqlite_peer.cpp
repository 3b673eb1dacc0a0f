// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/rating_rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace bk::bench;

namespace {

void require(bool done, const QSqlError& error) {
    if (done)
        return;
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.text()));
    std::exit(1);
}

void run(QSqlQuery& query, const QString& sql) { require(query.exec(sql), query.lastError()); }

RatingRow row(const QSqlQuery& query) {
    const QVariant note = query.value(5);
    return {query.value(0).toLongLong(), query.value(1).toLongLong(),
            query.value(2).toString(),   query.value(3).toLongLong(),
            query.value(4).toString(),   note.isNull() ? std::nullopt : std::optional(note.toString())};
}

double insertAll(QSqlDatabase& database) {
    QSqlQuery query(database);
    run(query, u"DROP TABLE IF EXISTS rating"_s);
    run(query, QString::fromLatin1(createRating));
    const auto rows = ratings();
    return timed([&] {
        database.transaction();
        require(query.prepare(QString::fromLatin1(insertRating)), query.lastError());
        for (const RatingRow& rating : rows) {
            query.bindValue(0, rating.id);
            query.bindValue(1, rating.childId);
            query.bindValue(2, rating.area);
            query.bindValue(3, rating.value);
            query.bindValue(4, rating.at);
            query.bindValue(5, rating.note ? QVariant(*rating.note) : QVariant());
            require(query.exec(), query.lastError());
        }
        require(database.commit(), database.lastError());
    });
}

double readAll(QSqlDatabase& database) {
    std::size_t rows = 0;
    std::size_t sum = 0;
    const double time = timed([&] {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        run(query, QString::fromLatin1(selectRatings));
        for (; query.next(); ++rows)
            sum += weight(row(query));
    });
    require(rows == ratingCount && sum > rows, {});
    return time;
}

double readPoints(QSqlDatabase& database) {
    QSqlQuery query(database);
    query.setForwardOnly(true);
    require(query.prepare(QString::fromLatin1(selectRating)), query.lastError());
    return timed([&] {
        for (int i = 0; i < pointCount; ++i) {
            query.bindValue(0, pointId(i));
            require(query.exec() && query.next() && row(query).id == pointId(i), query.lastError());
            query.finish();
        }
    });
}

double fileSize(QSqlDatabase& database, const QString& file) {
    QSqlQuery query(database);
    run(query, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return static_cast<double>(QFileInfo(file).size());
}

} // namespace

/// Commands: insert, read, point (nanoseconds) and size (bytes).
int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QString file = application.arguments().value(1);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(file);
    require(database.open(), database.lastError());
    QSqlQuery settings(database);
    run(settings, u"PRAGMA cipher_version"_s);
    if (settings.next()) {
        std::fprintf(stderr, "this is SQLCipher, not SQLite\n");
        return 1;
    }
    run(settings, u"PRAGMA cache_size = -65536"_s);
    run(settings, u"PRAGMA journal_mode = WAL"_s);
    run(settings, u"PRAGMA synchronous = FULL"_s);
    settings.finish();
    for (std::string command; std::getline(std::cin, command);) {
        const double answer = command == "insert"  ? insertAll(database)
                              : command == "read"  ? readAll(database)
                              : command == "point" ? readPoints(database)
                                                   : fileSize(database, file);
        std::printf("%.0f\n", answer);
        std::fflush(stdout);
    }
    return 0;
}
