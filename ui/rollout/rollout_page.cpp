// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/rollout_page.h"

#include "ui/common/em.h"
#include "ui/common/layers.h"
#include "ui/common/page_scroll.h"
#include "ui/common/tab_row.h"
#include "ui/common/theme.h"
#include "ui/rollout/phases_tab.h"

#include <QAbstractButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

RolloutPage::RolloutPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_tabs(new TabRow(tr("Införande")))
    , m_place(new QWidget)
    , m_stack(new Layers(m_place))
    , m_phases(new PhasesTab(unit)) {
    add(m_phases, u"faser"_s, tr("Faser"));
    m_place->setMinimumHeight(em(16));
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1.5));
    column->addWidget(pageHeading(title()));
    column->addWidget(m_tabs);
    column->addWidget(m_place, 1);
    body()->addWidget(new PageScroll(whole));
    connect(m_tabs, &TabRow::currentChanged, m_stack, &QStackedLayout::setCurrentIndex);
    connect(m_phases, &PhasesTab::saved, this, [this] { Q_EMIT saved({}); });
}

void RolloutPage::add(QWidget* tab, const QString& id, const QString& title) {
    tab->setObjectName(id);
    m_stack->addWidget(tab);
    m_tabs->add(title);
}

void RolloutPage::reload() { m_phases->reload(); }

QString RolloutPage::place() const { return m_stack->currentWidget()->objectName(); }

void RolloutPage::goTo(const QString& place) {
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_stack->widget(i)->objectName() == place)
            m_tabs->setCurrent(i);
}

QWidget* RolloutPage::firstFocus() const { return m_tabs->tab(m_tabs->current()); }

} // namespace bk
