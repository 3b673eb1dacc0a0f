// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/empty_state.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

EmptyState::EmptyState(const QString& heading, const QString& text, const QString& button, QWidget* parent)
    : QWidget(parent) {
    auto* title = new QLabel(heading);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    makeLarger(title, 2, true);
    auto* body = new QLabel(text);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    makeQuiet(body);

    auto* inner = new QWidget;
    inner->setMaximumWidth(grid(64));
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1.5));
    column->addWidget(title);
    column->addWidget(body);
    if (!button.isEmpty()) {
        m_button = new QPushButton(button);
        makePrimary(m_button);
        column->addSpacing(grid(0.5));
        column->addWidget(m_button, 0, Qt::AlignLeft);
    }
    auto* row = new QHBoxLayout; // asks for the height at the width that the text gets
    row->addWidget(inner, 1000);
    row->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, grid(5), 0, grid(5));
    outer->addLayout(row);
    outer->addStretch(1);
}

} // namespace bk
