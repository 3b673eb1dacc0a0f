// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/consent_form.h"

#include "core/services/consent_text.h"
#include "core/services/issue_text.h"
#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"
#include "ui/consent/consent_voice_fields.h"
#include "ui/consent/organisation_picks.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array kinds{ConsentKind::Oral, ConsentKind::Written, ConsentKind::UpdatedWritten};
constexpr std::array signatures{Signature::None, Signature::Paper, Signature::Electronic};
constexpr QLatin1StringView unclearDate("consent.date.unclear");

template <typename Enum, std::size_t size> int indexIn(const std::array<Enum, size>& all, Enum value) {
    return int(std::find(all.begin(), all.end(), value) - all.begin());
}

QWidget* part(const QString& heading, std::initializer_list<QWidget*> widgets) {
    auto* holder = new QWidget;
    QVBoxLayout* column = columnIn(holder);
    column->setSpacing(grid(1.5));
    column->addWidget(sectionHeading(heading));
    for (QWidget* widget : widgets)
        column->addWidget(widget);
    return holder;
}

} // namespace

ConsentForm::ConsentForm(const ConsentContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(new ChoiceRow(
          tr("Vilket samtycke"),
          {{tr("Muntligt – för att ta kontakt med Barnkontakt"), u'M'},
           {tr("Skriftligt – inför Barnteam"), u'S'},
           {tr("Uppdaterat skriftligt – inför Individuellt barnteam"), u'U'}},
          Qt::Vertical, false))
    , m_voices{new ConsentVoiceFields(0, context.today), new ConsentVoiceFields(1, context.today), new ConsentVoiceFields(2, context.today)}
    , m_addGuardian(new QPushButton(tr("Lägg till en vårdnadshavare")))
    , m_organisations(new OrganisationPicks)
    , m_information(new TextArea(tr("Vad som får delas")))
    , m_purpose(new TextArea(tr("Varför")))
    , m_sharing(new WrappingCheckBox(tr("Uppgifterna får delas mellan verksamheterna ovan")))
    , m_storing(new WrappingCheckBox(tr("Uppgifterna får sparas och användas i arbetet")))
    , m_explainedOn(new DateBox)
    , m_explainedBy(new TextLine(text_limits::name))
    , m_language(new TextLine)
    , m_validFrom(new DateBox)
    , m_validTo(new DateBox)
    , m_signature(new ChoiceRow(
          tr("Underskrift"), {{tr("Inte underskrivet"), {}}, {tr("På papper"), u'P'}, {tr("E-underskrift"), u'E'}},
          Qt::Horizontal, false))
    , m_reference(new TextLine)
    , m_standing(plainLabel()) {
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid(3));
    column->addWidget(m_standing);
    column->addWidget(field(u"kind"_s, tr("Vilket samtycke"), m_kind));
    column->addWidget(part(tr("Vad var och en svarar"), {m_voices[1], m_voices[2], m_addGuardian, m_voices[0]}));
    m_addGuardian->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_voices[0]->setHint(childHint());
    m_organisations->setOrganisations(context.organisations);
    column->addWidget(buildScope());
    column->addWidget(buildExplained());
    column->addWidget(buildSignature());
    for (ConsentVoiceFields* voice : m_voices)
        m_fields.insert(voice->fields());
    listen();
    setBlank(ConsentKind::Written);
}

Field* ConsentForm::field(const QString& where, const QString& label, QWidget* control, const QString& hint) {
    return m_fields[where] = new Field(label, control, hint);
}

QWidget* ConsentForm::buildScope() {
    return part(
        tr("Vad samtycket gäller"),
        {field(u"organisations"_s, tr("Verksamheter som får dela uppgifter"), m_organisations),
         field(
             u"information"_s, tr("Vilka uppgifter"), m_information,
             tr("Till exempel Upptäckarkortet, Barnsamtalet och Behovskompassen. Nämn också vad som inte får delas.")),
         field(u"purpose"_s, tr("Varför"), m_purpose, tr("Till exempel: så att Barnteamet kan föreslå stöd.")),
         m_sharing, m_storing});
}

