// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <variant>
#include <vector>

namespace bk {

/// A text stays a text, also one that begins like a formula.
using SpreadsheetCell = std::variant<QString, double>;

struct Spreadsheet {
    QString name;  ///< on the tab; shortened to what Excel takes
    QString title; ///< above the table
    QStringList header;
    std::vector<std::vector<SpreadsheetCell>> rows;
    QStringList notes; ///< below it
};

/// An Excel file with one sheet each. `scratchFolder`: where it may be put together before it is read back; emptied
/// again. Throws Error{Io}.
QByteArray spreadsheetFile(const std::vector<Spreadsheet>& sheets, const QString& scratchFolder);

} // namespace bk
