// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/user_repository.h"
#include "ui/forms/step_page.h"

class QPushButton;

namespace bk {

class AssignedPart;
class OpenUnit;
class RoleChoice;

/// One user: what they may do, with which children, and the way out of the unit.
class UserPage final : public StepPage {
    Q_OBJECT

public:
    /// Throws Error.
    UserPage(OpenUnit& unit, UserRow user, QWidget* parent = nullptr);

    QWidget* firstFocus() const override;
    RoleChoice* role() const { return m_role; }
    AssignedPart* children() const { return m_children; }
    QPushButton* removeButton() const { return m_remove; }
    QString helpTopic() const override { return QStringLiteral("anvandare"); }

Q_SIGNALS:
    /// They shall no longer open the unit: the passphrase was typed again, and nothing stands in the way.
    void removalAsked();

protected:
    void go() override;

private:
    void buildRemoval();
    void showChildren();
    void save();
    void askRemoval();
    bool isSelf() const;
    QString selfText() const;

    OpenUnit& m_unit;
    UserRow m_user;
    RoleChoice* m_role;
    AssignedPart* m_children;
    QWidget* m_childrenPart;
    QPushButton* m_remove;
};

} // namespace bk
