// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"
#include "ui/rollout/rollout_list_page.h"

class QLabel;
class QPushButton;

namespace bk {

class DateBox;
class RecordTable;

/// The rollout plan, when it was adopted, and its yearly reviews.
class PlanList final : public RolloutListPage {
    Q_OBJECT

public:
    explicit PlanList(OpenUnit& unit, QWidget* parent = nullptr);

    void reload() override;
    QPushButton* newRow() const { return m_newRow; }
    QPushButton* newReview() const { return m_newReview; }
    RecordTable* rows() const { return m_rowTable; }
    RecordTable* reviews() const { return m_reviewTable; }
    DateBox* adopted() const { return m_adopted; }
    QString nextReviewText() const;

private:
    void openRow(const RolloutPlanRow& row);
    void openReview(const RolloutReview& review);
    void saveAdopted();

    DateBox* m_adopted;
    QLabel* m_next;
    QPushButton* m_newRow;
    QPushButton* m_newReview;
    RecordTable* m_rowTable;
    RecordTable* m_reviewTable;
    std::vector<RolloutPlanRow> m_rows;
    std::vector<RolloutReview> m_reviews;
};

} // namespace bk
