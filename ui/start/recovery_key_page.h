// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/start/create_unit_pages.h"

namespace bk {

class TextArea;

/// Shows the paper key, prints it, and has it typed back before the unit is made.
class RecoveryKeyWizardPage final : public HouseWizardPage {
    Q_OBJECT

public:
    explicit RecoveryKeyWizardPage(const CreateUnitWizard& wizard);

    bool isComplete() const override;
    bool validatePage() override;

private:
    QWidget* buildKey();
    void showTyping();
    void print();

    const CreateUnitWizard& m_wizard;
    TextArea* m_typed;
    Field* m_typedField;
};

} // namespace bk
