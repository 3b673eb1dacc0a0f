// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/skattning_form.h"

#include "ui/common/area_card.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/area_pager.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

SkattningForm::SkattningForm(const FormContext& context, std::optional<ChildId> child, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_label(new TextLine(text_limits::line, this))
    , m_rater(new TextLine(text_limits::name))
    , m_profession(new TextLine)
    , m_organisation(new TextLine(text_limits::name))
    , m_date(new DateBox)
    , m_noInstrument(plainLabel(tr("Enheten har inget skattningsformulär som gäller i dag. Läs in ett under Enheten.")))
    , m_pager(new AreaPager) {
    m_value.child = child;
    buildFields(child.has_value());
    layout()->addWidget(m_noInstrument);
    layout()->addWidget(m_pager);
    connect(m_pager, &AreaPager::edited, this, &SkattningForm::edited);
    connect(m_pager, &AreaPager::finished, this, &SkattningForm::finished);
    connect(m_date, &DateBox::edited, this, &SkattningForm::edited);
    for (QLineEdit* edit : {m_label, m_rater, m_profession, m_organisation})
        connect(edit, &QLineEdit::textEdited, this, &SkattningForm::edited);
    setBlank();
}

void SkattningForm::buildFields(bool withChild) {
    m_fields = {
        {u"raterName"_s, new Field(tr("&Namn på den som skattar"), m_rater)},
        {u"profession"_s, new Field(tr("&Yrke"), m_profession)},
        {u"organisation"_s, new Field(tr("&Verksamhet"), m_organisation)},
        {u"date"_s, new Field(tr("&Datum"), m_date)}};
    QVBoxLayout* column = columnIn(this);
    m_label->setVisible(!withChild);
    if (!withChild) {
        m_fields.insert(
            u"label"_s, new Field(
                            tr("&Kännetecken"), m_label,
                            tr("Något att känna igen skattningen på, till exempel ”4B, tisdag”. Inget namn behövs.")));
        column->addWidget(m_fields[u"label"_s]);
    }
    auto* who = new QVBoxLayout;
    who->setSpacing(grid(1.5));
    for (const QString& name : {u"raterName"_s, u"profession"_s, u"organisation"_s, u"date"_s})
        who->addWidget(m_fields[name]);
    column->addLayout(who);
}

Skattning SkattningForm::value() const {
    Skattning skattning = m_value;
    skattning.label = m_label->text();
    skattning.raterName = m_rater->text();
    skattning.profession = m_profession->text();
    skattning.organisation = m_organisation->text();
    skattning.date = m_date->date();
    if (m_instrument)
        for (const Area area : allAreas)
            skattning.areas[area] = m_pager->card(area)->ratings();
    return skattning;
}

void SkattningForm::setValue(const Skattning& skattning) {
    const QSignalBlocker quiet(this);
    m_value = skattning;
    m_label->setText(skattning.label);
    m_rater->setText(skattning.raterName);
    m_profession->setText(skattning.profession);
    m_organisation->setText(skattning.organisation);
    m_date->setDate(skattning.date);
    build(m_context.library.find(skattning.instrument));
    if (m_instrument)
        for (const Area area : allAreas)
            m_pager->card(area)->setRatings(skattning.areas[area]);
    m_pager->refresh();
}

void SkattningForm::setBlank() {
    const auto choices = m_context.library.choices(
        m_context.model.id, InstrumentKind::Skattningsformular, Audience::Professional, m_context.today);
    Skattning blank = choices.empty() ? Skattning{} : blankSkattning(*choices.front());
    blank.child = m_value.child;
    blank.date = m_context.today;
    setValue(blank);
}

void SkattningForm::build(const Instrument* instrument) {
    m_noInstrument->setVisible(!instrument);
    m_pager->setVisible(instrument);
    if (instrument == m_instrument)
        return;
    m_instrument = instrument;
    if (!instrument)
        return;
    const WellbeingModel& model = m_context.modelOf(instrument->ref);
    std::vector<AreaCard*> cards;
    for (const Area area : allAreas)
        cards.push_back(new AreaCard(*instrument, model, area));
    m_pager->setCards(model, cards);
}

Issues SkattningForm::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

void SkattningForm::goToFirstIssue() {
    if (QWidget* control = firstControlWithIssue(this))
        revealAndFocus(control);
}

QWidget* SkattningForm::firstControl() const { return m_value.child ? m_rater : m_label; }

} // namespace bk
