// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/organisation.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bk {

class ContactPersonFields;
class Field;

/// An organisation and whom to call there. `value()` after `setValue(v)` equals `v`.
class OrganisationForm final : public QWidget {
    Q_OBJECT

public:
    explicit OrganisationForm(QWidget* parent = nullptr);

    Organisation value() const;
    void setValue(const Organisation& organisation);
    /// Those that belong to no field.
    Issues showIssues(const Issues& issues);
    QLineEdit* nameField() const { return m_name; }
    QPushButton* addPersonButton() const { return m_addPerson; }
    const std::vector<ContactPersonFields*>& persons() const { return m_persons; }

Q_SIGNALS:
    void edited();

private:
    void layOut();
    ContactPersonFields* addPerson();
    void removePerson(ContactPersonFields* person);
    void numberPersons();

    Organisation m_value;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QLineEdit* m_legalBody;
    QCheckBox* m_mayStartSip;
    QVBoxLayout* m_personColumn;
    QPushButton* m_addPerson;
    std::vector<ContactPersonFields*> m_persons;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
