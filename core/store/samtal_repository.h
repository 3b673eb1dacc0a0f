// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"

namespace bk {

class Connection;
class HistoryRepository;

/// How many conversations of an occasion were held in a period (evaluation: reach).
struct OccasionCount {
    Occasion occasion = Occasion::Barnsamtal;
    int withChild = 0;    ///< conversations about a child of the unit
    int withoutChild = 0; ///< held with neither card, case nor name
};

/// Barnsamtal and every other compass conversation, with or without a child.
class SamtalRepository {
public:
    /// `history`, where given, notes every save and must outlive this.
    explicit SamtalRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// Inserts (a null id gets a new one) or updates; returns the id. One transaction. Throws NotFound when the child
    /// is not in the unit.
    BarnsamtalId save(const Barnsamtal& samtal);
    /// One transaction.
    void saveAll(const std::vector<Barnsamtal>& many);
    std::optional<Barnsamtal> find(BarnsamtalId id) const;
    /// Newest first.
    std::vector<Barnsamtal> ofChild(ChildId child) const;
    /// Conversations without a child, newest first.
    std::vector<Barnsamtal> withoutChild(int limit = 200) const;
    /// `from`..`to` inclusive; one row per occasion, in the order of the enumeration, zeros included.
    std::vector<OccasionCount> counts(QDate from, QDate to) const;

private:
    BarnsamtalId put(const Barnsamtal& samtal);

    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
