// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/identity_highlighter.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QPalette>

namespace bk {

IdentityHighlighter::IdentityHighlighter(QTextDocument* document, std::vector<IdentityWord> words)
    : QSyntaxHighlighter(document)
    , m_words(std::move(words)) {}

void IdentityHighlighter::highlightBlock(const QString& text) {
    const HouseColours& house = houseColours(QApplication::palette());
    QTextCharFormat marked;
    marked.setBackground(house.warnGround);
    marked.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    marked.setUnderlineColor(house.error);
    for (const IdentityMark& mark : identityMarks(text, m_words))
        setFormat(int(mark.start), int(mark.length), marked);
}

} // namespace bk
