// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

namespace bk {

/// A button that acts only when held down for a while, so that a child does not press it by chance. Fills while held.
class HoldButton final : public QPushButton {
    Q_OBJECT

public:
    explicit HoldButton(const QString& text, int milliseconds = 2000, QWidget* parent = nullptr);

Q_SIGNALS:
    void held();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tick();

    int m_milliseconds;
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace bk
