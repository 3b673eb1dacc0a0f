// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace bk {

/// Several lines of plain text that grows with what is written, so that nothing scrolls inside a form. Tab leaves it.
/// What is pasted or dropped is cleaned (`cleanText`); what is more than fits is not taken in, and that is said.
class TextArea final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextArea(const QString& accessibleName, int lines = 2, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fit();
    void showCursorInForm();

    int m_lines;
};

} // namespace bk
