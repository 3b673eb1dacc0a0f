// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consent/consent.h"

#include <QHash>
#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bk {

class ChoiceRow;
class ConsentVoiceFields;
class DateBox;
class Field;
class OrganisationPicks;
class TextArea;

/// Whose consent it is, and what counts as today.
struct ConsentContext {
    Child child;
    std::vector<Organisation> organisations; ///< the register
    QDate today;
    QDate latestSeen; ///< the latest day the unit has seen
};

/// One consent of a family: what was asked, what each guardian and the child answered, for whom and until when. Says
/// while it is filled in what it opens. `value()` after `setValue(v)` equals `v`.
class ConsentForm final : public QWidget {
    Q_OBJECT

public:
    explicit ConsentForm(const ConsentContext& context, QWidget* parent = nullptr);

    Consent value() const;
    void setValue(const Consent& consent);
    /// The child's guardians and the child, nobody has answered; from today.
    void setBlank(ConsentKind kind);

    /// The rules, and dates that were typed but not understood.
    Issues issues() const;
    Issues showIssues(const Issues& issues);

    OrganisationPicks* organisations() const { return m_organisations; }
    /// 0: the child.
    ConsentVoiceFields* voice(int guardian) const { return m_voices[std::size_t(guardian)]; }
    ChoiceRow* kind() const { return m_kind; }
    QLabel* standing() const { return m_standing; }
    QPushButton* addGuardianButton() const { return m_addGuardian; }

Q_SIGNALS:
    void edited();

private:
    QWidget* buildScope();
    QWidget* buildExplained();
    QWidget* buildSignature();
    void listen();
    void noteEdit();
    void followKind();
    void followVoices();
    void showStanding();
    QString childHint() const;
    Field* field(const QString& where, const QString& label, QWidget* control, const QString& hint = {});

    ConsentContext m_context;
    Consent m_value;
    std::array<bool, 3> m_shown{}; ///< whose voices the consent holds: the child's, guardian 1's, guardian 2's
    ChoiceRow* m_kind;
    std::array<ConsentVoiceFields*, 3> m_voices;
    QPushButton* m_addGuardian;
    OrganisationPicks* m_organisations;
    TextArea* m_information;
    TextArea* m_purpose;
    QCheckBox* m_sharing;
    QCheckBox* m_storing;
    DateBox* m_explainedOn;
    QLineEdit* m_explainedBy;
    QLineEdit* m_language;
    DateBox* m_validFrom;
    DateBox* m_validTo;
    ChoiceRow* m_signature;
    QLineEdit* m_reference;
    QLabel* m_standing;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
