// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/spell_guide.h"

#include "core/services/spelling.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr auto unspelt = "bk_unspelt";
constexpr int pause = 400; ///< ms after the last letter

/// The word the cursor stands in or right behind, if it is misspelt.
QTextCursor misspeltAt(Spelling& spelling, const QTextCursor& cursor) {
    const int at = cursor.positionInBlock();
    for (const Misspelling& word : spelling.misspellings(cursor.block().text()))
        if (word.start <= at && at <= word.start + word.length) {
            QTextCursor whole(cursor.block());
            whole.setPosition(cursor.block().position() + word.start);
            whole.setPosition(cursor.block().position() + word.start + word.length, QTextCursor::KeepAnchor);
            return whole;
        }
    return {};
}

} // namespace

SpellGuide::SpellGuide(QCoreApplication& application) {
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &SpellGuide::check);
    application.installEventFilter(this);
}

SpellGuide::~SpellGuide() = default;

void SpellGuide::load() {
    m_asked = true;
    const QString dictionary = Spelling::installedDictionary();
    if (dictionary.isEmpty())
        return;
    runInWorker(
        this, [dictionary] { return std::make_shared<std::unique_ptr<Spelling>>(new Spelling(dictionary)); },
        [this](auto done) { setSpelling(std::move(*done.takeResult())); });
}

void SpellGuide::setSpelling(std::unique_ptr<Spelling> spelling) {
    m_asked = true;
    m_spelling = std::move(spelling);
    check();
}

void SpellGuide::forgetOwnWords() {
    if (m_spelling)
        m_spelling->forgetOwnWords();
}

bool SpellGuide::isSpelt(const QPlainTextEdit* area) const {
    return m_spelling && m_spelling->isActive() && area && !area->isReadOnly() && !area->property(unspelt).toBool();
}

bool SpellGuide::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        if (auto* area = qobject_cast<TextArea*>(watched))
            takeUp(area);
    } else if (event->type() == QEvent::ContextMenu) {
        auto* area = qobject_cast<TextArea*>(watched);
        if (!area && watched->parent())
            area = qobject_cast<TextArea*>(watched->parent()); // a viewport
        if (isSpelt(area))
            return showMenu(area, event);
    }
    return false;
}

void SpellGuide::takeUp(QPlainTextEdit* area) {
    if (!m_asked)
        load();
    if (m_area == area)
        return;
    disconnect(m_edits);
    m_area = area;
    m_edits = connect(area, &QPlainTextEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    check();
}

/// Marks are laid over the text and are no part of it, so that nothing counts as edited. The word that is being written
/// is left in peace.
void SpellGuide::check() {
    if (!isSpelt(m_area))
        return;
    QList<QTextEdit::ExtraSelection> marks;
    const int cursor = m_area->textCursor().position();
    for (const Misspelling& word : m_spelling->misspellings(m_area->toPlainText())) {
        if (m_area->hasFocus() && cursor == word.start + word.length)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_area->document());
        mark.cursor.setPosition(word.start);
        mark.cursor.setPosition(word.start + word.length, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        mark.format.setUnderlineColor(houseColours(m_area->palette()).error);
        marks.append(mark);
    }
    m_area->setExtraSelections(marks);
}

QMenu* SpellGuide::menuFor(QPlainTextEdit* area, const QTextCursor& cursor) {
    QMenu* menu = area->createStandardContextMenu();
    QTextCursor word = misspeltAt(*m_spelling, cursor);
    if (!word.hasSelection())
        return menu;
    const QString written = word.selectedText();
    QAction* before = menu->actions().value(0);
    const auto add = [&](const QString& text, auto act) {
        auto* action = new QAction(text, menu);
        connect(action, &QAction::triggered, area, act);
        menu->insertAction(before, action);
        return action;
    };
    const QStringList better = m_spelling->suggestions(written);
    for (const QString& suggestion : better)
        add(suggestion, [word, suggestion]() mutable { word.insertText(suggestion); });
    if (better.isEmpty())
        add(tr("Inga förslag"), [] {})->setEnabled(false);
    add(tr("”%1” är rätt, så länge enheten är öppen").arg(written), [this, written] {
        m_spelling->learn(written);
        check();
    });
    menu->insertSeparator(before);
    return menu;
}

bool SpellGuide::showMenu(QPlainTextEdit* area, QEvent* event) {
    const auto* asked = static_cast<QContextMenuEvent*>(event);
    const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor cursor =
        byKey ? area->textCursor() : area->cursorForPosition(area->viewport()->mapFromGlobal(asked->globalPos()));
    QMenu* menu = menuFor(area, cursor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(byKey ? area->viewport()->mapToGlobal(area->cursorRect().bottomLeft()) : asked->globalPos());
    return true;
}

void leaveUnspelt(QPlainTextEdit* area) { area->setProperty(unspelt, true); }

} // namespace bk
