// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"
#include "core/domain/plan/barnets_plan.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;

namespace bk {

class Field;
class GoalsEditor;
class TextArea;

/// What only the plan holds, in the order of the paper. `value()` after `setValue(v)` equals `v`.
class PlanForm final : public QWidget {
    Q_OBJECT

public:
    explicit PlanForm(const WellbeingModel& model, QWidget* parent = nullptr);

    BarnetsPlan value() const;
    void setValue(const BarnetsPlan& plan);
    /// Shows each issue at its field; gives back those without one.
    Issues showIssues(const Issues& issues);

    /// The value as an encrypted draft keeps it.
    QJsonObject toJson() const;
    void fromJson(const QJsonObject& json);

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    QWidget* nextMeeting();

    BarnetsPlan m_plan; ///< id, child and what the form does not show
    GoalsEditor* m_goals;
    TextArea* m_myDescription;
    TextArea* m_centralNeeds;
    TextArea* m_jointDescription;
    QCheckBox* m_booked = nullptr;
    QDateTimeEdit* m_when = nullptr;
    QLineEdit* m_place = nullptr;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
