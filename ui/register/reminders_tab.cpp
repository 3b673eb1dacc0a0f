// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/reminders_tab.h"

#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/column.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/register/actions_refresh.h"
#include "ui/register/reminders_form.h"

#include <QPushButton>
#include <QScrollArea>

namespace bk {

RemindersTab::RemindersTab(OpenUnit& unit, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_form(new RemindersForm)
    , m_refresh(new ActionsRefresh(unit))
    , m_save(new QPushButton(tr("&Spara påminnelserna")))
    , m_defaults(new QPushButton(tr("Fyll i programmets &förslag"))) {
    const Column column = scrollingColumn(76);
    column.layout->addWidget(m_form);
    column.layout->addStretch(1);
    makePrimary(m_save);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &RemindersTab::save);
    connect(m_form, &RemindersForm::edited, this, [this] { m_save->setEnabled(true); });
    connect(m_defaults, &QPushButton::clicked, this, [this] {
        m_form->setValue({});
        m_save->setEnabled(true);
    });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(grid(2));
    foot->addWidget(m_save);
    foot->addWidget(m_defaults);
    foot->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.5), 0, 0);
    layout->addWidget(column.area, 1);
    layout->addWidget(m_refresh);
    layout->addLayout(foot);
    connect(m_refresh, &ActionsRefresh::finished, this, [this] {
        if (MessageBar* bar = MessageBar::nearest(this))
            bar->show(MessageBar::Tone::Good, tr("Påminnelserna är sparade, och det som väntar är omräknat."));
        Q_EMIT saved();
    });
}

void RemindersTab::reload() {
    if (m_save->isEnabled())
        return; // what is being written stays
    attempt(this, [this] { m_form->setValue(m_unit.registers().reminders()); });
}

void RemindersTab::save() {
    attempt(this, [this] {
        m_unit.registers().save(m_form->value());
        m_save->setEnabled(false);
        m_refresh->start();
    });
}

} // namespace bk
