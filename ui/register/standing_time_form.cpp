// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/standing_time_form.h"

#include "core/services/standing_times.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace bk {

StandingTimeForm::StandingTimeForm(const std::vector<Organisation>& organisations, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_organisation(new QComboBox)
    , m_first(new DateBox)
    , m_recurrence(new QComboBox)
    , m_time(new QTimeEdit)
    , m_minutes(new QSpinBox)
    , m_place(new QLineEdit)
    , m_summary(plainLabel()) {
    m_organisation->addItem(tr("Vår egen enhet"), QString());
    for (const Organisation& organisation : organisations)
        m_organisation->addItem(organisation.fullName(), organisation.id.toString());
    const std::pair<Recurrence, QString> choices[] = {
        {Recurrence::EveryWeek, tr("Varje vecka")},
        {Recurrence::EverySecondWeek, tr("Varannan vecka")},
        {Recurrence::EveryThirdWeek, tr("Var tredje vecka")},
        {Recurrence::EveryFourthWeek, tr("Var fjärde vecka")},
        {Recurrence::EveryMonth, tr("En gång i månaden")}};
    for (const auto& [recurrence, text] : choices)
        m_recurrence->addItem(text, int(recurrence));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_minutes->setRange(5, 480);
    m_minutes->setSingleStep(15);
    m_minutes->setSuffix(tr(" minuter"));
    layOut();
    for (QLineEdit* edit : {m_name, m_place})
        connect(edit, &QLineEdit::textEdited, this, &StandingTimeForm::edited);
    connect(m_organisation, &QComboBox::activated, this, &StandingTimeForm::edited);
    connect(m_minutes, &QSpinBox::valueChanged, this, &StandingTimeForm::edited);
    connect(m_first, &DateBox::edited, this, &StandingTimeForm::noteEdit);
    connect(m_recurrence, &QComboBox::activated, this, &StandingTimeForm::noteEdit);
    connect(m_time, &QTimeEdit::timeChanged, this, &StandingTimeForm::noteEdit);
    setValue({});
}

void StandingTimeForm::layOut() {
    m_fields = {
        {u"name"_s, new Field(tr("&Namn"), m_name, tr("Till exempel Barnteam 7–12 år."))},
        {u"organisation"_s, new Field(tr("&Vems tid"), m_organisation)},
        {u"first"_s, new Field(tr("&Första dagen"), m_first, tr("Ger veckodagen."))},
        {u"recurrence"_s, new Field(tr("&Återkommer"), m_recurrence)},
        {u"time"_s, new Field(tr("T&id"), m_time)},
        {u"minutes"_s, new Field(tr("Hur &länge"), m_minutes)},
        {u"place"_s, new Field(tr("&Plats"), m_place)}};
    QVBoxLayout* column = columnIn(this);
    for (const QStringList& keys :
         {QStringList{u"name"_s}, QStringList{u"organisation"_s}, QStringList{u"first"_s, u"recurrence"_s},
          QStringList{u"time"_s, u"minutes"_s}, QStringList{u"place"_s}}) {
        auto* row = new QHBoxLayout;
        row->setSpacing(grid(2));
        for (const QString& key : keys)
            row->addWidget(m_fields[key], 1, Qt::AlignTop);
        column->addLayout(row);
    }
    makeQuiet(m_summary);
    column->addWidget(m_summary);
    column->addStretch(1);
}

void StandingTimeForm::noteEdit() {
    showSummary();
    Q_EMIT edited();
}

void StandingTimeForm::showSummary() {
    m_summary->setText(standingTimeText(value()));
    m_summary->setVisible(!m_summary->text().isEmpty());
}

QString StandingTimeForm::summary() const { return m_summary->text(); }

StandingTime StandingTimeForm::value() const {
    StandingTime standing = m_value;
    standing.name = m_name->text();
    standing.organisation = OrganisationId::fromString(m_organisation->currentData().toString());
    standing.first = m_first->date();
    standing.recurrence = Recurrence(m_recurrence->currentData().toInt());
    standing.time = m_time->time();
    standing.minutes = m_minutes->value();
    standing.place = m_place->text();
    return standing;
}

void StandingTimeForm::setValue(const StandingTime& standing) {
    const QSignalBlocker quiet(this);
    m_value = standing;
    m_name->setText(standing.name);
    m_organisation->setCurrentIndex(
        standing.organisation ? qMax(0, m_organisation->findData(standing.organisation->toString())) : 0);
    m_first->setDate(standing.first);
    m_recurrence->setCurrentIndex(m_recurrence->findData(int(standing.recurrence)));
    m_time->setTime(standing.time);
    m_minutes->setValue(standing.minutes);
    m_place->setText(standing.place);
    showSummary();
}

Issues StandingTimeForm::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

} // namespace bk
