// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/domain/common/clock.h"

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace bk {

class Connection;

enum class RecordKind {
    Child,
    Samtal,
    Skattning,
    Gemensam,
    Plan,
    Settings,
    Pack,
    Organisation,
    Barnkontakt, ///< a row of the directory
    Reminders,
    StandingTime,
    Upptackarkort,
    Anmalan,
    Consent,
    Scan,
    Stodprocess,
    Beslut,
    Uppfoljningssamtal,
    Delegation,
    Handover,
    Meeting,
    Fordjupad,
    PlanVersion,
    VisitEnrolment,
    Visit,
    ThematicMeeting,
};
enum class ChangeKind { Created, Changed, Imported, Removed };

/// Who changed which record when; never what it says.
struct HistoryEntry {
    QDateTime at; ///< UTC
    QString by;   ///< the user's login
    ChangeKind change = ChangeKind::Created;
    RecordKind record = RecordKind::Child;
    qint64 recordId = 0;
    std::optional<ChildId> child;

    bool operator==(const HistoryEntry&) const = default;
};

/// Written by the other repositories in the transaction of the change itself. Rows are only ever added.
class HistoryRepository {
public:
    /// `clock` must outlive this.
    HistoryRepository(Connection& connection, QString login, const Clock& clock)
        : m_connection(connection)
        , m_login(std::move(login))
        , m_clock(clock) {}

    void note(ChangeKind change, RecordKind record, qint64 recordId, std::optional<ChildId> child = std::nullopt);
    /// A record that is saved as it is typed: what the same user changes of it within ten minutes, with no other change
    /// of the child between, is one row.
    void noteGoingOn(RecordKind record, qint64 recordId, ChildId child);

    /// Called for every change that concerns a child, inside its transaction and after it is noted: when it throws, the
    /// change is taken back. Most children are in no round, and many are imported at once: it must be cheap for them.
    void setOnChildChanged(std::function<void(ChildId)> onChildChanged) {
        m_onChildChanged = std::move(onChildChanged);
    }

    /// Many changes in one transaction: while this lives, changed children are only remembered.
    class Gathering {
    public:
        explicit Gathering(HistoryRepository& history);
        Gathering(const Gathering&) = delete;
        Gathering& operator=(const Gathering&) = delete;
        ~Gathering();
        /// Calls onChildChanged once for each. Before the transaction is committed; without it nothing is called.
        void tell();

    private:
        HistoryRepository& m_history;
    };

    /// Newest first.
    std::vector<HistoryEntry> ofChild(ChildId child) const;
    std::vector<HistoryEntry> latest(int limit = 500) const;

private:
    void childChanged(ChildId child);
    bool goesOn(RecordKind record, qint64 recordId, ChildId child) const;

    Connection& m_connection;
    QString m_login;
    const Clock& m_clock;
    std::function<void(ChildId)> m_onChildChanged;
    std::optional<std::set<ChildId>> m_gathered; ///< while a Gathering lives
};

} // namespace bk
