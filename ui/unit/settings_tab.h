// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/saved_tab.h"

namespace bk {

class OpenUnit;
class SettingsForm;

/// The unit's settings, loaded and saved.
class SettingsTab final : public SavedTab {
    Q_OBJECT

public:
    explicit SettingsTab(OpenUnit& unit, QWidget* parent = nullptr);

    SettingsForm* form() const { return m_form; }

protected:
    void load() override;
    void save() override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;

private:
    OpenUnit& m_unit;
    SettingsForm* m_form;
};

} // namespace bk
