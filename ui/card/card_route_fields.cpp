// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/card_route_fields.h"

#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

CardRouteFields::CardRouteFields(QWidget* parent)
    : QWidget(parent)
    , m_areas(plainLabel())
    , m_questions{new ChoiceRow(tr("Far barnet illa?"), yesAndNo()), new ChoiceRow(tr("Kan ni ge stöd?"), yesAndNo()), new ChoiceRow(tr("Behövs en annan verksamhet?"), yesAndNo())}
    , m_pointing(plainLabel())
    , m_route(new ChoiceRow(
          tr("Väg vidare"),
          {{tr("Anmälan till socialtjänsten"), {}},
           {tr("Stöd i den egna verksamheten"), {}},
           {tr("Aktivera Barnkontakt"), {}}},
          Qt::Vertical))
    , m_toConsent(new QPushButton(tr("Gå till samtycket")))
    , m_anmalan(new QPushButton(tr("Skriv anmälan"))) {
    m_fields = {
        {u"badlyTreated"_s,
         new Field(
             tr("1. Vet du eller misstänker du att barnet far illa?"), m_questions[0],
             tr("Ja betyder att det ska bli en anmälan. Är du osäker: rådfråga socialtjänsten utan att säga namnet."))},
        {u"canSupport"_s, new Field(
                              tr("2. Kan du eller din verksamhet ge barnet stöd?"), m_questions[1],
                              tr("Prata gärna med kollegor om vad ni kan göra."))},
        {u"needsOthers"_s, new Field(
                               tr("3. Behöver barnet stöd från någon annan verksamhet?"), m_questions[2],
                               tr("Då behövs ett muntligt samtycke innan Barnkontakten aktiveras."))},
        {u"route"_s, new Field(tr("Vilken väg väljer du?"), m_route)}};
    makeLarger(m_areas, 0, true);
    QVBoxLayout* column = columnIn(this);
    column->addWidget(m_areas);
    for (const QString& name : {u"badlyTreated"_s, u"canSupport"_s, u"needsOthers"_s})
        column->addWidget(m_fields[name]);
    column->addWidget(m_pointing);
    column->addWidget(m_fields[u"route"_s]);
    column->addWidget(buildButtons());
    chainQuestions<ChoiceRow>({m_questions[0], m_questions[1], m_questions[2], m_route});
    for (ChoiceRow* row : {m_questions[0], m_questions[1], m_questions[2], m_route})
        connect(row, &ChoiceRow::edited, this, [this] {
            m_fields[u"route"_s]->setIssue({});
            showPointing();
            Q_EMIT edited();
        });
    connect(m_route, &ChoiceRow::refused, this, [this] {
        m_fields[u"route"_s]->setIssue(
            tr("Barnkontakten kan aktiveras när vårdnadshavaren har sagt ja till det, och barnet inte har sagt nej. "
               "Svara på frågorna om samtycke, eller välj en annan väg."));
        m_toConsent->setVisible(true);
    });
    showPointing();
}

QWidget* CardRouteFields::buildButtons() {
    auto* consult = new QPushButton(tr("Rådfråga utan namn"));
    consult->setToolTip(tr("Ett underlag för socialtjänsten utan något som visar vem barnet är."));
    m_toConsent->setVisible(false);
    connect(m_toConsent, &QPushButton::clicked, this, &CardRouteFields::consentAsked);
    connect(consult, &QPushButton::clicked, this, &CardRouteFields::consultationAsked);
    connect(m_anmalan, &QPushButton::clicked, this, &CardRouteFields::anmalanAsked);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid());
    for (QPushButton* button : {m_toConsent, m_anmalan, consult})
        row->addWidget(button);
    row->addStretch(1);
    return buttons;
}

void CardRouteFields::fill(Upptackarkort& card) const {
    card.badlyTreated = yesOf(m_questions[0]->value());
    card.canSupport = yesOf(m_questions[1]->value());
    card.needsOthers = yesOf(m_questions[2]->value());
    card.route = m_route->value() ? CardRoute(*m_route->value() + 1) : CardRoute::Open;
}

void CardRouteFields::setValue(const Upptackarkort& card) {
    const QSignalBlocker quiet(this);
    m_questions[0]->setValue(choiceOf(card.badlyTreated));
    m_questions[1]->setValue(choiceOf(card.canSupport));
    m_questions[2]->setValue(choiceOf(card.needsOthers));
    m_route->setValue(card.route == CardRoute::Open ? std::nullopt : std::optional(int(card.route) - 1));
    showPointing();
}

void CardRouteFields::follow(const Upptackarkort& card, const QStringList& labels) {
    m_areas->setText(
        labels.isEmpty() ? tr("Inget område har svaret Nej eller Vet ej.")
                         : tr("Nej eller Vet ej: %1.").arg(words::listed(labels)));
    const bool opens = card.oralConsent();
    m_route->setRefusal(2, opens ? QString() : tr("Kräver muntligt samtycke."));
    if (opens) {
        m_toConsent->setVisible(false);
        m_fields[u"route"_s]->setIssue({});
    }
}

QString CardRouteFields::areasText() const { return m_areas->text(); }

/// What the person's own answers point to; the choice stays with the person.
QString CardRouteFields::pointing() const {
    if (m_questions[0]->value() == 0)
        return tr("Dina svar pekar mot en anmälan.");
    if (m_questions[0]->value() != 1)
        return {};
    if (m_questions[2]->value() == 0)
        return tr("Dina svar pekar mot att aktivera Barnkontakt.");
    if (m_questions[1]->value() == 0)
        return tr("Dina svar pekar mot stöd i den egna verksamheten.");
    return {};
}

void CardRouteFields::showPointing() {
    m_pointing->setText(pointing());
    m_pointing->setVisible(!m_pointing->text().isEmpty());
    const bool wanted = m_questions[0]->value() == 0 || m_route->value() == 0;
    m_anmalan->setVisible(wanted);
}

} // namespace bk
