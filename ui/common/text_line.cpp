// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/text_line.h"

#include "core/domain/common/clean_text.h"
#include "ui/common/say_text_cut.h"

namespace bk {

TextLine::TextLine(int limit, QWidget* parent) : QLineEdit(parent), m_limit(limit) {
    // before every other listener: they see the text as it stays
    connect(this, &QLineEdit::textEdited, this, &TextLine::takeIn);
    connect(this, &QLineEdit::textChanged, this, [this] { m_before = text().size(); });
}

void TextLine::takeIn() {
    const QString typed = text();
    const int at = cursorPosition();
    QString before = cleanLine(typed.left(at));
    const QString after = typed.mid(at);
    const qsizetype room = qMax<qsizetype>(m_limit, m_before) - after.size();
    const bool cut = before.size() > room;
    if (cut)
        before = cutTo(before, qMax<qsizetype>(room, 0));
    if (before + after == typed)
        return;
    setText(before + after);
    setCursorPosition(int(before.size()));
    if (cut)
        sayTextCut(this, m_limit);
}

} // namespace bk
