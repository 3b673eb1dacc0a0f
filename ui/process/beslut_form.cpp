// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/beslut_form.h"

#include "core/domain/common/text_limits.h"
#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/dated_tick.h"
#include "ui/forms/show_issues.h"
#include "ui/process/principle_fields.h"
#include "ui/process/process_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array ways{Station::EgetStod,   Station::Barnteam,      Station::IndividuelltBarnteam,
                          Station::Barnsamtal, Station::BehovUppfyllt, Station::AvslutatUtanStod};

std::vector<ChoiceRow::Choice> wayChoices() {
    std::vector<ChoiceRow::Choice> choices;
    for (const Station way : ways)
        choices.push_back({words::way(way), {}});
    return choices;
}

std::optional<int> indexOfWay(std::optional<Station> way) {
    const auto found = way ? std::find(ways.begin(), ways.end(), *way) : ways.end();
    return found == ways.end() ? std::nullopt : std::optional(int(found - ways.begin()));
}

bool isTeam(std::optional<Station> way) { return way == Station::Barnteam || way == Station::IndividuelltBarnteam; }

/// Parts that belong together, closer to each other than to the next.
QVBoxLayout* group(QVBoxLayout* column, const QString& heading, const QString& explanation = {}) {
    auto* part = new QVBoxLayout;
    part->setSpacing(grid(1.5));
    part->addWidget(sectionHeading(heading));
    if (!explanation.isEmpty()) {
        QLabel* quiet = plainLabel(explanation);
        makeQuiet(quiet);
        part->addWidget(quiet);
    }
    column->addLayout(part);
    return part;
}

} // namespace

BeslutForm::BeslutForm(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_date(new DateBox)
    , m_decidedBy(new TextLine(text_limits::name)) {
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid(3));
    buildAbout(column);
    buildQuestions(column);
    buildPrinciples(column);
    buildWay(column);
    buildFeedback(column);
    followRoute();
}

void BeslutForm::buildAbout(QVBoxLayout* column) {
    auto* part = new QVBoxLayout;
    part->setSpacing(grid(1.5));
    add(part, u"date"_s, new Field(tr("&Datum"), m_date));
    add(part, u"decidedBy"_s, new Field(tr("Vem fattar &beslutet?"), m_decidedBy));
    column->addLayout(part);
    connect(m_date, &DateBox::edited, this, &BeslutForm::edited);
    connect(m_decidedBy, &QLineEdit::textEdited, this, &BeslutForm::edited);
}

void BeslutForm::buildQuestions(QVBoxLayout* column) {
    QVBoxLayout* part = group(column, tr("Fem frågor"));
    m_unmetNeeds = addText(
        part, u"unmetNeeds"_s, tr("1 Vilka av barnets behov är inte uppfyllda?"),
        tr("Utgå från Behovskompassen, område för område."));
    m_sufficient = new ChoiceRow(tr("2 Vet vi tillräckligt för att besluta?"), yesAndNo());
    add(part, u"sufficientInformation"_s, new Field(tr("2 Vet vi tillräckligt för att besluta?"), m_sufficient));
    m_informationNote = addText(part, u"informationNote"_s, tr("Vad saknas, och vem kan berätta det?"));
    m_familysView = addText(part, u"familysView"_s, tr("3 Hur ser barnet och vårdnadshavarna på det?"));
    m_whatICanDo = addText(part, u"whatICanDo"_s, tr("4 Vad kan jag själv göra?"));
    m_helpFromOthers = addText(part, u"helpFromOthers"_s, tr("5 Vilken hjälp behövs av andra?"));
    connect(m_sufficient, &ChoiceRow::edited, this, &BeslutForm::edited);
}

void BeslutForm::buildPrinciples(QVBoxLayout* column) {
    m_principles = new PrincipleFields;
    m_fields.insert(m_principles->fields());
    column->addWidget(m_principles);
    connect(m_principles, &PrincipleFields::edited, this, &BeslutForm::edited);
}

void BeslutForm::buildWay(QVBoxLayout* column) {
    QVBoxLayout* part = group(column, tr("Vägen vidare"));
    m_route = new ChoiceRow(tr("Vilken väg väljer ni?"), wayChoices(), Qt::Vertical);
    add(part, u"route"_s, new Field(tr("Vilken väg väljer ni?"), m_route));
    m_directReason = addText(
        part, u"directReason"_s, tr("Varför direkt till ett Individuellt barnteam?"),
        tr("Barnteam först är det vanliga. Den direkta vägen passar när andra verksamheter redan möter barnet."));
    m_followUp = new DateBox;
    add(part, u"followUp"_s,
        new Field(
            tr("När följer ni &upp?"), m_followUp,
            tr("Dagen sätts alltid, så att ingen glöms. Den syns på Idag när det är dags.")));
    connect(m_followUp, &DateBox::edited, this, &BeslutForm::edited);
    connect(m_route, &ChoiceRow::edited, this, [this] {
        m_value.route = chosenWay();
        followRoute();
        Q_EMIT edited();
    });
}

