// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/anmalan.h"
#include "core/domain/process/upptackarkort.h"

namespace bk {

class Connection;
class HistoryRepository;

/// Upptäckarkort and anmälningar. GUI thread only; every save is one transaction.
class CardRepository {
public:
    /// `history`, where given, notes every save and must outlive this.
    explicit CardRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// Inserts (a null id gets a new one) or updates; returns the id. Throws NotFound when the child is not in the
    /// unit.
    UpptackarkortId save(const Upptackarkort& card);
    std::optional<Upptackarkort> find(UpptackarkortId id) const;
    /// Newest first.
    std::vector<Upptackarkort> ofChild(ChildId child) const;

    /// Throws NotFound also when the attached card is not in the unit.
    AnmalanId save(const Anmalan& anmalan);
    std::optional<Anmalan> find(AnmalanId id) const;
    /// Newest first.
    std::vector<Anmalan> anmalningarOf(ChildId child) const;

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
