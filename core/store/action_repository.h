// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/next_actions.h"

namespace bk {

class Connection;
class HistoryRepository;

struct ActionRow {
    NextAction action;
    QString childName; ///< as the list of children shows it: a protected identity by what the child is called
    bool protectedIdentity = false;
    QString barnkontakt = {}; ///< who is responsible for the child, by name; may be empty
    QString stodsamordnare = {};

    bool operator==(const ActionRow&) const = default;
};

/// What waits, worked out of the records and kept beside them, so that a day's work is one query.
class ActionRepository {
public:
    /// `history`, where given, is asked who may read, and must outlive this.
    explicit ActionRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// All of the child's actions from now on. One transaction; not noted in the history.
    void replace(ChildId child, const std::vector<NextAction>& actions);
    /// Soonest first, one without a date before all others; `limit` below 0: all.
    std::vector<ActionRow> all(int limit = -1) const;
    std::vector<ActionRow> ofChild(ChildId child) const;

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