void BeslutForm::buildFeedback(QVBoxLayout* column) {
    QVBoxLayout* part = group(
        column, tr("Vem har fått veta beslutet?"),
        tr("Upptäckaren får inte veta mer än samtycket täcker. Det som är kvar syns på Idag."));
    m_toldUpptackare = addTick(part, u"toldUpptackare"_s, tr("Upptäckaren"));
    m_toldChild = addTick(part, u"toldChild"_s, tr("Barnet"));
    m_toldGuardians = addTick(part, u"toldGuardians"_s, tr("Vårdnadshavarna"));
    m_beforeTeam = new QWidget;
    QVBoxLayout* team = columnIn(m_beforeTeam);
    team->setSpacing(grid(1.5));
    team->addWidget(sectionHeading(tr("Vem vet vad som delas i teamet?")));
    m_childToldWhatIsShared = addTick(team, u"childToldWhatIsShared"_s, tr("Barnet vet vad som delas och med vilka"));
    m_guardiansToldWhatIsShared =
        addTick(team, u"guardiansToldWhatIsShared"_s, tr("Vårdnadshavarna vet vad som delas och med vilka"));
    column->addWidget(m_beforeTeam);
}

TextArea* BeslutForm::addText(QVBoxLayout* column, const QString& name, const QString& label, const QString& hint) {
    auto* text = new TextArea(label);
    add(column, name, new Field(label, text, hint));
    connect(text, &QPlainTextEdit::textChanged, this, &BeslutForm::edited);
    return text;
}

Field* BeslutForm::add(QVBoxLayout* column, const QString& name, Field* field) {
    m_fields.insert(name, field);
    column->addWidget(field);
    return field;
}

DatedTick* BeslutForm::addTick(QVBoxLayout* column, const QString& name, const QString& text) {
    auto* tick = new DatedTick(text, m_today);
    auto* field = new Field({}, tick);
    tick->setAccessibleName(text);
    add(column, name, field);
    connect(tick, &DatedTick::edited, this, &BeslutForm::edited);
    return tick;
}

std::optional<Station> BeslutForm::chosenWay() const {
    return m_route->value() ? std::optional(ways[std::size_t(*m_route->value())]) : std::nullopt;
}

void BeslutForm::followRoute() {
    m_fields[u"directReason"_s]->setVisible(m_value.route == Station::IndividuelltBarnteam);
    m_beforeTeam->setVisible(isTeam(m_value.route));
}

Beslut BeslutForm::value() const {
    Beslut beslut = m_value;
    beslut.date = m_date->date();
    beslut.decidedBy = m_decidedBy->text();
    beslut.unmetNeeds = m_unmetNeeds->toPlainText();
    beslut.sufficientInformation = yesOf(m_sufficient->value());
    beslut.informationNote = m_informationNote->toPlainText();
    beslut.familysView = m_familysView->toPlainText();
    beslut.whatICanDo = m_whatICanDo->toPlainText();
    beslut.helpFromOthers = m_helpFromOthers->toPlainText();
    beslut.principles = m_principles->value();
    beslut.directReason = m_directReason->toPlainText();
    beslut.followUp = m_followUp->date();
    beslut.toldUpptackare = m_toldUpptackare->date();
    beslut.toldChild = m_toldChild->date();
    beslut.toldGuardians = m_toldGuardians->date();
    beslut.childToldWhatIsShared = m_childToldWhatIsShared->date();
    beslut.guardiansToldWhatIsShared = m_guardiansToldWhatIsShared->date();
    return beslut;
}

void BeslutForm::setValue(const Beslut& beslut) {
    const QSignalBlocker quiet(this);
    m_value = beslut;
    m_date->setDate(beslut.date);
    m_decidedBy->setText(beslut.decidedBy);
    m_unmetNeeds->setPlainText(beslut.unmetNeeds);
    m_sufficient->setValue(choiceOf(beslut.sufficientInformation));
    m_informationNote->setPlainText(beslut.informationNote);
    m_familysView->setPlainText(beslut.familysView);
    m_whatICanDo->setPlainText(beslut.whatICanDo);
    m_helpFromOthers->setPlainText(beslut.helpFromOthers);
    m_principles->setValue(beslut.principles);
    m_route->setValue(indexOfWay(beslut.route));
    m_directReason->setPlainText(beslut.directReason);
    m_followUp->setDate(beslut.followUp);
    m_toldUpptackare->setDate(beslut.toldUpptackare);
    m_toldChild->setDate(beslut.toldChild);
    m_toldGuardians->setDate(beslut.toldGuardians);
    m_childToldWhatIsShared->setDate(beslut.childToldWhatIsShared);
    m_guardiansToldWhatIsShared->setDate(beslut.guardiansToldWhatIsShared);
    followRoute();
}

Issues BeslutForm::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

QWidget* BeslutForm::firstControl() const { return m_decidedBy; }

int BeslutForm::answered() const {
    const Beslut beslut = value();
    int count = 0;
    for (const QString& text : {beslut.unmetNeeds, beslut.familysView, beslut.whatICanDo, beslut.helpFromOthers})
        count += isBlank(text) ? 0 : 1;
    count += beslut.sufficientInformation ? 1 : 0;
    for (const PrincipleAnswer& principle : beslut.principles)
        count += principle.yes ? 1 : 0;
    return count + (beslut.route ? 1 : 0);
}

} // namespace bk
