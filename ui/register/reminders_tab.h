// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace bk {

class ActionsRefresh;
class OpenUnit;
class RemindersForm;

/// The unit's own intervals, loaded and saved, and the way back to the program's proposal.
class RemindersTab final : public QWidget {
    Q_OBJECT

public:
    explicit RemindersTab(OpenUnit& unit, QWidget* parent = nullptr);

    void reload();
    RemindersForm* form() const { return m_form; }
    QPushButton* saveButton() const { return m_save; }
    ActionsRefresh* refresh() const { return m_refresh; }
    QPushButton* defaultsButton() const { return m_defaults; }

Q_SIGNALS:
    /// The intervals are saved, and what waits in the unit follows them.
    void saved();

private:
    void save();

    OpenUnit& m_unit;
    RemindersForm* m_form;
    ActionsRefresh* m_refresh;
    QPushButton* m_save;
    QPushButton* m_defaults;
};

} // namespace bk
