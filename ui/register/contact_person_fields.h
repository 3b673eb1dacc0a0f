// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/organisation.h"

#include <QFrame>
#include <QHash>

class QLineEdit;
class QToolButton;

namespace bk {

class ContactFields;
class Field;
class Fold;

/// One contact person of an organisation, with a button that takes it away. `value()` after `setValue(v)` equals `v`.
class ContactPersonFields final : public QFrame {
    Q_OBJECT

public:
    explicit ContactPersonFields(QWidget* parent = nullptr);

    ContactPerson value() const;
    void setValue(const ContactPerson& person);
    /// Which of the organisation's persons it is, from 1: for screen readers.
    void setNumber(int number);
    QLineEdit* nameField() const { return m_name; }
    /// "name", "profession", "contact.address" …
    const QHash<QString, Field*>& fields() const { return m_fields; }
    void openForIssue(const QString& field);

Q_SIGNALS:
    void edited();
    void removeAsked();

private:
    ContactPersonId m_id;
    QLineEdit* m_name;
    QLineEdit* m_profession;
    ContactFields* m_contact;
    Fold* m_fold;
    QToolButton* m_remove;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
