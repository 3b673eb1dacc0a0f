// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responsibility/delegation_form.h"

#include "core/services/process_text.h"
#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

DelegationForm::DelegationForm(QWidget* parent)
    : QWidget(parent)
    , m_task(new ChoiceRow(
          tr("Uppdraget"),
          {{process_text::delegatedTask(DelegatedTask::Barnsamtal), u'B'},
           {process_text::delegatedTask(DelegatedTask::FillInPlan), u'P'}},
          Qt::Horizontal, false))
    , m_to(new TextLine(text_limits::name))
    , m_profession(new TextLine)
    , m_by(new TextLine(text_limits::name))
    , m_date(new DateBox)
    , m_ended(new DateBox) {
    m_fields = {
        {u"to"_s, new Field(tr("&Vem får uppdraget"), m_to, tr("Den som barnet känner sig trygg med."))},
        {u"profession"_s, new Field(tr("&Yrke eller roll"), m_profession)},
        {u"by"_s, new Field(tr("Vem &ger uppdraget"), m_by)},
        {u"date"_s, new Field(tr("&Från och med"), m_date)},
        {u"ended"_s, new Field(tr("&Avslutat"), m_ended, tr("Lämna tomt så länge uppdraget gäller."))}};
    QVBoxLayout* column = columnIn(this);
    column->addWidget(new Field(tr("Uppdraget"), m_task));
    for (const QString& name : {u"to"_s, u"profession"_s, u"by"_s, u"date"_s, u"ended"_s})
        column->addWidget(m_fields[name]);
    column->addStretch(1);
    connect(m_task, &ChoiceRow::edited, this, &DelegationForm::edited);
    for (QLineEdit* edit : {m_to, m_profession, m_by})
        connect(edit, &QLineEdit::textEdited, this, &DelegationForm::edited);
    for (DateBox* box : {m_date, m_ended})
        connect(box, &DateBox::edited, this, &DelegationForm::edited);
    setValue({});
}

Delegation DelegationForm::value() const {
    Delegation delegation = m_value;
    delegation.task = static_cast<DelegatedTask>(m_task->value().value_or(0));
    delegation.to = m_to->text();
    delegation.profession = m_profession->text();
    delegation.by = m_by->text();
    delegation.date = m_date->date();
    delegation.ended = m_ended->date();
    return delegation;
}

void DelegationForm::setValue(const Delegation& delegation) {
    const QSignalBlocker quiet(this);
    m_value = delegation;
    m_task->setValue(int(delegation.task));
    m_to->setText(delegation.to);
    m_profession->setText(delegation.profession);
    m_by->setText(delegation.by);
    m_date->setDate(delegation.date);
    m_ended->setDate(delegation.ended);
}

Issues DelegationForm::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

bool DelegationForm::hasUnclearDay() {
    bool any = false;
    for (const auto& [name, box] : {std::pair(u"date"_s, m_date), std::pair(u"ended"_s, m_ended)})
        if (box->isUnclear()) {
            m_fields[name]->setIssue(tr("Skriv dagen som 2026-11-20."));
            any = true;
        }
    return any;
}

} // namespace bk
