// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QVariant>

#include <string_view>

struct sqlite3;

namespace bk {

class PreparedStatement;

/// Binds what a `QVariant` holds: whole numbers, REAL, text, blob, dates as the store writes them, NULL for a null
/// value of any type (a null `QString` too, as Qt SQL has it). Returns SQLite's code; SQLITE_MISMATCH for what has no
/// exact place in a column (an unsigned number above 2⁶³−1, a list).
int bindVariant(PreparedStatement& statement, int position, const QVariant& value);
/// A date, time or moment as the store writes it; empty for anything else.
QString temporalText(const QVariant& value);
/// The type that a column of this declaration holds, by SQLite's names; text where nothing else is said.
QMetaType declaredType(const QString& declaration);
/// Nothing but blanks, semicolons and comments.
bool isBlankSql(sqlite3* db, std::string_view sql);

} // namespace bk
