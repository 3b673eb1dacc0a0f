// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/csv_text.h"

namespace bk {
namespace {

QString csvCell(QString cell) {
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front()))
        cell.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

QString csvText(std::span<const QStringList> rows) {
    QString text(1, QChar(QChar::ByteOrderMark));
    for (const QStringList& row : rows) {
        QStringList quoted;
        for (const QString& cell : row)
            quoted.append(csvCell(cell));
        text += quoted.join(QLatin1Char(';')) + QLatin1String("\r\n");
    }
    return text;
}

} // namespace bk
