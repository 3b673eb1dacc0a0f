// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"
#include "core/domain/visits/visit.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace bk {

class ChoiceRow;
class DateBox;
class Field;
class TextArea;
class VisitAreas;

/// One visit of a programme. What belongs to another state than the chosen one is out of sight and kept. `value()`
/// after `setValue(v)` equals `v`.
class VisitForm final : public QWidget {
    Q_OBJECT

public:
    VisitForm(const VisitProgramme& programme, const WellbeingModel& model, QWidget* parent = nullptr);

    Visit value() const;
    void setValue(const Visit& visit);
    /// Those that belong to no field.
    Issues showIssues(const Issues& issues);
    /// Something was typed as a day that is none; says so at the field.
    bool hasUnclearDay();

    QComboBox* kind() const { return m_kind; }
    ChoiceRow* state() const { return m_state; }
    ChoiceRow* place() const { return m_place; }
    DateBox* date() const { return m_date; }
    QLineEdit* staff(VisitProfession profession) const { return m_staff[std::size_t(profession)]; }
    QLineEdit* declinedBy() const { return m_declinedBy; }
    QLineEdit* reason() const { return m_reason; }
    VisitAreas* areas() const { return m_areas; }

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void listen();
    void noteEdit();
    void showParts();

    VisitProgramme m_programme;
    Visit m_value;
    QComboBox* m_kind;
    QLabel* m_about;
    ChoiceRow* m_state;
    DateBox* m_date;
    ChoiceRow* m_place;
    std::array<QLineEdit*, allVisitProfessions.size()> m_staff{};
    QLineEdit* m_family;
    QLineEdit* m_declinedBy;
    QLineEdit* m_reason;
    TextArea* m_note;
    VisitAreas* m_areas;
    QWidget* m_held;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
