// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/text_area.h"

#include "core/domain/common/clean_text.h"
#include "core/domain/common/text_limits.h"
#include "ui/common/say_text_cut.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QTextBlock>

namespace bk {

TextArea::TextArea(const QString& accessibleName, int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines) {
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(grid(0.75));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::fit);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TextArea::showCursorInForm);
    fit();
}

QSize TextArea::sizeHint() const { return {fontMetrics().averageCharWidth() * 40, minimumHeight()}; }

QSize TextArea::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 12, minimumHeight()}; }

void TextArea::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextArea::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void TextArea::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    update(); // the frame shows the focus
}

void TextArea::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void TextArea::insertFromMimeData(const QMimeData* source) {
    const QString text = cleanText(source->text());
    const QTextCursor cursor = textCursor();
    const qsizetype selected = cursor.selectionEnd() - cursor.selectionStart();
    const qsizetype written = document()->characterCount() - 1; // the last one ends the document
    const QString taken = cutTo(text, qMax<qsizetype>(0, text_limits::freeText - (written - selected)));
    insertPlainText(taken);
    ensureCursorVisible();
    if (taken.size() < text.size())
        sayTextCut(this, text_limits::freeText);
}

void TextArea::showCursorInForm() {
    for (QWidget* at = parentWidget(); at && hasFocus(); at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at)) {
            const QPoint cursor = mapTo(area->widget(), cursorRect().center());
            area->ensureVisible(cursor.x(), cursor.y(), 0, grid(5));
        }
}

void TextArea::fit() {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.layout() ? block.layout()->lineCount() : 1);
    const qreal margins = 2 * document()->documentMargin() + 2 * frameWidth();
    setFixedHeight(qMax(targetSize(this), qRound(qMax(lines, m_lines) * fontMetrics().lineSpacing() + margins) + 2));
}

} // namespace bk
