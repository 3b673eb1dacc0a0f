// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/team_composition.h"
#include "core/domain/process/next_actions.h"
#include "core/domain/register/standing_time.h"

namespace bk {

class Connection;
class HistoryRepository;

/// Whom the unit has to do with: organisations with their contact persons, the directory of Barnkontakter, the standing
/// times of meetings, and the unit's own intervals for reminders. GUI thread only; every change is one transaction.
class RegisterRepository {
public:
    /// `history`, where given, notes every change and must outlive this.
    explicit RegisterRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// Inserts (a null id gets a new one, and so does a contact person's) or updates; returns the id.
    OrganisationId save(const Organisation& organisation);
    /// In Swedish order.
    std::vector<Organisation> organisations() const;
    std::optional<Organisation> find(OrganisationId id) const;
    /// Throws Refused ("organisation.used") where a consent, talk, meeting or standing time names it, NotFound.
    void remove(OrganisationId id);

    BarnkontaktEntryId save(const BarnkontaktEntry& entry);
    /// By the child's stage of life, then in Swedish order.
    std::vector<BarnkontaktEntry> directory() const;
    /// Throws NotFound.
    void remove(BarnkontaktEntryId id);

    StandingTimeId save(const StandingTime& standing);
    /// In Swedish order.
    std::vector<StandingTime> standingTimes() const;
    /// Throws NotFound.
    void remove(StandingTimeId id);

    /// The program's defaults until the unit saves its own.
    Reminders reminders() const;
    void save(const Reminders& reminders);
    /// Who is called to a Barnteam; the program's defaults until the unit saves its own, of which there is at least
    /// one.
    std::vector<TeamComposition> teams() const;
    void save(const std::vector<TeamComposition>& teams);

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
