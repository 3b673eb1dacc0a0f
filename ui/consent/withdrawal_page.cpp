// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/withdrawal_page.h"

#include "core/services/consent_text.h"
#include "core/services/open_unit.h"
#include "core/services/process_text.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

WithdrawalPage::WithdrawalPage(OpenUnit& unit, const Consent& consent, QWidget* parent)
    : FormPage(unit, parent)
    , m_consent(consent)
    , m_date(new DateBox)
    , m_by(new QComboBox)
    , m_reason(new TextArea(tr("Skäl")))
    , m_stored(new TextArea(tr("Vad händer med det som redan finns"), 3)) {
    QWidget* form = buildForm();
    Withdrawal start = consent.withdrawal;
    if (!start.date.isValid())
        start.date = unit.today();
    setValue(start);
    connect(m_date, &DateBox::edited, this, [this] { noteEdit(); });
    connect(m_by, &QComboBox::editTextChanged, this, [this] { noteEdit(); });
    for (TextArea* area : {m_reason, m_stored})
        connect(area, &TextArea::textChanged, this, [this] { noteEdit(); });
    const QString told =
        isWithdrawn()
            ? tr("%1. Det är återkallat och delningen är stoppad. Bestäm vad som händer med det som redan finns.")
            : tr("%1. Delningen stoppas så snart du sparar. Loggen över det som redan är delat står kvar.");
    setUp(
        form,
        {title(), told.arg(process_text::consentKind(consent.kind)), QString(),
         isWithdrawn() ? tr("&Spara") : tr("Å&terkalla nu")},
        u"aterkallelse"_s, consent.id.toString());
}

QWidget* WithdrawalPage::buildForm() {
    m_by->setEditable(true);
    m_by->addItem(QString());
    for (const ConsentVoice& voice : m_consent.voices)
        m_by->addItem(voice.name.isEmpty() ? voiceName(voice) : voice.name);
    m_fields = {
        {u"withdrawal.date"_s, new Field(tr("Återkallat den"), m_date)},
        {u"withdrawal.by"_s, new Field(tr("Av vem"), m_by)},
        {u"withdrawal.reason"_s, new Field(tr("Skäl"), m_reason, tr("Ingen behöver ange något skäl."))},
        {u"withdrawal.storedInformation"_s,
         new Field(
             tr("Vad händer med det som redan finns i enheten"), m_stored,
             tr("Vad ni bestämt och varför: behålls, tas bort eller lämnas tillbaka. Är det inte bestämt än, lämna "
                "tomt – då påminner Idag."))}};
    auto* form = new QWidget;
    QVBoxLayout* column = columnIn(form);
    for (const QString& name :
         {u"withdrawal.date"_s, u"withdrawal.by"_s, u"withdrawal.reason"_s, u"withdrawal.storedInformation"_s})
        column->addWidget(m_fields[name]);
    column->addStretch(1);
    return form;
}

bool WithdrawalPage::isWithdrawn() const { return m_consent.withdrawal.date.isValid(); }

QString WithdrawalPage::title() const { return isWithdrawn() ? tr("Återkallat samtycke") : tr("Återkalla samtycket"); }

QWidget* WithdrawalPage::firstFocus() const { return isWithdrawn() ? static_cast<QWidget*>(m_stored) : m_by; }

Withdrawal WithdrawalPage::value() const {
    return {m_date->date(), m_by->currentText(), m_reason->toPlainText(), m_stored->toPlainText()};
}

void WithdrawalPage::setValue(const Withdrawal& withdrawal) {
    const QSignalBlocker quiet(this);
    m_date->setDate(withdrawal.date);
    m_by->setEditText(withdrawal.by);
    m_reason->setPlainText(withdrawal.reason);
    m_stored->setPlainText(withdrawal.storedInformation);
}

QJsonObject WithdrawalPage::draft() const {
    const Withdrawal withdrawal = value();
    return {
        {u"date"_s, withdrawal.date.toString(Qt::ISODate)},
        {u"by"_s, withdrawal.by},
        {u"reason"_s, withdrawal.reason},
        {u"stored"_s, withdrawal.storedInformation}};
}

void WithdrawalPage::setDraft(const QJsonObject& draft) {
    setValue(
        {QDate::fromString(draft[u"date"_s].toString(), Qt::ISODate), draft[u"by"_s].toString(),
         draft[u"reason"_s].toString(), draft[u"stored"_s].toString()});
}

Consent WithdrawalPage::withdrawn() const {
    Consent consent = m_consent;
    consent.withdrawal = value();
    return consent;
}

/// Whatever else an old consent may lack never stands in the way of taking it back.
bool WithdrawalPage::check(Issues& homeless) {
    Issues found = issues(withdrawn(), unit().today());
    std::erase_if(found, [](const Issue& issue) { return !issue.where.startsWith(u"withdrawal."_s); });
    homeless = showIssuesByPlace(found, m_fields);
    if (!m_date->date().isValid())
        m_fields[u"withdrawal.date"_s]->setIssue(tr("Skriv dagen, till exempel 2026-11-20."));
    return found.empty() && m_date->date().isValid();
}

QString WithdrawalPage::store() { return unit().consents().save(withdrawn()).toString(); }

} // namespace bk
