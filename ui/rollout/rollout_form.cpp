// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/rollout_form.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace bk {

RolloutForm::RolloutForm(QWidget* parent) : QWidget(parent), m_column(columnIn(this)) {}

Issues RolloutForm::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

bool RolloutForm::hasUnclearField() {
    bool any = false;
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day)
        if (day.value()->isUnclear()) {
            m_fields[day.key()]->setIssue(tr("Skriv dagen som 2026-11-20."));
            any = true;
        }
    return any;
}

QWidget* RolloutForm::control(const QString& name) const {
    const Field* field = m_fields.value(name, nullptr);
    return field ? field->control() : nullptr;
}

void RolloutForm::addOther(const QString& name, const QString& label, QWidget* control, const QString& hint) {
    m_fields[name] = new Field(label, control, hint);
    if (!m_first)
        m_first = control;
    m_column->addWidget(m_fields[name]);
}

QLineEdit* RolloutForm::addLine(const QString& name, const QString& label, const QString& hint) {
    auto* line = new TextLine;
    addOther(name, label, line, hint);
    connect(line, &QLineEdit::textEdited, this, &RolloutForm::edited);
    return line;
}

TextArea* RolloutForm::addText(const QString& name, const QString& label, int lines, const QString& hint) {
    auto* text = new TextArea(QString(label).remove(u'&'), lines);
    addOther(name, label, text, hint);
    connect(text, &QPlainTextEdit::textChanged, this, &RolloutForm::edited);
    return text;
}

DateBox* RolloutForm::addDay(const QString& name, const QString& label) {
    auto* day = new DateBox;
    m_days[name] = day;
    addOther(name, label, day);
    connect(day, &DateBox::edited, this, &RolloutForm::edited);
    return day;
}

QComboBox* RolloutForm::addChoice(const QString& name, const QString& label) {
    auto* choice = new QComboBox;
    addOther(name, label, choice);
    connect(choice, &QComboBox::activated, this, &RolloutForm::edited);
    return choice;
}

} // namespace bk
