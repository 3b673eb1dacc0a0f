// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/page_layout.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace bk::pdf_tools {

/// What `program` (of poppler-utils or qpdf) prints about `pdf`; `%1` in the arguments stands for the file. Nothing
/// where it is not installed; with CI set that is a failure (std::runtime_error).
std::optional<QString> ask(const QString& program, const QStringList& arguments, const QByteArray& pdf);

QByteArray pdfOf(const Document& document);

/// The lines of a page as laid out, in painting order.
QStringList linesOf(const PaperPage& page);
QStringList wordsOf(const PagedDocument& document);

/// Where each line's text stands on the page.
struct PlacedLine {
    QString text;
    QRectF rect;
    const void* paragraph = nullptr;
    int number = 0;
    int of = 0;
};
std::vector<PlacedLine> placedLines(const PaperPage& page);

} // namespace bk::pdf_tools
