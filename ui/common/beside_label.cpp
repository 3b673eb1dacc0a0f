// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/beside_label.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace bk {

QWidget* besideLabel(const QString& label, QWidget* control) {
    auto* pair = new QWidget;
    auto* caption = new QLabel(label);
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(control);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(0.75));
    row->addWidget(caption);
    row->addWidget(control);
    return pair;
}

} // namespace bk
