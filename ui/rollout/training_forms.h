// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"
#include "ui/rollout/rollout_form.h"

class QCheckBox;

namespace bk {

/// Somebody of the rollout, with groups and roles.
class PersonForm final : public RolloutForm {
    Q_OBJECT

public:
    PersonForm();

    RolloutPerson value() const;
    void setValue(const RolloutPerson& person);
    Issues found(QDate today) const override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    QString store(OpenUnit& unit) override;

    QCheckBox* role(RolloutRole role) const { return m_roles[std::size_t(role)]; }

private:
    RolloutPerson m_value;
    QLineEdit* m_name;
    QLineEdit* m_title;
    QLineEdit* m_organisation;
    QLineEdit* m_contact;
    std::array<QCheckBox*, allRolloutRoles.size()> m_roles{};
    std::vector<QCheckBox*> m_known; ///< in the order of the content's modules
    TextArea* m_note;
};

/// A time a module is given, and who is there. Each name says what the person has still to go through before.
class OccasionForm final : public RolloutForm {
    Q_OBJECT

public:
    OccasionForm(std::vector<RolloutPerson> people, std::vector<TrainingOccasion> occasions);

    TrainingOccasion value() const;
    void setValue(const TrainingOccasion& occasion);
    Issues found(QDate today) const override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    QString store(OpenUnit& unit) override;

    QComboBox* module() const { return m_module; }
    QCheckBox* participant(std::size_t index) const { return m_participants[index]; }

private:
    void showMissing();

    std::vector<RolloutPerson> m_people;
    std::vector<TrainingOccasion> m_occasions;
    TrainingOccasion m_value;
    QComboBox* m_module;
    DateBox* m_date;
    QLineEdit* m_place;
    QLineEdit* m_trainers;
    std::vector<QCheckBox*> m_participants; ///< in the order of the people
    QCheckBox* m_held;
    TextArea* m_note;
};

} // namespace bk
