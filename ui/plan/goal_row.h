// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/goal.h"
#include "ui/plan/plan_row.h"

namespace bk {

class Fold;
class NeedButton;
class PlanRows;
class TextArea;
struct PlanContext;

/// One goal: its text and areas; unfolded, what leads to it.
class GoalRow final : public PlanRow {
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit GoalRow(const PlanContext& context, QWidget* parent = nullptr);

    Goal value() const;
    void setValue(const Goal& goal);

    Fold* fold() const { return m_fold; }
    QWidget* firstField() const override;
    void begin() override;
    void addFields(const QString& where, PlanFields& fields) const override;
    bool markUnclearDays() override;

protected:
    Names names(const QString& number) const override;
    void placed(const QString& number) override;

private:
    void offerSubGoals(const PlanContext& context);
    void showState();

    TextArea* m_text;
    NeedButton* m_areas;
    PlanRows* m_subGoals;
    Fold* m_fold;
    Field* m_textField;
};

} // namespace bk
