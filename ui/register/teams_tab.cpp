// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/teams_tab.h"

#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/register/teams_form.h"

namespace bk {

TeamsTab::TeamsTab(OpenUnit& unit, QWidget* parent)
    : SavedTab(tr("&Spara teamen"), parent)
    , m_unit(unit)
    , m_form(new TeamsForm) {
    connect(m_form, &TeamsForm::edited, this, [this] { noteEdit(); });
    offerDefaults([this] { m_form->setValue(defaultCompositions()); });
    setUp(m_form);
}

void TeamsTab::load() { m_form->setValue(m_unit.registers().teams()); }

void TeamsTab::save() {
    const std::vector<TeamComposition> teams = m_form->value();
    const Issues found = issues(teams);
    m_form->showIssues(found);
    if (!found.empty())
        return tell(MessageBar::Tone::Warning, issueText(found.front()));
    m_unit.registers().save(teams);
    load();
    noteSaved();
    tell(MessageBar::Tone::Good, tr("Teamen är sparade."));
    Q_EMIT saved();
}

} // namespace bk
