// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf_writer.h"

#include "core/documents/page_stream.h"
#include "core/documents/pdf/writer.h"
#include "core/domain/common/error.h"

#include <QFileDevice>

namespace bk {

void checkWritten(QIODevice& device, bool painted) {
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    const bool failed = file && file->error() != QFileDevice::NoError;
    if (painted && !failed)
        return;
    const bool full = file && file->error() == QFileDevice::ResourceError;
    throw Error(full ? Error::Kind::DiskFull : Error::Kind::Io, device.errorString());
}

void writePdf(QIODevice& device, const Document& document) {
    const QSizeF size = PagedDocument::pageSize();
    pdf::Writer writer(device, document.title, document.language, size / PagedDocument::unitsPerPoint);
    QPainter painter(&writer.page());
    layOutEach(document, [&](const PagedDocument& page) {
        paintPage(painter, page, 0, QRectF(QPointF(0, 0), size));
        writer.endPage();
    });
    painter.end();
    checkWritten(device, writer.end());
}

} // namespace bk
