// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/small_multiples.h"

#include "core/documents/compass_style.h"
#include "core/documents/drawn_words.h"
#include "core/documents/fonts.h"
#include "core/documents/text_block.h"

#include <algorithm>

namespace bk {

void paintSmallMultiples(
    QPainter& painter, const QRectF& rect, const std::vector<SmallCompass>& compasses, std::size_t columns, Tone tone) {
    const qreal width = rect.width() / qreal(std::max<std::size_t>(1, columns));
    const QFont font = paperFontInUnits(std::clamp(qRound(width / 22), 7, 16), QFont::Bold);
    const TextMeasure measure(font);
    CompassLook look;
    look.tone = tone;
    look.flat = true;
    look.legend = false;
    look.textScale = 0.8;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (std::size_t i = 0; i < std::min(compasses.size(), columns); ++i) {
        const QRectF place(rect.left() + qreal(i) * width, rect.top(), width, rect.height());
        const TextBlock caption = measure.wrap(compasses[i].caption, width, true);
        painter.setFont(font);
        painter.setPen(compassPalette(tone).text);
        qreal y = place.top();
        for (const TextBlock::Line& line : caption.lines) {
            drawWords(painter, QPointF(place.center().x() - line.width / 2, y + caption.ascent), line.text);
            y += caption.lineHeight;
        }
        compass_painter::paint(painter, place.adjusted(2, y - place.top() + 2, -2, 0), compasses[i].figure, look);
    }
    painter.restore();
}

} // namespace bk
