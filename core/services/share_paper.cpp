// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/share_paper.h"

#include "core/documents/bilingual.h"
#include "core/documents/html_writer.h"
#include "core/documents/pdf_writer.h"
#include "core/documents/text_writer.h"
#include "core/services/paper_languages.h"
#include "core/services/share_document.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace bk {

namespace {

bool endsWith(const QString& path, QLatin1StringView suffix) { return path.endsWith(suffix, Qt::CaseInsensitive); }

void write(QIODevice& device, const Document& document, SharingWay way, const QString& path) {
    if (way != SharingWay::File) {
        writePdf(device, document);
    } else if (endsWith(path, ".html"_L1)) {
        writeHtml(device, document);
    } else {
        const QByteArray text = textForRecord(document).toUtf8();
        checkWritten(device, device.write(text) == text.size());
    }
}

} // namespace

SharingWay paperWayOf(const QString& path) {
    return endsWith(path, ".html"_L1) || endsWith(path, ".txt"_L1) ? SharingWay::File : SharingWay::Pdf;
}

QByteArray paperBytes(const Document& document, SharingWay way, const QString& path) {
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    write(bytes, document, way, path);
    return bytes.data();
}

void writeBlankPaper(const OpenUnit* unit, const Document& document, const QString& path) {
    writeForm(unit, path, [&](QIODevice& file) { write(file, document, paperWayOf(path), path); });
}

LeavingPaper leavingIn(const PaperWords& words, const std::function<LeavingPaper()>& make) {
    std::vector<SharingEntry> rows;
    LeavingPaper paper{
        inWords(
            words,
            [&] {
                LeavingPaper made = make();
                rows = std::move(made.rows);
                return std::move(made.document);
            }),
        {}};
    if (const QString language = languageInWords(words); !language.isEmpty())
        for (SharingEntry& row : rows)
            row.what += u", "_s + language;
    paper.rows = std::move(rows);
    return paper;
}

Document issued(const OpenUnit& unit, Document document) {
    document.issued = unit.today().toString(Qt::ISODate);
    if (!document.headerText.isEmpty())
        document.issued.prepend(unit.user().displayName + u' ');
    return document;
}

void sharePaper(OpenUnit& unit, const LeavingPaper& paper, const QString& path) {
    const Document leaving = issued(unit, paper.document);
    shareFile(unit, paper.rows, path, [&](QIODevice& file) { write(file, leaving, paper.rows.front().way, path); });
}

} // namespace bk
