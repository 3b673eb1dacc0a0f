// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/busy_line.h"

#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace bk {

QProgressBar* endlessBar(const QString& what) {
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(grid(0.5));
    bar->setAccessibleName(what);
    return bar;
}

BusyLine::BusyLine(const QString& what, QWidget* parent) : QWidget(parent), m_text(plainLabel()) {
    auto* column = columnIn(this);
    column->setSpacing(grid(0.5));
    column->addWidget(m_text);
    column->addWidget(endlessBar(what));
    hide();
}

void BusyLine::say(const QString& text) {
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

} // namespace bk
