// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/legal_reference.h"

namespace bk {

class Connection;
class HistoryRepository;

/// The legal references that the unit has made its own. What stands here replaces the program's with the same id.
class LegalRepository {
public:
    /// `history`, where given, notes every save as one of the unit's settings and must outlive this.
    explicit LegalRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// In the order of their ids.
    std::vector<LegalReference> all() const;
    /// One transaction.
    void save(const LegalReference& reference);
    /// The program's own holds again. Nothing happens where the unit had none.
    void remove(const QString& id);

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
