// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"
#include "ui/rollout/rollout_form.h"

namespace bk {

/// A row of the rollout plan. `value()` after `setValue(v)` equals `v`.
class PlanRowForm final : public RolloutForm {
    Q_OBJECT

public:
    PlanRowForm();

    RolloutPlanRow value() const;
    void setValue(const RolloutPlanRow& row);
    Issues found(QDate today) const override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    QString store(OpenUnit& unit) override;

private:
    RolloutPlanRow m_value;
    QComboBox* m_phase;
    QLineEdit* m_activity;
    TextArea* m_part;
    QLineEdit* m_time;
    QLineEdit* m_responsible;
    TextArea* m_followUp;
};

/// The yearly review of the plan.
class ReviewForm final : public RolloutForm {
    Q_OBJECT

public:
    ReviewForm();

    RolloutReview value() const;
    void setValue(const RolloutReview& review);
    Issues found(QDate today) const override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    QString store(OpenUnit& unit) override;

private:
    RolloutReview m_value;
    DateBox* m_date;
    QLineEdit* m_by;
    TextArea* m_outcome;
};

} // namespace bk