QWidget* ConsentForm::buildExplained() {
    return part(
        tr("Hur familjen fick veta"),
        {field(u"explainedBy"_s, tr("Vem berättade"), m_explainedBy),
         field(u"explainedOn"_s, tr("Vilken dag"), m_explainedOn),
         field(
             u"language"_s, tr("På vilket språk"), m_language, tr("Till exempel svenska, eller arabiska med tolk."))});
}

QWidget* ConsentForm::buildSignature() {
    m_explainedOn->setAccessibleName(tr("Vilken dag familjen fick veta"));
    return part(
        tr("Hur länge, och underskrift"),
        {field(u"validFrom"_s, tr("Gäller från"), m_validFrom),
         field(
             u"validTo"_s, tr("Gäller till och med"), m_validTo,
             tr("Lämnas tomt om det gäller tills vidare. Det kan alltid återkallas.")),
         field(u"signature"_s, tr("Underskrift"), m_signature),
         field(
             u"signatureReference"_s, tr("Var underskriften finns"), m_reference,
             tr("Pärmen där papperet förvaras, eller e-underskriftens nummer. "
                "Ett skannat papper läggs till när samtycket är sparat."))});
}

void ConsentForm::listen() {
    for (const std::size_t who : {0U, 1U, 2U})
        connect(m_voices[who], &ConsentVoiceFields::edited, this, [this, who] {
            m_shown[who] = true;
            noteEdit();
        });
    for (TextArea* area : {m_information, m_purpose})
        connect(area, &TextArea::textChanged, this, &ConsentForm::noteEdit);
    for (QLineEdit* line : {m_explainedBy, m_language, m_reference})
        connect(line, &QLineEdit::textEdited, this, &ConsentForm::noteEdit);
    for (DateBox* date : {m_explainedOn, m_validFrom, m_validTo})
        connect(date, &DateBox::edited, this, &ConsentForm::noteEdit);
    for (QCheckBox* box : {m_sharing, m_storing})
        connect(box, &QCheckBox::clicked, this, &ConsentForm::noteEdit);
    for (ChoiceRow* row : {m_kind, m_signature})
        connect(row, &ChoiceRow::edited, this, &ConsentForm::noteEdit);
    connect(m_organisations, &OrganisationPicks::edited, this, &ConsentForm::noteEdit);
    connect(m_addGuardian, &QPushButton::clicked, this, [this] {
        const int guardian = m_shown[1] ? 2 : 1;
        m_shown[std::size_t(guardian)] = true;
        followVoices();
        revealAndFocus(voice(guardian)->fields()[u"voice.%1.name"_s.arg(guardian)]->control());
        noteEdit();
    });
}

Consent ConsentForm::value() const {
    Consent consent = m_value;
    consent.kind = kinds[std::size_t(m_kind->value().value_or(1))];
    consent.voices.clear();
    for (const int guardian : {1, 2, 0})
        if (m_shown[std::size_t(guardian)])
            consent.voices.push_back(voice(guardian)->value());
    consent.organisations = m_organisations->value();
    consent.information = m_information->toPlainText();
    consent.purpose = m_purpose->toPlainText();
    consent.sharing = m_sharing->isChecked();
    consent.storing = m_storing->isChecked();
    consent.explainedOn = m_explainedOn->date();
    consent.explainedBy = m_explainedBy->text();
    consent.language = m_language->text();
    consent.validFrom = m_validFrom->date();
    consent.validTo = m_validTo->date();
    consent.signature = signatures[std::size_t(m_signature->value().value_or(0))];
    consent.signatureReference = m_reference->text();
    return consent;
}

void ConsentForm::setValue(const Consent& consent) {
    const QSignalBlocker quiet(this);
    m_value = consent;
    m_kind->setValue(indexIn(kinds, consent.kind));
    m_shown = {};
    for (const int guardian : {0, 1, 2})
        voice(guardian)->setValue({guardian, {}, Answered::Open, {}, {}});
    for (const ConsentVoice& each : consent.voices) {
        if (each.guardian < 0 || each.guardian > 2)
            continue;
        m_shown[std::size_t(each.guardian)] = true;
        voice(each.guardian)->setValue(each);
    }
    m_organisations->setValue(consent.organisations);
    m_information->setPlainText(consent.information);
    m_purpose->setPlainText(consent.purpose);
    m_sharing->setChecked(consent.sharing);
    m_storing->setChecked(consent.storing);
    m_explainedOn->setDate(consent.explainedOn);
    m_explainedBy->setText(consent.explainedBy);
    m_language->setText(consent.language);
    m_validFrom->setDate(consent.validFrom);
    m_validTo->setDate(consent.validTo);
    m_signature->setValue(indexIn(signatures, consent.signature));
    m_reference->setText(consent.signatureReference);
    followKind();
    followVoices();
    showStanding();
}

