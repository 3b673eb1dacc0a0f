// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"
#include "core/domain/process/next_actions.h"
#include "core/services/standing_times.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace bk {

class DateBox;
class Field;

/// When, where and who leads.
class MeetingFields final : public QWidget {
    Q_OBJECT

public:
    /// `planned`: how long each kind of meeting is planned to be; another kind takes its own length.
    explicit MeetingFields(bool individual, const Reminders& planned = {}, QWidget* parent = nullptr);

    /// Writes what the fields hold into `meeting`, and nothing else.
    void apply(Meeting& meeting) const;
    void setValue(const Meeting& meeting);
    Issues showIssues(const Issues& issues);
    DateBox* dateBox() const { return m_date; }
    /// Also while the day is none.
    QTime time() const;
    /// Standing times to choose from, of which the first few are shown; choosing one fills in day, time and place.
    void offer(const std::vector<FreeTime>& times);
    const std::vector<QPushButton*>& offers() const { return m_offers; }

Q_SIGNALS:
    void edited();

private:
    void take(const FreeTime& time);

    QWidget* m_offered;
    std::vector<QPushButton*> m_offers;
    QComboBox* m_kind;
    DateBox* m_date;
    QTimeEdit* m_time;
    QSpinBox* m_minutes;
    QLineEdit* m_place;
    QLineEdit* m_leader;
    QLineEdit* m_documenting;
    QLineEdit* m_noteTaker;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
