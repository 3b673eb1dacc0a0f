// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/agreement_tab.h"

#include "core/services/issue_text.h"
#include "core/services/rollout.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/forms/date_box.h"
#include "ui/forms/draft_values.h"
#include "ui/forms/show_issues.h"
#include "ui/meetings/rows_editor.h"
#include "ui/rollout/paper_row.h"

#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int yearDigits = 4;

std::optional<int> yearIn(const QLineEdit* line) {
    bool isNumber = false;
    const int year = line->text().trimmed().toInt(&isNumber);
    return isNumber ? std::optional(year) : std::nullopt;
}

/// What is no number is read as -1, which no rule lets through.
struct PartyRow final : QWidget {
    QLineEdit* name = new TextLine;
    QLineEdit* signatory = new TextLine;
    QLineEdit* share = new TextLine(yearDigits);

    PartyRow() {
        QVBoxLayout* column = columnIn(this);
        column->addWidget(new Field(AgreementTab::tr("Part"), name));
        column->addWidget(new Field(AgreementTab::tr("Vem som undertecknar"), signatory));
        column->addWidget(new Field(
            AgreementTab::tr("Andel av kostnaderna"), share,
            AgreementTab::tr("Ett tal. Den som har 2 betalar dubbelt så mycket som den som har 1.")));
        share->setText(u"1"_s);
    }

    void setTexts(const QString& named, const QString& signs, const QString& parts) {
        name->setText(named);
        signatory->setText(signs);
        share->setText(parts);
    }

    AgreementParty value() const {
        bool isNumber = false;
        const int parts = share->text().trimmed().toInt(&isNumber);
        return {name->text(), signatory->text(), isNumber ? parts : -1};
    }
};

} // namespace

AgreementTab::AgreementTab(OpenUnit& unit, QWidget* parent)
    : SavedTab(unit, Action::EditRegister, u"rollout-agreement"_s, tr("&Spara överenskommelsen"), parent)
    , m_unit(unit)
    , m_area(new TextLine)
    , m_rows(new RowsEditor(tr("Ny &part"), tr("Ta bort parten"), [] { return new PartyRow; }))
    , m_allChildrenBy(new TextLine(yearDigits))
    , m_reviewedFrom(new TextLine(yearDigits))
    , m_signedOn(new DateBox)
    , m_papers(new PaperRow(unit, u"overenskommelse"_s)) {
    setUp(build());
    for (QLineEdit* line : {m_area, m_allChildrenBy, m_reviewedFrom})
        connect(line, &QLineEdit::textEdited, this, &AgreementTab::noteChange);
    connect(m_signedOn, &DateBox::edited, this, &AgreementTab::noteChange);
    connect(m_rows, &RowsEditor::added, this, [this](QWidget* added) {
        listen(added);
        noteChange();
    });
    connect(m_rows, &RowsEditor::removed, this, &AgreementTab::noteChange);
}

QWidget* AgreementTab::build() {
    m_fields = {
        {u"area"_s, new Field(tr("&Område"), m_area, tr("Vars barn modellen är till för, till exempel en kommun."))},
        {u"allChildrenBy"_s, new Field(tr("Alla barn är med &före år"), m_allChildrenBy)},
        {u"reviewedFrom"_s, new Field(tr("&Följs upp varje år från år"), m_reviewedFrom)},
        {u"signedOn"_s, new Field(tr("&Undertecknad, dag"), m_signedOn)}};
    auto* form = new QWidget;
    QVBoxLayout* column = columnIn(form);
    column->addWidget(m_papers);
    column->addWidget(
        plainLabel(tr("En person från varje part undertecknar, och en från Backa barnet Sveriges styrelse.")));
    column->addWidget(m_fields[u"area"_s]);
    column->addWidget(sectionHeading(tr("Parter")));
    column->addWidget(m_rows);
    for (const QString& name : {u"allChildrenBy"_s, u"reviewedFrom"_s, u"signedOn"_s})
        column->addWidget(m_fields[name]);
    return form;
}

