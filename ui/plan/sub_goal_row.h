// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/goal.h"
#include "ui/plan/plan_row.h"

namespace bk {

class DatedTick;
class Fold;
class NeedButton;
class PlanRows;
class TextArea;
struct PlanContext;

/// A step towards a goal, with its day and the support that leads there.
class SubGoalRow final : public PlanRow {
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit SubGoalRow(const PlanContext& context, QWidget* parent = nullptr);

    SubGoal value() const;
    void setValue(const SubGoal& subGoal);
    bool isReached() const;

    QWidget* firstField() const override;
    void begin() override;
    void addFields(const QString& where, PlanFields& fields) const override;
    bool markUnclearDays() override;

protected:
    Names names(const QString& number) const override;
    void placed(const QString& number) override;

private:
    void offerSupport(const PlanContext& context);
    void showState();

    TextArea* m_text;
    DateBox* m_due;
    DatedTick* m_reached;
    NeedButton* m_needs;
    PlanRows* m_support;
    Fold* m_fold;
    Field* m_textField;
    Field* m_dueField;
    Field* m_reachedField;
};

} // namespace bk
