// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/store/scratch_database.h"

#include "core/store/sql_database.h"

#include <QSqlError>
#include <QSqlQuery>

/// A connection and Qt's view of it. Queries and models on `sql` must be gone before this is.
struct QtDatabase {
    ScratchDatabase scratch;
    bk::Connection connection = scratch.create();
    QSqlDatabase sql = bk::openSqlDatabase(connection);

    ~QtDatabase() { bk::closeSqlDatabase(sql); }

    /// Runs `text`, which must succeed.
    QSqlQuery run(const QString& text) const {
        QSqlQuery query(sql);
        const bool done = query.exec(text);
        INFO(query.lastError().text().toStdString());
        REQUIRE(done);
        return query;
    }
    QVariant value(const QString& text) const {
        QSqlQuery query = run(text);
        REQUIRE(query.next());
        return query.value(0);
    }
};
