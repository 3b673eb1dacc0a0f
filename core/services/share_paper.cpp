// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/share_paper.h"

#include "core/documents/html_writer.h"
#include "core/documents/page_layout.h"
#include "core/documents/pdf_writer.h"
#include "core/documents/text_writer.h"
#include "core/services/share_document.h"

using namespace Qt::StringLiterals;

namespace bk {

namespace {

bool endsWith(const QString& path, QLatin1StringView suffix) { return path.endsWith(suffix, Qt::CaseInsensitive); }

} // namespace

SharingWay paperWayOf(const QString& path) {
    return endsWith(path, ".html"_L1) || endsWith(path, ".txt"_L1) ? SharingWay::File : SharingWay::Pdf;
}

void sharePaper(OpenUnit& unit, const LeavingPaper& paper, const QString& path) {
    if (paper.rows.front().way == SharingWay::File) {
        const QByteArray text =
            endsWith(path, ".html"_L1) ? htmlOf(paper.document) : plainText(paper.document).toUtf8();
        shareFile(unit, paper.rows, path, [&text](QIODevice& file) { file.write(text); });
        return;
    }
    const PagedDocument pages = layOut(paper.document);
    shareFile(unit, paper.rows, path, [&pages](QIODevice& file) { writePdf(file, pages); });
}

} // namespace bk
