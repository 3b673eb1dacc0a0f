// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/turning_layout.h"

#include "ui/common/em.h"
#include "ui/common/theme.h"

#include <algorithm>

namespace bk {

TurningLayout::TurningLayout(qreal leastEm, QWidget* parent) : QBoxLayout(LeftToRight, parent), m_leastEm(leastEm) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(grid(2));
}

QSize TurningLayout::minimumSize() const {
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        if (!itemAt(i)->isEmpty())
            widest = std::max(widest, itemAt(i)->minimumSize().width());
    return {widest, QBoxLayout::minimumSize().height()};
}

void TurningLayout::setGeometry(const QRect& rect) {
    int beside = 0;
    int parts = 0;
    for (int i = 0; i < count(); ++i)
        if (!itemAt(i)->isEmpty()) {
            beside += itemAt(i)->minimumSize().width();
            ++parts;
        }
    beside += std::max(0, parts - 1) * spacing();
    const Direction wanted = rect.width() < std::max(em(m_leastEm), beside) ? TopToBottom : LeftToRight;
    if (wanted != direction()) {
        setDirection(wanted);
        Q_EMIT turned(isStacked());
        update(); // the height that is needed is another
    }
    QBoxLayout::setGeometry(rect);
}

} // namespace bk
