// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace bk {

class ContactFields;
class Field;
class Fold;

/// One guardian: name, relation and ways to reach them. `value()` after `setValue(v)` equals `v`.
class GuardianFields final : public QWidget {
    Q_OBJECT

public:
    /// `number`: 1 or 2.
    explicit GuardianFields(int number, QWidget* parent = nullptr);

    Guardian value() const;
    void setValue(const Guardian& guardian);
    bool isEmpty() const;
    /// Takes the ways of contact out of the form and its value; what was typed comes back when they return.
    void setContactAllowed(bool allowed);
    /// "name", "relation", "contact.address" …
    const QHash<QString, Field*>& fields() const { return m_fields; }
    void openForIssue(const QString& field);

Q_SIGNALS:
    void edited();

private:
    QLineEdit* m_name;
    QComboBox* m_relation;
    ContactFields* m_contact;
    Fold* m_fold;
    bool m_contactAllowed = true;
    QHash<QString, Field*> m_fields;
};

/// A named member of staff. `value()` after `setValue(v)` equals `v`.
class ResponsibleFields final : public QWidget {
    Q_OBJECT

public:
    explicit ResponsibleFields(const QString& role, QWidget* parent = nullptr);

    ResponsiblePerson value() const;
    void setValue(const ResponsiblePerson& person);
    const QHash<QString, Field*>& fields() const { return m_fields; }
    void openForIssue(const QString& field);

Q_SIGNALS:
    void edited();

private:
    QLineEdit* m_name;
    QLineEdit* m_profession;
    QLineEdit* m_organisation;
    ContactFields* m_contact;
    Fold* m_fold;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
