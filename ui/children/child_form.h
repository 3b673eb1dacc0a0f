// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QJsonObject;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bk {

class ContactFields;
class DateBox;
class Field;
class GuardianFields;
class ResponsibleFields;

/// Who the child is. Protected identity is asked first, since it takes address, place and ways of contact out of the
/// form and out of `value()`. `value()` after `setValue(v)` equals `v` for every child that keeps that rule.
class ChildForm final : public QWidget {
    Q_OBJECT

public:
    explicit ChildForm(QDate today, QWidget* parent = nullptr);

    Child value() const;
    void setValue(const Child& child);
    /// The value and what was typed but is no value yet, for a draft.
    QJsonObject draft() const;
    void setDraft(const QJsonObject& draft);

    /// Of a child whose identity is sealed only who is responsible is asked; `value()` keeps the rest.
    void setSealed(bool sealed);
    /// Nothing but who the child is and how to reach the family: for what is kept under a seal.
    void askOnlyIdentity();

    /// The domain's issues, and child.personnummer.invalid and child.birthDate.unclear for what was typed but not
    /// understood.
    Issues issues() const;
    /// Shows them beside the fields, opens folds that hide one, and gives back those without a field.
    Issues showIssues(const Issues& issues);
    QLineEdit* givenNameField() const { return m_givenName; }
    QComboBox* protectionField() const { return m_protection; }

Q_SIGNALS:
    void edited();

private:
    void buildProtection(QVBoxLayout* column);
    void buildChild(QVBoxLayout* column);
    void buildGuardians(QVBoxLayout* column);
    void buildResponsible(QVBoxLayout* column);
    void listen();
    ProtectedIdentity protection() const;
    void followProtection();
    void followPersonnummer();
    void followGuardians();
    void noteEdit();
    QHash<QString, Field*> allFields() const;

    QDate m_today;
    Child m_value;
    bool m_sealed = false;
    QWidget* m_identityPart;
    QLabel* m_sealedBecause;
    QComboBox* m_protection;
    QLabel* m_protectedBecause;
    QLineEdit* m_givenName;
    QLineEdit* m_familyName;
    QLineEdit* m_preferredName;
    QLineEdit* m_personnummer;
    DateBox* m_birthDate;
    QLineEdit* m_place;
    ContactFields* m_contact;
    QWidget* m_contactPart = nullptr;
    QWidget* m_responsiblePart = nullptr;
    GuardianFields* m_guardian1;
    GuardianFields* m_guardian2;
    QPushButton* m_addGuardian;
    ResponsibleFields* m_barnkontakt;
    ResponsibleFields* m_stodsamordnare;
    QHash<QString, Field*> m_fields; ///< the child's own, by the struct's names
};

} // namespace bk
