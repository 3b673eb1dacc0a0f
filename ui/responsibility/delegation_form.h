// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/responsibility.h"

#include <QWidget>

class QLineEdit;

namespace bk {

class ChoiceRow;
class DateBox;
class Field;

/// What the Barnkontakt lets somebody else do for a child. `value()` after `setValue(v)` equals `v`.
class DelegationForm final : public QWidget {
    Q_OBJECT

public:
    explicit DelegationForm(QWidget* parent = nullptr);

    Delegation value() const;
    void setValue(const Delegation& delegation);
    /// Those that belong to no field.
    Issues showIssues(const Issues& issues);
    /// Something was typed as a day that is none; says so at the field.
    bool hasUnclearDay();
    QLineEdit* toField() const { return m_to; }
    DateBox* endedField() const { return m_ended; }

Q_SIGNALS:
    void edited();

private:
    Delegation m_value;
    ChoiceRow* m_task;
    QLineEdit* m_to;
    QLineEdit* m_profession;
    QLineEdit* m_by;
    DateBox* m_date;
    DateBox* m_ended;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
