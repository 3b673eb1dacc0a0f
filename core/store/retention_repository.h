// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/retention/purge_receipt.h"
#include "core/domain/retention/retention.h"

namespace bk {

class Connection;
class HistoryRepository;

/// A receiver of what has left the unit about children, as the log has it.
struct CopyHolder {
    QString receiver;     ///< in words
    QString organisation; ///< of the register; empty: of none
    bool ownUse = false;  ///< a working copy of the unit's own people
    int times = 0;
    QDateTime last; ///< UTC

    bool operator==(const CopyHolder&) const = default;
};

/// The unit's document plan, what is held of each child, and what remains of purges. GUI thread only.
class RetentionRepository {
public:
    explicit RetentionRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    RetentionRules rules() const;
    /// One transaction.
    void save(const RetentionRules& rules);

    /// Of every child, in a dozen queries that each walk one table.
    std::vector<RetentionFacts> facts() const;

    /// When the unit last logged anything; invalid: never.
    QDateTime lastLogged() const;
    /// Who has got copies of what is held about the child, most recent first.
    std::vector<CopyHolder> holders(ChildId child) const;

    /// A number that no receipt has: "2026-1".
    QString nextNumber(QDate today) const;
    void add(const PurgeReceipt& receipt);
    void noteRekeyed(PurgeReceiptId receipt);
    /// Newest first.
    std::vector<PurgeReceipt> receipts() const;

private:
    void noteReceipts();

    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
