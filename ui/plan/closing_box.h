// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plan/plan_row.h"

namespace bk {

class DatedTick;
class TextLine;
struct PlanContext;

/// Closing the plan at the closing meeting: the day, and by whom. Taking the tick away opens it again.
class ClosingBox final : public QWidget {
    Q_OBJECT

public:
    explicit ClosingBox(const PlanContext& context, QWidget* parent = nullptr);

    QDate closedOn() const;
    QString closedBy() const;
    void setValue(QDate closedOn, const QString& closedBy);
    void addFields(PlanFields& fields) const;
    bool markUnclearDays();

Q_SIGNALS:
    void edited();

private:
    DatedTick* m_closed;
    TextLine* m_by;
    Field* m_closedField;
    Field* m_byField;
};

} // namespace bk
