// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace bk {

/// A part of a form that opens on demand and says itself whether it is open.
class Fold final : public QWidget {
    Q_OBJECT

public:
    /// Takes ownership of `content`, hidden at first.
    Fold(const QString& title, QWidget* content, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    bool isOpen() const;
    void setOpen(bool open);
    QPushButton* button() const { return m_button; }

private:
    QPushButton* m_button;
    QWidget* m_content;
    QString m_title;
};

} // namespace bk
