// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/sections.h"

#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/tab_row.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

Sections::Sections(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_bar(new TabRow(accessibleName))
    , m_column(new QVBoxLayout)
    , m_next(new QPushButton) {
    QVBoxLayout* column = columnIn(this);
    column->addWidget(m_bar);
    column->addLayout(m_column);
    column->addWidget(m_next, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_bar, &TabRow::currentChanged, this, [this](int index) {
        showCurrent();
        Q_EMIT currentChanged(index);
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        setCurrent(current() + 1);
        revealAndFocus(m_bar->tab(current()));
    });
}

int Sections::add(const QString& name, QWidget* part) {
    m_parts.push_back(part);
    m_names.append(name);
    m_column->addWidget(part);
    m_bar->add(name);
    showCurrent();
    return int(m_parts.size()) - 1;
}

int Sections::current() const { return m_bar->current(); }

void Sections::setCurrent(int index) { m_bar->setCurrent(index); }

int Sections::indexOf(const QWidget* widget) const {
    for (int i = 0; i < int(m_parts.size()); ++i)
        if (m_parts[std::size_t(i)] == widget || m_parts[std::size_t(i)]->isAncestorOf(widget))
            return i;
    return -1;
}

void Sections::setMarked(int index, bool marked) {
    m_bar->setName(index, marked ? tr("! %1").arg(m_names[index]) : m_names[index]);
}

void Sections::showCurrent() {
    for (int i = 0; i < int(m_parts.size()); ++i)
        m_parts[std::size_t(i)]->setVisible(i == current());
    const bool more = current() >= 0 && current() + 1 < int(m_parts.size());
    m_next->setVisible(more);
    if (more)
        m_next->setText(tr("Vidare till %1 ›").arg(m_names[current() + 1]));
}

} // namespace bk
