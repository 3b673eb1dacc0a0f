// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/store/qt_database.h"

/// Five rows to query.
struct Ratings : QtDatabase {
    Ratings() {
        run(QStringLiteral("CREATE TABLE rating(id INTEGER PRIMARY KEY, area TEXT NOT NULL, value INTEGER CHECK(value "
                           "BETWEEN 1 AND 5))"));
        for (int i = 1; i <= 5; ++i)
            run(QStringLiteral("INSERT INTO rating VALUES(%1, 'area %1', %1)").arg(i));
    }
    int count() const { return value(QStringLiteral("SELECT count(*) FROM rating")).toInt(); }
};
