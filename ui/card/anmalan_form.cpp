// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/anmalan_form.h"

#include "core/domain/process/anmalan_count.h"
#include "core/services/issue_text.h"
#include "ui/card/card_area_row.h"
#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
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

AnmalanForm::AnmalanForm(const FormContext& context, ChildId child, std::vector<CardChoice> cards, QWidget* parent)
    : QWidget(parent)
    , m_cards(std::move(cards))
    , m_receiver(new TextLine)
    , m_madeBy(new TextLine(text_limits::name))
    , m_profession(new TextLine)
    , m_date(new DateBox)
    , m_acute(new QCheckBox(tr("Oron är &akut – socialtjänsten eller Socialjouren är kontaktad direkt")))
    , m_description(new TextArea(tr("Vad oron gäller"), 6))
    , m_told(new ChoiceRow(
          tr("Har vårdnadshavarna fått veta?"),
          {{tr("Ja, de vet att anmälan görs"), u'J'},
           {tr("Nej – det bedöms olämpligt"), {}},
           {tr("Nej – har inte gått att nå"), {}}},
          Qt::Vertical))
    , m_card(new QComboBox)
    , m_sent(new DateBox)
    , m_lacking(plainLabel()) {
    m_value.child = child;
    buildAbout();
    QVBoxLayout* column = columnIn(this);
    column->addWidget(m_acute);
    for (const QString& name :
         {u"receiver"_s, u"madeBy"_s, u"profession"_s, u"date"_s, u"description"_s, u"told"_s, u"card"_s})
        column->addWidget(m_fields[name]);
    m_areas = buildAreas(context);
    column->addWidget(m_areas);
    column->addWidget(m_fields[u"sent"_s]);
    makeQuiet(m_lacking);
    column->addWidget(m_lacking);
    for (QLineEdit* edit : {m_receiver, m_madeBy, m_profession})
        connect(edit, &QLineEdit::textEdited, this, &AnmalanForm::noteEdit);
    for (DateBox* date : {m_date, m_sent})
        connect(date, &DateBox::edited, this, &AnmalanForm::noteEdit);
    connect(m_acute, &QCheckBox::clicked, this, &AnmalanForm::noteEdit);
    connect(m_description, &QPlainTextEdit::textChanged, this, &AnmalanForm::noteEdit);
    connect(m_told, &ChoiceRow::edited, this, &AnmalanForm::noteEdit);
    connect(m_card, &QComboBox::activated, this, &AnmalanForm::noteEdit);
    setValue(m_value);
}

void AnmalanForm::buildAbout() {
    m_receiver->setPlaceholderText(tr("Till exempel: Socialtjänsten, mottagning barn och unga"));
    m_fields = {
        {u"receiver"_s, new Field(tr("&Till"), m_receiver)},
        {u"madeBy"_s, new Field(tr("Anmälan görs av, &namn"), m_madeBy)},
        {u"profession"_s, new Field(tr("&Yrke"), m_profession)},
        {u"date"_s, new Field(tr("&Datum"), m_date)},
        {u"description"_s, new Field(
                               tr("&Vad är det som oroar?"), m_description,
                               tr("Vad har du sett och hört, när och av vem? Skilj på det du vet och det du tror."))},
        {u"told"_s, new Field(tr("Har vårdnadshavarna fått veta?"), m_told)},
        {u"card"_s, new Field(tr("Upptäckarkortet i anmälan"), m_card)},
        {u"sent"_s, new Field(tr("&Skickad den"), m_sent, tr("Fyll i när anmälan har lämnats."))}};
}

QWidget* AnmalanForm::buildAreas(const FormContext& context) {
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    column->setSpacing(grid());
    const auto choices =
        context.library.choices(context.model.id, InstrumentKind::Upptackarkort, Audience::Professional, context.today);
    if (choices.empty())
        return part;
    column->addWidget(plainLabel(tr("Svara på de områden du vet något om. Resten lämnas tomt.")));
    std::vector<ChoiceRow*> answers;
    for (const Area area : allAreas) {
        auto* row = new CardAreaRow(*choices.front(), context.modelOf(choices.front()->ref), area);
        connect(row, &CardAreaRow::edited, this, &AnmalanForm::noteEdit);
        column->addWidget(row);
        m_rows.push_back(row);
        answers.push_back(row->answers());
    }
    chainQuestions(answers);
    return part;
}

Anmalan AnmalanForm::value() const {
    Anmalan anmalan = m_value;
    anmalan.date = m_date->date();
    anmalan.acute = m_acute->isChecked();
    anmalan.receiver = m_receiver->text();
    anmalan.madeBy = m_madeBy->text();
    anmalan.profession = m_profession->text();
    anmalan.description = m_description->toPlainText();
    anmalan.told = m_told->value() ? GuardianTold(*m_told->value() + 1) : GuardianTold::Open;
    const QVariant card = m_card->currentData();
    anmalan.card = card.isValid() ? std::optional(UpptackarkortId::fromNumber(card.toLongLong())) : std::nullopt;
    for (const CardAreaRow* row : m_rows)
        anmalan.areas[row->area()] = row->value();
    anmalan.sent = m_sent->date();
    return anmalan;
}

void AnmalanForm::setValue(const Anmalan& anmalan) {
    const QSignalBlocker quiet(this);
    m_value = anmalan;
    m_date->setDate(anmalan.date);
    m_acute->setChecked(anmalan.acute);
    m_receiver->setText(anmalan.receiver);
    m_madeBy->setText(anmalan.madeBy);
    m_profession->setText(anmalan.profession);
    m_description->setPlainText(anmalan.description);
    m_told->setValue(anmalan.told == GuardianTold::Open ? std::nullopt : std::optional(int(anmalan.told) - 1));
    m_card->clear();
    for (const CardChoice& choice : m_cards)
        m_card->addItem(choice.label, qlonglong(choice.id.number()));
    m_card->addItem(tr("Inget kort – områdena fylls i här"));
    if (anmalan.card && m_card->findData(qlonglong(anmalan.card->number())) < 0)
        m_card->insertItem(0, tr("Kortet som valdes tidigare"), qlonglong(anmalan.card->number()));
    m_card->setCurrentIndex(anmalan.card ? m_card->findData(qlonglong(anmalan.card->number())) : m_card->count() - 1);
    for (CardAreaRow* row : m_rows)
        row->setValue(anmalan.areas[row->area()]);
    m_sent->setDate(anmalan.sent);
    follow();
}

void AnmalanForm::noteEdit() {
    follow();
    Q_EMIT edited();
}

void AnmalanForm::follow() {
    m_areas->setVisible(!m_card->currentData().isValid());
    m_fields[u"told"_s]->setHint(
        m_told->value() == 1 ? tr("Då får de inget veta: inget av det här riktas till dem eller syns för dem.")
                             : QString());
    m_fields[u"card"_s]->setHint(
        tr("Kortet blir en del av samma PDF och skickas aldrig för sig.") + u' ' +
        (isWithCard(value()) ? tr("Räknas som anmälan med ifyllt kort.") : tr("Räknas som anmälan utan ifyllt kort.")));
    QStringList lines;
    for (const Issue& issue : issues(value()))
        lines.append(issueText(issue));
    lines.removeDuplicates();
    m_lacking->setText(
        lines.isEmpty()
            ? QString()
            : tr("Anmälan går att spara och skicka ändå. Det här saknas på papperet:") + u'\n' + lines.join(u'\n'));
    m_lacking->setVisible(!lines.isEmpty());
}

QString AnmalanForm::lacking() const { return m_lacking->text(); }

Issues AnmalanForm::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

} // namespace bk
