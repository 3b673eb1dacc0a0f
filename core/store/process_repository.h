// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/beslut.h"
#include "core/domain/process/responsibility.h"
#include "core/domain/process/uppfoljningssamtal.h"
#include "core/domain/process/waiting_times.h"

namespace bk {

class Connection;
class HistoryRepository;

/// Rounds of stödprocessen with their moves, decisions, Uppföljningssamtal, delegations and handovers. GUI thread only;
/// every save is one transaction: inserts (a null id gets a new one) or updates, returns the id, throws NotFound when
/// the child or another record it names is not in the unit. Lists are newest first.
class ProcessRepository {
public:
    /// `history`, where given, notes every save and must outlive this.
    explicit ProcessRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// Throws AlreadyExists when another round of the child has the number.
    StodprocessId save(const Stodprocess& round);
    std::optional<Stodprocess> find(StodprocessId id) const;
    /// The newest round, also where it has ended.
    std::optional<Stodprocess> current(ChildId child) const;
    std::vector<Stodprocess> ofChild(ChildId child) const;
    /// Whether the child ever had a round: one look in an index.
    bool hasRound(ChildId child) const;
    /// Where every child with an open round stands, in one query.
    std::vector<ChildAtStation> underWay() const;

    BeslutId save(const Beslut& beslut);
    std::optional<Beslut> find(BeslutId id) const;
    std::vector<Beslut> decisionsOf(ChildId child) const;

    UppfoljningssamtalId save(const Uppfoljningssamtal& samtal);
    std::optional<Uppfoljningssamtal> find(UppfoljningssamtalId id) const;
    std::vector<Uppfoljningssamtal> followUpTalksOf(ChildId child) const;

    DelegationId save(const Delegation& delegation);
    std::optional<Delegation> find(DelegationId id) const;
    std::vector<Delegation> delegationsOf(ChildId child) const;

    HandoverId save(const Handover& handover);
    std::optional<Handover> find(HandoverId id) const;
    std::vector<Handover> handoversOf(ChildId child) const;

    /// The latest day (local) that the unit has seen a change or a sharing on; invalid in an empty unit. Notices a
    /// clock that was set back.
    QDate latestSeen() const;

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
