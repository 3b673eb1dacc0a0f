// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/rollout_page.h"

#include "ui/common/tab_row.h"
#include "ui/rollout/agreement_tab.h"
#include "ui/rollout/costs_tab.h"
#include "ui/rollout/people_list.h"
#include "ui/rollout/phases_tab.h"
#include "ui/rollout/plan_list.h"
#include "ui/rollout/self_check_page.h"
#include "ui/rollout/training_list.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

RolloutPage::RolloutPage(OpenUnit& unit, QWidget* parent)
    : TabbedPage(tr("Införande"), parent)
    , m_phases(new PhasesTab(unit))
    , m_plan(new PlanList(unit))
    , m_people(new PeopleList(unit))
    , m_selfChecks(new SelfCheckPage(unit))
    , m_training(new TrainingList(unit))
    , m_costs(new CostsTab(unit))
    , m_agreement(new AgreementTab(unit)) {
    add(m_phases, u"faser"_s, tr("Faser"));
    addList(m_plan, u"plan"_s, tr("Plan"));
    addList(m_people, u"grupper"_s, tr("Grupper och personer"));
    addList(m_selfChecks, u"sjalvskattning"_s, tr("Självskattning"));
    addList(m_training, u"utbildning"_s, tr("Utbildning"));
    add(m_costs, u"kostnad"_s, tr("Kostnad"));
    add(m_agreement, u"overenskommelse"_s, tr("Överenskommelse"));
    column()->addWidget(tabs());
    column()->addWidget(layers(), 1);
    for (SavedTab* tab : std::initializer_list<SavedTab*>{m_phases, m_costs, m_agreement})
        connect(tab, &SavedTab::saved, this, [this] { Q_EMIT saved({}); });
}

void RolloutPage::addList(RolloutListPage* list, const QString& id, const QString& title) {
    auto* tab = new RolloutListTab(list);
    connect(tab, &Page::saved, this, &Page::saved);
    add(tab, id, title);
}

void RolloutPage::reload() {
    for (SavedTab* tab : std::initializer_list<SavedTab*>{m_phases, m_costs, m_agreement})
        tab->reload();
    for (Page* list : std::initializer_list<Page*>{m_plan, m_people, m_selfChecks, m_training})
        list->reload();
}

} // namespace bk
