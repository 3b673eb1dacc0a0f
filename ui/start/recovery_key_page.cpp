// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/recovery_key_page.h"

#include "ui/start/create_unit_wizard.h"
#include "ui/start/recovery_key_panel.h"

#include <QVBoxLayout>

namespace bk {

RecoveryKeyWizardPage::RecoveryKeyWizardPage(const CreateUnitWizard& wizard, QDate today)
    : HouseWizardPage(
          tr("Återställningsnyckeln"), tr("Om alla lösenfraser glöms är nyckeln enda vägen in. Skriv ut den eller "
                                          "skriv av den, helst i två exemplar, och lås in dem."))
    , m_panel(new RecoveryKeyPanel(
          wizard.recoveryKey(), [&wizard] { return wizard.value().name; }, today)) {
    column()->addWidget(m_panel);
    column()->addStretch(1);
    connect(m_panel, &RecoveryKeyPanel::edited, this, &QWizardPage::completeChanged);
}

bool RecoveryKeyWizardPage::isComplete() const { return m_panel->isComplete(); }

bool RecoveryKeyWizardPage::validatePage() { return m_panel->check(); }

} // namespace bk
