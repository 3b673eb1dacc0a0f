// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responsibility/handover_form.h"

#include "core/domain/common/text_limits.h"
#include "core/services/process_text.h"
#include "ui/children/person_fields.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct ReportPart {
    QString Handover::*text;
    const char* key;
    const char* label;
    bool question; ///< one of the two that appoint a Stödsamordnare
};

constexpr ReportPart reportParts[] = {
    {&Handover::wishes, "wishes", QT_TRANSLATE_NOOP("bk::HandoverForm", "Barnets och familjens önskemål"), false},
    {&Handover::health, "health", QT_TRANSLATE_NOOP("bk::HandoverForm", "Hälsa"), false},
    {&Handover::family, "family", QT_TRANSLATE_NOOP("bk::HandoverForm", "Familjen"), false},
    {&Handover::specialNeeds, "specialNeeds", QT_TRANSLATE_NOOP("bk::HandoverForm", "Särskilda behov"), false},
    {&Handover::other, "other", QT_TRANSLATE_NOOP("bk::HandoverForm", "Övrigt"), false},
    {&Handover::leadQuestion, "leadQuestion",
     QT_TRANSLATE_NOOP("bk::HandoverForm", "Vem kan leda och samordna arbetet med Barnets plan?"), true},
    {&Handover::overviewQuestion, "overviewQuestion",
     QT_TRANSLATE_NOOP("bk::HandoverForm", "Vem har en bra översikt över Barnets plan?"), true},
};

QString personText(const ResponsiblePerson& person) {
    QStringList known;
    for (const QString& part : {person.name, person.profession, person.organisation})
        if (!isBlank(part))
            known.push_back(part);
    return known.isEmpty() ? HandoverForm::tr("Ingen är inskriven") : known.join(u", "_s);
}

bool sameOrganisation(const ResponsiblePerson& one, const ResponsiblePerson& other) {
    return one.organisation.trimmed().compare(other.organisation.trimmed(), Qt::CaseInsensitive) == 0;
}

constexpr int noConsent = 0; ///< first in the list

} // namespace

