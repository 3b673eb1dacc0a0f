// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/uppfoljning_form.h"

#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"
#include "ui/process/principle_fields.h"
#include "ui/process/process_words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array ways{Station::EgetStod, Station::Barnteam, Station::IndividuelltBarnteam, Station::BehovUppfyllt};

std::vector<ChoiceRow::Choice> wayChoices() {
    return {
        {words::way(Station::EgetStod), {}},
        {UppfoljningForm::tr("Barnteamet följer barnet vidare"), {}},
        {words::way(Station::IndividuelltBarnteam), {}},
        {words::way(Station::BehovUppfyllt), {}}};
}

std::optional<int> indexOfWay(std::optional<Station> way) {
    const auto found = way ? std::find(ways.begin(), ways.end(), *way) : ways.end();
    return found == ways.end() ? std::nullopt : std::optional(int(found - ways.begin()));
}

bool holds(const std::vector<OrganisationId>& ids, OrganisationId id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

UppfoljningForm::UppfoljningForm(const std::vector<Organisation>& organisations, QWidget* parent)
    : QWidget(parent)
    , m_organisations(organisations) {
    QVBoxLayout* column = columnIn(this);
    buildAbout(column);
    buildTold(column);
    buildNext(column);
    buildInvolved(column);
    followNext();
}

void UppfoljningForm::buildAbout(QVBoxLayout* column) {
    m_date = new DateBox;
    m_heldBy = new TextLine(text_limits::name);
    m_guardians = new TextLine;
    m_childTookPart = new QCheckBox(tr("&Barnet var med"));
    add(column, u"date"_s, new Field(tr("&Datum"), m_date));
    add(column, u"heldBy"_s, new Field(tr("Samtalet &hölls av"), m_heldBy));
    column->addWidget(m_childTookPart);
    add(column, u"guardians"_s, new Field(tr("Vilka &vårdnadshavare var med?"), m_guardians));
    connect(m_date, &DateBox::edited, this, &UppfoljningForm::edited);
    connect(m_childTookPart, &QCheckBox::clicked, this, &UppfoljningForm::edited);
    for (QLineEdit* edit : {m_heldBy, m_guardians})
        connect(edit, &QLineEdit::textEdited, this, &UppfoljningForm::edited);
}

void UppfoljningForm::buildTold(QVBoxLayout* column) {
    m_assessment = addText(column, u"assessment"_s, tr("Vad har Barnteamet kommit fram till?"));
    m_support = addText(
        column, u"support"_s, tr("Vilket stöd erbjuds?"), tr("Om inget stöd erbjuds står det här, och varför."));
    m_familysView = addText(column, u"familysView"_s, tr("Vad säger barnet och vårdnadshavarna?"));
}

void UppfoljningForm::buildNext(QVBoxLayout* column) {
    m_next = new ChoiceRow(tr("Vad bestämde ni tillsammans?"), wayChoices(), Qt::Vertical);
    add(column, u"next"_s, new Field(tr("Vad bestämde ni tillsammans?"), m_next));
    m_principles = new PrincipleFields;
    m_fields.insert(m_principles->fields());
    column->addWidget(m_principles);
    connect(m_principles, &PrincipleFields::edited, this, &UppfoljningForm::edited);
    m_followUp = new DateBox;
    add(column, u"followUp"_s,
        new Field(
            tr("När följer ni &upp?"), m_followUp,
            tr("Dagen sätts alltid, så att ingen glöms. Den syns på Idag när det är dags.")));
    connect(m_followUp, &DateBox::edited, this, &UppfoljningForm::edited);
    connect(m_next, &ChoiceRow::edited, this, [this] {
        m_value.next = m_next->value() ? std::optional(ways[std::size_t(*m_next->value())]) : std::nullopt;
        followNext();
        Q_EMIT edited();
    });
}

void UppfoljningForm::buildInvolved(QVBoxLayout* column) {
    m_involved = new QWidget;
    QVBoxLayout* part = columnIn(m_involved);
    part->setSpacing(grid());
    part->addWidget(sectionHeading(tr("Vilka verksamheter möter redan barnet?")));
    QLabel* why = plainLabel(
        m_organisations.empty()
            ? tr("Enheten har inga verksamheter i sitt register. Lägg till dem under Enheten.")
            : tr("De står sedan med i det uppdaterade samtycket, som ni tar nu innan något delas."));
    makeQuiet(why);
    part->addWidget(why);
    for (const Organisation& organisation : m_organisations) {
        auto* tick = new QCheckBox(organisation.fullName().replace(u'&', u"&&"_s));
        tick->setAccessibleName(organisation.fullName());
        connect(tick, &QCheckBox::clicked, this, &UppfoljningForm::edited);
        part->addWidget(tick);
        m_organisationTicks.push_back(tick);
    }
    column->addWidget(m_involved);
}

TextArea*
UppfoljningForm::addText(QVBoxLayout* column, const QString& name, const QString& label, const QString& hint) {
    auto* text = new TextArea(label);
    add(column, name, new Field(label, text, hint));
    connect(text, &QPlainTextEdit::textChanged, this, &UppfoljningForm::edited);
    return text;
}

void UppfoljningForm::add(QVBoxLayout* column, const QString& name, Field* field) {
    m_fields.insert(name, field);
    column->addWidget(field);
}

void UppfoljningForm::followNext() {
    m_involved->setVisible(m_value.next == Station::IndividuelltBarnteam);
    m_fields[u"followUp"_s]->setVisible(m_value.next != Station::BehovUppfyllt);
}

Uppfoljningssamtal UppfoljningForm::value() const {
    Uppfoljningssamtal samtal = m_value;
    samtal.date = m_date->date();
    samtal.heldBy = m_heldBy->text();
    samtal.childTookPart = m_childTookPart->isChecked();
    samtal.guardians = m_guardians->text();
    samtal.assessment = m_assessment->toPlainText();
    samtal.support = m_support->toPlainText();
    samtal.familysView = m_familysView->toPlainText();
    samtal.principles = m_principles->value();
    samtal.followUp = m_followUp->date();
    for (std::size_t i = 0; i < m_organisations.size(); ++i) {
        const OrganisationId id = m_organisations[i].id;
        const bool ticked = m_organisationTicks[i]->isChecked();
        if (ticked && !holds(samtal.involved, id))
            samtal.involved.push_back(id);
        if (!ticked)
            std::erase(samtal.involved, id);
    }
    return samtal;
}

void UppfoljningForm::setValue(const Uppfoljningssamtal& samtal) {
    const QSignalBlocker quiet(this);
    m_value = samtal;
    m_date->setDate(samtal.date);
    m_heldBy->setText(samtal.heldBy);
    m_childTookPart->setChecked(samtal.childTookPart);
    m_guardians->setText(samtal.guardians);
    m_assessment->setPlainText(samtal.assessment);
    m_support->setPlainText(samtal.support);
    m_familysView->setPlainText(samtal.familysView);
    m_next->setValue(indexOfWay(samtal.next));
    m_principles->setValue(samtal.principles);
    m_followUp->setDate(samtal.followUp);
    for (std::size_t i = 0; i < m_organisations.size(); ++i)
        m_organisationTicks[i]->setChecked(holds(samtal.involved, m_organisations[i].id));
    followNext();
}

Issues UppfoljningForm::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

QWidget* UppfoljningForm::firstControl() const { return m_heldBy; }

} // namespace bk
