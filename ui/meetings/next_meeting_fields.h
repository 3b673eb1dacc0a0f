// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QWidget>

class QTimeEdit;

namespace bk {

class DateBox;

/// Day and time of the next meeting.
class NextMeetingFields final : public QWidget {
    Q_OBJECT

public:
    explicit NextMeetingFields(QWidget* parent = nullptr);

    /// Invalid where no day is given.
    QDateTime value() const;
    void setValue(const QDateTime& next);
    DateBox* dateBox() const { return m_date; }

Q_SIGNALS:
    void edited();

private:
    DateBox* m_date;
    QTimeEdit* m_time;
};

} // namespace bk
