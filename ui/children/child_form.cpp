// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/child_form.h"

#include "core/services/issue_text.h"
#include "ui/children/contact_fields.h"
#include "ui/children/person_fields.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/draft_json.h"
#include "ui/forms/show_issues.h"
#include "ui/forms/words.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array protections{
    ProtectedIdentity::None, ProtectedIdentity::Sekretessmarkering, ProtectedIdentity::SkyddadFolkbokforing,
    ProtectedIdentity::FingeradePersonuppgifter};

constexpr QLatin1StringView invalidNumber("child.personnummer.invalid");
constexpr QLatin1StringView unclearDate("child.birthDate.unclear");

/// As many digits as the number will have are there: time to complain about a wrong one, and not before.
bool looksComplete(const QString& typed) {
    const auto digits = std::count_if(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
    const bool longForm = typed.startsWith(u"19"_s) || typed.startsWith(u"20"_s);
    const qsizetype sign = qMax(typed.indexOf(u'-'), typed.indexOf(u'+'));
    return digits >= (sign == 6 || (sign < 0 && !longForm) ? 10 : 12);
}

} // namespace

ChildForm::ChildForm(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_identityPart(new QWidget)
    , m_sealedBecause(plainLabel(tr(
          "Barnets identitet är förseglad. Vem barnet är visas på sidan Skyddad identitet, för dem som får se det.")))
    , m_protection(new QComboBox)
    , m_protectedBecause(plainLabel())
    , m_givenName(new TextLine(text_limits::name))
    , m_familyName(new TextLine(text_limits::name))
    , m_preferredName(new TextLine(text_limits::name))
    , m_personnummer(new TextLine)
    , m_birthDate(new DateBox)
    , m_place(new TextLine)
    , m_contact(new ContactFields(tr("Barnet")))
    , m_guardian1(new GuardianFields(1))
    , m_guardian2(new GuardianFields(2))
    , m_addGuardian(new QPushButton(tr("Lägg till &vårdnadshavare 2")))
    , m_barnkontakt(new ResponsibleFields(tr("Barnkontakt")))
    , m_stodsamordnare(new ResponsibleFields(tr("Stödsamordnare"))) {
    QVBoxLayout* column = columnIn(this);
    QVBoxLayout* identity = columnIn(m_identityPart);
    buildProtection(identity);
    buildChild(identity);
    buildGuardians(identity);
    column->addWidget(m_sealedBecause);
    column->addWidget(m_identityPart);
    buildResponsible(column);
    column->addStretch(1);
    listen();
    setSealed(false);
    setValue({});
}

void ChildForm::buildProtection(QVBoxLayout* column) {
    for (const ProtectedIdentity protection : protections)
        m_protection->addItem(words::protection(protection));
    m_fields.insert(
        u"protection"_s, new Field(
                             tr("Har barnet skyddade &personuppgifter?"), m_protection,
                             tr("Frågas först, eftersom svaret avgör vad som får skrivas in.")));
    m_protectedBecause->setText(
        tr("Adress, avdelning eller klass och kontaktuppgifter till barnet och vårdnadshavarna skrivs inte in här, och "
           "sparas inte. Följ verksamhetens rutin för hur ni når familjen."));
    column->addWidget(m_fields[u"protection"_s]);
    column->addWidget(m_protectedBecause);
}

void ChildForm::buildChild(QVBoxLayout* column) {
    m_fields.insert(u"givenName"_s, new Field(tr("&Förnamn"), m_givenName, tr("Ett namn räcker för att börja.")));
    m_fields.insert(u"familyName"_s, new Field(tr("&Efternamn"), m_familyName));
    m_fields.insert(
        u"preferredName"_s, new Field(tr("&Tilltalsnamn"), m_preferredName, tr("Om barnet vill kallas något annat.")));
    m_fields.insert(u"personnummer"_s, new Field(tr("Personn&ummer eller samordningsnummer"), m_personnummer));
    m_fields.insert(u"birthDate"_s, new Field(tr("Fö&dd"), m_birthDate));
    m_fields.insert(u"place"_s, new Field(tr("&Avdelning, klass eller BVC"), m_place));
    m_personnummer->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    m_contactPart = new QWidget;
    QVBoxLayout* inner = columnIn(m_contactPart);
    inner->setSpacing(grid(1.5));
    inner->addWidget(m_fields[u"place"_s]);
    inner->addWidget(m_contact);
    column->addSpacing(grid());
    column->addWidget(sectionHeading(tr("Barnet")));
    for (const QString& name : {u"givenName"_s, u"familyName"_s, u"preferredName"_s, u"personnummer"_s, u"birthDate"_s})
        column->addWidget(m_fields[name]);
    column->addWidget(m_contactPart);
    for (auto it = m_contact->fields().cbegin(); it != m_contact->fields().cend(); ++it)
        m_fields.insert(u"contact."_s + it.key(), it.value());
}

void ChildForm::buildGuardians(QVBoxLayout* column) {
    column->addSpacing(grid());
    column->addWidget(sectionHeading(tr("Vårdnadshavare")));
    column->addWidget(m_guardian1);
    column->addWidget(m_addGuardian, 0, Qt::AlignLeft);
    column->addWidget(m_guardian2);
}

void ChildForm::buildResponsible(QVBoxLayout* column) {
    m_responsiblePart = new QWidget;
    QVBoxLayout* inner = columnIn(m_responsiblePart);
    inner->addWidget(sectionHeading(tr("Ansvariga")));
    inner->addWidget(m_barnkontakt);
    inner->addWidget(m_stodsamordnare);
    column->addSpacing(grid());
    column->addWidget(m_responsiblePart);
}

void ChildForm::listen() {
    for (QLineEdit* edit : {m_givenName, m_familyName, m_preferredName, m_place})
        connect(edit, &QLineEdit::textEdited, this, &ChildForm::noteEdit);
    connect(m_personnummer, &QLineEdit::textEdited, this, [this] {
        followPersonnummer();
        noteEdit();
    });
    connect(m_protection, &QComboBox::activated, this, [this] {
        followProtection();
        noteEdit();
    });
    connect(m_birthDate, &DateBox::edited, this, &ChildForm::noteEdit);
    connect(m_contact, &ContactFields::edited, this, &ChildForm::noteEdit);
    for (GuardianFields* guardian : {m_guardian1, m_guardian2})
        connect(guardian, &GuardianFields::edited, this, &ChildForm::noteEdit);
    for (ResponsibleFields* person : {m_barnkontakt, m_stodsamordnare})
        connect(person, &ResponsibleFields::edited, this, &ChildForm::noteEdit);
    connect(m_addGuardian, &QPushButton::clicked, this, [this] {
        m_guardian2->setVisible(true);
        m_addGuardian->setVisible(false);
        revealAndFocus(m_guardian2->fields()[u"name"_s]->control());
    });
}

void ChildForm::setSealed(bool sealed) {
    m_sealed = sealed;
    m_identityPart->setVisible(!sealed);
    m_sealedBecause->setVisible(sealed);
}

void ChildForm::askOnlyIdentity() {
    m_fields[u"protection"_s]->setVisible(false);
    m_fields[u"place"_s]->setVisible(false);
    m_responsiblePart->setVisible(false);
}

Child ChildForm::value() const {
    Child child = m_value;
    if (m_sealed) {
        child.barnkontakt = m_barnkontakt->value();
        child.stodsamordnare = m_stodsamordnare->value();
        return child;
    }
    const bool isProtected = protection() != ProtectedIdentity::None;
    child.protection = protection();
    child.givenName = m_givenName->text();
    child.familyName = m_familyName->text();
    child.preferredName = m_preferredName->text();
    child.personnummer = Personnummer::from(m_personnummer->text(), m_today);
    child.birthDate = m_birthDate->date();
    child.place = isProtected ? QString() : m_place->text();
    child.contact = isProtected ? Contact{} : m_contact->value();
    child.guardians.clear();
    if (!m_guardian1->isEmpty() || !m_guardian2->isEmpty())
        child.guardians.push_back(m_guardian1->value());
    if (!m_guardian2->isEmpty())
        child.guardians.push_back(m_guardian2->value());
    child.barnkontakt = m_barnkontakt->value();
    child.stodsamordnare = m_stodsamordnare->value();
    return child;
}

void ChildForm::setValue(const Child& child) {
    const QSignalBlocker quiet(this);
    m_value = child;
    m_protection->setCurrentIndex(int(child.protection));
    m_givenName->setText(child.givenName);
    m_familyName->setText(child.familyName);
    m_preferredName->setText(child.preferredName);
    m_personnummer->setText(child.personnummer ? child.personnummer->shown() : QString());
    m_birthDate->setDate(child.birthDate);
    m_place->setText(child.place);
    m_contact->setValue(child.contact);
    m_guardian1->setValue(child.guardians.empty() ? Guardian{} : child.guardians[0]);
    m_guardian2->setValue(child.guardians.size() < 2 ? Guardian{} : child.guardians[1]);
    m_barnkontakt->setValue(child.barnkontakt);
    m_stodsamordnare->setValue(child.stodsamordnare);
    m_guardian2->setVisible(child.guardians.size() > 1);
    followProtection();
    followPersonnummer();
    followGuardians();
}

QJsonObject ChildForm::draft() const {
    QJsonObject draft = draft_json::from(value());
    draft.insert(u"personnummerTyped"_s, m_personnummer->text());
    draft.insert(u"birthDateTyped"_s, m_birthDate->text());
    return draft;
}

void ChildForm::setDraft(const QJsonObject& draft) {
    setValue(draft_json::child(draft, m_today));
    if (draft.contains(u"personnummerTyped"_s))
        m_personnummer->setText(draft[u"personnummerTyped"_s].toString());
    if (draft.contains(u"birthDateTyped"_s))
        m_birthDate->setText(draft[u"birthDateTyped"_s].toString());
    followPersonnummer();
}

Issues ChildForm::issues() const {
    Issues found = bk::issues(value(), m_today);
    if (!m_personnummer->text().trimmed().isEmpty() && !Personnummer::from(m_personnummer->text(), m_today))
        found.push_back({QString(invalidNumber), u"personnummer"_s, {}});
    if (m_birthDate->isUnclear())
        found.push_back({QString(unclearDate), u"birthDate"_s, {}});
    return found;
}

Issues ChildForm::showIssues(const Issues& issues) {
    const QHash<QString, Field*> fields = allFields();
    for (Field* field : fields)
        field->setIssue({});
    Issues homeless;
    for (const Issue& issue : issues) {
        // "guardian name missing" says which guardian; everything else says which field
        const QString where = issue.rule == u"child.guardian.name.missing"_s ? u"guardian.%1.name"_s.arg(issue.where)
                              : issue.where == u"contact"_s                  ? u"contact.address"_s
                                                                             : issue.where;
        Field* field = fields.value(where, nullptr);
        if (field && field->issue().isEmpty())
            field->setIssue(
                issue.rule == invalidNumber ? tr("Numret stämmer inte. Kontrollera siffrorna, eller lämna tomt.")
                : issue.rule == unclearDate ? tr("Skriv datumet som 2017-03-27, eller lämna tomt.")
                                            : issueText(issue));
        else if (!field)
            homeless.push_back(issue);
        for (int number = 1; number <= 2; ++number)
            if (const QString prefix = u"guardian.%1."_s.arg(number); where.startsWith(prefix))
                (number == 1 ? m_guardian1 : m_guardian2)->openForIssue(where.mid(prefix.size()));
        if (where.startsWith(u"barnkontakt."_s))
            m_barnkontakt->openForIssue(where.section(u'.', 1));
        if (where.startsWith(u"stodsamordnare."_s))
            m_stodsamordnare->openForIssue(where.section(u'.', 1));
    }
    return homeless;
}

QHash<QString, Field*> ChildForm::allFields() const {
    QHash<QString, Field*> all = m_fields;
    const auto adopt = [&all](const QString& prefix, const QHash<QString, Field*>& fields) {
        for (auto it = fields.cbegin(); it != fields.cend(); ++it)
            all.insert(prefix + it.key(), it.value());
    };
    adopt(u"guardian.1."_s, m_guardian1->fields());
    adopt(u"guardian.2."_s, m_guardian2->fields());
    adopt(u"barnkontakt."_s, m_barnkontakt->fields());
    adopt(u"stodsamordnare."_s, m_stodsamordnare->fields());
    return all;
}

ProtectedIdentity ChildForm::protection() const { return protections[std::size_t(m_protection->currentIndex())]; }

void ChildForm::followProtection() {
    const bool isProtected = protection() != ProtectedIdentity::None;
    m_protectedBecause->setVisible(isProtected);
    m_contactPart->setVisible(!isProtected);
    m_guardian1->setContactAllowed(!isProtected);
    m_guardian2->setContactAllowed(!isProtected);
}

void ChildForm::followPersonnummer() {
    Field* field = m_fields[u"personnummer"_s];
    const QString typed = m_personnummer->text().trimmed();
    const auto number = Personnummer::from(typed, m_today);
    const bool dated = number && number->birthDate().isValid();
    if (dated)
        m_birthDate->setDate(number->birthDate());
    m_birthDate->setReadOnly(dated);
    m_fields[u"birthDate"_s]->setHint(dated ? tr("Taget ur personnumret.") : QString());
    if (number)
        field->setHint(
            number->isSamordningsnummer() ? tr("Samordningsnumret stämmer.")
            : dated                       ? tr("Numret stämmer: född %1.").arg(words::longDate(number->birthDate()))
                                          : tr("Numret stämmer."));
    else
        field->setHint(tr("Behövs inte för att börja. Kontrolleras medan du skriver."));
    field->setIssue(
        !number && looksComplete(typed) ? tr("Numret stämmer inte. Kontrollera siffrorna, eller lämna tomt.")
                                        : QString());
}

void ChildForm::followGuardians() { m_addGuardian->setVisible(m_guardian2->isHidden() && !m_guardian1->isEmpty()); }

void ChildForm::noteEdit() {
    followGuardians();
    Q_EMIT edited();
}

} // namespace bk
