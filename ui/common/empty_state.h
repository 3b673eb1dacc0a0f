// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace bk {

/// What stands where a list is empty: what it will hold, and one button that begins it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    /// `button` may be empty: then there is text only.
    EmptyState(const QString& heading, const QString& text, const QString& button = {}, QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }

private:
    QPushButton* m_button = nullptr;
};

} // namespace bk
