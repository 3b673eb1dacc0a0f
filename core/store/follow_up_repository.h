// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "core/domain/conversation/follow_up_answers.h"

namespace bk {

class Connection;
class HistoryRepository;

/// The answers that belong to a follow-up rating, one row a rating. Cheap to make where it is needed.
class FollowUpRepository {
public:
    /// `history` may be null. Both must outlive this.
    explicit FollowUpRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// All empty where nothing was written.
    FollowUpAnswers of(BarnsamtalId rating) const;
    /// Noted in the history as a change of the rating. Throws NotFound where it is not in the unit.
    void save(BarnsamtalId rating, const FollowUpAnswers& answers);

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
