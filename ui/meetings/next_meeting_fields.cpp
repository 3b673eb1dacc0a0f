// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/next_meeting_fields.h"

#include "ui/common/field.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace bk {

NextMeetingFields::NextMeetingFields(QWidget* parent)
    : QWidget(parent)
    , m_date(new DateBox)
    , m_time(new QTimeEdit(QTime(13, 0))) {
    m_time->setDisplayFormat(u"HH:mm"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(2));
    row->addWidget(new Field(tr("&Nästa möte, dag"), m_date), 0, Qt::AlignTop);
    row->addWidget(new Field(tr("&Tid"), m_time), 0, Qt::AlignTop);
    row->addStretch(1);
    connect(m_date, &DateBox::edited, this, &NextMeetingFields::edited);
    connect(m_time, &QTimeEdit::timeChanged, this, &NextMeetingFields::edited);
}

QDateTime NextMeetingFields::value() const {
    return m_date->date().isValid() ? QDateTime(m_date->date(), m_time->time()) : QDateTime();
}

void NextMeetingFields::setValue(const QDateTime& next) {
    const QSignalBlocker quiet(this);
    m_date->setDate(next.date());
    if (next.isValid())
        m_time->setTime(next.time());
}

} // namespace bk
