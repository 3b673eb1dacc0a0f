// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print_qt.h"

std::string Catch::StringMaker<QString>::convert(const QString& text) { return '"' + text.toStdString() + '"'; }
std::string Catch::StringMaker<QByteArray>::convert(const QByteArray& bytes) {
    return '"' + bytes.toPercentEncoding(" !\"#&'()*+,/:;<=>?@[]{}").toStdString() + '"';
}
std::string Catch::StringMaker<QDate>::convert(const QDate& date) { return date.toString(Qt::ISODate).toStdString(); }
std::string Catch::StringMaker<QStringList>::convert(const QStringList& lines) {
    return '[' + lines.join(QLatin1String("\n ")).toStdString() + ']';
}
