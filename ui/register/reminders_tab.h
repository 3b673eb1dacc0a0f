// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/saved_tab.h"

namespace bk {

class ActionsRefresh;
class OpenUnit;
class RemindersForm;

/// The unit's own intervals, loaded and saved, and the way back to the program's proposal. `saved` comes when what
/// waits in the unit follows them.
class RemindersTab final : public SavedTab {
    Q_OBJECT

public:
    explicit RemindersTab(OpenUnit& unit, QWidget* parent = nullptr);

    RemindersForm* form() const { return m_form; }
    ActionsRefresh* refresh() const { return m_refresh; }

protected:
    void load() override;
    void save() override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;

private:
    OpenUnit& m_unit;
    RemindersForm* m_form;
    ActionsRefresh* m_refresh;
};

} // namespace bk
