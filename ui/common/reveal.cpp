// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/reveal.h"

#include "ui/common/theme.h"

#include <QScrollArea>

namespace bk {

void revealAndFocus(QWidget* widget) {
    widget->setFocus(Qt::TabFocusReason);
    for (QWidget* at = widget->parentWidget(); at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            area->ensureWidgetVisible(widget, 0, grid(8));
}

} // namespace bk
