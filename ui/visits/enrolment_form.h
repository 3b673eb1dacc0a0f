// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/visits/visit.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace bk {

class ChoiceRow;
class DateBox;
class Field;

/// That a child is in the visit programme: which version, since when, why, and how it ended. `value()` after
/// `setValue(v)` equals `v`.
class EnrolmentForm final : public QWidget {
    Q_OBJECT

public:
    explicit EnrolmentForm(const VisitProgrammes& programmes, QWidget* parent = nullptr);

    VisitEnrolment value() const;
    void setValue(const VisitEnrolment& enrolment);
    /// Those that belong to no field.
    Issues showIssues(const Issues& issues);
    /// Something was typed as a day that is none; says so at the field.
    bool hasUnclearDay();
    /// Visits are saved in a version: it stands fast once there are any.
    void setProgrammeFixed(bool fixed);

    QComboBox* programme() const { return m_programme; }
    DateBox* joined() const { return m_joined; }
    DateBox* ended() const { return m_ended; }
    ChoiceRow* ending() const { return m_ending; }

Q_SIGNALS:
    void edited();

private:
    void noteEdit();
    void showTarget();

    VisitProgrammes m_programmes;
    VisitEnrolment m_value;
    QComboBox* m_programme;
    QLabel* m_targetGroup;
    ChoiceRow* m_target;
    DateBox* m_joined;
    DateBox* m_expected;
    DateBox* m_ended;
    ChoiceRow* m_ending;
    QLineEdit* m_endingNote;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
