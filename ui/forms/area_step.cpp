// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/area_step.h"

#include "ui/common/choice_accessible.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace bk {

AreaStep::AreaStep(Area area, const QString& label, QWidget* parent)
    : QPushButton(parent)
    , m_area(area)
    , m_label(label) {
    setCheckable(true);
    readAsChoice(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void AreaStep::setTouched(bool touched) {
    if (m_touched == touched)
        return;
    m_touched = touched;
    describe();
}

void AreaStep::describe() {
    setText(m_touched ? tr("✓ %1").arg(m_label) : m_label);
    setAccessibleName(m_label);
    setAccessibleDescription(m_touched ? tr("ifyllt") : tr("inte ifyllt"));
}

void AreaStep::paintEvent(QPaintEvent* event) {
    QPushButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(areaColour(m_area, toneOf(palette())));
    const int width = grid(0.75);
    const QRect edge = layoutDirection() == Qt::RightToLeft ? QRect(rect().right() - width - 2, 3, width, height() - 6)
                                                            : QRect(3, 3, width, height() - 6);
    painter.drawRoundedRect(edge, 2, 2);
}

} // namespace bk
