// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/drawn_words.h"

#include "core/documents/fonts.h"
#include "core/documents/pdf/engine.h"

#include <QPainter>
#include <QTextLayout>

namespace bk {

void drawWords(QPainter& painter, QPointF baseline, const QString& text) {
    pdf::Engine* engine = pdf::Engine::of(painter);
    if (!engine) {
        painter.drawText(baseline, text);
        return;
    }
    // Anew: a painter's own font has its spacing made larger with the dots an inch of the page.
    const QFont font = painter.font();
    QTextLayout layout(text, paperFontInUnits(font.pixelSize(), QFont::Weight(font.weight()), font.italic()));
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (line.isValid())
        engine->draw(
            painter, line, baseline - QPointF(line.naturalTextRect().left(), line.y() + line.ascent()),
            painter.pen().color().rgb());
}

} // namespace bk
