// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/error.h"
#include "core/store/connection.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstddef>

/// A folder of its own for one test, and the road to a database in it.
class ScratchDatabase {
public:
    static constexpr std::array<std::byte, 32> key() {
        std::array<std::byte, 32> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::byte>(i * 7 + 3);
        return bytes;
    }
    static constexpr std::array<std::byte, 32> otherKey() {
        auto bytes = key();
        bytes[31] ^= std::byte{1};
        return bytes;
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString path() const { return path(QStringLiteral("data-1.db")); }
    QString folder() const { return m_folder.path(); }

    bk::Connection create() const { return bk::Connection::open(path(), key(), bk::Connection::Mode::Create); }
    bk::Connection open(bk::Connection::Mode mode = bk::Connection::Mode::ReadWrite) const {
        return bk::Connection::open(path(), key(), mode);
    }
    /// A closed database of some hundred pages: table `rating` with `rows` rows.
    void fill(int rows = 2000) const {
        bk::Connection connection = create();
        connection.exec("BEGIN");
        connection.exec("CREATE TABLE rating(id INTEGER PRIMARY KEY, note TEXT NOT NULL)");
        connection.exec("CREATE INDEX rating_note ON rating(note)");
        auto insert = connection.prepare("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) "
                                         "INSERT INTO rating SELECT i, 'a longer note about number ' || i FROM n");
        insert.run(rows);
        connection.exec("COMMIT");
    }

    /// Only while nothing in this process has the file open.
    static QByteArray bytes(const QString& file) {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void write(const QString& file, const QByteArray& bytes) {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
    }

private:
    QTemporaryDir m_folder;
};

/// The first column of the first row.
inline QString answer(bk::Connection& connection, std::string_view sql) {
    auto statement = connection.prepare(sql);
    REQUIRE(statement.step());
    return statement.text(0);
}

/// The kind of `bk::Error` that `action` throws; nothing when it throws none.
template <typename Action> std::optional<bk::Error::Kind> failure(Action action) {
    try {
        action();
    } catch (const bk::Error& error) {
        UNSCOPED_INFO(error.what());
        return error.kind();
    }
    return std::nullopt;
}