void ConsentForm::setBlank(ConsentKind kind) {
    Consent blank;
    blank.child = m_context.child.id;
    blank.kind = kind;
    int guardian = 0;
    for (const Guardian& each : m_context.child.guardians)
        blank.voices.push_back({++guardian, each.name, Answered::Open, {}, {}});
    if (blank.voices.empty())
        blank.voices.push_back({1, {}, Answered::Open, {}, {}});
    blank.voices.push_back({0, m_context.child.calledName(), Answered::Open, {}, {}});
    blank.validFrom = m_context.today;
    setValue(blank);
}

Issues ConsentForm::issues() const {
    Issues found = bk::issues(value(), m_context.today);
    const std::pair<QString, DateBox*> dates[] = {
        {u"explainedOn"_s, m_explainedOn}, {u"validFrom"_s, m_validFrom}, {u"validTo"_s, m_validTo}};
    for (const auto& [where, box] : dates)
        if (box->isUnclear())
            found.push_back({QString(unclearDate), where, {}});
    for (const int guardian : {1, 2, 0})
        if (m_shown[std::size_t(guardian)] && voice(guardian)->hasUnclearDate())
            found.insert(found.begin(), {QString(unclearDate), u"voice.%1"_s.arg(guardian), {}});
    return found;
}

Issues ConsentForm::showIssues(const Issues& issues) {
    const Issues homeless = showIssuesByPlace(issues, m_fields);
    for (const Issue& issue : issues)
        if (Field* at = m_fields.value(issue.where); at && issue.rule == unclearDate)
            at->setIssue(tr("Skriv datumet som 2026-11-20."));
    return homeless;
}

void ConsentForm::noteEdit() {
    followKind();
    showStanding();
    Q_EMIT edited();
}

void ConsentForm::followKind() {
    const bool oral = m_kind->value() == 0;
    const bool signedAlready = m_signature->value().value_or(0) != 0;
    m_fields[u"signature"_s]->setVisible(!oral || signedAlready);
    m_fields[u"signatureReference"_s]->setVisible(signedAlready);
    m_fields[u"organisations"_s]->setHint(
        oral ? tr("Vid ett muntligt samtycke behövs ingen lista om bara Upptäckaren och Barnkontakten ska talas vid.")
        : m_kind->value() == 1
            ? tr("Alla som ska vara med när barnet tas upp i Barnteamet. Den som inte nämns ser inget om barnet.")
            : tr("Exakt de verksamheter som ska vara med. Läggs någon till senare behövs ett nytt samtycke först."));
}

void ConsentForm::followVoices() {
    for (const int guardian : {1, 2})
        voice(guardian)->setVisible(m_shown[std::size_t(guardian)]);
    m_addGuardian->setVisible(!m_shown[1] || !m_shown[2]);
}

void ConsentForm::showStanding() {
    const Consent consent = value();
    const ConsentState found = state(consent, m_context.child, m_context.today, m_context.latestSeen);
    const QString way = wayText(found);
    m_standing->setText(
        tr("Som det är ifyllt nu: %1").arg(stateText(found, stateDate(consent, found))) +
        (way.isEmpty() ? QString() : u'\n' + way));
}

QString ConsentForm::childHint() const {
    const auto age = m_context.child.ageOn(m_context.today);
    if (!age)
        return tr(
            "Barnets ålder är inte känd. Utan barnets svar, eller en anteckning om varför det inte är tillfrågat, "
            "öppnar samtycket inget.");
    if (*age >= 18)
        return tr("%1 år: personen är myndig och bestämmer själv.").arg(*age);
    if (*age >= 15)
        return tr("%1 år: barnet svarar själv. Utan barnets svar öppnar samtycket inget.").arg(*age);
    return tr("Fråga efter ålder och mognad. Ett nej visas för den som bestämmer och skrivs aldrig över.");
}

} // namespace bk
