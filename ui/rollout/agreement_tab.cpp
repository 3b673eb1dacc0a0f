// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/agreement_tab.h"

#include "core/services/issue_text.h"
#include "core/services/rollout.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"
#include "ui/meetings/rows_editor.h"
#include "ui/rollout/paper_row.h"

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

    void setValue(const AgreementParty& party) {
        name->setText(party.name);
        signatory->setText(party.signatory);
        share->setText(QString::number(party.share));
    }

    AgreementParty value() const {
        bool isNumber = false;
        const int parts = share->text().trimmed().toInt(&isNumber);
        return {name->text(), signatory->text(), isNumber ? parts : -1};
    }
};

} // namespace

AgreementTab::AgreementTab(OpenUnit& unit, QWidget* parent)
    : SavedTab(tr("&Spara överenskommelsen"), parent)
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
    for (const AgreementParty& party : agreement.parties) {
        auto* row = static_cast<PartyRow*>(m_rows->add());
        row->setValue(party);
        listen(row);
    }
    m_allChildrenBy->setText(text(agreement.allChildrenBy));
    m_reviewedFrom->setText(text(agreement.reviewedFrom));
    m_signedOn->setDate(agreement.signedOn);
}

void AgreementTab::noteChange() {
    noteEdit();
    m_papers->setReady(false);
}

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
