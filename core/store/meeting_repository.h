// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"

namespace bk {

class Connection;
class HistoryRepository;

/// One row of the list of meetings.
struct MeetingRow {
    MeetingId id;
    MeetingKind kind = MeetingKind::Barnteam;
    QDateTime when; ///< local time
    QString place;
    int children = 0;
    QDateTime started;
    QDateTime closed;

    bool operator==(const MeetingRow&) const = default;
};

/// Meetings with what they say of each child. GUI thread only; every change is one transaction.
class MeetingRepository {
public:
    /// `history`, where given, notes every change once for each child that is or was in the meeting, what is typed in
    /// one go as one; it must outlive this.
    explicit MeetingRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// Inserts (a null id gets a new one) or updates; returns the id. Empty notes are not kept. Throws NotFound when a
    /// child, organisation or Gemensam Behovskompass it names is not in the unit.
    MeetingId save(const Meeting& meeting);
    std::optional<Meeting> find(MeetingId id) const;
    /// Newest first; only those that `find` gives to whoever is signed in.
    std::vector<MeetingRow> rows() const;
    /// Newest first, and of each only that child's part.
    std::vector<MeetingOfChild> ofChild(ChildId child) const;
    /// Throws Refused ("meeting.begun") where it was begun or closed, NotFound.
    void remove(MeetingId id);

private:
    bool concernsOnlyListed(MeetingId id) const;

    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
