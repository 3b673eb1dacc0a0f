// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/fold.h"

#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

Fold::Fold(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_button(new QPushButton)
    , m_content(content)
    , m_title(title) {
    makeFlat(m_button);
    m_button->setCheckable(false);
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
    setOpen(false);
}

void Fold::setTitle(const QString& title) {
    m_title = title;
    setOpen(isOpen());
}

bool Fold::isOpen() const { return !m_content->isHidden(); }

void Fold::setOpen(bool open) {
    m_content->setVisible(open);
    m_button->setText((open ? tr("▾ %1") : tr("▸ %1")).arg(m_title));
    m_button->setAccessibleName(m_title);
    m_button->setAccessibleDescription(open ? tr("öppen") : tr("stängd"));
}

} // namespace bk
