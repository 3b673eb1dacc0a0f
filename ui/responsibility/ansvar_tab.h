// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/responsibility.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace bk {

class RecordTable;

/// Who is responsible for the child, what was delegated, and how the responsibility went from one to the next.
class AnsvarTab final : public Page {
    Q_OBJECT

public:
    AnsvarTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return tr("Ansvar"); }
    QString helpTopic() const override { return QStringLiteral("ansvar"); }
    void reload() override;
    QPushButton* handOverButton() const { return m_handOver; }
    QPushButton* planButton() const { return m_plan; }
    QPushButton* delegateButton() const { return m_delegate; }
    RecordTable* delegations() const { return m_delegationTable; }
    RecordTable* handovers() const { return m_handoverTable; }
    QString saidOfBarnkontakt() const;
    QString saidOfStage() const;

private:
    QWidget* personRow(QLabel* text, QLabel* more, QPushButton* button);
    void layOut();
    void listen();
    void showPersons(const Child& child);
    void showDelegations();
    void showHandovers();

    OpenUnit& m_unit;
    ChildId m_child;
    ChildRoads m_roads;
    QLabel* m_barnkontakt;
    QLabel* m_stage;
    QLabel* m_stodsamordnare;
    QPushButton* m_handOver;
    QPushButton* m_plan;
    QPushButton* m_delegate;
    RecordTable* m_delegationTable;
    RecordTable* m_handoverTable;
    QLabel* m_noDelegations;
    QLabel* m_noHandovers;
    std::vector<DelegationId> m_delegations;
    std::vector<HandoverId> m_handovers;
};

/// The tab Ansvar, and the forms overlamning, stodsamordnare and delegering.
ChildTab ansvarTab();
std::vector<FormPlace> responsibilityForms();

} // namespace bk
