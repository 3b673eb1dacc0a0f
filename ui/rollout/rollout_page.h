// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/tabbed_page.h"

namespace bk {

class AgreementTab;
class CostsTab;
class OpenUnit;
class PeopleList;
class PhasesTab;
class PlanList;
class RolloutListPage;
class SelfCheckPage;
class TrainingList;

/// The room Införande: how the model is brought into a municipality.
class RolloutPage final : public TabbedPage {
    Q_OBJECT

public:
    explicit RolloutPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Införande"); }
    QString helpTopic() const override { return QStringLiteral("inforande"); }
    void reload() override;

    PhasesTab* phases() const { return m_phases; }
    PlanList* plan() const { return m_plan; }
    PeopleList* people() const { return m_people; }
    SelfCheckPage* selfChecks() const { return m_selfChecks; }
    TrainingList* training() const { return m_training; }
    CostsTab* costs() const { return m_costs; }
    AgreementTab* agreement() const { return m_agreement; }

private:
    /// With its forms over it.
    void addList(RolloutListPage* list, const QString& id, const QString& title);

    PhasesTab* m_phases;
    PlanList* m_plan;
    PeopleList* m_people;
    SelfCheckPage* m_selfChecks;
    TrainingList* m_training;
    CostsTab* m_costs;
    AgreementTab* m_agreement;
};

} // namespace bk
