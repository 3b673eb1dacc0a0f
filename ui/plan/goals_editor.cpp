// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/goals_editor.h"

#include "ui/common/theme.h"
#include "ui/plan/goal_row.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bk {

GoalsEditor::GoalsEditor(const WellbeingModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_rows(new QVBoxLayout) {
    auto* add = new QPushButton(tr("Lägg till &mål"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid());
    m_rows->setSpacing(grid());
    column->addLayout(m_rows);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({})->focusText();
        Q_EMIT edited();
    });
}

std::vector<Goal> GoalsEditor::value() const {
    std::vector<Goal> goals;
    for (const GoalRow* row : m_goals)
        goals.push_back(row->value());
    return goals;
}

void GoalsEditor::setValue(const std::vector<Goal>& goals) {
    for (GoalRow* row : std::exchange(m_goals, {}))
        delete row;
    for (const Goal& goal : goals)
        addRow(goal);
}

void GoalsEditor::setIssue(int number, const QString& text) {
    for (std::size_t i = 0; i < m_goals.size(); ++i)
        m_goals[i]->setIssue(int(i) + 1 == number ? text : QString());
}

GoalRow* GoalsEditor::addRow(const Goal& goal) {
    auto* row = new GoalRow(m_model);
    row->setValue(goal);
    m_goals.push_back(row);
    m_rows->addWidget(row);
    connect(row, &GoalRow::edited, this, &GoalsEditor::edited);
    connect(row, &GoalRow::moveAsked, this, [this, row](int by) { move(row, by); });
    connect(row, &GoalRow::removeAsked, this, [this, row] { remove(row); });
    renumber();
    return row;
}

void GoalsEditor::move(GoalRow* row, int by) {
    const auto from = std::find(m_goals.begin(), m_goals.end(), row);
    const auto to = from + by;
    if (to < m_goals.begin() || to >= m_goals.end())
        return;
    std::iter_swap(from, to);
    m_rows->removeWidget(row);
    m_rows->insertWidget(int(std::find(m_goals.begin(), m_goals.end(), row) - m_goals.begin()), row);
    renumber();
    Q_EMIT edited();
}

void GoalsEditor::remove(GoalRow* row) {
    const auto place = m_goals.erase(std::find(m_goals.begin(), m_goals.end(), row));
    if (place != m_goals.end())
        (*place)->focusText();
    row->deleteLater();
    row->hide();
    renumber();
    Q_EMIT edited();
}

void GoalsEditor::renumber() {
    for (std::size_t i = 0; i < m_goals.size(); ++i)
        m_goals[i]->setPlace(int(i) + 1, i + 1 == m_goals.size());
    for (std::size_t i = 1; i < m_goals.size(); ++i)
        setTabOrder(m_goals[i - 1], m_goals[i]);
}

} // namespace bk
