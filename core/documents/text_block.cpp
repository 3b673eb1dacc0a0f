// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/text_block.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace bk {

qreal TextMeasure::width(const QString& text) const {
    auto known = m_widths.constFind(text);
    if (known == m_widths.constEnd())
        known = m_widths.insert(text, m_metrics.horizontalAdvance(text));
    return *known;
}

TextBlock TextMeasure::wrapEvenly(const QString& text, qreal limit, bool breakWords) const {
    TextBlock block = wrap(text, limit, breakWords);
    if (block.lines.size() < 2)
        return block;
    for (qreal narrower = block.width * 0.95; narrower > block.width * 0.5; narrower -= block.width * 0.04) {
        TextBlock tried = wrap(text, narrower);
        if (tried.lines.size() > block.lines.size())
            break;
        if (tried.width < block.width)
            block = std::move(tried);
    }
    return block;
}

TextBlock TextMeasure::wrap(const QString& text, qreal limit, bool breakWords) const {
    TextBlock block;
    block.ascent = m_metrics.ascent();
    block.lineHeight = height();
    const auto put = [&block](const QString& line, qreal width) {
        block.lines.push_back({line, width});
        block.width = std::max(block.width, width);
    };
    const QString whole = text.simplified();
    if (whole.isEmpty())
        return block;
    if (const qreal all = width(whole); all <= limit) {
        put(whole, all);
        return block;
    }
    QStringList words;
    for (const QString& word : whole.split(u' '))
        words << (breakWords ? pieces(word, limit) : QStringList(word));
    QString line = words.takeFirst();
    qreal lineWidth = width(line);
    for (const QString& word : words) {
        const QString longer = line + u' ' + word;
        if (const qreal longerWidth = width(longer); longerWidth <= limit) {
            line = longer;
            lineWidth = longerWidth;
            continue;
        }
        put(line, lineWidth);
        line = word;
        lineWidth = width(word);
    }
    put(line, lineWidth);
    return block;
}

QStringList TextMeasure::pieces(const QString& word, qreal limit) const {
    if (width(word) <= limit)
        return {word};
    QStringList result;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    qsizetype end = 0;
    while (letters.toNextBoundary() >= 0) {
        const qsizetype next = letters.position();
        if (end > start && width(word.mid(start, next - start)) > limit) {
            result << word.mid(start, end - start);
            start = end;
        }
        end = next;
    }
    if (start < word.size())
        result << word.mid(start);
    return result;
}

} // namespace bk
