// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history_repository.h"

#include "core/domain/common/error.h"
#include "core/store/connection.h"
#include "core/store/history_chain.h"
#include "core/store/history_log.h"
#include "core/store/record_guard.h"
#include "core/store/sql_time.h"
#include "core/store/transaction.h"

#include <utility>

namespace bk {
namespace {

constexpr std::array<std::string_view, 36> recordTerms{
    "child",
    "samtal",
    "skattning",
    "gemensam",
    "plan",
    "settings",
    "pack",
    "organisation",
    "barnkontakt",
    "reminders",
    "standing-time",
    "upptackarkort",
    "anmalan",
    "consent",
    "scan",
    "stodprocess",
    "beslut",
    "uppfoljningssamtal",
    "delegation",
    "handover",
    "meeting",
    "fordjupad",
    "plan-version",
    "visit-enrolment",
    "visit",
    "thematic-meeting",
    "unit",
    "sharing",
    "log",
    "user",
    "actions",
    "statistics",
    "sample",
    "rollout",
    "sealed-identity",
    "hand-counts"};
constexpr std::array<std::string_view, 12> changeTerms{
    "created", "changed",  "imported",         "removed", "read",     "unlocked",
    "locked",  "exported", "emergency-access", "settled", "accepted", "second-confirmed"};
constexpr qint64 goesOnForSeconds = 600;
constexpr qint64 readAgainAfterSeconds = 600;
constexpr std::size_t mostRemembered = 20000; ///< readings, so that a long session does not fill the memory

#define CHANGES_ONLY "change IN ('created', 'changed', 'imported', 'removed')"

template <typename Enum, std::size_t N>
Enum fromTerm(const std::array<std::string_view, N>& terms, std::string_view term) {
    for (std::size_t i = 0; i < N; ++i)
        if (terms[i] == term)
            return static_cast<Enum>(i);
    throw Error(Error::Kind::NewerFormat, QStringLiteral("history"));
}

HistoryEntry readEntry(Statement& row) {
    HistoryEntry entry;
    entry.at = row.dateTime(0);
    entry.by = row.text(1);
    entry.change = changeKindFrom(row.utf8(2));
    entry.record = recordKindFrom(row.utf8(3));
    entry.recordId = row.int64(4);
    if (const auto child = row.optionalInt64(5))
        entry.child = ChildId::fromNumber(*child);
    return entry;
}

std::vector<HistoryEntry> readAll(Statement& rows) {
    std::vector<HistoryEntry> entries;
    while (rows.step())
        entries.push_back(readEntry(rows));
    return entries;
}

/// What is shared and no child's concerns nobody: statistics, a blank paper.
bool isAsked(ChangeKind change, RecordKind record, std::optional<ChildId> child) {
    if (record == RecordKind::Sharing && !child)
        return false;
    return isChange(change) || change == ChangeKind::EmergencyAccess || change == ChangeKind::Exported;
}

} // namespace

bool isChange(ChangeKind change) {
    return change == ChangeKind::Created || change == ChangeKind::Changed || change == ChangeKind::Imported ||
           change == ChangeKind::Removed;
}

std::string_view historyTerm(RecordKind record) { return recordTerms[std::size_t(record)]; }

std::string_view historyTerm(ChangeKind change) { return changeTerms[std::size_t(change)]; }

RecordKind recordKindFrom(std::string_view term) { return fromTerm<RecordKind>(recordTerms, term); }

ChangeKind changeKindFrom(std::string_view term) { return fromTerm<ChangeKind>(changeTerms, term); }

HistoryRepository::HistoryRepository(Connection& connection, QString login, const Clock& clock)
    : m_connection(connection)
    , m_login(std::move(login))
    , m_clock(clock)
    , m_chain(std::make_unique<HistoryChain>(connection)) {}

HistoryRepository::~HistoryRepository() = default;

void HistoryRepository::append(const Waiting& row, const QString& reason, const QByteArray& contentHash) {
    m_chain->append(
        {std::string(DateTimeText(row.at).view()), m_login, historyTerm(row.change), historyTerm(row.record),
         row.recordId, row.child ? std::optional<qint64>(row.child->number()) : std::nullopt, reason, contentHash});
}

void HistoryRepository::note(
    ChangeKind change, RecordKind record, qint64 recordId, std::optional<ChildId> child, const QString& reason) {
    if (isAsked(change, record, child))
        require(actionOf(change, record), child);
    append({m_clock.now(), change, record, recordId, child}, reason, m_chain->contentHash(record, recordId));
    m_goingOn.erase({record, recordId});
    if (RecordGuard* told = guard())
        told->changed(change, record, child);
    if (child && isChange(change))
        childChanged(*child);
}

void HistoryRepository::reading(RecordKind record, std::optional<ChildId> child) {
    if (m_asUnit > 0)
        return;
    require(child ? Action::ReadChild : Action::ListChildren, child);
    noteRead(record, child);
    if (!m_chain->isWritable())
        writeReadings(); // there may be room again, or it was but for a moment
    if (!m_chain->isWritable() && !m_connection.inTransaction())
        throw Error(Error::Kind::Refused, QStringLiteral("log.unwritable"));
}

void HistoryRepository::require(Action action, std::optional<ChildId> child) const {
    if (RecordGuard* asked = guard())
        asked->require(action, child);
}

const std::unordered_set<qint64>* HistoryRepository::onlyChildren() const {
    RecordGuard* asked = guard();
    return asked ? asked->onlyChildren() : nullptr;
}

void HistoryRepository::noteGoingOn(RecordKind record, qint64 recordId, ChildId child) {
    require(actionOf(ChangeKind::Changed, record), child);
    if (!goesOn(record, recordId, child))
        append({m_clock.now(), ChangeKind::Changed, record, recordId, child}, {}, HistoryChain::moreFollows());
    m_goingOn.emplace(record, recordId);
    childChanged(child);
}

bool HistoryRepository::goesOn(RecordKind record, qint64 recordId, ChildId child) const {
    auto row =
        m_connection.cached("SELECT at, by_login, change, record, record_id, child_id, content_hash FROM history "
                            "WHERE child_id = ? AND " CHANGES_ONLY " ORDER BY sequence DESC LIMIT 1");
    row->bindAll(child.number());
    if (!row->step())
        return false;
    const HistoryEntry latest = readEntry(*row);
    const qint64 seconds = latest.at.secsTo(m_clock.now());
    return row->blob(6) == HistoryChain::moreFollows() && latest.by == m_login &&
           latest.change == ChangeKind::Changed && latest.record == record && latest.recordId == recordId &&
           seconds >= 0 && seconds < goesOnForSeconds;
}

void HistoryRepository::noteRead(RecordKind record, std::optional<ChildId> child) {
    const QDateTime now = m_clock.now();
    if (m_readAt.size() > mostRemembered)
        m_readAt.clear();
    QDateTime& at = m_readAt[{record, child ? child->number() : 0}];
    if (at.isValid() && at <= now && at.secsTo(now) < readAgainAfterSeconds)
        return;
    at = now;
    later(ChangeKind::Read, record, child);
}

void HistoryRepository::noteDone(RecordKind record, qint64 recordId, const QString& reason) {
    m_waiting.push_back({m_clock.now(), ChangeKind::Changed, record, recordId, std::nullopt, reason});
    writeReadings();
}

void HistoryRepository::noteUnlocked() {
    m_unlocked = true;
    settleAfterCrash();
    try {
        m_chain->renewContents(std::string(DateTimeText(m_clock.now()).view()), m_login);
    } catch (const Error&) {
        // A full disk keeps nobody out: the contents stay of the earlier version until the next opening.
    }
    later(ChangeKind::Unlocked, RecordKind::Unit, std::nullopt);
    writeReadings();
}

void HistoryRepository::noteLocked(const SecureBytes* signSeed) noexcept {
    if (!std::exchange(m_unlocked, false) || !m_connection.isOpen() || m_connection.inTransaction())
        return;
    m_onReadingsWait = nullptr;
    writeReadings();
    if (!m_waiting.empty())
        return; // nothing can be written
    try {
        Transaction transaction(m_connection);
        settle();
        append({m_clock.now(), ChangeKind::Locked, RecordKind::Unit, 0, std::nullopt}, {}, QByteArray(""));
        if (signSeed)
            m_chain->sign(m_login, *signSeed);
        transaction.commit();
    } catch (const std::exception&) {
        // It locks all the same: the keys go, and the next opening settles what went on.
    }
}

void HistoryRepository::later(ChangeKind change, RecordKind record, std::optional<ChildId> child) {
    m_waiting.push_back({m_clock.now(), change, record, child ? child->number() : 0, child});
    if (!m_onReadingsWait)
        writeReadings();
    else if (m_waiting.size() == 1)
        m_onReadingsWait();
}

void HistoryRepository::writeReadings() noexcept {
    if (m_waiting.empty() || !m_connection.isOpen() || m_connection.inTransaction())
        return;
    try {
        Transaction transaction(m_connection);
        for (const Waiting& row : m_waiting)
            append(
                row, row.reason,
                isChange(row.change) ? m_chain->contentHash(row.record, row.recordId) : QByteArray(""));
        transaction.commit();
        m_waiting.clear();
        m_chain->setWritable(true);
    } catch (const std::exception&) {
        m_chain->setWritable(false); // the rows wait, and nothing more of a child is given out until they are written
    }
}

void HistoryRepository::settle() {
    for (const auto& [record, recordId] : m_goingOn)
        append(
            {m_clock.now(), ChangeKind::Settled, record, recordId, std::nullopt}, {},
            m_chain->contentHash(record, recordId));
    m_goingOn.clear();
}

/// What went on when the program was cut off has no hash yet.
void HistoryRepository::settleAfterCrash() {
    auto rows = m_connection.cached(
        "SELECT DISTINCT record, record_id FROM history WHERE content_hash = ? AND sequence > "
        "coalesce((SELECT sequence FROM history WHERE change = 'locked' ORDER BY sequence DESC LIMIT 1), 0)");
    rows->bindAll(HistoryChain::moreFollows());
    while (rows->step())
        m_goingOn.emplace(recordKindFrom(rows->utf8(0)), rows->int64(1));
}

std::optional<HistoryHead> HistoryRepository::head() const {
    const HistoryHead newest = m_chain->head();
    return newest.sequence > 0 ? std::optional(newest) : std::nullopt;
}

std::optional<QByteArray> HistoryRepository::hashAt(qint64 sequence) const {
    return HistoryLog(m_connection).hashAt(sequence);
}

std::optional<QDateTime> HistoryRepository::newestAt() const {
    auto row = m_connection.cached("SELECT at FROM history ORDER BY sequence DESC LIMIT 1");
    return row->step() ? std::optional(row->dateTime(0)) : std::nullopt;
}

void HistoryRepository::childChanged(ChildId child) {
    if (m_gathered)
        m_gathered->insert(child);
    else if (m_onChildChanged)
        m_onChildChanged(child);
}

HistoryRepository::Gathering::Gathering(HistoryRepository& history) : m_history(history) {
    Q_ASSERT(!history.m_gathered);
    history.m_gathered.emplace();
}

HistoryRepository::Gathering::~Gathering() { m_history.m_gathered.reset(); }

void HistoryRepository::Gathering::tell() {
    const std::set<ChildId> children = std::exchange(*m_history.m_gathered, {});
    if (m_history.m_onChildChanged)
        for (const ChildId child : children)
            m_history.m_onChildChanged(child);
}

std::vector<HistoryEntry> HistoryRepository::ofChild(ChildId child) const {
    require(Action::ReadChild, child);
    auto rows = m_connection.cached(
        "SELECT at, by_login, change, record, record_id, child_id FROM history WHERE child_id = ? AND " CHANGES_ONLY
        " ORDER BY sequence DESC");
    rows->bindAll(child.number());
    return readAll(*rows);
}

std::vector<HistoryEntry> HistoryRepository::latest(int limit) const {
    require(Action::ReadLog);
    auto rows =
        m_connection.cached("SELECT at, by_login, change, record, record_id, child_id FROM history WHERE " CHANGES_ONLY
                            " ORDER BY sequence DESC LIMIT ?");
    rows->bindAll(limit);
    return readAll(*rows);
}

} // namespace bk
