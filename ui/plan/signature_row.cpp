// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/signature_row.h"

#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/plan/plan_words.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int mostColumns = 3;

} // namespace

SignatureRow::SignatureRow(QDate today, QWidget* parent)
    : PlanRow(parent)
    , m_role(new QComboBox)
    , m_name(new TextLine)
    , m_organisation(new TextLine)
    , m_date(new DateBox)
    , m_reference(new TextLine)
    , m_nameField(field(tr("Namn"), m_name))
    , m_dateField(dayField(tr("Datum"), m_date)) {
    for (const SignatureRole role : {SignatureRole::Child, SignatureRole::Guardian, SignatureRole::Participant})
        m_role->addItem(plan_words::role(role), int(role));
    m_date->setDate(today);
    auto* cells = new FlowLayout;
    cells->setSpacing(grid());
    cells->setColumns(mostColumns);
    for (Field* each :
         {field(tr("Vem"), m_role), m_nameField, field(tr("Verksamhet"), m_organisation), m_dateField,
          field(tr("Hänvisning"), m_reference, tr("Till en e-underskrift. Tomt: underskriven på pappret."))})
        cells->addWidget(each);
    column()->addLayout(cells);
    connect(m_role, &QComboBox::currentIndexChanged, this, &SignatureRow::edited);
    for (const TextLine* edit : {m_name, m_organisation, m_reference})
        connect(edit, &QLineEdit::textChanged, this, &SignatureRow::edited);
}

PlanSignature SignatureRow::value() const {
    return {
        SignatureRole(m_role->currentData().toInt()), m_name->text(), m_organisation->text(), m_date->date(),
        m_reference->text()};
}

void SignatureRow::setValue(const PlanSignature& signature) {
    const QSignalBlocker quiet(this);
    m_role->setCurrentIndex(m_role->findData(int(signature.role)));
    m_name->setText(signature.name);
    m_organisation->setText(signature.organisation);
    m_date->setDate(signature.date);
    m_reference->setText(signature.reference);
}

QWidget* SignatureRow::firstField() const { return m_role; }

void SignatureRow::addFields(const QString& where, PlanFields& fields) const {
    fields.insert(u"planVersion.signature.name/"_s + where, m_nameField);
    fields.insert(u"planVersion.signature.date/"_s + where, m_dateField);
    fields.insert(u"planVersion.signature.early/"_s + where, m_dateField);
    fields.insert(u"planVersion.text.tooLong/"_s + where, m_nameField);
}

PlanRow::Names SignatureRow::names(const QString& number) const {
    return {
        tr("Underskrift %1").arg(number), tr("Flytta upp underskrift %1").arg(number),
        tr("Flytta ner underskrift %1").arg(number), tr("Ta bort underskrift %1").arg(number)};
}

} // namespace bk
