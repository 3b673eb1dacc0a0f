// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QMenu;

namespace bk {

/// A button that opens a list of ways. Unlike one with `setMenu` it never waits for the list to close, so that whoever
/// presses it through a screen reader is answered at once.
class MenuButton final : public QPushButton {
    Q_OBJECT

public:
    explicit MenuButton(const QString& text, QWidget* parent = nullptr);

    /// To be filled with actions.
    QMenu* ways() const { return m_ways; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void initStyleOption(QStyleOptionButton* option) const override;

private:
    QMenu* m_ways;
};

} // namespace bk
