// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QString>

class QPainter;

namespace bk {

/// Draws a line in `painter`'s font, which is one of the paper's in its own units, and in its pen, as
/// QPainter::drawText does. Every text of a picture that may come onto a paper is drawn with it: so it can be selected
/// in the PDF.
void drawWords(QPainter& painter, QPointF baseline, const QString& text);

} // namespace bk
