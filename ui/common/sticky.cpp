// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/sticky.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace bk {

Sticky::Sticky(QWidget* content, QWidget* parent) : QWidget(parent), m_content(content) {
    m_content->setParent(this);
    setSizePolicy(m_content->sizePolicy().horizontalPolicy(), QSizePolicy::Expanding);
}

void Sticky::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

/// Where it stands is known once it is shown.
void Sticky::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    for (QWidget* above = parentWidget(); above && !m_area; above = above->parentWidget())
        if ((m_area = qobject_cast<QScrollArea*>(above)))
            connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &Sticky::place);
    place();
}

void Sticky::place() {
    const int wanted =
        m_content->hasHeightForWidth() ? m_content->heightForWidth(width()) : m_content->sizeHint().height();
    const int seen = m_area ? m_area->viewport()->height() : height();
    const int tall = std::clamp(wanted, 0, std::max(0, std::min(height(), seen)));
    const int above = m_area ? -mapTo(m_area->viewport(), QPoint()).y() : 0;
    m_content->setGeometry(0, std::clamp(above, 0, height() - tall), width(), tall);
}

} // namespace bk
