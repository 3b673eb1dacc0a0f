// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/record_rows.h"

#include "core/store/connection.h"

namespace bk {
namespace {

std::vector<std::string_view> columnNames(std::string_view columns) {
    std::vector<std::string_view> names;
    while (!columns.empty()) {
        const auto comma = columns.find(',');
        std::string_view name = columns.substr(0, comma);
        columns = comma == std::string_view::npos ? std::string_view() : columns.substr(comma + 1);
        name.remove_prefix(name.find_first_not_of(' '));
        names.push_back(name);
    }
    return names;
}

} // namespace

std::string upsertSql(std::string_view table, std::string_view columns) {
    const std::vector<std::string_view> names = columnNames(columns);
    std::string values;
    std::string updates;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string name(names[i]);
        values += i == 0 ? "?" : ", ?";
        if (i != 0)
            updates += (i == 1 ? "" : ", ") + name + " = excluded." + name;
    }
    return "INSERT INTO " + std::string(table) + " (" + std::string(columns) + ") VALUES (" + values +
           ") ON CONFLICT (" + std::string(names.front()) + ") DO UPDATE SET " + updates;
}

bool rowExists(Connection& connection, std::string_view sql, qint64 id) {
    auto row = connection.cached(sql);
    row->bindAll(id);
    return row->step();
}

void requireRow(Connection& connection, std::string_view sql, qint64 id, const QString& what) {
    if (!rowExists(connection, sql, id))
        throw Error(Error::Kind::NotFound, what);
}

void requireChild(Connection& connection, ChildId child) {
    requireRow(connection, "SELECT 1 FROM child WHERE id = ?", child.number(), QStringLiteral("child"));
}

void deleteRows(Connection& connection, std::initializer_list<std::string_view> statements, qint64 id) {
    for (const std::string_view sql : statements)
        connection.cached(sql)->run(id);
}

Area areaIn(const Statement& row, int column) {
    const auto index = row.int64(column);
    if (index < 0 || index >= qint64(areaCount))
        throw Error(Error::Kind::NewerFormat, QStringLiteral("area"));
    return areaAt(std::size_t(index));
}

std::optional<QString> localText(const QDateTime& when) {
    return when.isValid() ? std::optional(when.toLocalTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")))
                          : std::nullopt;
}

QDateTime localTime(const std::optional<QString>& text) {
    return text ? QDateTime::fromString(*text, Qt::ISODate) : QDateTime();
}

ResponsiblePerson personIn(const Statement& row, int column) {
    return {row.text(column), row.text(column + 1), row.text(column + 2), contactIn(row, column + 3)};
}

Contact contactIn(const Statement& row, int column) {
    return {row.text(column), row.text(column + 1), row.text(column + 2)};
}

} // namespace bk
