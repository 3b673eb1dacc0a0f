// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace bk::qr_code {

/// Paints `ascii` as a QR code, black on white with its quiet zone. Paints nothing when it does not fit into one code.
void paint(QPainter& painter, const QRectF& rect, const QByteArray& ascii);

} // namespace bk::qr_code
