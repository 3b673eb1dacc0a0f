// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/fordjupad.h"

namespace bk {

class Connection;
class HistoryRepository;

/// Fördjupad behovskompass, per organisation and jointly.
class FordjupadRepository {
public:
    /// `history`, where given, notes every save and must outlive this.
    explicit FordjupadRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// Inserts (a null id gets a new one) or updates; returns the id. One transaction. Throws AlreadyExists when the
    /// child has another joint one or another of the same organisation, NotFound when child or organisation are not in
    /// the unit.
    FordjupadId save(const Fordjupad& fordjupad);
    /// The joint one last, the others by the day they were written.
    std::vector<Fordjupad> ofChild(ChildId child) const;
    std::optional<Fordjupad> find(FordjupadId id) const;

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
