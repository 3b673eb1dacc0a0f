// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf_writer.h"

#include "core/documents/page_stream.h"
#include "core/domain/common/error.h"

#include <QFileDevice>
#include <QPageSize>
#include <QPdfWriter>

namespace bk {

void setUpPdf(QPdfWriter& writer, const QString& title) {
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Behovskompass"));
    writer.setResolution(int(72 * PagedDocument::unitsPerPoint));
    writer.setPageMargins(QMarginsF());
}

void checkWritten(QIODevice& device, bool painted) {
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    const bool failed = file && file->error() != QFileDevice::NoError;
    if (painted && !failed)
        return;
    const bool full = file && file->error() == QFileDevice::ResourceError;
    throw Error(full ? Error::Kind::DiskFull : Error::Kind::Io, device.errorString());
}

void writePdf(QIODevice& device, const Document& document) {
    QPdfWriter writer(&device);
    setUpPdf(writer, document.title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter;
    bool painted = painter.begin(&writer);
    bool first = true;
    layOutEach(document, [&](const PagedDocument& page) {
        if (!std::exchange(first, false))
            painted = painted && writer.newPage();
        if (painted)
            paintPage(painter, page, 0, QRectF(QPointF(0, 0), PagedDocument::pageSize()));
    });
    painted = painter.end() && painted;
    checkWritten(device, painted);
}

} // namespace bk
