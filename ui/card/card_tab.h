// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/child/child_tab.h"
#include "ui/common/page.h"
#include "ui/process/step_records.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace bk {

class AcuteContact;
class CardReceiptPanel;
class DraftKeeper;
class RecordTable;
class StaffOnlyBox;

/// The child's Upptäckarkort, what was done with each, and how the process begins: with a card, or with the family's
/// own request.
class CardTab final : public Page {
    Q_OBJECT

public:
    CardTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return tr("Kort"); }
    QString helpTopic() const override { return QStringLiteral("upptackarkort"); }
    void reload() override;

    RecordTable* table() const { return m_table; }
    StaffOnlyBox* staffOnly() const { return m_staffOnly; }
    CardReceiptPanel* receipt() const { return m_receipt; }
    AcuteContact* acute() const { return m_acute; }
    QPushButton* newButton() const { return m_new; }
    QPushButton* postButton() const { return m_post; }
    QPushButton* requestButton() const { return m_request; }
    QPushButton* changeButton() const { return m_change; }
    QPushButton* siblingButton() const { return m_sibling; }
    QPushButton* consultButton() const { return m_consult; }
    QString wayText() const;
    /// To where the first thing is mended that stands in the way and not on the card; hidden where there is none.
    QPushButton* opener() const { return m_opener; }

private:
    QWidget* buildHead();
    QWidget* buildChosen();
    QWidget* buildActions();
    const Upptackarkort* chosen() const;
    void showChosen();
    /// What is written in the joint plan and not saved.
    void openPlanDraft(const Upptackarkort& card);
    std::vector<Obstacle> inTheWayOf(const Upptackarkort& card) const;
    QString waysText(const Upptackarkort& card, const std::vector<Obstacle>& found) const;
    void saveReceipt();
    void beginOnRequest();
    void read();
    void blankCard();
    void sharePaper(bool print);

    OpenUnit& m_unit;
    ChildId m_child;
    ChildRoads m_roads;
    std::vector<Upptackarkort> m_cards;
    ProcessFacts m_facts; ///< read when the page comes up
    AcuteContact* m_acute;
    QPushButton* m_new;
    QPushButton* m_post;
    QPushButton* m_request;
    StaffOnlyBox* m_staffOnly;
    RecordTable* m_table;
    QStackedLayout* m_layers;
    QWidget* m_chosen = nullptr;
    QLabel* m_way;
    QPushButton* m_opener;
    StepForm m_opens;
    CardReceiptPanel* m_receipt;
    DraftKeeper* m_planDraft = nullptr; ///< of the joint plan
    QPushButton* m_change;
    QPushButton* m_sibling;
    QPushButton* m_consult;
};

} // namespace bk
