// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/upptackarkort_form.h"

#include "ui/card/card_area_row.h"
#include "ui/card/card_consent.h"
#include "ui/card/card_route_fields.h"
#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/forms/sections.h"
#include "ui/forms/show_issues.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

UpptackarkortForm::UpptackarkortForm(
    const FormContext& context, ChildId child, const CardAbout::Me& me, bool posted, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_posted(posted)
    , m_sections(new Sections(tr("Kortets delar")))
    , m_about(new CardAbout(me, posted))
    , m_offer(new QPushButton)
    , m_noInstrument(plainLabel(tr("Enheten har inget Upptäckarkort som gäller i dag. Läs in ett under Enheten.")))
    , m_measures(new TextArea(tr("Åtgärder"), 3))
    , m_measuresField(new Field(
          tr("Vad har redan gjorts i den egna verksamheten?"), m_measures,
          tr("Till exempel samtal, anpassningar eller stöd som barnet har fått.")))
    , m_consent(new CardConsent)
    , m_route(new CardRouteFields) {
    m_value.child = child;
    m_sections->add(tr("Upptäckare"), m_about);
    m_sections->add(tr("Åtta områden"), buildAreas());
    m_sections->add(tr("Samtycke"), m_consent);
    m_sections->add(tr("Väg vidare"), m_route);
    columnIn(this)->addWidget(m_sections);
    connect(m_about, &CardAbout::edited, this, &UpptackarkortForm::noteEdit);
    connect(m_consent, &CardConsent::edited, this, &UpptackarkortForm::noteEdit);
    connect(m_route, &CardRouteFields::edited, this, &UpptackarkortForm::noteEdit);
    connect(m_measures, &QPlainTextEdit::textChanged, this, &UpptackarkortForm::noteEdit);
    connect(m_route, &CardRouteFields::anmalanAsked, this, &UpptackarkortForm::anmalanAsked);
    connect(m_route, &CardRouteFields::consultationAsked, this, &UpptackarkortForm::consultationAsked);
    connect(m_route, &CardRouteFields::consentAsked, this, [this] {
        m_sections->setCurrent(m_sections->indexOf(m_consent));
        revealAndFocus(m_consent->told());
    });
    setBlank();
}

QWidget* UpptackarkortForm::buildAreas() {
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    column->setSpacing(grid(1.5));
    QLabel* keys = plainLabel(
        tr("Svara med J, N eller V. Backsteg tar bort svaret, pilarna flyttar, K beskriver. Det du inte svarar på är "
           "och förblir tomt."));
    makeQuiet(keys);
    column->addWidget(keys);
    column->addWidget(m_noInstrument);
    m_offer->setVisible(false);
    column->addWidget(m_offer, 0, Qt::AlignLeft);
    m_areaColumn = new QWidget;
    columnIn(m_areaColumn)->setSpacing(grid());
    column->addWidget(m_areaColumn);
    column->addWidget(m_measuresField);
    return part;
}

void UpptackarkortForm::build(const Instrument* instrument) {
    m_noInstrument->setVisible(!instrument);
    if (instrument == m_instrument)
        return;
    m_instrument = instrument;
    qDeleteAll(std::exchange(m_rows, {}));
    if (!instrument)
        return;
    std::vector<ChoiceRow*> answers;
    for (const Area area : allAreas) {
        auto* row = new CardAreaRow(*instrument, m_context.modelOf(instrument->ref), area);
        connect(row, &CardAreaRow::edited, this, &UpptackarkortForm::noteEdit);
        m_areaColumn->layout()->addWidget(row);
        m_rows.push_back(row);
        answers.push_back(row->answers());
    }
    chainQuestions(answers);
}

Upptackarkort UpptackarkortForm::value() const {
    Upptackarkort card = m_value;
    m_about->fill(card);
    for (const CardAreaRow* row : m_rows)
        card.areas[row->area()] = row->value();
    card.measures = m_measures->toPlainText();
    m_consent->fill(card);
    m_route->fill(card);
    return card;
}

void UpptackarkortForm::setValue(const Upptackarkort& card) {
    const QSignalBlocker quiet(this);
    m_value = card;
    build(m_context.library.find(card.instrument));
    m_about->setValue(card);
    for (CardAreaRow* row : m_rows)
        row->setValue(card.areas[row->area()]);
    m_measures->setPlainText(card.measures);
    m_consent->setValue(card);
    m_route->setValue(card);
    follow();
}

void UpptackarkortForm::setBlank() {
    const auto choices = m_context.library.choices(
        m_context.model.id, InstrumentKind::Upptackarkort, Audience::Professional, m_context.today);
    Upptackarkort blank;
    blank.child = m_value.child;
    if (!choices.empty())
        blank.instrument = choices.front()->ref;
    if (m_posted)
        blank.receipt.received = m_context.today;
    else
        blank.date = m_context.today;
    setValue(blank);
}

void UpptackarkortForm::offerAnswers(const PerArea<CardArea>& areas, const QString& name) {
    m_offer->setText(tr("Börja med svaren från kortet för %1").arg(name));
    m_offer->setVisible(true);
    connect(m_offer, &QPushButton::clicked, this, [this, areas] {
        for (CardAreaRow* row : m_rows)
            row->setValue(areas[row->area()]);
        m_offer->setVisible(false);
        noteEdit();
    });
}

void UpptackarkortForm::noteEdit() {
    follow();
    Q_EMIT edited();
}

void UpptackarkortForm::follow() {
    const Upptackarkort card = value();
    const WellbeingModel& model = m_instrument ? m_context.modelOf(m_instrument->ref) : m_context.model;
    QStringList labels;
    for (const Area area : card.areasToLookAt())
        labels.append(model.areas[area].formLabel);
    m_route->follow(card, labels);
}

QHash<QString, Field*> UpptackarkortForm::fields() const {
    QHash<QString, Field*> all = m_about->fields();
    all.insert(m_consent->fields());
    all.insert(m_route->fields());
    all.insert(u"measures"_s, m_measuresField);
    return all;
}

Issues UpptackarkortForm::showIssues(const Issues& issues) {
    const Issues homeless = showIssuesByPlace(issues, fields());
    for (int part = 0; part < 4; ++part)
        m_sections->setMarked(part, false);
    const auto all = fields();
    for (const Field* field : all)
        if (!field->issue().isEmpty())
            m_sections->setMarked(m_sections->indexOf(field), true);
    if (std::any_of(homeless.begin(), homeless.end(), [](const Issue& issue) { return issue.rule == u"card.empty"; }))
        m_sections->setMarked(m_sections->indexOf(m_areaColumn), true);
    return homeless;
}

void UpptackarkortForm::goToFirstIssue() {
    QWidget* control = firstControlWithIssue(this);
    if (!control && !m_rows.empty())
        control = m_rows.front()->answers();
    if (!control)
        return;
    m_sections->setCurrent(m_sections->indexOf(control));
    revealAndFocus(control);
}

int UpptackarkortForm::answered() const {
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const CardAreaRow* row) { return row->answers()->value().has_value(); }));
}

} // namespace bk
