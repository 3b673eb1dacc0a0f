// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/qr_code.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace bk::qr_code {

void paint(QPainter& painter, const QRectF& rect, const QByteArray& ascii) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(ascii.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return;
    constexpr int quietZone = 4;
    const int width = code->width;
    const qreal cell = rect.width() / (width + 2 * quietZone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, Qt::white);
    for (int y = 0; y < width; ++y)
        for (int x = 0; x < width; ++x)
            if (code->data[y * width + x] & 1)
                painter.fillRect(
                    QRectF(rect.left() + (x + quietZone) * cell, rect.top() + (y + quietZone) * cell, cell, cell),
                    Qt::black);
    painter.restore();
}

} // namespace bk::qr_code
