// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace bk::cli {

/// `--format table|json|csv`.
Option formatOption();
/// "table" when the option is not given.
QString outputFormat(const Arguments& arguments);

/// `--format table|json`, of a command that writes a file and says what it wrote.
Option writtenFormatOption();
/// "table" when the option is not given.
QString writtenFormat(const Arguments& arguments);

/// Table and CSV print the cells, JSON what `json` makes.
void print(Session& session, const QString& format, const TableOutput& table, const QJsonDocument& json);

} // namespace bk::cli
