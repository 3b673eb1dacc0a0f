// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/meeting_fields.h"

#include "core/services/agenda_text.h"
#include "ui/common/choice_button.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::size_t mostOffers = 3;

} // namespace

MeetingFields::MeetingFields(bool individual, const Reminders& planned, QWidget* parent)
    : QWidget(parent)
    , m_offered(new QWidget)
    , m_kind(new QComboBox)
    , m_date(new DateBox)
    , m_time(new QTimeEdit)
    , m_minutes(new QSpinBox)
    , m_place(new TextLine)
    , m_leader(new TextLine(text_limits::name))
    , m_documenting(new TextLine(text_limits::name))
    , m_noteTaker(new TextLine(text_limits::name)) {
    for (const MeetingKind kind : {MeetingKind::ForstaMote, MeetingKind::Arbetsmote, MeetingKind::Avslutande})
        m_kind->addItem(agenda_text::meeting(kind), int(kind));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_minutes->setRange(5, 480);
    m_minutes->setSingleStep(15);
    m_minutes->setSuffix(tr(" minuter"));
    m_fields = {
        {u"when"_s, new Field(tr("&Dag"), m_date)},
        {u"time"_s, new Field(tr("&Tid"), m_time)},
        {u"minutes"_s, new Field(tr("Hur &länge"), m_minutes)},
        {u"place"_s, new Field(tr("&Plats"), m_place)},
        {u"leader"_s, new Field(tr("&Mötesledare"), m_leader, tr("Ser till att alla är med."))},
        {u"documenting"_s, new Field(tr("D&okumenterar"), m_documenting, tr("Barnkontakten eller Stödsamordnaren."))},
        {u"noteTaker"_s, new Field(tr("&Antecknar"), m_noteTaker)}};
    QVBoxLayout* column = columnIn(this);
    columnIn(m_offered)->setSpacing(grid());
    m_offered->hide();
    column->addWidget(m_offered);
    auto* kind = new Field(tr("&Vilket möte"), m_kind);
    kind->setVisible(individual);
    column->addWidget(kind);
    for (const QStringList& keys :
         {QStringList{u"when"_s, u"time"_s, u"minutes"_s}, QStringList{u"place"_s},
          QStringList{u"leader"_s, u"documenting"_s, u"noteTaker"_s}}) {
        auto* row = new QHBoxLayout;
        row->setSpacing(grid(2));
        for (const QString& key : keys)
            row->addWidget(m_fields[key], 1, Qt::AlignTop);
        column->addLayout(row);
    }
    for (QLineEdit* edit : {m_place, m_leader, m_documenting, m_noteTaker})
        connect(edit, &QLineEdit::textEdited, this, &MeetingFields::edited);
    connect(m_date, &DateBox::edited, this, &MeetingFields::edited);
    connect(m_time, &QTimeEdit::timeChanged, this, &MeetingFields::edited);
    connect(m_minutes, &QSpinBox::valueChanged, this, &MeetingFields::edited);
    connect(m_kind, &QComboBox::activated, this, [this, planned] {
        m_minutes->setValue(plannedMinutes(planned, MeetingKind(m_kind->currentData().toInt())));
        Q_EMIT edited();
    });
}

void MeetingFields::apply(Meeting& meeting) const {
    if (isIndividual(meeting.kind))
        meeting.kind = MeetingKind(m_kind->currentData().toInt());
    meeting.when = m_date->date().isValid() ? QDateTime(m_date->date(), m_time->time()) : QDateTime();
    meeting.minutes = m_minutes->value();
    meeting.place = m_place->text();
    meeting.leader = m_leader->text();
    meeting.documenting = m_documenting->text();
    meeting.noteTaker = m_noteTaker->text();
}

QTime MeetingFields::time() const { return m_time->time(); }

void MeetingFields::setValue(const Meeting& meeting) {
    const QSignalBlocker quiet(this);
    m_kind->setCurrentIndex(m_kind->findData(int(meeting.kind)));
    m_date->setDate(meeting.when.date());
    m_time->setTime(meeting.when.isValid() ? meeting.when.time() : QTime(13, 0));
    m_minutes->setValue(meeting.minutes);
    m_place->setText(meeting.place);
    m_leader->setText(meeting.leader);
    m_documenting->setText(meeting.documenting);
    m_noteTaker->setText(meeting.noteTaker);
}

void MeetingFields::offer(const std::vector<FreeTime>& times) {
    m_offers.clear();
    while (QLayoutItem* item = m_offered->layout()->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // one of them may have led here
        }
        delete item;
    }
    m_offered->setVisible(!times.empty());
    if (times.empty())
        return;
    m_offered->layout()->addWidget(plainLabel(tr("Nästa lediga stående tid")));
    for (std::size_t i = 0; i < std::min(times.size(), mostOffers); ++i) {
        const FreeTime& time = times[i];
        QString when = QLocale().toString(time.when, u"dddd d MMMM 'kl.' H.mm"_s);
        when.front() = when.front().toUpper();
        auto* button = new ChoiceButton(
            u"moten"_s, when, QStringList{time.standing.name, standingTimeText(time.standing)}.join(u" · "_s));
        connect(button, &QPushButton::clicked, this, [this, time] { take(time); });
        m_offered->layout()->addWidget(button);
        m_offers.push_back(button);
    }
}

void MeetingFields::take(const FreeTime& time) {
    {
        const QSignalBlocker quiet(this);
        m_date->setDate(time.when.date());
        m_time->setTime(time.when.time());
        m_minutes->setValue(time.standing.minutes);
        if (!time.standing.place.isEmpty())
            m_place->setText(time.standing.place);
    }
    Q_EMIT edited();
}

Issues MeetingFields::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

} // namespace bk
