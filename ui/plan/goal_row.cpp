// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/goal_row.h"

#include "ui/common/field.h"
#include "ui/common/text_area.h"
#include "ui/forms/fold.h"
#include "ui/plan/need_button.h"
#include "ui/plan/offer_button.h"
#include "ui/plan/plan_context.h"
#include "ui/plan/plan_rows.h"
#include "ui/plan/sub_goal_row.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

GoalRow::GoalRow(const PlanContext& context, QWidget* parent)
    : PlanRow(parent)
    , m_text(new TextArea({}, 1))
    , m_areas(new NeedButton(context.model, nullptr))
    , m_subGoals(new PlanRows(tr("Lägg till delmål"), [&context] { return new SubGoalRow(context); }))
    , m_fold(new Fold({}, m_subGoals))
    , m_textField(field({}, m_text)) {
    column()->addWidget(m_textField);
    column()->addWidget(m_fold);
    addTool(m_areas);
    offerSubGoals(context);
    connect(m_text, &QPlainTextEdit::textChanged, this, &GoalRow::edited);
    connect(m_areas, &NeedButton::edited, this, &GoalRow::edited);
    connect(m_subGoals, &PlanRows::edited, this, &GoalRow::edited);
    connect(m_subGoals, &PlanRows::edited, this, &GoalRow::showState);
    connect(m_subGoals, &PlanRows::rowsChanged, this, &GoalRow::rowsChanged);
    showState();
}

void GoalRow::offerSubGoals(const PlanContext& context) {
    QPushButton* offer =
        offerButton(context, PlanField::SubGoals, tr("Hämta delmål"), this, [this](const PlanSuggestion& suggestion) {
            SubGoal subGoal;
            subGoal.text = suggestion.text;
            static_cast<SubGoalRow*>(m_subGoals->add())->setValue(subGoal);
            Q_EMIT rowsChanged();
            showState();
            Q_EMIT edited();
        });
    if (offer)
        m_subGoals->addBeside(offer);
}

Goal GoalRow::value() const {
    Goal goal;
    goal.text = m_text->toPlainText();
    for (const NeedLink& need : m_areas->value())
        goal.areas.push_back(need.area);
    goal.subGoals = valuesOf<SubGoalRow>(*m_subGoals);
    return goal;
}

void GoalRow::setValue(const Goal& goal) {
    const QSignalBlocker quiet(this);
    m_text->setPlainText(goal.text);
    std::vector<NeedLink> areas;
    for (const Area area : goal.areas)
        areas.push_back({area, {}});
    m_areas->setValue(areas);
    setValues<SubGoalRow>(*m_subGoals, goal.subGoals);
    showState();
}

void GoalRow::showState() {
    const auto& rows = m_subGoals->rows();
    const auto reached = std::ranges::count_if(
        rows, [](const PlanRow* row) { return static_cast<const SubGoalRow*>(row)->isReached(); });
    m_fold->setTitle(
        rows.empty() ? tr("Delmål och stöd: inga än")
                     : tr("Delmål och stöd: %1 delmål, %2 nådda").arg(rows.size()).arg(reached));
}

QWidget* GoalRow::firstField() const { return m_text; }

void GoalRow::begin() { m_fold->setOpen(true); }

void GoalRow::addFields(const QString& where, PlanFields& fields) const {
    fields.insert(u"plan.goal.empty/"_s + where, m_textField);
    fields.insert(u"plan.text.tooLong/%1.text"_s.arg(where), m_textField);
    m_subGoals->addFields(where + u".subGoal"_s, fields);
}

bool GoalRow::markUnclearDays() { return m_subGoals->markUnclearDays(); }

PlanRow::Names GoalRow::names(const QString& number) const {
    return {
        tr("Mål %1").arg(number), tr("Flytta upp mål %1").arg(number), tr("Flytta ner mål %1").arg(number),
        tr("Ta bort mål %1").arg(number)};
}

void GoalRow::placed(const QString& number) {
    m_areas->setSubject(tr("Områden som mål %1 gäller").arg(number));
    m_subGoals->setPrefix(number + u'.');
}

} // namespace bk
