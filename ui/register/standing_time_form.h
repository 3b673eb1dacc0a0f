// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/standing_time.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace bk {

class DateBox;
class Field;

/// A standing time of meetings. `value()` after `setValue(v)` equals `v`.
class StandingTimeForm final : public QWidget {
    Q_OBJECT

public:
    explicit StandingTimeForm(const std::vector<Organisation>& organisations, QWidget* parent = nullptr);

    StandingTime value() const;
    void setValue(const StandingTime& standing);
    /// Those that belong to no field.
    Issues showIssues(const Issues& issues);
    QLineEdit* nameField() const { return m_name; }
    DateBox* firstField() const { return m_first; }
    QComboBox* recurrenceField() const { return m_recurrence; }
    /// "Varannan tisdag 13.00"; empty: the first day is not known yet.
    QString summary() const;

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void noteEdit();
    void showSummary();

    StandingTime m_value;
    QLineEdit* m_name;
    QComboBox* m_organisation;
    DateBox* m_first;
    QComboBox* m_recurrence;
    QTimeEdit* m_time;
    QSpinBox* m_minutes;
    QLineEdit* m_place;
    QLabel* m_summary;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
