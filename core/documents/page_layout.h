// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

#include <QRectF>
#include <QSizeF>

#include <memory>

class QTextLayout;

namespace bk {

/// One line of laid-out text. Lengths on a page are tenths of a point (1/720 inch).
struct PageText {
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QPointF at; ///< top left
    QRgb colour = 0;
};

struct PageShape {
    enum class Form { Rectangle, Ellipse };
    QRectF rect;
    QRgb fill = 0;
    Form form = Form::Rectangle;
};

struct PageFigure {
    std::shared_ptr<const CompassFigure> figure;
    QRectF rect;
};

struct PageDrawing {
    std::function<void(QPainter& painter, const QRectF& rect)> paint; ///< in points
    QRectF rect;
};

using PageItem = std::variant<PageText, PageShape, PageFigure, PageDrawing>;

struct PaperPage {
    std::vector<PageItem> items; ///< in painting order
};

/// A document on A4 pages. Everything of the document is on some page: text is never cut off.
struct PagedDocument {
    QString title; ///< for the file's metadata
    QString language;
    std::vector<PaperPage> pages; ///< at least one
    PaperWords words;             ///< for figures, which are painted later

    static constexpr qreal unitsPerPoint = 10;
    static constexpr qreal unitsPerMm = 720.0 / 25.4;
    static QSizeF pageSize() { return {210 * unitsPerMm, 297 * unitsPerMm}; }
};

/// Flow over pages: at least two lines of a paragraph or a table cell stand at either side of a break, headings and
/// introductions stay with what follows, long table cells go on on the next page. Needs a QGuiApplication. Any thread.
PagedDocument layOut(const Document& document);

/// Paints page `number` (from 0) into `target`, which has the proportions of A4: screen, printer and PDF alike. Vector
/// only.
void paintPage(
    QPainter& painter, const PagedDocument& document, std::size_t number, const QRectF& target,
    Tone tone = Tone::Light);

} // namespace bk
