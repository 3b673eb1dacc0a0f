// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/start/create_unit_pages.h"

namespace bk {

class RecoveryKeyPanel;

/// Shows the paper key, prints it, and has it typed back before the unit is made.
class RecoveryKeyWizardPage final : public HouseWizardPage {
    Q_OBJECT

public:
    RecoveryKeyWizardPage(const CreateUnitWizard& wizard, QDate today);

    bool isComplete() const override;
    bool validatePage() override;

private:
    RecoveryKeyPanel* m_panel;
};

} // namespace bk
