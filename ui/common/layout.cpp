// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/layout.h"

#include "ui/common/column.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bk {

QLabel* plainLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* quietLabel(const QString& text) {
    QLabel* label = plainLabel(text);
    makeQuiet(label);
    return label;
}

QLabel* sectionHeading(const QString& text) {
    QLabel* label = plainLabel(text);
    makeLarger(label, 2, true);
    return label;
}

QVBoxLayout* columnIn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    return column;
}

QScrollArea* scrollColumn(QWidget* form, const QString& accessibleName) {
    form->setMaximumWidth(grid(105));
    auto* inner = new QWidget;
    auto* row = new QHBoxLayout(inner);
    row->setContentsMargins(0, 0, grid(2), grid(2));
    row->addWidget(form, 100);
    row->addStretch(1);
    return plainScroll(inner, accessibleName);
}

} // namespace bk
