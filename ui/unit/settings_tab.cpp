// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/settings_tab.h"

#include "core/services/golden_rule.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/column.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/unit/settings_form.h"

#include <QPushButton>
#include <QScrollArea>

namespace bk {

SettingsTab::SettingsTab(OpenUnit& unit, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_form(new SettingsForm(goldenRule(unit)))
    , m_save(new QPushButton(tr("Spara"))) {
    const Column column = scrollingColumn(76);
    column.layout->addWidget(m_form);
    column.layout->addStretch(1);
    makePrimary(m_save);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &SettingsTab::save);
    connect(m_form, &SettingsForm::edited, this, [this] { m_save->setEnabled(true); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.5), 0, 0);
    layout->addWidget(column.area, 1);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
}

void SettingsTab::reload() {
    if (m_save->isEnabled())
        return; // what is being written stays
    m_form->setValue(m_unit.settings());
}

void SettingsTab::save() {
    const UnitSettings settings = m_form->value();
    const Issues found = issues(settings);
    const Issues homeless = m_form->show(found);
    MessageBar* bar = MessageBar::nearest(this);
    if (!found.empty()) {
        bar->show(
            MessageBar::Tone::Warning,
            homeless.empty() ? tr("Något behöver rättas innan det går att spara.") : issueText(homeless.front()));
        return;
    }
    attempt(this, [this, &settings, bar] {
        m_unit.saveSettings(settings);
        m_save->setEnabled(false);
        bar->show(MessageBar::Tone::Good, tr("Inställningarna är sparade."));
        Q_EMIT saved();
    });
}

} // namespace bk
