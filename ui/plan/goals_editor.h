// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"
#include "core/domain/plan/barnets_plan.h"

#include <QWidget>

class QVBoxLayout;

namespace bk {

class GoalRow;

/// The child's goals in priority order: text, the areas each one answers, up, down and away. Every goal can be moved
/// with the keyboard alone.
class GoalsEditor final : public QWidget {
    Q_OBJECT

public:
    explicit GoalsEditor(const WellbeingModel& model, QWidget* parent = nullptr);

    std::vector<Goal> value() const;
    void setValue(const std::vector<Goal>& goals);
    /// Marks goal `number` (from 1) as breaking a rule; 0 clears all marks.
    void setIssue(int number, const QString& text);

Q_SIGNALS:
    void edited();

private:
    GoalRow* addRow(const Goal& goal);
    void move(GoalRow* row, int by);
    void remove(GoalRow* row);
    void renumber();

    WellbeingModel m_model;
    QVBoxLayout* m_rows;
    std::vector<GoalRow*> m_goals;
};

} // namespace bk
