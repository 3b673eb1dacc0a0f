// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace bk {

class OpenUnit;
class TeamsForm;

/// The unit's own teams, loaded and saved, and the way back to the program's proposal.
class TeamsTab final : public QWidget {
    Q_OBJECT

public:
    explicit TeamsTab(OpenUnit& unit, QWidget* parent = nullptr);

    void reload();
    TeamsForm* form() const { return m_form; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* defaultsButton() const { return m_defaults; }

Q_SIGNALS:
    void saved();

private:
    void save();

    OpenUnit& m_unit;
    TeamsForm* m_form;
    QPushButton* m_save;
    QPushButton* m_defaults;
};

} // namespace bk
