// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/event_row.h"

#include "ui/common/field.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

EventRow::EventRow(QWidget* parent)
    : PlanRow(parent)
    , m_when(new TextLine)
    , m_happened(new TextArea({}, 1))
    , m_support(new TextArea({}, 1))
    , m_helpers(new TextArea({}, 1))
    , m_whenField(field(tr("När"), m_when))
    , m_happenedField(field(tr("Vad hände"), m_happened))
    , m_supportField(field(tr("Vilket stöd jag fick"), m_support))
    , m_helpersField(field(tr("Vilka som hjälpte till"), m_helpers)) {
    for (Field* each : {m_whenField, m_happenedField, m_supportField, m_helpersField})
        column()->addWidget(each);
    connect(m_when, &QLineEdit::textChanged, this, &EventRow::edited);
    for (const TextArea* area : {m_happened, m_support, m_helpers})
        connect(area, &QPlainTextEdit::textChanged, this, &EventRow::edited);
}

EarlierEvent EventRow::value() const {
    return {m_when->text(), m_happened->toPlainText(), m_support->toPlainText(), m_helpers->toPlainText()};
}

void EventRow::setValue(const EarlierEvent& event) {
    const QSignalBlocker quiet(this);
    m_when->setText(event.when);
    m_happened->setPlainText(event.happened);
    m_support->setPlainText(event.support);
    m_helpers->setPlainText(event.helpers);
}

QWidget* EventRow::firstField() const { return m_when; }

void EventRow::addFields(const QString& where, PlanFields& fields) const {
    fields.insert(u"plan.event.empty/"_s + where, m_happenedField);
    const std::pair<QString, Field*> named[] = {
        {u"when"_s, m_whenField},
        {u"happened"_s, m_happenedField},
        {u"support"_s, m_supportField},
        {u"helpers"_s, m_helpersField}};
    for (const auto& [name, field] : named)
        fields.insert(u"plan.text.tooLong/%1.%2"_s.arg(where, name), field);
}

PlanRow::Names EventRow::names(const QString& number) const {
    return {
        tr("Händelse %1").arg(number), tr("Flytta upp händelse %1").arg(number),
        tr("Flytta ner händelse %1").arg(number), tr("Ta bort händelse %1").arg(number)};
}

} // namespace bk
