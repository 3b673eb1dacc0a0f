// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/organisation_form.h"

#include "core/services/process_text.h"
#include "ui/common/field.h"
#include "ui/common/icon.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/show_issues.h"
#include "ui/register/contact_person_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

OrganisationForm::OrganisationForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new TextLine(text_limits::name))
    , m_kind(new QComboBox)
    , m_legalBody(new TextLine(text_limits::name))
    , m_mayStartSip(new QCheckBox(tr("Har skyldighet att kalla till &SIP, och får starta ett Individuellt barnteam")))
    , m_personColumn(new QVBoxLayout)
    , m_addPerson(new QPushButton(icon(u"plus"_s), tr("Lägg till en &kontaktperson"))) {
    for (const OrganisationKind kind :
         {OrganisationKind::Kommun, OrganisationKind::Region, OrganisationKind::Polis, OrganisationKind::Enskild})
        m_kind->addItem(process_text::organisationKind(kind), int(kind));
    layOut();
    for (QLineEdit* edit : {m_name, m_legalBody})
        connect(edit, &QLineEdit::textEdited, this, &OrganisationForm::edited);
    connect(m_kind, &QComboBox::activated, this, &OrganisationForm::edited);
    connect(m_mayStartSip, &QCheckBox::clicked, this, &OrganisationForm::edited);
    connect(m_addPerson, &QPushButton::clicked, this, [this] {
        addPerson()->nameField()->setFocus();
        Q_EMIT edited();
    });
}

void OrganisationForm::layOut() {
    m_fields = {
        {u"name"_s, new Field(tr("&Namn"), m_name, tr("Till exempel Första linjen, BVC Ystad eller Elevhälsan."))},
        {u"legalBody"_s,
         new Field(
             tr("Vem som &ansvarar för sekretessen"), m_legalBody,
             tr("Till exempel Region Skåne eller Capio. Samtycken och loggen nämner den. Lämna tomt om det är "
                "verksamheten själv."))}};
    QVBoxLayout* column = columnIn(this);
    column->addWidget(m_fields[u"name"_s]);
    column->addWidget(new Field(tr("&Typ av verksamhet"), m_kind));
    column->addWidget(m_fields[u"legalBody"_s]);
    column->addWidget(m_mayStartSip);
    column->addWidget(sectionHeading(tr("Kontaktpersoner")));
    QLabel* about = plainLabel(tr("De som kan kallas till ett team eller som det går att ringa."));
    makeQuiet(about);
    column->addWidget(about);
    m_personColumn->setSpacing(grid(1.5));
    column->addLayout(m_personColumn);
    column->addWidget(m_addPerson, 0, Qt::AlignLeft);
    column->addStretch(1);
}

ContactPersonFields* OrganisationForm::addPerson() {
    auto* person = new ContactPersonFields;
    m_personColumn->addWidget(person);
    m_persons.push_back(person);
    numberPersons();
    connect(person, &ContactPersonFields::edited, this, &OrganisationForm::edited);
    connect(person, &ContactPersonFields::removeAsked, this, [this, person] {
        removePerson(person);
        m_addPerson->setFocus();
        Q_EMIT edited();
    });
    return person;
}

void OrganisationForm::removePerson(ContactPersonFields* person) {
    std::erase(m_persons, person);
    person->hide();
    person->deleteLater(); // it holds the button that led here
    numberPersons();
}

void OrganisationForm::numberPersons() {
    int number = 0;
    for (ContactPersonFields* person : m_persons)
        person->setNumber(++number);
}

Organisation OrganisationForm::value() const {
    Organisation organisation = m_value;
    organisation.name = m_name->text();
    organisation.kind = static_cast<OrganisationKind>(m_kind->currentData().toInt());
    organisation.legalBody = m_legalBody->text();
    organisation.mayStartSip = m_mayStartSip->isChecked();
    organisation.persons.clear();
    for (const ContactPersonFields* person : m_persons)
        organisation.persons.push_back(person->value());
    return organisation;
}

void OrganisationForm::setValue(const Organisation& organisation) {
    const QSignalBlocker quiet(this);
    m_value = organisation;
    m_name->setText(organisation.name);
    m_kind->setCurrentIndex(m_kind->findData(int(organisation.kind)));
    m_legalBody->setText(organisation.legalBody);
    m_mayStartSip->setChecked(organisation.mayStartSip);
    while (!m_persons.empty())
        removePerson(m_persons.back());
    for (const ContactPerson& person : organisation.persons)
        addPerson()->setValue(person);
}

Issues OrganisationForm::showIssues(const Issues& issues) {
    QHash<QString, Field*> fields = m_fields;
    int number = 0;
    for (ContactPersonFields* person : m_persons) {
        const QString where = u"person.%1."_s.arg(++number);
        for (auto field = person->fields().cbegin(); field != person->fields().cend(); ++field)
            fields.insert(where + field.key(), field.value());
        fields.insert(QString::number(number), person->fields()[u"name"_s]);
        for (const Issue& issue : issues)
            if (issue.where.startsWith(where))
                person->openForIssue(issue.where.mid(where.size()));
    }
    return showIssuesByPlace(issues, fields);
}

} // namespace bk
