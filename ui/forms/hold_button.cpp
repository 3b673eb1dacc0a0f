// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/hold_button.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace bk {

HoldButton::HoldButton(const QString& text, int milliseconds, QWidget* parent)
    : QPushButton(text, parent)
    , m_milliseconds(milliseconds) {
    m_timer.setInterval(30);
    connect(&m_timer, &QTimer::timeout, this, &HoldButton::tick);
    connect(this, &QPushButton::pressed, this, [this] {
        m_since.start();
        m_timer.start();
    });
    connect(this, &QPushButton::released, this, [this] {
        m_timer.stop();
        update();
    });
}

void HoldButton::tick() {
    if (m_since.elapsed() >= m_milliseconds) {
        m_timer.stop();
        Q_EMIT held();
    }
    update();
}

void HoldButton::paintEvent(QPaintEvent* event) {
    QPushButton::paintEvent(event);
    if (!m_timer.isActive())
        return;
    QPainter painter(this);
    const int width = int(qMin<qint64>(m_since.elapsed(), m_milliseconds) * this->width() / m_milliseconds);
    painter.fillRect(QRect(0, height() - grid(), width, grid()), houseColours(palette()).accent);
}

} // namespace bk
