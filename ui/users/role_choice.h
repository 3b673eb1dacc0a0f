// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/role.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace bk {

class Field;

/// The roles to choose from, with what the chosen one is there for, may and may not do. At first the one with the least
/// access.
class RoleChoice final : public QWidget {
    Q_OBJECT

public:
    explicit RoleChoice(QWidget* parent = nullptr);

    Role role() const;
    void setRole(Role role);
    QComboBox* box() const { return m_box; }

Q_SIGNALS:
    void chosen(bk::Role role);

private:
    void explain();

    QComboBox* m_box;
    Field* m_field;
    QLabel* m_rights;
};

} // namespace bk
