// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

#include <vector>

namespace bk::cli {

class Arguments;

/// The three streams. Data goes to stdout, messages to stderr; all of it UTF-8.
class Terminal {
public:
    /// Throws Error::Kind::Io when stdout is gone or full: a script must not take half an answer for a whole one.
    void data(const QString& text);
    void data(const QJsonDocument& json);
    void message(const QString& text);
    QByteArray readAll();
    /// Asks on the terminal without showing what is typed. Throws UsageError where no terminal is there to ask.
    QString askSecretly(const QString& question);

    /// From `--passphrase-file` (its first line), BEHOVSKOMPASS_PASSPHRASE or a prompt, in this order. `twice`: a new
    /// one, typed twice at the prompt.
    QString passphrase(const Arguments& arguments, bool twice = false);
};

/// Rows for people, scripts or Excel. JSON is the caller's.
struct TableOutput {
    QStringList columns;
    std::vector<QStringList> rows;

    /// Columns padded with spaces to the widest cell.
    QString asTable() const;
    /// UTF-8 BOM, semicolons, CRLF; quoted; a cell that a spreadsheet would run as a formula gets a leading apostrophe.
    QString asCsv() const;
};

} // namespace bk::cli
