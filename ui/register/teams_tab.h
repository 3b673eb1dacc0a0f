// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/saved_tab.h"

namespace bk {

class OpenUnit;
class TeamsForm;

/// The unit's own teams, loaded and saved, and the way back to the program's proposal.
class TeamsTab final : public SavedTab {
    Q_OBJECT

public:
    explicit TeamsTab(OpenUnit& unit, QWidget* parent = nullptr);

    TeamsForm* form() const { return m_form; }

protected:
    void load() override;
    void save() override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;

private:
    OpenUnit& m_unit;
    TeamsForm* m_form;
};

} // namespace bk
