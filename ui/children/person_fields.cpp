// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/person_fields.h"

#include "ui/children/contact_fields.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/fold.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Adds the contact's fields under "contact.", so that an issue finds them by the struct's names.
void adopt(QHash<QString, Field*>& fields, const ContactFields& contact) {
    for (auto it = contact.fields().cbegin(); it != contact.fields().cend(); ++it)
        fields.insert(u"contact."_s + it.key(), it.value());
}

} // namespace

GuardianFields::GuardianFields(int number, QWidget* parent)
    : QWidget(parent)
    , m_name(new TextLine(text_limits::name))
    , m_relation(new QComboBox)
    , m_contact(new ContactFields(tr("Vårdnadshavare %1").arg(number)))
    , m_fold(new Fold(tr("Kontaktuppgifter till vårdnadshavare %1").arg(number), m_contact)) {
    m_relation->setEditable(true);
    m_relation->lineEdit()->setAccessibleName(tr("Vårdnadshavare %1: relation till barnet").arg(number));
    m_relation->addItems(
        {QString(), tr("mamma"), tr("pappa"), tr("familjehem"), tr("särskilt förordnad vårdnadshavare")});
    m_fields = {
        {u"name"_s, new Field(tr("Vårdnadshavare %1: namn").arg(number), m_name)},
        {u"relation"_s, new Field(tr("Vårdnadshavare %1: relation till barnet").arg(number), m_relation)}};
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid(1.5));
    column->addWidget(m_fields[u"name"_s]);
    column->addWidget(m_fields[u"relation"_s]);
    column->addWidget(m_fold);
    adopt(m_fields, *m_contact);
    connect(m_name, &QLineEdit::textEdited, this, &GuardianFields::edited);
    connect(m_relation, &QComboBox::editTextChanged, this, &GuardianFields::edited);
    connect(m_contact, &ContactFields::edited, this, &GuardianFields::edited);
}

Guardian GuardianFields::value() const {
    return {m_name->text(), m_relation->currentText(), m_contactAllowed ? m_contact->value() : Contact{}};
}

void GuardianFields::setValue(const Guardian& guardian) {
    const QSignalBlocker quiet(this);
    m_name->setText(guardian.name);
    m_relation->setEditText(guardian.relation);
    m_contact->setValue(guardian.contact);
    m_fold->setOpen(!guardian.contact.isEmpty());
}

bool GuardianFields::isEmpty() const { return value() == Guardian{}; }

void GuardianFields::setContactAllowed(bool allowed) {
    m_contactAllowed = allowed;
    m_fold->setVisible(allowed);
}

void GuardianFields::openForIssue(const QString& field) {
    if (field.startsWith(u"contact"_s))
        m_fold->setOpen(true);
}

ResponsibleFields::ResponsibleFields(const QString& role, QWidget* parent)
    : QWidget(parent)
    , m_name(new TextLine(text_limits::name))
    , m_profession(new TextLine)
    , m_organisation(new TextLine(text_limits::name))
    , m_contact(new ContactFields(role))
    , m_fold(nullptr) {
    m_fields = {
        {u"name"_s, new Field(tr("%1: namn").arg(role), m_name)},
        {u"profession"_s, new Field(tr("Yrke eller roll"), m_profession)},
        {u"organisation"_s, new Field(tr("Verksamhet"), m_organisation)}};
    m_profession->setAccessibleName(tr("%1: yrke eller roll").arg(role));
    m_organisation->setAccessibleName(tr("%1: verksamhet").arg(role));
    auto* more = new QWidget;
    QVBoxLayout* inner = columnIn(more);
    inner->setSpacing(grid(1.5));
    inner->addWidget(m_fields[u"profession"_s]);
    inner->addWidget(m_fields[u"organisation"_s]);
    inner->addWidget(m_contact);
    m_fold = new Fold(tr("%1: yrke, verksamhet och kontaktuppgifter").arg(role), more);
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid(1.5));
    column->addWidget(m_fields[u"name"_s]);
    column->addWidget(m_fold);
    adopt(m_fields, *m_contact);
    for (QLineEdit* edit : {m_name, m_profession, m_organisation})
        connect(edit, &QLineEdit::textEdited, this, &ResponsibleFields::edited);
    connect(m_contact, &ContactFields::edited, this, &ResponsibleFields::edited);
}

ResponsiblePerson ResponsibleFields::value() const {
    return {m_name->text(), m_profession->text(), m_organisation->text(), m_contact->value()};
}

void ResponsibleFields::setValue(const ResponsiblePerson& person) {
    const QSignalBlocker quiet(this);
    m_name->setText(person.name);
    m_profession->setText(person.profession);
    m_organisation->setText(person.organisation);
    m_contact->setValue(person.contact);
    m_fold->setOpen(!person.profession.isEmpty() || !person.organisation.isEmpty() || !person.contact.isEmpty());
}

void ResponsibleFields::openForIssue(const QString& field) {
    if (field != u"name"_s)
        m_fold->setOpen(true);
}

} // namespace bk
