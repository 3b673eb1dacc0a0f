// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output_format.h"

using namespace Qt::StringLiterals;

namespace bk::cli {

Option formatOption() { return {u"format"_s, u"table|json|csv"_s, {}}; }

QString outputFormat(const Arguments& arguments) {
    return arguments.oneOf(u"format"_s, {u"table"_s, u"json"_s, u"csv"_s});
}

Option writtenFormatOption() { return {u"format"_s, u"table|json"_s, {}}; }

QString writtenFormat(const Arguments& arguments) { return arguments.oneOf(u"format"_s, {u"table"_s, u"json"_s}); }

void print(Session& session, const QString& format, const TableOutput& table, const QJsonDocument& json) {
    if (format == QLatin1String("json"))
        session.terminal.data(json);
    else
        session.terminal.data(format == QLatin1String("csv") ? table.asCsv() : table.asTable());
}

} // namespace bk::cli
