// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bk {

/// The parts that a saved record is read in on a ReadingPage. Every text is escaped: people's words are never markup.
namespace reading_html {

QString escaped(const QString& text);
QString heading(const QString& text);
QString paragraph(const QString& text);
QString quiet(const QString& text);
/// A label and what stands under it. Left out where there is no text.
QString line(const QString& label, const QString& text);
QString row(const QString& what, const QString& value, const QString& comment);
/// `rows`: made by `row`.
QString table(const QString& rows);

} // namespace reading_html
} // namespace bk
