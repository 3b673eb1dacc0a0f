// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/organisation.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bk {

class Field;
class Fold;

/// Which organisations of the register, with a quick way to add one that is missing there.
class OrganisationPicks final : public QWidget {
    Q_OBJECT

public:
    explicit OrganisationPicks(QWidget* parent = nullptr);

    /// The register. What is picked stays picked.
    void setOrganisations(const std::vector<Organisation>& organisations);
    /// In the order they were given, then in the order of the register.
    std::vector<OrganisationId> value() const;
    void setValue(const std::vector<OrganisationId>& picked);

    QCheckBox* box(OrganisationId id) const;
    /// What stands in the fields for a new one, and whether somebody asked for it to be added.
    QLineEdit* newName() const { return m_name; }
    QPushButton* addButton() const { return m_add; }
    /// It is in the register by now: the fields are emptied.
    void clearNew();
    void showNewIssue(const QString& text);

Q_SIGNALS:
    void edited();
    /// Somebody wants an organisation that the register lacks. Its id is null.
    void addAsked(const bk::Organisation& organisation);

private:
    QWidget* buildNew();
    void fill();

    std::vector<Organisation> m_organisations;
    std::vector<OrganisationId> m_picked;
    std::vector<std::pair<OrganisationId, QCheckBox*>> m_boxes;
    QLabel* m_empty;
    QVBoxLayout* m_list;
    QLineEdit* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_legalBody = nullptr;
    QPushButton* m_add = nullptr;
    Field* m_nameField = nullptr;
    Fold* m_new = nullptr;
};

} // namespace bk
