// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/visits/visit_counts.h"
#include "core/domain/visits/visit_path.h"

#include <set>

namespace bk {

class Connection;
class HistoryRepository;

/// What a unit says about the visit programme; empty: its kind and the day decide.
struct VisitSettings {
    std::optional<bool> used;
    QString programme; ///< id of the version that children join

    bool operator==(const VisitSettings&) const = default;
};

/// Children in the visit programme, their visits, and thematic meetings. GUI thread only; every change is one
/// transaction. Cheap to make where it is needed.
class VisitRepository {
public:
    /// `history`, where given, notes every change. Both must outlive this.
    explicit VisitRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    VisitSettings settings() const;
    void save(const VisitSettings& settings);

    /// A child is enrolled once; what was there is changed. Throws NotFound where the child is not in the unit.
    void save(const VisitEnrolment& enrolment);
    std::optional<VisitEnrolment> enrolmentOf(ChildId child) const;

    /// Inserts (a null id gets a new one) or updates; returns the id. Throws NotFound.
    VisitId save(const Visit& visit);
    std::optional<Visit> find(VisitId id) const;
    /// In the order they were first written.
    std::vector<Visit> ofChild(ChildId child) const;
    /// Throws NotFound.
    void remove(VisitId id);

    /// Children who are in the programme today, with their visits.
    std::vector<VisitChild> inProgramme() const;

    ThematicMeetingId save(const ThematicMeeting& meeting);
    std::optional<ThematicMeeting> find(ThematicMeetingId id) const;
    /// Newest first.
    std::vector<ThematicMeeting> thematicMeetings() const;
    /// Throws NotFound.
    void remove(ThematicMeetingId id);

    /// From the first day to the last, both included. Kinds in the order of their ids, without those that have nothing.
    VisitCounts visitCounts(QDate from, QDate to) const;
    /// Ids of the versions that children had joined by then.
    std::set<QString> programmesUsed(QDate by) const;

private:
    void countThematicMeetings(VisitCounts& counts, QDate from, QDate to) const;

    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
