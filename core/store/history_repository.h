// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/action.h"
#include "core/domain/child/child.h"
#include "core/domain/common/clock.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace bk {

class Connection;
class HistoryChain;
class RecordGuard;
class SecureBytes;
struct HistoryHead;

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
    Unit,           ///< unlocked and locked; no record
    Sharing,        ///< what left the unit
    Log,            ///< what a person said of the log itself; no record
    User,           ///< who can open the unit, and as what
    Actions,        ///< the list of what waits; no record
    Statistics,     ///< figures of many children; no record
    Sample,         ///< a month's sample of readings
    Rollout,        ///< of the model, as a whole; no child
    SealedIdentity, ///< who a protected child is, read or sealed
    HandCounts,     ///< what is counted by hand for the statistics, comments and surveys, as a whole; no child
};
enum class ChangeKind {
    Created,
    Changed,
    Imported,
    Removed,
    Read,
    Unlocked,
    Locked,
    Exported,
    EmergencyAccess,
    Settled,         ///< the end of changes that were one row while they went on; only its hash is new
    Accepted,        ///< a person has seen that the log is not whole, or older than it was, and goes on
    SecondConfirmed, ///< another person than the signed-in user has agreed, by their own passphrase; the reason says
                     ///< who
};

/// Changes what a record says; the others are of reading and of the unit.
bool isChange(ChangeKind change);
/// The words of the table.
std::string_view historyTerm(RecordKind record);
std::string_view historyTerm(ChangeKind change);
/// Throw NewerFormat for a word that this program does not know.
RecordKind recordKindFrom(std::string_view term);
ChangeKind changeKindFrom(std::string_view term);

/// Who changed or read which record when; never what it says.
struct HistoryEntry {
    QDateTime at; ///< UTC
    QString by;   ///< the user's login
    ChangeKind change = ChangeKind::Created;
    RecordKind record = RecordKind::Child;
    qint64 recordId = 0;
    std::optional<ChildId> child;

    bool operator==(const HistoryEntry&) const = default;
};

/// The log of changes and readings, a chain in which every row vouches for the one before (docs/decisions/0010).
/// Changes are written by the other repositories in the transaction of the change itself. Rows are only ever added.
class HistoryRepository {
public:
    /// `clock` must outlive this.
    HistoryRepository(Connection& connection, QString login, const Clock& clock);
    HistoryRepository(const HistoryRepository&) = delete;
    HistoryRepository& operator=(const HistoryRepository&) = delete;
    ~HistoryRepository();

    /// After the record's rows are written: the row holds a hash of them.
    void note(
        ChangeKind change, RecordKind record, qint64 recordId, std::optional<ChildId> child = std::nullopt,
        const QString& reason = {});
    /// A record that is saved as it is typed: what the same user changes of it within ten minutes, with no other change
    /// of the child between, is one row.
    void noteGoingOn(RecordKind record, qint64 recordId, ChildId child);
    /// That records of that kind were read: of one child, or without child a list. Several readings of the same by this
    /// user within ten minutes are one row. Costs nothing when no row is due. Never fails: a row that cannot be written
    /// now, because a transaction is open or the disk is full, waits in memory.
    void noteRead(RecordKind record, std::optional<ChildId> child = std::nullopt);
    /// Of what has happened already outside the database and cannot be taken back, such as a new key file. Never fails:
    /// a row that cannot be written now waits, as one of a reading does.
    void noteDone(RecordKind record, qint64 recordId, const QString& reason);
    void noteUnlocked();
    /// The end of a session. Signs the newest row where the user has a key. Does nothing when `noteUnlocked` was not
    /// called.
    void noteLocked(const SecureBytes* signSeed) noexcept;

    /// With this, readings are only remembered, and it is called when the first waits: whoever sets it calls
    /// `writeReadings` soon. A page reads much at once, and each transaction waits for the disk.
    void setOnReadingsWait(std::function<void()> onReadingsWait) { m_onReadingsWait = std::move(onReadingsWait); }
    /// Writes the rows that wait, as far as that is possible now.
    void writeReadings() noexcept;

    /// The newest row. Nothing in a log without rows.
    std::optional<HistoryHead> head() const;
    /// The hash of that row.
    std::optional<QByteArray> hashAt(qint64 sequence) const;
    /// When the newest row was written.
    std::optional<QDateTime> newestAt() const;

    /// Called for every change that concerns a child, inside its transaction and after it is noted: when it throws, the
    /// change is taken back. Most children are in no round, and many are imported at once: it must be cheap for them.
    void setOnChildChanged(std::function<void(ChildId)> onChildChanged) {
        m_onChildChanged = std::move(onChildChanged);
    }

    /// Asked before every read and change from now on; null: nobody is asked. Must outlive this.
    void setGuard(RecordGuard* guard) { m_guard = guard; }
    /// Every repository calls it before it gives out a child's record, or without a child a list. Throws Refused.
    void reading(RecordKind record, std::optional<ChildId> child);
    /// For what is neither a read nor noted as a change. Throws Refused.
    void require(Action action, std::optional<ChildId> child = std::nullopt) const;
    /// The only children that lists show; null: every child. Valid until the next call.
    const std::unordered_set<qint64>* onlyChildren() const;

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

    /// Changes, newest first.
    std::vector<HistoryEntry> ofChild(ChildId child) const;
    std::vector<HistoryEntry> latest(int limit = 500) const;

private:
    struct Waiting {
        QDateTime at;
        ChangeKind change;
        RecordKind record;
        qint64 recordId;
        std::optional<ChildId> child;
        QString reason = {};
    };
    friend class AsUnit;

    RecordGuard* guard() const { return m_asUnit == 0 ? m_guard : nullptr; }
    void childChanged(ChildId child);
    bool goesOn(RecordKind record, qint64 recordId, ChildId child) const;
    void append(const Waiting& row, const QString& reason, const QByteArray& contentHash);
    void later(ChangeKind change, RecordKind record, std::optional<ChildId> child);
    void settle();
    void settleAfterCrash();

    Connection& m_connection;
    QString m_login;
    const Clock& m_clock;
    std::unique_ptr<HistoryChain> m_chain;
    std::map<std::pair<RecordKind, qint64>, QDateTime> m_readAt; ///< by record and child
    std::vector<Waiting> m_waiting;
    std::set<std::pair<RecordKind, qint64>> m_goingOn; ///< records whose newest row has no hash yet
    bool m_unlocked = false;
    std::function<void()> m_onReadingsWait;
    std::function<void(ChildId)> m_onChildChanged;
    RecordGuard* m_guard = nullptr;
    int m_asUnit = 0;                            ///< how many AsUnit live
    std::optional<std::set<ChildId>> m_gathered; ///< while a Gathering lives
};

} // namespace bk
