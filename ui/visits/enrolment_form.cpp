// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/enrolment_form.h"

#include "core/services/visit_text.h"
#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

std::vector<ChoiceRow::Choice> targetChoices() {
    return {
        {visit_text::target(VisitTarget::FirstChild), u'M'},
        {visit_text::target(VisitTarget::FirstInSweden), u'F'},
        {visit_text::target(VisitTarget::Other), u'A'}};
}

std::vector<ChoiceRow::Choice> endingChoices() {
    return {
        {visit_text::ending(VisitEnding::Completed), u'G'},
        {visit_text::ending(VisitEnding::Declined), u'F'},
        {visit_text::ending(VisitEnding::Moved), u'L'},
        {visit_text::ending(VisitEnding::Other), u'A'}};
}

} // namespace

EnrolmentForm::EnrolmentForm(const VisitProgrammes& programmes, QWidget* parent)
    : QWidget(parent)
    , m_programmes(programmes)
    , m_programme(new QComboBox)
    , m_targetGroup(plainLabel())
    , m_target(new ChoiceRow(tr("Varför barnet är med"), targetChoices(), Qt::Vertical, false))
    , m_joined(new DateBox)
    , m_expected(new DateBox)
    , m_ended(new DateBox)
    , m_ending(new ChoiceRow(tr("Varför barnet slutade"), endingChoices(), Qt::Vertical))
    , m_endingNote(new TextLine) {
    for (const VisitProgramme& programme : m_programmes)
        m_programme->addItem(tr("%1 (%2)").arg(programme.name, programme.id), programme.id);
    m_fields = {
        {u"programme"_s, new Field(tr("&Program"), m_programme)},
        {u"target"_s, new Field(tr("Varför barnet är med"), m_target)},
        {u"joined"_s, new Field(tr("&Kom med"), m_joined)},
        {u"expectedBirth"_s,
         new Field(
             tr("&Beräknad födelsedag"), m_expected,
             tr("För ett barn som inte är fött. Besöken räknas från födelsedagen så snart den finns."))},
        {u"ended"_s, new Field(tr("&Slutade"), m_ended, tr("Lämna tomt så länge barnet är med."))},
        {u"ending"_s, new Field(tr("Varför barnet slutade"), m_ending)},
        {u"endingNote"_s, new Field(tr("&Anteckning"), m_endingNote)}};
    makeQuiet(m_targetGroup);
    QVBoxLayout* column = columnIn(this);
    column->addWidget(m_fields[u"programme"_s]);
    column->addWidget(m_targetGroup);
    for (const QString& name : {u"target"_s, u"joined"_s, u"expectedBirth"_s, u"ended"_s, u"ending"_s, u"endingNote"_s})
        column->addWidget(m_fields[name]);
    column->addStretch(1);
    connect(m_programme, &QComboBox::activated, this, &EnrolmentForm::noteEdit);
    for (ChoiceRow* row : {m_target, m_ending})
        connect(row, &ChoiceRow::edited, this, &EnrolmentForm::noteEdit);
    for (DateBox* box : {m_joined, m_expected, m_ended})
        connect(box, &DateBox::edited, this, &EnrolmentForm::noteEdit);
    connect(m_endingNote, &QLineEdit::textEdited, this, &EnrolmentForm::noteEdit);
    setValue({});
}

void EnrolmentForm::noteEdit() {
    showTarget();
    Q_EMIT edited();
}

void EnrolmentForm::showTarget() {
    const VisitProgramme* programme = programmeWith(m_programmes, m_programme->currentData().toString());
    m_targetGroup->setText(programme ? tr("Målgrupp: %1").arg(programme->targetGroup) : QString());
}

VisitEnrolment EnrolmentForm::value() const {
    VisitEnrolment enrolment = m_value;
    enrolment.programme = m_programme->currentData().toString();
    enrolment.target = VisitTarget(m_target->value().value_or(0));
    enrolment.joined = m_joined->date();
    enrolment.expectedBirth = m_expected->date();
    enrolment.ended = m_ended->date();
    enrolment.ending.reset();
    if (const auto ending = m_ending->value())
        enrolment.ending = VisitEnding(*ending);
    enrolment.endingNote = m_endingNote->text();
    return enrolment;
}

void EnrolmentForm::setValue(const VisitEnrolment& enrolment) {
    const QSignalBlocker quiet(this);
    m_value = enrolment;
    m_programme->setCurrentIndex(m_programme->findData(enrolment.programme));
    m_target->setValue(int(enrolment.target));
    m_joined->setDate(enrolment.joined);
    m_expected->setDate(enrolment.expectedBirth);
    m_ended->setDate(enrolment.ended);
    m_ending->setValue(enrolment.ending ? std::optional(int(*enrolment.ending)) : std::nullopt);
    m_endingNote->setText(enrolment.endingNote);
    showTarget();
}

Issues EnrolmentForm::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

bool EnrolmentForm::hasUnclearDay() {
    bool any = false;
    for (const auto& [name, box] :
         {std::pair(u"joined"_s, m_joined), std::pair(u"expectedBirth"_s, m_expected), std::pair(u"ended"_s, m_ended)})
        if (box->isUnclear()) {
            m_fields[name]->setIssue(tr("Skriv dagen som 2026-11-20."));
            any = true;
        }
    return any;
}

void EnrolmentForm::setProgrammeFixed(bool fixed) {
    m_programme->setEnabled(!fixed);
    m_fields[u"programme"_s]->setHint(
        fixed ? tr("Barnet har besök i den här versionen och stannar i den.") : QString());
}

} // namespace bk
