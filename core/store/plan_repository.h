// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/barnets_plan.h"

namespace bk {

class Connection;
class HistoryRepository;

/// At most one plan per child.
class PlanRepository {
public:
    /// `history`, where given, notes every save and must outlive this.
    explicit PlanRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// Inserts (a null id gets a new one) or updates; returns the id. One transaction. Throws AlreadyExists when the
    /// child has another plan, NotFound when the child is not in the unit.
    BarnetsPlanId save(const BarnetsPlan& plan);
    std::optional<BarnetsPlan> ofChild(ChildId child) const;
    bool contains(BarnetsPlanId id) const;

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