HandoverForm::HandoverForm(const HandoverChoices& choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_from(plainLabel())
    , m_directory(new QComboBox)
    , m_to(new ResponsibleFields(tr("Tar över")))
    , m_stage(new QComboBox)
    , m_date(new DateBox)
    , m_report(new QWidget)
    , m_questions(new QWidget)
    , m_consentNeeded(new QCheckBox(tr("Uppgifter går till en &annan verksamhet: samtycke behövs")))
    , m_organisation(new QComboBox)
    , m_consent(new QComboBox) {
    fillChoices();
    layOut();
    listen();
    setValue({});
}

void HandoverForm::fillChoices() {
    m_directory->addItem(tr("Välj ur katalogen, eller skriv nedan"));
    for (const BarnkontaktEntry& entry : m_choices.directory)
        m_directory->addItem(
            u"%1: %2"_s.arg(process_text::lifeStage(entry.stage), personText(entry.person)) +
            (entry.covers.isEmpty() ? QString() : u" (%1)"_s.arg(entry.covers)));
    m_stage->addItem(tr("Inte angett"), -1);
    for (const LifeStage stage :
         {LifeStage::Barnmorska, LifeStage::BvcSkoterska, LifeStage::RektorForskola, LifeStage::RektorGrundskola})
        m_stage->addItem(process_text::lifeStage(stage), int(stage));
    m_organisation->addItem(tr("Välj verksamhet"));
    for (const Organisation& organisation : m_choices.organisations)
        m_organisation->addItem(organisation.fullName(), organisation.id.toString());
    m_consent->addItem(tr("Välj ett samtycke"));
    for (const HandoverChoices::ConsentChoice& choice : m_choices.consents)
        m_consent->addItem(choice.text, choice.id.toString());
    for (QComboBox* box : {m_directory, m_organisation, m_consent})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void HandoverForm::layOut() {
    m_fields = {
        {u"directory"_s, new Field(tr("&Katalogen över Barnkontakter"), m_directory)},
        {u"stage"_s, new Field(tr("Tar över som"), m_stage)},
        {u"date"_s, new Field(tr("&Gäller från"), m_date)},
        {u"consentNeeded"_s, new Field(QString(), m_consentNeeded)},
        {u"toOrganisation"_s, new Field(
                                  tr("&Verksamheten som tar över"), m_organisation,
                                  tr("Ur registret under Enheten. Samtycket ska nämna den."))},
        {u"consent"_s, new Field(
                           tr("&Samtycket"), m_consent,
                           tr("Bara samtycken som gäller i dag visas. Ett nytt sparas under Samtycken."))}};
    for (auto field = m_to->fields().cbegin(); field != m_to->fields().cend(); ++field)
        m_fields.insert(u"to."_s + field.key(), field.value());
    QVBoxLayout* reportColumn = columnIn(m_report);
    QLabel* about = plainLabel(tr("Fyll bara i det som behöver följa med. Det som lämnas tomt kommer inte med på "
                                  "papperet."));
    makeQuiet(about);
    reportColumn->addWidget(sectionHeading(tr("Det här lämnas över")));
    reportColumn->addWidget(about);
    QVBoxLayout* questionColumn = columnIn(m_questions);
    questionColumn->addWidget(sectionHeading(tr("Två frågor innan någon utses")));
    for (const ReportPart& part : reportParts) {
        auto* area = new TextArea(tr(part.label));
        auto* field = new Field(tr(part.label), area);
        (part.question ? questionColumn : reportColumn)->addWidget(field);
        m_fields.insert(QLatin1StringView(part.key), field);
        m_texts.emplace_back(part.text, area);
    }
    QVBoxLayout* column = columnIn(this);
    column->addWidget(m_from);
    column->addWidget(m_questions);
    column->addWidget(m_fields[u"directory"_s]);
    column->addWidget(m_to);
    column->addWidget(m_fields[u"stage"_s]);
    column->addWidget(m_fields[u"date"_s]);
    column->addWidget(m_report);
    column->addWidget(sectionHeading(tr("Samtycke")));
    column->addWidget(m_fields[u"consentNeeded"_s]);
    column->addWidget(m_fields[u"toOrganisation"_s]);
    column->addWidget(m_fields[u"consent"_s]);
    column->addStretch(1);
}

void HandoverForm::listen() {
    connect(m_directory, &QComboBox::activated, this, &HandoverForm::takeFromDirectory);
    connect(m_to, &ResponsibleFields::edited, this, [this] {
        proposeOrganisation();
        proposeConsent();
        Q_EMIT edited();
    });
    connect(m_organisation, &QComboBox::activated, this, &HandoverForm::takeOrganisation);
    connect(m_date, &DateBox::edited, this, &HandoverForm::edited);
    for (QComboBox* box : {m_stage, m_consent})
        connect(box, &QComboBox::activated, this, &HandoverForm::edited);
    for (const auto& [text, area] : m_texts)
        connect(area, &QPlainTextEdit::textChanged, this, &HandoverForm::edited);
    connect(m_consentNeeded, &QCheckBox::toggled, this, &HandoverForm::showConsentFields);
    connect(m_consentNeeded, &QCheckBox::clicked, this, [this] {
        m_consentChosen = true;
        Q_EMIT edited();
    });
}

void HandoverForm::takeFromDirectory(int index) {
    if (index < 1)
        return;
    const BarnkontaktEntry& entry = m_choices.directory[std::size_t(index - 1)];
    m_to->setValue(entry.person);
    m_stage->setCurrentIndex(m_stage->findData(int(entry.stage)));
    proposeOrganisation();
    proposeConsent();
    Q_EMIT edited();
}

void HandoverForm::takeOrganisation(int index) {
    ResponsiblePerson to = m_to->value();
    if (index > 0 && isBlank(to.organisation)) {
        to.organisation = m_choices.organisations[std::size_t(index - 1)].name;
        m_to->setValue(to);
    }
    Q_EMIT edited();
}

/// The one of the register that is written by its name.
void HandoverForm::proposeOrganisation() {
    const QString written = m_to->value().organisation.trimmed();
    for (int i = 0; i < int(m_choices.organisations.size()); ++i) {
        const Organisation& organisation = m_choices.organisations[std::size_t(i)];
        for (const QString& name : {organisation.name, organisation.fullName()})
            if (written.compare(name, Qt::CaseInsensitive) == 0)
                return m_organisation->setCurrentIndex(i + 1);
    }
}

void HandoverForm::showConsentFields() {
    for (const QString& field : {u"toOrganisation"_s, u"consent"_s})
        m_fields[field]->setVisible(m_consentNeeded->isChecked());
}

void HandoverForm::proposeConsent() {
    const ResponsiblePerson to = m_to->value();
    if (!m_consentChosen && !isBlank(to.organisation) && !isBlank(m_value.from.organisation))
        m_consentNeeded->setChecked(!sameOrganisation(to, m_value.from));
}

void HandoverForm::followKind() {
    const bool appoints = m_value.stodsamordnare && !m_value.stage;
    m_questions->setVisible(appoints);
    m_fields[u"directory"_s]->setVisible(!m_value.stodsamordnare && !m_choices.directory.empty());
    m_fields[u"stage"_s]->setVisible(!m_value.stodsamordnare);
    m_from->setText(
        (m_value.stodsamordnare && m_value.stage ? tr("Stödsamordnare som lämnar: %1") : tr("Lämnar över: %1"))
            .arg(personText(m_value.from)));
}

Handover HandoverForm::value() const {
    Handover handover = m_value;
    handover.to = m_to->value();
    if (!m_value.stodsamordnare) {
        const int stage = m_stage->currentData().toInt();
        handover.stage = stage < 0 ? std::nullopt : std::optional(static_cast<LifeStage>(stage));
    }
    handover.date = m_date->date();
    for (const auto& [text, area] : m_texts)
        handover.*text = area->toPlainText();
    handover.consentNeeded = m_consentNeeded->isChecked();
    handover.toOrganisation = OrganisationId::fromString(m_organisation->currentData().toString());
    handover.consent = ConsentId::fromString(m_consent->currentData().toString());
    return handover;
}

void HandoverForm::setValue(const Handover& handover) {
    const QSignalBlocker quiet(this);
    m_value = handover;
    m_to->setValue(handover.to);
    m_to->openForIssue(u"organisation"_s);
    m_stage->setCurrentIndex(m_stage->findData(handover.stage ? int(*handover.stage) : -1));
    m_date->setDate(handover.date);
    for (const auto& [text, area] : m_texts)
        area->setPlainText(handover.*text);
    m_consentNeeded->setChecked(handover.consentNeeded);
    m_consentChosen = handover.consentNeeded;
    showConsentFields();
    int organisation = 0;
    if (handover.toOrganisation) {
        organisation = m_organisation->findData(handover.toOrganisation->toString());
        if (organisation < 0) {
            m_organisation->addItem(tr("En verksamhet som inte finns kvar"), handover.toOrganisation->toString());
            organisation = m_organisation->count() - 1;
        }
    }
    m_organisation->setCurrentIndex(organisation);
    int consent = noConsent;
    if (handover.consent) {
        consent = m_consent->findData(handover.consent->toString());
        if (consent < 0) {
            m_consent->addItem(tr("Ett samtycke som inte gäller längre"), handover.consent->toString());
            consent = m_consent->count() - 1;
        }
    }
    m_consent->setCurrentIndex(consent);
    followKind();
}

Issues HandoverForm::showIssues(const Issues& issues) {
    for (const Issue& issue : issues)
        if (issue.where.startsWith(u"to."_s))
            m_to->openForIssue(issue.where.mid(3));
    Issues homeless = showIssuesByPlace(issues, m_fields);
    if (m_date->isUnclear())
        m_fields[u"date"_s]->setIssue(tr("Skriv dagen som 2026-11-20."));
    return homeless;
}

TextArea* HandoverForm::report(const QString& field) const {
    return qobject_cast<TextArea*>(m_fields.value(field)->control());
}

QWidget* HandoverForm::firstControl() const {
    if (!m_questions->isHidden())
        return m_texts[std::size(reportParts) - 2].second;
    return m_fields[u"directory"_s]->isHidden() ? m_to->fields()[u"name"_s]->control() : m_directory;
}

} // namespace bk
