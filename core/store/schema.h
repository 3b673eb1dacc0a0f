// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace bk {

class Connection;

/// One step of the schema: SQL of any number of statements, without transaction control.
struct Migration {
    int number = 0; ///< 1, 2, 3 … without gaps
    QString name;   ///< as in the file name NNN_name.sql
    QByteArray sql;
};

/// The numbered steps that lead an empty database to today's tables. `PRAGMA user_version` is the number of the last
/// step applied.
class Schema {
public:
    /// Sorts by number. Throws `Error::Kind::Database` for a gap, a duplicate or a number below 1.
    explicit Schema(std::vector<Migration> migrations);
    /// The steps built into the program.
    static Schema builtIn();

    /// The newest version this program knows.
    int version() const noexcept;
    static int version(Connection& connection);

    /// Applies what is missing, each step in a transaction of its own: a failing step leaves the version before it.
    /// Foreign keys are checked at the end of a step, so tables may be rebuilt. Throws `Error::Kind::NewerFormat`, and
    /// writes nothing, when the database is newer than this program.
    void apply(Connection& connection) const;
    /// Throws NewerFormat as `apply`; for opening read-only.
    void requireKnown(Connection& connection) const;

private:
    std::vector<Migration> m_migrations;
};

} // namespace bk
