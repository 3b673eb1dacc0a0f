// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/purge.h"
#include "ui/common/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace bk {

class BusyLine;
class RecordTable;

/// What is due to be purged and why, what stays, and the receipts of what was purged.
class PurgeListPage final : public Page {
    Q_OBJECT

public:
    explicit PurgeListPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Gallring"); }
    QString helpTopic() const override { return QStringLiteral("gallring"); }
    void reload() override;
    QWidget* firstFocus() const override;

    QComboBox* filter() const { return m_filter; }
    RecordTable* list() const { return m_list; }
    RecordTable* receipts() const { return m_receiptTable; }
    QPushButton* previewButton() const { return m_preview; }
    QPushButton* rulesButton() const { return m_rules; }
    QPushButton* finishButton() const { return m_finish; }
    void showRekeying(bool going);

Q_SIGNALS:
    void purgeAsked(const std::vector<ChildId>& children);
    void rulesAsked();
    void receiptAsked(const PurgeReceipt& receipt);
    /// A purge was stopped before the unit got its new key.
    void finishAsked();

private:
    void layOut();
    void showList();
    void showReceipts();

    OpenUnit& m_unit;
    QComboBox* m_filter;
    BusyLine* m_busy;
    QLabel* m_state;
    RecordTable* m_list;
    QPushButton* m_preview;
    QPushButton* m_rules;
    QPushButton* m_finish;
    bool m_mayPurge = false;
    bool m_going = false; ///< a new key is being made
    RecordTable* m_receiptTable;
    QLabel* m_noReceipts;
    std::vector<ListedStanding> m_all;
    std::vector<ListedStanding> m_shown;
    std::vector<PurgeReceipt> m_receipts;
};

} // namespace bk
