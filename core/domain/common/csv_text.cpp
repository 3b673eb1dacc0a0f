// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/csv_text.h"

namespace bk {
namespace {

/// Some spreadsheets pass over what is not seen before the sign, and take the wide signs of East Asian writing too.
bool beginsFormula(const QString& cell) {
    for (const QChar letter : cell) {
        if (QStringLiteral("=+-@＝＋－＠\t\r\n").contains(letter))
            return true;
        if (!letter.isSpace() && letter.category() != QChar::Other_Format && letter.category() != QChar::Other_Control)
            return false;
    }
    return false;
}

QString csvCell(QString cell) {
    if (beginsFormula(cell))
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
