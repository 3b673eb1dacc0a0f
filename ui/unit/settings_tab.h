// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace bk {

class OpenUnit;
class SettingsForm;

/// The unit's settings, loaded and saved.
class SettingsTab final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsTab(OpenUnit& unit, QWidget* parent = nullptr);

    void reload();
    SettingsForm* form() const { return m_form; }
    QPushButton* saveButton() const { return m_save; }

Q_SIGNALS:
    void saved();

private:
    void save();

    OpenUnit& m_unit;
    SettingsForm* m_form;
    QPushButton* m_save;
};

} // namespace bk
