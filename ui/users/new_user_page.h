// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/step_page.h"

class QLabel;
class QLineEdit;

namespace bk {

class Field;
class NewPassphrase;
class OpenUnit;
class RoleChoice;

/// Lets somebody in: name, login, role, and the passphrase that they type themselves.
class NewUserPage final : public StepPage {
    Q_OBJECT

public:
    explicit NewUserPage(OpenUnit& unit, QWidget* parent = nullptr);

    QWidget* firstFocus() const override;
    QLineEdit* nameField() const { return m_name; }
    QLineEdit* loginField() const { return m_login; }
    RoleChoice* role() const { return m_role; }
    NewPassphrase* passphrase() const { return m_passphrase; }
    QString helpTopic() const override { return QStringLiteral("anvandare"); }

protected:
    void go() override;

private:
    bool check();
    void add();

    OpenUnit& m_unit;
    QLineEdit* m_name;
    Field* m_nameField;
    QLineEdit* m_login;
    Field* m_loginField;
    bool m_loginChosen = false;
    RoleChoice* m_role;
    NewPassphrase* m_passphrase;
};

} // namespace bk
