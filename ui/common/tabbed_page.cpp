// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tabbed_page.h"

#include "ui/common/em.h"
#include "ui/common/layers.h"
#include "ui/common/page_scroll.h"
#include "ui/common/tab_row.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace bk {

TabbedPage::TabbedPage(const QString& name, QWidget* parent)
    : Page(parent)
    , m_tabs(new TabRow(name))
    , m_place(new QWidget)
    , m_stack(new Layers(m_place)) {
    m_place->setMinimumHeight(em(16));
    auto* whole = new QWidget;
    m_column = new QVBoxLayout(whole);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid(1.5));
    m_column->addWidget(pageHeading(name));
    body()->addWidget(new PageScroll(whole));
    connect(m_tabs, &TabRow::currentChanged, m_stack, &QStackedLayout::setCurrentIndex);
}

void TabbedPage::add(QWidget* tab, const QString& id, const QString& title) {
    tab->setObjectName(id);
    m_stack->addWidget(tab);
    m_tabs->add(title);
}

QWidget* TabbedPage::openTab() const { return m_stack->currentWidget(); }

QString TabbedPage::place() const { return openTab()->objectName(); }

void TabbedPage::goTo(const QString& place) {
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_stack->widget(i)->objectName() == place)
            m_tabs->setCurrent(i);
}

QWidget* TabbedPage::firstFocus() const { return m_tabs->tab(m_tabs->current()); }

} // namespace bk
