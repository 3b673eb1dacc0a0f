// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/open_unit.h"

struct sqlite3_stmt;

namespace bk::bench {

/// Throws where a benchmark did not do what it measures.
void require(bool ok);

/// A statement in C on the database that the program has open.
class RawQuery {
public:
    RawQuery(OpenUnit& unit, const char* sql);
    RawQuery(const RawQuery&) = delete;
    RawQuery& operator=(const RawQuery&) = delete;
    ~RawQuery();

    /// Reads every row and column with `value` as the one parameter; answers with the number of rows.
    int run(const QByteArray& value);
    int run();

private:
    int readAll();

    sqlite3_stmt* m_statement = nullptr;
    qint64 m_bytes = 0; ///< keeps the reading from being left out
};

} // namespace bk::bench
