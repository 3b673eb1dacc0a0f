// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/responsibility.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace bk {

class DateBox;
class Field;
class ResponsibleFields;
class TextArea;

/// What a handover can be made with: people of the directory, and consents that hold.
struct HandoverChoices {
    struct ConsentChoice {
        ConsentId id;
        QString text; ///< "Skriftligt samtycke från 2026-10-01: Första linjen"
    };
    std::vector<BarnkontaktEntry> directory; ///< best fit first
    std::vector<ConsentChoice> consents;
    std::vector<Organisation> organisations; ///< the register
};

/// From one responsible person to the next. Which of the three kinds it is stands in the value and does not change in
/// the form. `value()` after `setValue(v)` equals `v`.
class HandoverForm final : public QWidget {
    Q_OBJECT

public:
    HandoverForm(const HandoverChoices& choices, QWidget* parent = nullptr);

    Handover value() const;
    void setValue(const Handover& handover);
    /// Those that belong to no field.
    Issues showIssues(const Issues& issues);
    ResponsibleFields* to() const { return m_to; }
    QComboBox* directoryField() const { return m_directory; }
    QCheckBox* consentNeededField() const { return m_consentNeeded; }
    QComboBox* organisationField() const { return m_organisation; }
    QComboBox* consentField() const { return m_consent; }
    TextArea* report(const QString& field) const;
    QWidget* firstControl() const;

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void fillChoices();
    void listen();
    void takeFromDirectory(int index);
    void takeOrganisation(int index);
    void proposeOrganisation();
    void proposeConsent();
    void showConsentFields();
    void followKind();

    HandoverChoices m_choices;
    Handover m_value;
    bool m_consentChosen = false; ///< by hand: nothing is proposed any more
    QLabel* m_from;
    QComboBox* m_directory;
    ResponsibleFields* m_to;
    QComboBox* m_stage;
    DateBox* m_date;
    QWidget* m_report;
    QWidget* m_questions;
    std::vector<std::pair<QString Handover::*, TextArea*>> m_texts;
    QCheckBox* m_consentNeeded;
    QComboBox* m_organisation;
    QComboBox* m_consent;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
