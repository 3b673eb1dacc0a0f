// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/barnets_plan.h"
#include "ui/plan/plan_row.h"

namespace bk {

class TextArea;
class TextLine;

/// One of the child's earlier events.
class EventRow final : public PlanRow {
    Q_OBJECT

public:
    explicit EventRow(QWidget* parent = nullptr);

    EarlierEvent value() const;
    void setValue(const EarlierEvent& event);

    QWidget* firstField() const override;
    void addFields(const QString& where, PlanFields& fields) const override;

protected:
    Names names(const QString& number) const override;

private:
    TextLine* m_when;
    TextArea* m_happened;
    TextArea* m_support;
    TextArea* m_helpers;
    Field* m_whenField;
    Field* m_happenedField;
    Field* m_supportField;
    Field* m_helpersField;
};

} // namespace bk
