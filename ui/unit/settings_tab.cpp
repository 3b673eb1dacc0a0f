// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/settings_tab.h"

#include "core/services/golden_rule.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/unit/settings_form.h"

namespace bk {

SettingsTab::SettingsTab(OpenUnit& unit, QWidget* parent)
    : SavedTab(tr("Spara"), parent)
    , m_unit(unit)
    , m_form(new SettingsForm(goldenRule(unit))) {
    connect(m_form, &SettingsForm::edited, this, [this] { noteEdit(); });
    setUp(m_form);
}

void SettingsTab::load() { m_form->setValue(m_unit.settings()); }

void SettingsTab::save() {
    const UnitSettings settings = m_form->value();
    const Issues found = issues(settings);
    const Issues homeless = m_form->show(found);
    if (!found.empty())
        return tell(
            MessageBar::Tone::Warning,
            homeless.empty() ? tr("Något behöver rättas innan det går att spara.") : issueText(homeless.front()));
    m_unit.saveSettings(settings);
    noteSaved();
    tell(MessageBar::Tone::Good, tr("Inställningarna är sparade."));
    Q_EMIT saved();
}

} // namespace bk
