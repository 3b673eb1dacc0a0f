// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/cli/arguments.h"
#include "app/cli/secret_input.h"
#include "core/domain/common/csv_text.h"
#include "core/domain/common/error.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

QString oneLine(QString text) { return text.replace(QLatin1Char('\n'), QLatin1Char(' ')); }

} // namespace

void Terminal::data(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()) ||
        std::fflush(stdout) != 0)
        throw Error(Error::Kind::Io, QStringLiteral("stdout"));
}

void Terminal::data(const QJsonDocument& json) {
    data(QString::fromUtf8(json.toJson(QJsonDocument::Compact)) + QLatin1Char('\n'));
}

void Terminal::message(const QString& text) {
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

QByteArray Terminal::readAll() {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, QStringLiteral("stdin"));
    return input.readAll();
}

QString Terminal::askSecretly(const QString& question) {
    const auto answer = readSecretLine(question);
    if (!answer)
        throw UsageError{tr("Ingen lösenfras: ange BEHOVSKOMPASS_PASSPHRASE eller --passphrase-file F.")};
    return *answer;
}

QString Terminal::passphrase(const Arguments& arguments, bool twice) {
    if (const auto name = arguments.option(QStringLiteral("passphrase-file"))) {
        QFile file(*name);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Error::Kind::NotFound, *name);
        QByteArray line = file.readLine(4096);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return QString::fromUtf8(line);
    }
    if (const QByteArray fromEnvironment = qgetenv("BEHOVSKOMPASS_PASSPHRASE"); !fromEnvironment.isEmpty())
        return QString::fromUtf8(fromEnvironment);
    const QString typed = askSecretly(tr("Lösenfras: "));
    if (twice && typed != askSecretly(tr("Samma lösenfras igen: ")))
        throw UsageError{tr("Lösenfraserna är inte lika. Försök igen.")};
    return typed;
}

QString TableOutput::asTable() const {
    QList<qsizetype> widths;
    for (const QString& column : columns)
        widths.append(column.size());
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QString text;
    const auto append = [&](const QStringList& cells) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += oneLine(cells.at(i)).leftJustified(widths.at(i) + 2);
        text += line.trimmed() + QLatin1Char('\n');
    };
    append(columns);
    for (const QStringList& row : rows)
        append(row);
    return text;
}

QString TableOutput::asCsv() const {
    std::vector<QStringList> all{columns};
    all.insert(all.end(), rows.begin(), rows.end());
    return csvText(all);
}

} // namespace bk::cli
