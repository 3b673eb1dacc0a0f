// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/visit_form.h"

#include "core/services/visit_text.h"
#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"
#include "ui/visits/visit_areas.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

std::vector<ChoiceRow::Choice> stateChoices() {
    return {
        {visit_text::state(VisitState::Booked), u'B'},
        {visit_text::state(VisitState::Done), u'G'},
        {visit_text::state(VisitState::Missed), u'I'},
        {visit_text::state(VisitState::Declined), u'A'}};
}

std::vector<ChoiceRow::Choice> placeChoices() {
    return {
        {visit_text::place(VisitPlace::Home), u'H'},
        {visit_text::place(VisitPlace::AtBvc), u'P'},
        {visit_text::place(VisitPlace::Elsewhere), u'A'}};
}

} // namespace

VisitForm::VisitForm(const VisitProgramme& programme, const WellbeingModel& model, QWidget* parent)
    : QWidget(parent)
    , m_programme(programme)
    , m_kind(new QComboBox)
    , m_about(plainLabel())
    , m_state(new ChoiceRow(tr("Vad det blev"), stateChoices(), Qt::Horizontal, false))
    , m_date(new DateBox)
    , m_place(new ChoiceRow(tr("Plats"), placeChoices()))
    , m_family(new TextLine)
    , m_declinedBy(new TextLine(text_limits::name))
    , m_reason(new TextLine)
    , m_note(new TextArea(tr("Anteckning om besöket"), 3))
    , m_areas(new VisitAreas(model))
    , m_held(new QWidget) {
    for (const VisitKind& kind : m_programme.visits)
        m_kind->addItem(kind.label, kind.id);
    for (QLineEdit*& line : m_staff)
        line = new TextLine(text_limits::name);
    makeQuiet(m_about);
    layOut();
    listen();
    setValue({});
}

void VisitForm::layOut() {
    m_fields = {
        {u"kind"_s, new Field(tr("Vilket &besök"), m_kind)},
        {u"state"_s, new Field(tr("Vad det blev"), m_state)},
        {u"date"_s, new Field(tr("&Dag"), m_date)},
        {u"place"_s, new Field(tr("Plats"), m_place)},
        {u"family"_s, new Field(tr("&Familjen som var med"), m_family, tr("Till exempel båda föräldrarna."))},
        {u"declinedBy"_s, new Field(tr("&Vem avböjde"), m_declinedBy, tr("Att avböja är familjens rätt."))},
        {u"reason"_s, new Field(tr("&Skäl"), m_reason)},
        {u"note"_s, new Field(tr("&Anteckning"), m_note)}};
    QVBoxLayout* column = columnIn(this);
    column->addWidget(m_fields[u"kind"_s]);
    column->addWidget(m_about);
    for (const QString& name : {u"state"_s, u"date"_s, u"declinedBy"_s, u"reason"_s, u"place"_s})
        column->addWidget(m_fields[name]);
    QVBoxLayout* held = columnIn(m_held);
    held->addWidget(sectionHeading(tr("Personal")));
    for (const VisitProfession profession : allVisitProfessions) {
        const auto i = std::size_t(profession);
        auto* field = new Field(visit_text::profession(profession), m_staff[i]);
        m_fields[u"staff.%1"_s.arg(i)] = field;
        held->addWidget(field);
    }
    held->addWidget(m_fields[u"family"_s]);
    column->addWidget(m_held);
    column->addWidget(m_areas);
    column->addWidget(m_fields[u"note"_s]);
    column->addStretch(1);
}

void VisitForm::listen() {
    connect(m_kind, &QComboBox::activated, this, &VisitForm::noteEdit);
    for (ChoiceRow* row : {m_state, m_place})
        connect(row, &ChoiceRow::edited, this, &VisitForm::noteEdit);
    connect(m_date, &DateBox::edited, this, &VisitForm::noteEdit);
    for (QLineEdit* line : {m_family, m_declinedBy, m_reason, m_staff[0], m_staff[1], m_staff[2], m_staff[3]})
        connect(line, &QLineEdit::textEdited, this, &VisitForm::noteEdit);
    connect(m_note, &QPlainTextEdit::textChanged, this, &VisitForm::noteEdit);
    connect(m_areas, &VisitAreas::edited, this, &VisitForm::noteEdit);
}

void VisitForm::noteEdit() {
    showParts();
    Q_EMIT edited();
}

void VisitForm::showParts() {
    const auto state = VisitState(m_state->value().value_or(0));
    const VisitKind* kind = m_programme.find(m_kind->currentData().toString());
    m_about->setText(kind ? kind->about : QString());
    m_areas->setFocusAreas(kind ? kind->focus : std::vector<Area>());
    m_held->setVisible(state == VisitState::Booked || state == VisitState::Done);
    m_fields[u"family"_s]->setVisible(state == VisitState::Done);
    m_fields[u"place"_s]->setVisible(state == VisitState::Booked || state == VisitState::Done);
    m_areas->setVisible(state == VisitState::Done);
    m_fields[u"reason"_s]->setVisible(state == VisitState::Missed || state == VisitState::Declined);
    m_fields[u"declinedBy"_s]->setVisible(state == VisitState::Declined);
}

Visit VisitForm::value() const {
    Visit visit = m_value;
    visit.kind = m_kind->currentData().toString();
    visit.state = VisitState(m_state->value().value_or(0));
    visit.date = m_date->date();
    visit.place.reset();
    if (const auto place = m_place->value())
        visit.place = VisitPlace(*place);
    for (std::size_t i = 0; i < m_staff.size(); ++i)
        visit.staff[i] = m_staff[i]->text();
    visit.family = m_family->text();
    visit.declinedBy = m_declinedBy->text();
    visit.reason = m_reason->text();
    visit.areas = m_areas->value();
    visit.note = m_note->toPlainText();
    return visit;
}

void VisitForm::setValue(const Visit& visit) {
    const QSignalBlocker quiet(this);
    m_value = visit;
    m_kind->setCurrentIndex(m_kind->findData(visit.kind));
    m_state->setValue(int(visit.state));
    m_date->setDate(visit.date);
    m_place->setValue(visit.place ? std::optional(int(*visit.place)) : std::nullopt);
    for (std::size_t i = 0; i < m_staff.size(); ++i)
        m_staff[i]->setText(visit.staff[i]);
    m_family->setText(visit.family);
    m_declinedBy->setText(visit.declinedBy);
    m_reason->setText(visit.reason);
    m_areas->setValue(visit.areas);
    m_note->setPlainText(visit.note);
    showParts();
}

Issues VisitForm::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

bool VisitForm::hasUnclearDay() {
    if (!m_date->isUnclear())
        return false;
    m_fields[u"date"_s]->setIssue(tr("Skriv dagen som 2026-11-20."));
    return true;
}

} // namespace bk
