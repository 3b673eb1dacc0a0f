// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/teams_tab.h"

#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/column.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/register/teams_form.h"

#include <QPushButton>
#include <QScrollArea>

namespace bk {

TeamsTab::TeamsTab(OpenUnit& unit, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_form(new TeamsForm)
    , m_save(new QPushButton(tr("&Spara teamen")))
    , m_defaults(new QPushButton(tr("Fyll i programmets &förslag"))) {
    const Column column = scrollingColumn(76);
    column.layout->addWidget(m_form);
    column.layout->addStretch(1);
    makePrimary(m_save);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &TeamsTab::save);
    connect(m_form, &TeamsForm::edited, this, [this] { m_save->setEnabled(true); });
    connect(m_defaults, &QPushButton::clicked, this, [this] {
        m_form->setValue(defaultCompositions());
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
    layout->addLayout(foot);
}

void TeamsTab::reload() {
    if (m_save->isEnabled())
        return; // what is being written stays
    attempt(this, [this] { m_form->setValue(m_unit.registers().teams()); });
}

void TeamsTab::save() {
    attempt(this, [this] {
        const std::vector<TeamComposition> teams = m_form->value();
        const Issues found = issues(teams);
        m_form->showIssues(found);
        if (!found.empty()) {
            MessageBar::nearest(this)->show(MessageBar::Tone::Warning, issueText(found.front()));
            return;
        }
        m_unit.registers().save(teams);
        m_form->setValue(m_unit.registers().teams());
        m_save->setEnabled(false);
        MessageBar::nearest(this)->show(MessageBar::Tone::Good, tr("Teamen är sparade."));
        Q_EMIT saved();
    });
}

} // namespace bk
