// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/visits/visit_path.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"

class QLabel;
class QPushButton;

namespace bk {

class EmptyState;
class RecordTable;
class VisitMark;

/// A child in the visit programme: the visits as a path, every attempt as a row, and the handover from midwife to BVC.
class BesokTab final : public Page {
    Q_OBJECT

public:
    BesokTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return tr("Besök"); }
    QString helpTopic() const override { return QStringLiteral("besok"); }
    void reload() override;
    /// Null while the child is in the programme.
    QPushButton* joinButton() const;
    QPushButton* changeButton() const { return m_change; }
    QPushButton* newVisitButton() const { return m_newVisit; }
    QPushButton* handOverButton() const { return m_handOver; }
    QPushButton* reportButton() const { return m_report; }
    const std::vector<VisitMark*>& marks() const { return m_marks; }
    RecordTable* visits() const { return m_table; }
    /// What is said of the programme, and of the handover.
    QString saidOfProgramme() const;
    QString saidOfHandover() const;

private:
    QWidget* buildProgramme();
    void listen();
    void showPath(const VisitProgramme& programme, const VisitChild& known);
    void showNext(const VisitProgramme& programme, const std::vector<PathVisit>& path);
    void showVisits(const std::vector<Visit>& visits);
    void showHandover();

    OpenUnit& m_unit;
    ChildId m_child;
    ChildRoads m_roads;
    EmptyState* m_outside;
    QLabel* m_name;
    QLabel* m_since;
    QLabel* m_next;
    QPushButton* m_change;
    QPushButton* m_newVisit;
    QWidget* m_path;
    RecordTable* m_table;
    QLabel* m_handover;
    QPushButton* m_handOver;
    QPushButton* m_report;
    QWidget* m_programme;
    std::vector<VisitMark*> m_marks;
    std::vector<VisitId> m_visits;
};

/// The tab Besök, shown where the unit uses the programme, and the forms besok and besoksprogram.
ChildTab besokTab();
std::vector<FormPlace> visitForms();

} // namespace bk
