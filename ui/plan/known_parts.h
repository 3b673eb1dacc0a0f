// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/barnets_plan_paper.h"
#include "ui/child/child_tab.h"

#include <QObject>

class QLabel;
class QPushButton;

namespace bk {

class PlanForm;
class RecordTable;

/// The parts of the plan that are kept elsewhere and only read here: who the child is, Fördjupad behovskompass, and how
/// it was before.
class KnownParts final : public QObject {
    Q_OBJECT

public:
    /// Puts the parts into their sections of `form`, with the ways to where they are kept.
    KnownParts(PlanForm& form, const ChildRoads& roads);

    /// `followUp`: the newest follow-up rating; empty: there is none.
    void show(const BarnetsPlanPaper& paper, const QString& followUp);

private:
    void showFordjupad(const BarnetsPlanPaper& paper);
    void showComparison(const BarnetsPlanPaper& paper);

    QLabel* m_about;
    QLabel* m_fordjupad;
    QLabel* m_noComparison;
    RecordTable* m_comparison;
    QPushButton* m_followUp = nullptr;
    QString m_followUpId;
};

} // namespace bk
