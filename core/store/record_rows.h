// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area.h"
#include "core/domain/child/child.h"
#include "core/domain/common/error.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace bk {

class Connection;
class Statement;

/// What the repositories of the records share.

/// INSERT of a row, or UPDATE of the one that has its key. `columns` are divided by commas, the key first; the values
/// are bound in the same order.
std::string upsertSql(std::string_view table, std::string_view columns);

/// `sql` selects something by one id.
bool rowExists(Connection& connection, std::string_view sql, qint64 id);
/// Throws NotFound with `what` where there is no such row.
void requireRow(Connection& connection, std::string_view sql, qint64 id, const QString& what);
void requireChild(Connection& connection, ChildId child);
/// Runs each statement with `id` as its only value.
void deleteRows(Connection& connection, std::initializer_list<std::string_view> statements, qint64 id);

template <typename Tag> std::optional<qint64> numberOf(const std::optional<Id<Tag>>& id) {
    return id ? std::optional<qint64>(id->number()) : std::nullopt;
}
template <typename Tag> std::optional<Id<Tag>> idFrom(std::optional<qint64> number) {
    return number ? std::optional(Id<Tag>::fromNumber(*number)) : std::nullopt;
}
/// Throws NewerFormat where an area is none of the eight.
Area areaIn(const Statement& row, int column);

/// The enumerator that a column names; a term this program does not know was written by a newer one. `column` is
/// "table column".
template <typename Enum>
Enum termFrom(const QString& text, std::optional<Enum> (*from)(const QString&), const char* column) {
    if (const auto value = from(text))
        return *value;
    throw Error(Error::Kind::NewerFormat, QString::fromLatin1(column));
}

/// Local time without zone: the hour people agreed on, wherever the computer thinks it is. Empty where invalid.
std::optional<QString> localText(const QDateTime& when);
QDateTime localTime(const std::optional<QString>& text);

/// Six columns from `column`: name, profession, organisation, address, telephone, e-mail.
ResponsiblePerson personIn(const Statement& row, int column);
Contact contactIn(const Statement& row, int column);

} // namespace bk
