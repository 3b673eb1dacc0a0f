// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/list_part.h"

#include "ui/common/em.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QLabel>

namespace bk {

QWidget* listPart(const QString& heading, QWidget* add, QWidget* list) {
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    column->setSpacing(grid());
    auto* head = new FlowLayout;
    QLabel* words = sectionHeading(heading);
    if (words->fontMetrics().horizontalAdvance(heading) > em(24))
        words->setMinimumWidth(em(24));
    else
        words->setWordWrap(false);
    head->addWidget(words);
    head->addStretch();
    if (add)
        head->addWidget(add);
    column->addLayout(head);
    column->addWidget(list, 100);
    column->addStretch(1);
    return part;
}

} // namespace bk
