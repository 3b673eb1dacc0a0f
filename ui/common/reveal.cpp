// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/reveal.h"

#include "ui/common/theme.h"

#include <QScrollArea>
#include <QScrollBar>

namespace bk {

void revealAndFocus(QWidget* widget) {
    widget->setFocus(Qt::TabFocusReason);
    for (QWidget* at = widget->parentWidget(); at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            area->ensureWidgetVisible(widget, 0, grid(8));
}

void reveal(const QWidget* widget, const QRect& part) {
    for (QWidget* at = widget->parentWidget(); at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at); area && area->widget()) {
            const QPoint middle = widget->mapTo(area->widget(), part.center());
            area->ensureVisible(area->horizontalScrollBar()->value(), middle.y(), 0, part.height());
        }
}

} // namespace bk
