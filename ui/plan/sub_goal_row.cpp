// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/sub_goal_row.h"

#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/dated_tick.h"
#include "ui/forms/fold.h"
#include "ui/plan/need_button.h"
#include "ui/plan/offer_button.h"
#include "ui/plan/plan_context.h"
#include "ui/plan/plan_rows.h"
#include "ui/plan/support_row.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

SubGoalRow::SubGoalRow(const PlanContext& context, QWidget* parent)
    : PlanRow(parent)
    , m_text(new TextArea({}, 1))
    , m_due(new DateBox)
    , m_reached(new DatedTick(tr("Vi är framme"), context.today))
    , m_needs(new NeedButton(context.model, context.subAreas()))
    , m_support(new PlanRows(tr("Lägg till stöd"), [&context] { return new SupportRow(context); }))
    , m_fold(new Fold(tr("Stöd"), m_support))
    , m_textField(field({}, m_text, tr("Detta vill jag ska hända")))
    , m_dueField(dayField(tr("Senast"), m_due))
    , m_reachedField(new Field({}, m_reached)) {
    auto* days = new FlowLayout;
    days->setSpacing(grid(2));
    days->addWidget(m_dueField);
    days->addWidget(m_reachedField);
    column()->addWidget(m_textField);
    column()->addLayout(days);
    column()->addWidget(m_fold);
    addTool(m_needs);
    offerSupport(context);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SubGoalRow::edited);
    connect(m_needs, &NeedButton::edited, this, &SubGoalRow::edited);
    connect(m_reached, &DatedTick::edited, this, &SubGoalRow::edited);
    connect(m_reached->tick(), &QCheckBox::toggled, this, &SubGoalRow::showState);
    connect(m_support, &PlanRows::edited, this, &SubGoalRow::edited);
    connect(m_support, &PlanRows::rowsChanged, this, &SubGoalRow::rowsChanged);
    connect(m_support, &PlanRows::rowsChanged, this, &SubGoalRow::showState);
    showState();
}

void SubGoalRow::offerSupport(const PlanContext& context) {
    QPushButton* offer =
        offerButton(context, PlanField::Support, tr("Hämta stöd"), this, [this](const PlanSuggestion& suggestion) {
            Support support;
            support.what = suggestion.text;
            if (suggestion.area)
                support.needs = {{*suggestion.area, {}}};
            static_cast<SupportRow*>(m_support->add())->setValue(suggestion.support.value_or(support));
            Q_EMIT rowsChanged();
            showState();
            Q_EMIT edited();
        });
    if (offer)
        m_support->addBeside(offer);
}

SubGoal SubGoalRow::value() const {
    SubGoal subGoal;
    subGoal.text = m_text->toPlainText();
    subGoal.due = m_due->date();
    subGoal.reachedOn = m_reached->date();
    subGoal.needs = m_needs->value();
    subGoal.support = valuesOf<SupportRow>(*m_support);
    return subGoal;
}

void SubGoalRow::setValue(const SubGoal& subGoal) {
    const QSignalBlocker quiet(this);
    m_text->setPlainText(subGoal.text);
    m_due->setDate(subGoal.due);
    m_reached->setDate(subGoal.reachedOn);
    m_needs->setValue(subGoal.needs);
    setValues<SupportRow>(*m_support, subGoal.support);
    showState();
}

bool SubGoalRow::isReached() const { return m_reached->tick()->isChecked(); }

void SubGoalRow::showState() {
    setMark(isReached() ? tr("✓ nått") : QString());
    m_fold->setTitle(tr("Stöd (%1)").arg(m_support->rows().size()));
}

QWidget* SubGoalRow::firstField() const { return m_text; }

void SubGoalRow::begin() { m_fold->setOpen(true); }

void SubGoalRow::addFields(const QString& where, PlanFields& fields) const {
    fields.insert(u"plan.subGoal.empty/"_s + where, m_textField);
    fields.insert(u"plan.text.tooLong/%1.text"_s.arg(where), m_textField);
    fields.insert(u"plan.subGoal.due/"_s + where, m_dueField);
    fields.insert(u"plan.subGoal.reached.future/"_s + where, m_reachedField);
    m_support->addFields(where + u".support"_s, fields);
}

bool SubGoalRow::markUnclearDays() {
    bool any = PlanRow::markUnclearDays();
    if (m_reached->dateBox()->isUnclear()) {
        m_reachedField->setIssue(tr("Skriv dagen som 2026-11-20."));
        any = true;
    }
    return m_support->markUnclearDays() || any;
}

PlanRow::Names SubGoalRow::names(const QString& number) const {
    return {
        tr("Delmål %1").arg(number), tr("Flytta upp delmål %1").arg(number), tr("Flytta ner delmål %1").arg(number),
        tr("Ta bort delmål %1").arg(number)};
}

void SubGoalRow::placed(const QString& number) {
    m_needs->setSubject(tr("Områden som delmål %1 gäller").arg(number));
    m_reached->dateBox()->setAccessibleName(tr("Delmål %1: dagen då vi var framme").arg(number));
    m_support->setPrefix(number + u'.');
}

} // namespace bk
