// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QCoreApplication;
class QMenu;
class QPlainTextEdit;
class QTextCursor;

namespace bk {

class Spelling;

/// Underlines misspelt words in the field of free text that is written in, and offers better ones in its menu (right
/// button, or the menu key). Only in a `TextArea`: names stand in fields of one line. Does nothing while there is no
/// dictionary. One for the program; make it where the program is put together.
class SpellGuide final : public QObject {
    Q_OBJECT

public:
    explicit SpellGuide(QCoreApplication& application);
    ~SpellGuide() override;

    /// Instead of the machine's own dictionary, which is read in a worker when the first field is written in.
    void setSpelling(std::unique_ptr<Spelling> spelling);
    /// Own words are kept only as long as a unit is open: they may be names.
    void forgetOwnWords();

    /// The menu of `area` for the word at `cursor`; whoever asks takes it over.
    QMenu* menuFor(QPlainTextEdit* area, const QTextCursor& cursor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void load();
    bool isSpelt(const QPlainTextEdit* area) const;
    void takeUp(QPlainTextEdit* area);
    void check();
    bool showMenu(QPlainTextEdit* area, QEvent* event);

    std::unique_ptr<Spelling> m_spelling;
    bool m_asked = false;            ///< for a dictionary
    QPointer<QPlainTextEdit> m_area; ///< that is written in
    QMetaObject::Connection m_edits;
    QTimer m_later; ///< a moment after the last letter
};

/// For a field of several lines that is no running text: an address, a key, a list of names.
void leaveUnspelt(QPlainTextEdit* area);

} // namespace bk
