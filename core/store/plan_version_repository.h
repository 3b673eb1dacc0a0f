// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plan_version.h"

namespace bk {

class Connection;
class HistoryRepository;

/// Frozen versions of Barnets plan. The database itself refuses to change one.
class PlanVersionRepository {
public:
    /// `history`, where given, notes every save and must outlive this.
    explicit PlanVersionRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// Adds the child's next version: a null id gets a new one, number 0 the next number. Returns it as stored. One
    /// transaction. Throws AlreadyExists (id, or number of that child), NotFound (child).
    PlanVersion add(PlanVersion version);
    /// Throws NotFound.
    void sign(PlanVersionId id, const PlanSignature& signature);
    /// By number.
    std::vector<PlanVersion> ofChild(ChildId child) const;
    std::optional<PlanVersion> find(PlanVersionId id) const;

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
