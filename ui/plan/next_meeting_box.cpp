// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/next_meeting_box.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

NextMeetingBox::NextMeetingBox(QWidget* parent)
    : QWidget(parent)
    , m_booked(new QCheckBox(tr("Nästa möte är &bokat")))
    , m_when(new QDateTimeEdit)
    , m_place(new TextLine)
    , m_placeField(new Field(tr("&Plats"), m_place)) {
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    auto* when = new Field(tr("&När"), m_when);
    when->setEnabled(false);
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    column->addWidget(m_booked);
    column->addWidget(when);
    column->addWidget(m_placeField);
    connect(m_booked, &QCheckBox::toggled, when, &QWidget::setEnabled);
    connect(m_booked, &QCheckBox::toggled, this, &NextMeetingBox::edited);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &NextMeetingBox::edited);
    connect(m_place, &QLineEdit::textChanged, this, &NextMeetingBox::edited);
}

NextMeeting NextMeetingBox::value() const {
    return {m_booked->isChecked() ? m_when->dateTime() : QDateTime(), m_place->text()};
}

void NextMeetingBox::setValue(const NextMeeting& meeting) {
    const QSignalBlocker quiet(this);
    m_booked->setChecked(meeting.when.isValid());
    if (meeting.when.isValid())
        m_when->setDateTime(meeting.when);
    m_place->setText(meeting.place);
}

} // namespace bk