void AgreementTab::listen(QWidget* added) {
    auto* row = static_cast<PartyRow*>(added);
    for (QLineEdit* line : {row->name, row->signatory, row->share})
        connect(line, &QLineEdit::textEdited, this, &AgreementTab::noteChange);
}

RolloutAgreement AgreementTab::value() const {
    RolloutAgreement agreement;
    agreement.area = m_area->text();
    for (const QWidget* row : m_rows->rows())
        agreement.parties.push_back(static_cast<const PartyRow*>(row)->value());
    agreement.signedOn = m_signedOn->date();
    agreement.allChildrenBy = yearIn(m_allChildrenBy);
    agreement.reviewedFrom = yearIn(m_reviewedFrom);
    return agreement;
}

void AgreementTab::setValue(const RolloutAgreement& agreement) {
    const auto text = [](std::optional<int> year) {
        return year ? QString::number(*year) : QString();
    };
    m_area->setText(agreement.area);
    m_rows->clear();
    for (const AgreementParty& party : agreement.parties)
        addParty(party.name, party.signatory, QString::number(party.share));
    m_allChildrenBy->setText(text(agreement.allChildrenBy));
    m_reviewedFrom->setText(text(agreement.reviewedFrom));
    m_signedOn->setDate(agreement.signedOn);
}

void AgreementTab::addParty(const QString& name, const QString& signatory, const QString& share) {
    auto* row = static_cast<PartyRow*>(m_rows->add());
    row->setTexts(name, signatory, share);
    listen(row);
}

QJsonObject AgreementTab::draft() const {
    QJsonArray parties;
    for (const QWidget* each : m_rows->rows()) {
        const auto* row = static_cast<const PartyRow*>(each);
        parties.append(QJsonObject{
            {u"name"_s, row->name->text()},
            {u"signatory"_s, row->signatory->text()},
            {u"share"_s, row->share->text()}});
    }
    return {
        {u"area"_s, m_area->text()},
        {u"parties"_s, parties},
        {u"allChildrenBy"_s, m_allChildrenBy->text()},
        {u"reviewedFrom"_s, m_reviewedFrom->text()},
        {u"signedOn"_s, draft_values::day(m_signedOn->date())}};
}

void AgreementTab::setDraft(const QJsonObject& draft) {
    m_area->setText(draft["area"_L1].toString());
    m_rows->clear();
    for (const QJsonValue& each : draft["parties"_L1].toArray())
        addParty(each["name"_L1].toString(), each["signatory"_L1].toString(), each["share"_L1].toString());
    m_allChildrenBy->setText(draft["allChildrenBy"_L1].toString());
    m_reviewedFrom->setText(draft["reviewedFrom"_L1].toString());
    m_signedOn->setDate(draft_values::day(draft["signedOn"_L1]));
}

void AgreementTab::noteChange() { noteEdit(); }

void AgreementTab::noteUnsaved() { m_papers->setReady(false); }

void AgreementTab::load() {
    setValue(rolloutOf(m_unit).agreement());
    m_papers->setReady(true);
}

void AgreementTab::save() {
    const Issues found = issues(value(), m_unit.today());
    const Issues homeless = showIssuesByPlace(found, m_fields);
    if (m_signedOn->isUnclear())
        return m_fields[u"signedOn"_s]->setIssue(tr("Skriv dagen som 2026-11-20."));
    for (const auto& [name, line] :
         {std::pair(u"allChildrenBy"_s, m_allChildrenBy), std::pair(u"reviewedFrom"_s, m_reviewedFrom)})
        if (!line->text().trimmed().isEmpty() && !yearIn(line))
            return m_fields[name]->setIssue(tr("Skriv året med fyra siffror."));
    if (!found.empty())
        return tell(MessageBar::Tone::Warning, issueText(homeless.empty() ? found.front() : homeless.front()));
    saveRollout(m_unit, value());
    load();
    noteSaved();
    tell(MessageBar::Tone::Good, tr("Överenskommelsen är sparad."));
    Q_EMIT saved();
}

} // namespace bk
