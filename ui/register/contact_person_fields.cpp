// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/contact_person_fields.h"

#include "ui/children/contact_fields.h"
#include "ui/common/field.h"
#include "ui/common/icon.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/fold.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bk {

ContactPersonFields::ContactPersonFields(QWidget* parent)
    : QFrame(parent)
    , m_name(new TextLine(text_limits::name))
    , m_profession(new TextLine)
    , m_contact(new ContactFields(tr("Kontaktperson")))
    , m_fold(new Fold(tr("Kontaktuppgifter"), m_contact))
    , m_remove(new QToolButton) {
    setFrameShape(QFrame::StyledPanel);
    m_fields = {
        {u"name"_s, new Field(tr("Namn"), m_name)}, {u"profession"_s, new Field(tr("Yrke eller roll"), m_profession)}};
    for (auto field = m_contact->fields().cbegin(); field != m_contact->fields().cend(); ++field)
        m_fields.insert(u"contact."_s + field.key(), field.value());
    m_remove->setIcon(icon(u"trash"_s));
    m_remove->setToolTip(tr("Ta bort kontaktpersonen"));
    auto* names = new QHBoxLayout;
    names->setSpacing(grid(1.5));
    names->addWidget(m_fields[u"name"_s], 1);
    names->addWidget(m_fields[u"profession"_s], 1);
    names->addWidget(m_remove, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(1.5), grid(1.5), grid(1.5), grid(1.5));
    column->setSpacing(grid());
    column->addLayout(names);
    column->addWidget(m_fold);
    for (QLineEdit* edit : {m_name, m_profession})
        connect(edit, &QLineEdit::textEdited, this, &ContactPersonFields::edited);
    connect(m_contact, &ContactFields::edited, this, &ContactPersonFields::edited);
    connect(m_remove, &QToolButton::clicked, this, &ContactPersonFields::removeAsked);
    setNumber(1);
}

ContactPerson ContactPersonFields::value() const {
    return {m_id, m_name->text(), m_profession->text(), m_contact->value()};
}

void ContactPersonFields::setValue(const ContactPerson& person) {
    const QSignalBlocker quiet(this);
    m_id = person.id;
    m_name->setText(person.name);
    m_profession->setText(person.profession);
    m_contact->setValue(person.contact);
    m_fold->setOpen(!person.contact.isEmpty());
}

void ContactPersonFields::setNumber(int number) {
    const auto named = [number](const QString& what) {
        return tr("Kontaktperson %1: %2").arg(number).arg(what);
    };
    m_name->setAccessibleName(named(tr("namn")));
    m_profession->setAccessibleName(named(tr("yrke eller roll")));
    m_remove->setAccessibleName(tr("Ta bort kontaktperson %1").arg(number));
    m_fold->button()->setAccessibleName(named(tr("kontaktuppgifter")));
}

void ContactPersonFields::openForIssue(const QString& field) {
    if (field.startsWith(u"contact"_s))
        m_fold->setOpen(true);
}

} // namespace bk
